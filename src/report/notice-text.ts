import { byteOrderMark, csvRecord } from './csv-cell.ts';
import { NOTICE_FIELDS, type NoticeDraft, type NoticeField, type NoticeLine } from './notice.ts';
import { escapeText } from './text.ts';
import { jsonText } from './json-text.ts';

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

const OPEN = '[OPEN 待填]';
const DRAFT =
  'DRAFT, not a notice: every field marked [OPEN 待填] is to be filled and the whole to be signed by the exporter.';

export function* noticeText(drafts: readonly NoticeDraft[]): Generator<string> {
  for (const draft of drafts) {
    yield `${draft.nameZh} ${draft.nameEn}, ${draft.title} article ${draft.clause}: ${draft.status}\n`;
    yield `${DRAFT}\n${draft.note}\n`;
    if (draft.lines.length === 0) yield '\nNo line is concerned, as far as was read. No clearance.\n';
    for (const line of draft.lines) yield* lineText(line);
  }
}

function* lineText(line: NoticeLine): Generator<string> {
  const say = (label: string, text: string | null): string =>
    `  ${label}  ${text === null || text === '' ? OPEN : escapeText(text)}\n`;
  yield `\n${escapeText(`${line.path} ${line.place}  ${line.partNumber ?? '(no part number)'}  ${line.description ?? ''}`).trimEnd()}\n`;
  if (line.alsoAt.length > 0) yield `  also in 另见  ${escapeText(line.alsoAt.join('; '))}\n`;
  yield say('item 物项', line.item);
  for (const { code, nameEn, nameZh } of line.entries)
    yield say('entry 条目', `${code}  ${nameEn}  ${nameZh}`.trimEnd());
  const elements = line.elements.join(', ');
  yield say(
    'elements 元素',
    line.isCertain ? elements : `${elements}: to be confirmed, the entry or a limb is a question still`,
  );
  for (const field of NOTICE_FIELDS) yield say(WORDS[field].join(' '), line.fields[field]);
  yield say('basis 依据', line.statement);
}

const HEAD = ['draft', 'measure', 'article', 'status', 'file', 'place', 'partNumber', 'description', 'item', 'elements', 'certain', 'entries', 'entriesZh', ...NOTICE_FIELDS, 'basis', 'open', 'alsoAt']; // prettier-ignore

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
        line.entries.map(({ code, nameEn }) => `${code} ${nameEn}`).join('; '),
        line.entries.map(({ nameZh }) => nameZh).join('; '),
        ...NOTICE_FIELDS.map((name) => line.fields[name] ?? ''),
        line.statement,
        line.open.join(' '),
        line.alsoAt.join('; '),
      ];
      yield csvRecord(cells);
    }
}

/** The drafts as they are, with the word that they are drafts. */
export function noticeJson(drafts: readonly NoticeDraft[], tool: string): string {
  return `${jsonText({ schemaVersion: 1, tool, draft: true, notices: drafts }, 2)}\n`;
}
