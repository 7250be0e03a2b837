import { byteOrderMark, csvRecord } from '../tools/csv-cell.ts';
import { NOTICE_FIELDS, type NoticeDraft, type NoticeEntry, type NoticeField, type NoticeLine } from './notice.ts';
import { escapeText } from '../terminal/text.ts';
import { jsonText } from '../tools/json-text.ts';

/** Names of the fields in both languages: the notice goes down a chain that reads Chinese. */
const WORDS: Readonly<Record<NoticeField, readonly [en: string, zh: string]>> = {
  recipient: ['recipient', '接收方'],
  endUser: ['end user', '最终用户'],
  endUse: ['end use', '最终用途'],
  destination: ['destination', '目的国'],
  form: ['form as shipped', '发货形态'],
  mine: ['origin: mine', '产地: 矿山'],
  separation: ['origin: separation', '产地: 分离'],
  metal: ['origin: metal', '产地: 金属'],
  alloy: ['origin: alloy', '产地: 合金'],
  magnet: ['origin: magnet', '产地: 磁体'],
  technology: ['Chinese technology', '中国技术'],
  recycled: ['recycled material', '再生材料'],
  supplier: ['supplier', '供应商'],
  licence: ['export licence', '出口许可证'],
};

/** Beside an entry that no copy of the text that was read names, in both languages, since it is what a reader would take for law. */
const INFERRED = ['by inference', '推断'] as const;

const OPEN = '[OPEN 待填]';
const DRAFT =
  'DRAFT, not a notice: every field marked [OPEN 待填] is to be filled and the whole to be signed by the exporter.';

export function* noticeText(drafts: readonly NoticeDraft[]): Generator<string> {
  for (const draft of drafts) {
    yield `${draft.nameZh} ${draft.nameEn}, ${draft.title} article ${draft.clause}: ${draft.status}\n`;
    yield `${DRAFT}\n${draft.note}\n`;
    for (const [note, codes] of notesOn(draft)) yield `${escapeText(`${codes.join(', ')}: ${note}`)}\n`;
    if (draft.lines.length === 0) yield '\nNo line is concerned, as far as was read. No clearance.\n';
    for (const line of draft.lines) yield* lineText(line);
  }
}

/** What has to be known of the entries of a draft, each sentence once, with the codes that it is about. */
function notesOn({ lines }: NoticeDraft): ReadonlyMap<string, readonly string[]> {
  const notes = new Map<string, string[]>();
  for (const { code, notes: told } of lines.flatMap(({ entries }) => entries))
    for (const note of told) {
      const codes = notes.get(note) ?? [];
      notes.set(note, codes.includes(code) ? codes : [...codes, code]);
    }
  return notes;
}

const graded = ({ isInferred }: NoticeEntry, language: 0 | 1): string => (isInferred ? ` (${INFERRED[language]})` : '');

function* lineText(line: NoticeLine): Generator<string> {
  const say = (label: string, text: string | null): string =>
    `  ${label}  ${text === null || text === '' ? OPEN : escapeText(text)}\n`;
  yield `\n${escapeText(`${line.path} ${line.place}  ${line.partNumber ?? '(no part number)'}  ${line.description ?? ''}`).trimEnd()}\n`;
  if (line.alsoAt.length > 0) yield `  also in 另见  ${escapeText(line.alsoAt.join('; '))}\n`;
  yield say('item 物项', line.item);
  for (const { code, nameEn, nameZh, isInferred } of line.entries)
    yield say('entry 条目', `${code}${isInferred ? ` (${INFERRED.join(' ')})` : ''}  ${nameEn}  ${nameZh}`.trimEnd());
  const elements = line.elements.join(', ');
  yield say(
    'elements 元素',
    line.isCertain ? elements : `${elements}: to be confirmed, the entry or a limb is a question still`,
  );
  for (const field of NOTICE_FIELDS) yield say(WORDS[field].join(' '), line.fields[field]);
  yield say('basis 依据', line.statement);
}

const HEAD = ['draft', 'measure', 'article', 'status', 'file', 'place', 'partNumber', 'description', 'item', 'elements', 'certain', 'entries', 'entriesZh', ...NOTICE_FIELDS, 'basis', 'open', 'alsoAt', 'entryNotes']; // prettier-ignore

/** RFC 4180; an open field is empty and named in `open`. */
export function* noticeCsv(drafts: readonly NoticeDraft[], isMarked = true): Generator<string> {
  yield byteOrderMark(isMarked) + csvRecord(HEAD);
  for (const draft of drafts)
    for (const line of draft.lines) {
      const cells = [
        'DRAFT',
        draft.measure,
        draft.clause,
        draft.status,
        line.path,
        line.place,
        line.partNumber ?? '',
        line.description ?? '',
        line.item,
        line.elements.join(' '),
        line.isCertain ? 'yes' : 'no',
        line.entries.map((entry) => `${entry.code}${graded(entry, 0)} ${entry.nameEn}`).join('; '),
        line.entries.map((entry) => `${entry.nameZh}${graded(entry, 1)}`).join('; '),
        ...NOTICE_FIELDS.map((name) => line.fields[name] ?? ''),
        line.statement,
        line.open.join(' '),
        line.alsoAt.join('; '),
        [...notesOn({ ...draft, lines: [line] })].map(([note, codes]) => `${codes.join(', ')}: ${note}`).join(' | '),
      ];
      yield csvRecord(cells);
    }
}

/** The drafts as they are, with the word that they are drafts. */
export function noticeJson(drafts: readonly NoticeDraft[], tool: string): string {
  return `${jsonText({ schemaVersion: 1, tool, draft: true, notices: drafts }, 2)}\n`;
}
