import type { DeclaredElement } from '../../judge/answers/answer.ts';
import { isOnRecord, type OnRecord } from '../../judge/answers/on-record.ts';
import type { Asks } from '../../judge/answers/open-question.ts';
import {
  REGISTER_ELEMENTS,
  type RegisterColumn,
  type RegisterElement,
  STAGES,
} from '../../judge/register/register-columns.ts';
import type { JudgedFinding } from '../../judge/types.ts';
import type { FrameKey } from '../../locale/en.ts';
import type { IsoDate } from '../../regulation/types.ts';
import { makersNumber } from '../words/makers-number.ts';
import { fill } from '../words/message.ts';
import { columnWords, type FormLanguage, type FormWords } from './words.ts';
import { escapeText } from '../terminal/text.ts';

/** What a question is about: one part, and what was found of it. Nothing of our products or customers. */
export interface Letter {
  readonly part: string;
  readonly manufacturer: string | null;
  readonly description: string | null;
  readonly due: IsoDate;
  readonly findings: readonly JudgedFinding[];
  /** What was answered: it is told, and not asked again. Absent: nothing was. */
  readonly record?: OnRecord | undefined;
  /** Columns that nothing turns on any more, whether or not they are filled. */
  readonly isSettled?: ((column: RegisterColumn) => boolean) | undefined;
  readonly asksOf?: AsksOf | undefined;
}

/** What the question of a finding asks for; null where that is not known. */
export type AsksOf = (finding: JudgedFinding) => Asks | null;

/** Asked of any magnet, where nothing more is known. */
const USUAL = ['Dy', 'Tb', 'Ho'];
const MOST_ELEMENTS = 6;

/** The columns that answer a field. One without is asked for each time: shares by the element, and every letter is signed for its lots. */
export const LETTER_COLUMNS: Readonly<Partial<Record<string, readonly RegisterColumn[]>>> = {
  'letter.maker': ['magnetMaker', 'grade'],
  'letter.formula': ['material', 'grade', 'cas'],
  'letter.originMagnet': STAGES.map((stage) => `origin${stage}` as const),
  'letter.originMaterial': STAGES.filter((stage) => stage !== 'Magnet').map((stage) => `origin${stage}` as const),
  'letter.technology': ['chineseTechnology'],
  'letter.form': ['formShipped'],
  'letter.licence': ['licence', 'licenceType', 'licenceExpiry'],
  'letter.code': ['controlCode', 'codeReason', 'licence', 'licenceType', 'licenceExpiry'],
};

/** A field with the columns that are open of it; `isPart`: others are not. */
interface AskedField {
  readonly field: FrameKey & `letter.${string}`;
  readonly open: readonly RegisterColumn[];
  readonly isPart: boolean;
}

/** The question as it is sent, at most eight fields, once in each language: Chinese first, since it goes to magnet makers. */
export function* questionLetter(letter: Letter, languages: readonly FormLanguage[]): Generator<string> {
  const { manufacturer, description, due, findings } = letter;
  const part = escapeText(letter.part);
  const own = makersNumber(letter.part, description, findings);
  const texts = [own, description, manufacturer].filter((text) => text !== null && text !== '' && text !== letter.part);
  const about = texts.length === 0 ? part : `${part} (${texts.map((text) => escapeText(text ?? '')).join(', ')})`;
  const [shares, named] = [elementsOf(findings, letter.asksOf), elementsNamed(findings)];
  const fields = fieldsOf(findings, letter.asksOf).flatMap((field): AskedField[] => {
    if (field === null) return [];
    if (field === 'letter.shares') return shares.length > 0 ? [{ field, open: [], isPart: false }] : [];
    const columns = LETTER_COLUMNS[field] ?? [];
    const open = columns.filter((column) => isOpen(column, letter));
    return columns.length > 0 && open.length === 0 ? [] : [{ field, open, isPart: open.length < columns.length }];
  });
  const isComponent = findings.some(({ content }) => (content?.componentClass ?? null) !== null);
  for (const [index, { say, words }] of languages.entries()) {
    if (index > 0) yield '\n';
    yield `${say('letter.part')}: ${about}\n`;
    yield `${say('letter.answerBy', { due })}\n`;
    for (const [at, { field, open, isPart }] of fields.entries()) {
      const text = say(field, { elements: field === 'letter.shares' ? shares.join(', ') : named.join('/') });
      const only = isPart
        ? ` (${fill(words.record.open, { text: open.map((column) => columnWords(column, words)).join(', ') })})`
        : '';
      yield `${String(at + 1)}. ${text}${only}:\n`;
    }
    const record = letter.record === undefined ? null : recordLine(letter.record, findings, words);
    if (record !== null) yield `${record}\n`;
    if (isComponent) yield `${say('letter.passOn')}\n`;
  }
}

/** Is a column still to be filled? A CAS number says which substance it is. */
function isOpen(column: RegisterColumn, { record, isSettled }: Letter): boolean {
  if (isSettled?.(column) === true) return false;
  if (record === undefined) return true;
  return !isOnRecord(record, column) && !(column === 'material' && isOnRecord(record, 'cas'));
}

const TOLD = [
  'magnetMaker',
  'grade',
  'material',
  'cas',
  'controlCode',
  'codeReason',
] as const satisfies readonly RegisterColumn[];
const STAGE_COLUMNS = STAGES.map((stage) => `origin${stage}` as const);

/** One line with all that is on record and whoever is asked may put right, by where it is from; null where nothing is. No price, no owner, no note. */
function recordLine(record: OnRecord, findings: readonly JudgedFinding[], words: FormWords): string | null {
  const { values, declarations } = record;
  const { labels, answers, ...said } = words.record;
  const facts = new Map<string, string[]>();
  const tell = (column: RegisterColumn, text: string): void => {
    const source = declarations.get(column) ?? '';
    facts.set(source, [...(facts.get(source) ?? []), text]);
  };
  const told = (column: RegisterColumn): string | null =>
    isOnRecord(record, column) && values.has(column) ? escapeText(values.get(column) ?? '') : null;
  for (const column of TOLD) {
    const text = told(column);
    if (text !== null) tell(column, fill(labels[column], { text }));
  }
  const asked = new Set([
    ...USUAL,
    ...findings.flatMap(({ controls }) => controls.flatMap(({ element }) => element.split('/'))),
  ]);
  for (const element of record.elements.values()) {
    const symbol = element.symbol as RegisterElement;
    // A declaration that leaves nothing out denies all the others as well.
    if (element.max === 0 && !asked.has(symbol)) continue;
    if (element.verdict === 'unnamed') {
      const [day] = /\d{4}-\d\d-\d\d$/.exec(element.method ?? '') ?? [];
      tell(symbol, `${symbol} ${said.unnamed}${day === undefined ? '' : ` (${day})`}`);
      continue;
    }
    const limit = element.limit === null ? [] : [fill(said.limit, { text: String(element.limit) })];
    const report = values.get(`${symbol}Report`) ?? values.get('report');
    const shown = [
      ...(element.method === null ? [] : [escapeText(element.method)]),
      ...limit,
      ...(element.verdict === 'claimed' ? [said.unshown] : []),
      ...(report === undefined ? [] : [fill(said.report, { text: escapeText(report) })]),
    ];
    tell(symbol, `${symbol} ${share(element)} wt%${shown.length === 0 ? '' : ` (${shown.join(', ')})`}`);
  }
  const stages = STAGE_COLUMNS.flatMap((column) => {
    const text = told(column);
    return text === null ? [] : [{ column, text: `${columnWords(column, words)} ${text}` }];
  });
  for (const source of new Set(stages.map(({ column }) => declarations.get(column) ?? ''))) {
    const own = stages.filter(({ column }) => (declarations.get(column) ?? '') === source);
    if (own[0] !== undefined)
      tell(own[0].column, fill(labels.origin, { text: own.map(({ text }) => text).join(', ') }));
  }
  const technology = told('chineseTechnology')?.toLowerCase();
  if (technology !== undefined)
    tell('chineseTechnology', fill(labels.chineseTechnology, { text: answers[technology === 'yes' ? 'yes' : 'no'] }));
  const form = told('formShipped');
  if (form !== null) tell('formShipped', fill(labels.formShipped, { text: form }));
  const licence = values.get('licence');
  if (licence !== undefined) {
    const [type, ends] = [told('licenceType'), told('licenceExpiry')];
    tell(
      'licence',
      fill(labels.licence, {
        text: [
          escapeText(licence),
          ...(type === null ? [] : [type]),
          ...(ends === null ? [] : [fill(said.until, { text: ends })]),
        ].join(', '),
      }),
    );
  }
  if (facts.size === 0) return null;
  const signed = [told('signer'), told('signed')].filter((text) => text !== null).join(', ');
  const register = [said.register, ...(signed === '' ? [] : [fill(said.signed, { text: signed })])].join(', ');
  const groups = [...facts].map(([file, own]) =>
    fill(said.from, {
      facts: own.join('; '),
      source:
        file === ''
          ? register
          : fill(said.declaration, {
              text: file
                .split(', ')
                .map((path) => escapeText(path.replace(/^.{0,4000}[/\\]/, '')))
                .join(', '),
            }),
    }),
  );
  return fill(said.line, { facts: groups.join('; ') });
}

function share({ min, max, limit }: DeclaredElement): string {
  if (max === 0 && limit !== null) return '0';
  return min === max ? String(min) : `${String(min)}-${String(max)}`;
}

/**
 * The eight fields, by their words; null in the place of one that nothing turns on. The origin and the technology decide of the way onward,
 * and of what is no entry there they are not asked, unless the question of a finding asks for them itself.
 */
export function fieldsOf(
  findings: readonly JudgedFinding[],
  asksOf: AsksOf = () => null,
): readonly ((FrameKey & `letter.${string}`) | null)[] {
  const contents = findings.flatMap(({ content }) => content ?? []);
  const isMaterial =
    contents.length > 0 &&
    contents.every(
      ({ form, componentClass }) => componentClass === null && form !== 'magnet' && form !== 'magnet-powder',
    );
  const asks = findings.map((finding) => ({ finding, asked: asksOf(finding) }));
  const turnsOn = (limb: 'origin' | 'technology', column: RegisterColumn): boolean =>
    findings.length === 0 ||
    asks.some(({ finding: { content, controls, question }, asked }) =>
      content === null
        ? question?.settledBy === undefined || question.settledBy.includes(column)
        : asked === null ||
          asked.limbs.has(limb) ||
          controls.some(({ movement, applies }) => movement === 'outbound' && applies !== 'not-this-movement'),
    );
  const isCoded = asks.some(({ asked }) => asked?.columns.has('controlCode') === true);
  return [
    isMaterial ? 'letter.formula' : 'letter.maker',
    'letter.shares',
    !turnsOn('origin', 'originMagnet') ? null : isMaterial ? 'letter.originMaterial' : 'letter.originMagnet',
    turnsOn('technology', 'chineseTechnology') ? 'letter.technology' : null,
    // What is loose and what is inside, a component turns on, and its magnets.
    isMaterial ? null : 'letter.form',
    isCoded ? 'letter.code' : 'letter.licence',
    'letter.lots',
    'letter.signer',
  ];
}

/**
 * Elements whose share is asked for: those that an entry turns on and neither the bill nor an answer has settled, also where only a measure of
 * unsettled status does. None, where nothing is left; without any entry, those asked of every magnet.
 */
export function elementsOf(findings: readonly JudgedFinding[], asksOf: AsksOf = () => null): string[] {
  const isTold = findings.some((finding) => finding.record?.openElements !== undefined || listedIn(finding).length > 0);
  const named = findings.flatMap((finding) => {
    const { openElements, openIfItRuns = [] } = finding.record ?? {};
    if (openElements !== undefined) return [...openElements, ...openIfItRuns.filter((name) => name !== 'licence')];
    const shown = new Set(
      finding.content?.elements.filter(({ presence }) => presence === 'proven').map(({ symbol }) => symbol),
    );
    return [...listedIn(finding).filter((symbol) => !shown.has(symbol)), ...(asksOf(finding)?.elements ?? [])];
  });
  return named.length === 0 && !isTold ? USUAL : inOrder(named);
}

/** Elements whose origin is asked for: all that are listed and not shown to be absent, whether or not their share is known. */
export function elementsNamed(findings: readonly JudgedFinding[]): string[] {
  const listed = inOrder(findings.flatMap(listedIn));
  return listed.length > 0 ? listed : USUAL;
}

function listedIn({ controls, content }: JudgedFinding): string[] {
  const settled = new Set(
    content?.elements.filter(({ presence }) => presence === 'excluded').map(({ symbol }) => symbol),
  );
  // Of an alloy that is listed for one element the others that it is named to be of count too: of Terfenol-D terbium.
  const further =
    controls.length > 0 && (content?.form === 'alloy' || content?.form === 'target')
      ? content.constituents.filter((symbol) => REGISTER_ELEMENTS.some((known) => known === symbol))
      : [];
  return controls
    .flatMap(({ element }) => element.split('/'))
    .concat(further)
    .filter((symbol) => symbol !== '' && !settled.has(symbol));
}

function inOrder(symbols: readonly string[]): string[] {
  const rank = (symbol: string): number => REGISTER_ELEMENTS.findIndex((known) => known === symbol);
  return [...new Set(symbols)].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_ELEMENTS);
}
