import { keeping } from '../../batch/lines/recall.ts';
import { english } from '../../locale/say.ts';
import { askedFirm } from './asked.ts';
import type { JudgedFinding } from '../../judge/types.ts';
import { apartOf, openPartsOf } from '../../regulation/guidance.ts';
import type { Control } from '../../regulation/types.ts';
import { isContext } from '../../rules/location.ts';
import type { LocatedEvidence } from '../../rules/types.ts';
import { besideWords } from './beside-words.ts';
import { makersNumber } from './makers-number.ts';
import { questionOf } from './message.ts';
import type { Paint } from '../terminal/paint.ts';
import { placeOf } from '../terminal/place.ts';
import { escapeText, pad, unbroken, widthOf, wrap } from '../terminal/text.ts';
import type { ReportContext } from '../types.ts';
import type { Language } from '../../locale/types.ts';
import { bearing, type ControlGroup, groupControls, groupTitle, statusWords } from './words.ts';

/** Words quoted and meanings told per part. */
const MOST_EVIDENCE = 3;

/** The entries that something is said of. */
const ENTRIES = /^([^:;]{1,160}): /;
/** Lines from which on it is said in one that it was said above. */
const WORTH_IT = 2;

/** One letter to one supplier: parts that raise the same question under the same controls, by what they raise it for. */
interface Letter {
  readonly question: string;
  readonly movements: readonly MovementWords[];
  readonly parts: Map<string, string[]>;
  /** The first of them, by name alone. */
  readonly first: string;
}

/** What to ask whom, under which entry, in which movement, and why: the open questions of one file, by who sells the part, else makes it. */
export function* askLines(
  findings: readonly JudgedFinding[],
  context: ReportContext,
  paint: Paint,
  asOf: string,
): Generator<string> {
  const { say } = context.language ?? english;
  /** What was said of entries, and of which part first: a file says it once. */
  const told = new Map<string, string>();
  for (const [firm, letters] of lettersByFirm(findings, context, asOf)) {
    const head = say('ask.head');
    const [first = '', ...further] = wrap(`${head} ${firm === '' ? say('ask.unnamed') : firm}`, context.width - 4);
    yield `  ${paint.strong(head)}${first.slice(head.length)}\n`;
    for (const line of further) yield `    ${line}\n`;
    /** What this firm was asked, and of which part first. */
    const asked = new Map<string, string>();
    for (const letter of letters.values()) {
      // What is asked of magnets of ten grades is asked once, behind the last of them and as far out as they are: it is of all.
      const groups = [...letter.parts];
      const indent = groups.length > 1 ? '    ' : '      ';
      for (const [at, [meaning, parts]] of groups.entries()) {
        const why = meaning === '' ? [] : [...hanging('      ', pad(say('row.why'), 10), meaning, context.width)];
        yield* hanging('    ', '', parts.join(', '), context.width, paint.strong);
        if (groups.length > 1) yield* why;
        if (at < groups.length - 1) continue;
        const question = [...hanging(indent, pad(say('row.question'), 10), letter.question, context.width)];
        const part = asked.get(letter.question);
        if (part === undefined) asked.set(letter.question, letter.first);
        if (part === undefined || question.length < WORTH_IT) yield* question;
        else yield* hanging(indent, pad(say('row.question'), 10), say('ask.sameAs', { part }), context.width);
        for (const { movement, words } of letter.movements) {
          const label = pad(movement, 10);
          const lines = [...hanging(indent, label, words, context.width)];
          const before = told.get(words);
          const entries = ENTRIES.exec(words)?.[1];
          if (before === undefined) told.set(words, letter.first);
          if (before === undefined || entries === undefined || lines.length < WORTH_IT) yield* lines;
          else yield* hanging(indent, label, say('ask.asFor', { entries, part: before }), context.width);
        }
        if (groups.length === 1) yield* why;
      }
    }
  }
}

/** Text behind a label, its further lines under its beginning. */
export function* hanging(
  indent: string,
  label: string,
  text: string,
  width: number,
  paint = (line: string) => line,
): Generator<string> {
  const under = widthOf(label);
  let lead = label;
  for (const line of wrap(text, width - indent.length - under)) {
    yield `${indent}${lead}${paint(line)}\n`;
    lead = ' '.repeat(under);
  }
}

/** The finding's question if it is still to be asked or answered, else null. */
export function openQuestion(finding: JudgedFinding, context: ReportContext): string | null {
  // An answer does not close the question that the answer itself raised.
  return finding.record?.state === 'answered' && finding.category !== 'data'
    ? null
    : questionOf(finding, context.rules);
}

/** Who may be supplied, and for what, is no question to a supplier: it stays in the house. */
export function isForCounsel({ question }: Pick<JudgedFinding, 'question'>): boolean {
  return question?.to === 'counsel';
}

/** Whom the question of a finding is put to: trade counsel, who sells it or makes it, or whoever supplies it. */
export function askedWhom(finding: JudgedFinding, context: Pick<ReportContext, 'language' | 'companies'>): string {
  const { say } = context.language ?? english;
  if (isForCounsel(finding)) return say('ask.counsel');
  const firm = askedFirm(finding, context, say);
  return firm === '' ? say('ask.supplier') : escapeText(firm);
}

/** What a piece of evidence quotes: a file as it stands, the statements of a register in our words. */
export function quotedWords({ kind, text, location }: LocatedEvidence, { said } = english): string {
  return kind === 'declared' && location === null ? said(text) : text;
}

function lettersByFirm(
  findings: readonly JudgedFinding[],
  context: ReportContext,
  asOf: string,
): Map<string, Map<string, Letter>> {
  const { said, say } = context.language ?? english;
  const firms = new Map<string, Map<string, Letter>>();
  const keyOf = keeping((movements: Letter['movements']) => JSON.stringify(movements));
  for (const finding of findings) {
    const question = openQuestion(finding, context);
    if (question === null) continue;
    const firm = isForCounsel(finding) ? say('ask.counsel') : escapeText(askedFirm(finding, context, say));
    const movements = movementWords(finding, context, asOf, false);
    // "Declared" alone, of an origin or a form, says why of nothing.
    const telling = finding.evidence.filter(({ meaning }) => meaning !== '' && meaning !== 'declared');
    // Where not all have room, what is said goes before what is concluded: a share of Dy before an estimate of it.
    const [stated, concluded] = [
      telling.filter(({ kind }) => kind !== 'context'),
      telling.filter(({ kind }) => kind === 'context'),
    ];
    const meaningsOf = (list: typeof telling): string[] => [...new Set(list.map((evidence) => evidence.meaning))];
    const all = meaningsOf(telling);
    const meanings = all.length > MOST_EVIDENCE ? meaningsOf([...stated, ...concluded]).slice(0, MOST_EVIDENCE) : all;
    const meaning = escapeText(meanings.map(said).join('; '));
    const letters = firms.get(firm) ?? new Map<string, Letter>();
    firms.set(firm, letters);
    const key = `${JSON.stringify(question)}${keyOf(movements)}`;
    const letter = letters.get(key) ?? {
      question: escapeText(question),
      movements,
      parts: new Map<string, string[]>(),
      first: nameOf(finding),
    };
    letters.set(key, letter);
    const parts = letter.parts.get(meaning) ?? [];
    letter.parts.set(meaning, parts);
    parts.push(partWords(finding, context));
  }
  return firms;
}

const nameOf = ({ partNumber, description, partKey }: JudgedFinding): string =>
  partNumber === null ? escapeText(description ?? partKey) : unbroken(escapeText(partNumber));

function partWords(finding: JudgedFinding, { language = english }: ReportContext): string {
  const { say } = language;
  const name = nameOf(finding);
  // A cell is not quoted with what an answer says.
  const read = finding.evidence.filter(({ location }) => location !== null);
  const own = read.filter(({ role }) => !isContext(role));
  const told = own.length > 0 ? own : read.length > 0 ? read : finding.evidence;
  const quoted = new Set(told.map((evidence) => escapeText(quotedWords(evidence, language))));
  const words = [...quoted].slice(0, MOST_EVIDENCE).map((text) => ` "${text}"`);
  const record = finding.record;
  const due = record?.due === undefined || record.due === null ? '' : `, ${say('ask.due', { date: record.due })}`;
  const asked =
    record === null
      ? ''
      : ` [${say(`state.${record.state}`)}${due}${record.owner === null ? '' : `, ${escapeText(record.owner)}`}]`;
  const place = placeOf(told[0]?.location ?? finding.locations[0], language);
  // A heading is quoted with its own cell, beside that of the part; the name of a file or a sheet is in no cell.
  const isAbove = told.length > 0 && told.every(({ role }) => isContext(role));
  const at = !isAbove ? place : read.length > 0 ? `${placeOf(finding.locations[0], language)}, ${place}` : `${place};`;
  const makers = makersNumber(finding.partNumber, finding.description, [finding]);
  const isQuoted = makers === null || words.some((text) => text.includes(makers));
  return `${name} (${isQuoted ? '' : `${unbroken(escapeText(makers))}; `}${at}${words.join(',')})${asked}`;
}

/** What is said of controls in one movement, under one measure. */
export interface MovementWords {
  readonly movement: string;
  readonly words: string;
  readonly because: string;
}

/** A report says it on one date, with or without the branches. */
interface Saying {
  readonly asOf: string;
  readonly branches: boolean;
  readonly of: (controls: readonly Control[]) => readonly MovementWords[];
}
const sayings = new WeakMap<ReportContext, Saying>();

/** One clause per movement and measure: entries, what they mean, status on the date, who applies. */
export function movementWords(
  { controls, law = [] }: Pick<JudgedFinding, 'controls' | 'law'>,
  context: ReportContext,
  asOf: string,
  branches: boolean,
): readonly MovementWords[] {
  let saying = sayings.get(context);
  if (saying?.asOf !== asOf || saying.branches !== branches) {
    saying = { asOf, branches, of: keeping((those) => wordsOf(those, context, asOf, branches)) };
    sayings.set(context, saying);
  }
  const words = saying.of(controls);
  // A finding without entries says in its message what it rests on.
  return law.length === 0 || controls.length === 0
    ? words
    : [...words, ...law.map((one) => besideWords(one, context, asOf))];
}

function wordsOf(
  controls: readonly Control[],
  context: ReportContext,
  asOf: string,
  branches: boolean,
): readonly MovementWords[] {
  const { language = english } = context;
  const { say, said: inLanguage } = language;
  return groupControls(controls).map((group) => {
    const title = groupTitle(group, context.measureTitle(group.measure), language);
    // Where the whole of a reason stands beside it, it is not said twice.
    const what = branches ? bearingOf(group, title, language) : whatOf(group, title, language);
    const words = [what, ...openWords(group, controls, language)];
    if (!branches) words.push(presumedWords(group, language));
    // "No. 61 unverified: licence if it runs" has said the status already.
    // That no limb is met as declared says nothing of it, and asks nobody for a licence.
    const isUnmet = group.applies === 'ask' && group.notMet.length > 0 && group.met.length + group.open.length === 0;
    const said =
      group.status === 'unverified' && !isUnmet && !['generally-outside', 'not-this-movement'].includes(group.applies);
    words.push(statusWords(group, said ? null : title, asOf, branches, language, context.packs));
    // What does not run asks nobody for a licence.
    const runs = group.status === 'in-force' || group.status === 'unverified';
    if (
      runs &&
      !isUnmet &&
      !group.isUnresolved &&
      group.applies !== 'not-this-movement' &&
      group.applies !== 'generally-outside'
    )
      words.push(say(`applicant.${group.applicant}`));
    return {
      movement: say(`movement.${group.movement}`),
      words: escapeText(words.filter((text) => text !== '').join('; ')),
      // Of several entries, what is said of each is said once.
      because: escapeText([...new Set(group.because.flatMap((reasons) => inLanguage(reasons).split('; ')))].join('; ')),
    };
  });
}

/** `1C904.a.4, 1C905.a.4: listed if Dy/Tb present: ask`; of another movement why it is none: `not this movement: ship-from JP: not an export from China`. */
function whatOf(group: ControlGroup, title: string, language: Language): string {
  const what = bearingOf(group, title, language);
  if (group.applies !== 'not-this-movement') return what;
  const reasons = new Set(group.because.map(apartOf).filter((reason) => reason !== ''));
  return [what, ...[...reasons].map(language.said)].join(': ');
}

const bearingOf = (group: ControlGroup, title: string, language: Language): string =>
  `${entryWords(group, language)}: ${bearing(group, title, language)}`;

/** `1C904.a.4, 1C905.a.4`; what nobody read of them is said behind the last, or behind each of which it is so. */
function entryWords({ entries, inferred }: ControlGroup, { say }: Pick<Language, 'say'>): string {
  if (inferred.length === entries.length) return say('entry.inferred', { entry: entries.join(', ') });
  return entries.map((entry) => (inferred.includes(entry) ? say('entry.inferred', { entry }) : entry)).join(', ');
}

/** What the user's policy puts in the place of an origin that nobody gave, of all its elements at once; where the reasons stand beside it, it is among them. */
function presumedWords({ because }: ControlGroup, { said }: Pick<Language, 'said'>): string {
  const parts = because.flatMap((reasons) => /presumed, not known: (\S+) [^;]+/.exec(reasons) ?? []);
  const symbols = [...new Set(parts.filter((_, at) => at % 2 === 1))].join('/');
  return escapeText(said((parts[0] ?? '').replace(/: \S+/, `: ${symbols}`)));
}

/**
 * What is open of a group's entries, each reason once: where the law itself leaves the question open, that is the point. A reason that is not that of all is said with the entries that it is
 * of; "only if Dy is present" beside "only if Tb is present" tells that by itself.
 */
function openWords(group: ControlGroup, controls: readonly Control[], { said }: Pick<Language, 'said'>): string[] {
  if (group.applies !== 'ask') return [];
  const open: { readonly entry: string; readonly element: string; readonly parts: readonly string[] }[] = [];
  const reasons = new Map<string, { readonly entries: Set<string>; isTelling: boolean }>();
  for (const { movement, measure, applies, status, entry, element, because } of controls) {
    if (
      movement !== group.movement ||
      measure !== group.measure ||
      applies !== group.applies ||
      status !== group.status ||
      !group.entries.includes(entry)
    )
      continue;
    open.push({ entry, element, parts: openPartsOf(because) });
  }
  // What is open of all of them is said once, behind what tells them apart.
  const shared = new Set(open[0]?.parts.filter((part) => open.every(({ parts }) => parts.includes(part))));
  for (const { entry, element, parts } of open) {
    const reason = parts.filter((part) => open.length === 1 || !shared.has(part)).join('; ');
    const known = reasons.get(reason) ?? { entries: new Set(), isTelling: true };
    reasons.set(reason, known);
    known.entries.add(entry);
    known.isTelling &&= reason.includes(`only if ${element} `);
  }
  const last = open.length === 1 ? '' : [...shared].join('; ');
  const isPlain = reasons.size < 2 || [...reasons.values()].every(({ isTelling }) => isTelling);
  const apart = [...reasons].flatMap(([reason, { entries }]) => {
    if (reason === '') return [];
    return [escapeText(isPlain ? said(reason) : `${[...entries].join(', ')}: ${said(reason)}`)];
  });
  return last === '' ? apart : [...apart, escapeText(said(last))];
}
