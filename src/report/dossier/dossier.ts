import { REGISTER_COLUMNS } from '../../judge/register/register-columns.ts';
import { type Entry, entryFor, type Register, registersFor, sourceOf } from '../../judge/register/register.ts';
import type { Verdict, JudgedFinding } from '../../judge/types.ts';
import { operand } from '../../shell-word.ts';
import { movementWords, openQuestion } from '../words/ask.ts';
import { contentClaimOf } from '../words/claim.ts';
import { addNamed, addressesOf, measuresOf } from '../notices/law-named.ts';
import { placeOf } from '../terminal/place.ts';
import { noticeSentences, plural } from '../words/summary.ts';
import type { ReportContext } from '../types.ts';
import { addStatus, branchWords, type ClausesByStatus, statusesWords, toldStatus } from '../words/words.ts';
import type { Block } from './blocks.ts';
import { isFile, type ProductFinding } from './product.ts';
import { compareText } from '../../order.ts';

/** Grams of one element in one product; `unknown` says what could not be worked out. */
export interface Grams {
  readonly file: string;
  readonly symbol: string;
  readonly grams: string;
  readonly unknown: string;
}

interface SourceFile {
  readonly path: string;
  readonly sha256: string | null;
  /** Null: it is no bill of the product, and says more of its parts. */
  readonly lines: number | null;
}

/** A paper that an answer rests on: its hash when it was recorded, and whether the file still has it. */
export interface Paper {
  readonly path: string;
  readonly sha256: string;
  readonly standing: 'unchanged' | 'changed' | 'missing' | 'no hash kept';
}

interface DossierInput {
  readonly product: string;
  readonly verdict: Verdict;
  readonly context: ReportContext;
  readonly findings: readonly ProductFinding[];
  readonly registers: readonly Register[];
  readonly grams: readonly Grams[];
  /** Files in which the product was found, so that what they list of it is in the grams. */
  readonly weighed: ReadonlySet<string>;
  readonly files: readonly SourceFile[];
  readonly papers: readonly Paper[];
}

/** Rows of each table: two pages hold no more. What is left out is counted. */
const MOST = { lines: 24, answers: 14, papers: 12, gaps: 16, files: 10, named: 12 } as const;
const NOT =
  'What this is not: no clearance, no certificate, no test report and no legal advice. It says what the files, answers and documents named here hold, read on the date above by a program that estimates where they are silent. Nothing was analysed. Whoever shows it answers for it.';

/** Answers of the product's parts. */
export function answersOf(
  findings: readonly ProductFinding[],
  registers: readonly Register[],
): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { unit, finding } of findings) {
    const entry = entryFor(finding, registersFor(unit.path, registers));
    if (entry !== null) entries.set(sourceOf(entry), entry);
  }
  return entries;
}

/** The dossier as blocks: lines, grams, answers, documents, dates of law, gaps. Pure. */
export function dossier(input: DossierInput): Block[] {
  const { product, verdict, findings, registers } = input;
  const answers = answersOf(findings, registers);
  return [
    { kind: 'title', text: `Rare earths in ${product}: evidence` },
    {
      kind: 'text',
      text: `Law of ${verdict.asOf}. ${verdict.tool.name} ${verdict.tool.version}. ${verdict.packs.map(({ id, reviewed, sourcesUntil }) => `Data "${id}" reviewed ${reviewed}, sources until ${sourcesUntil}`).join('. ')}.`,
    },
    { kind: 'warning', text: NOT },
    ...section(
      'Files',
      ['File', 'sha256', 'Lines'],
      input.files.map(({ path, sha256, lines }) => [path, sha256 ?? 'not read', lines === null ? '-' : String(lines)]),
      MOST.files,
    ),
    ...gramBlocks(input),
    ...section('Lines', ['Part', 'Place', 'Content', 'Law on the date', 'Record'], lineRows(input), MOST.lines),
    ...section(
      'Questions and answers',
      ['Part', 'State', 'Declared', 'Source'],
      [...answers].map(([source, entry]) => answerRow(entry, statesOf(source, findings))),
      MOST.answers,
    ),
    ...section(
      'Documents',
      ['Document', 'sha256 when recorded', 'Now'],
      input.papers.map(({ path, sha256, standing }) => [path, sha256, standing]),
      MOST.papers,
    ),
    ...lawBlocks(input),
    ...gapBlocks(input, answers),
    { kind: 'text', text: 'Checked by (name, function, date): . . . . . . . . . . . . . . . . . . . . . . . .' },
  ];
}

function section(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  most: number,
  none = 'None.',
): Block[] {
  const heading = { kind: 'heading', text: title } as const;
  if (rows.length === 0) return [heading, { kind: 'text', text: none }];
  const rest = rows.length - most;
  const more =
    rest > 0
      ? [
          {
            kind: 'text',
            text: `And ${String(rest)} more, not shown here: they are in the report of the same run (--reporter xlsx=FILE).`,
          } as const,
        ]
      : [];
  return [heading, { kind: 'table', head, rows: rows.slice(0, most) }, ...more];
}

/** Files that list content of the product and not the product itself: their grams cannot be added up to one piece of it. */
function unweighed({ findings, weighed }: Pick<DossierInput, 'findings' | 'weighed'>): string[] {
  const paths = findings.flatMap(({ unit, finding }) => (finding.content === null ? [] : [unit.path]));
  return [...new Set(paths)].filter((path) => !weighed.has(path));
}

function gramBlocks(input: DossierInput): Block[] {
  const { grams } = input;
  const rows = grams.map(({ file, symbol, grams: amount, unknown }) => [symbol, amount, unknown, file]);
  const blocks = section(
    'Grams in one product',
    ['Element', 'Typical (least-most)', 'Not known', 'File'],
    rows,
    20,
    unweighed(input).length > 0 ? 'Not known.' : 'None.',
  );
  return [...blocks, { kind: 'text', text: 'Estimates from the files. What is not known is counted and never 0.' }];
}

function lineRows({ findings, verdict, context }: DossierInput): string[][] {
  return findings.map(({ unit, finding }) => {
    const { content, record } = finding;
    const elements = (content?.elements ?? [])
      .filter(({ presence }) => presence !== 'excluded' && presence !== 'unlikely')
      .map(({ symbol, presence }) => `${symbol} ${presence}`);
    const law = movementWords(finding, context, verdict.asOf, false).map(
      ({ movement, words }) => `${movement}: ${words}`,
    );
    return [
      finding.partNumber ?? finding.description ?? '-',
      `${unit.path} ${placeOf(finding.locations[0])}`,
      content === null ? contentClaimOf(finding, context.rules) : [content.name, ...elements].join(', '),
      law.join('. '),
      record?.state ?? 'none',
    ];
  });
}

/** How a line of the register stands on the date, as beside the lines of the bills: a question out of time is no longer just open. */
function statesOf(source: string, findings: readonly ProductFinding[]): string {
  const states = findings.flatMap(({ finding: { record } }) => (record?.source === source ? [record.state] : []));
  return [...new Set(states)].sort().join(', ');
}

/** What a line of the register says beside its names and its state. */
function answerRow(entry: Entry, states: string): string[] {
  const { values, state } = entry.row;
  const told = new Set([
    'partNumber',
    'manufacturer',
    'mpn',
    'partKey',
    'state',
    'owner',
    'document',
    'sha256',
    'note',
  ]);
  const declared = REGISTER_COLUMNS.flatMap((column) =>
    told.has(column) || !values.has(column) ? [] : [`${column} ${values.get(column) ?? ''}`],
  );
  return [
    values.get('partNumber') ?? values.get('mpn') ?? values.get('partKey') ?? '',
    states === '' ? state : states,
    declared.join(', '),
    sourceOf(entry),
  ];
}

/** Of the notices of a run, those on lists of parts and suppressions: they are of all that was linted together. */
const OF_THE_RUN = new Set(['suppression-expired', 'suppression-unused', 'baseline-reopened', 'master-column-nowhere']);

/** What a run says once, as far as it is of the law, of the rules, or of a file of the product. */
function noticesFor({ verdict, files }: DossierInput): Verdict['notices'] {
  const own = new Set(files.map(({ path }) => path));
  return verdict.notices.filter(
    ({ messageId, data: { file } }) => !OF_THE_RUN.has(messageId) && (file === undefined || own.has(file)),
  );
}

function lawBlocks(input: DossierInput): Block[] {
  const { findings, context, verdict } = input;
  const measures = new Map<string, { title: string; movement: string; statuses: ClausesByStatus; readings: string }>();
  for (const { finding } of findings)
    for (const control of finding.controls) {
      const { measure, movement, branches, applies } = control;
      if (applies === 'not-this-movement') continue;
      const key = JSON.stringify([measure, movement]);
      const known = measures.get(key) ?? {
        title: context.measureTitle(measure),
        movement,
        statuses: new Map<string, Set<string>>(),
        readings: '',
      };
      measures.set(key, known);
      addStatus(known.statuses, { ...control, status: toldStatus(control, verdict.asOf, context.packs) });
      if (branches !== undefined) known.readings = branchWords(branches);
    }
  const named = new Set<string>();
  for (const { finding } of findings) addNamed(named, finding);
  const read = measuresOf(named, context).map(
    (measure) => [`Source of ${measure.shortTitle}`, addressesOf(measure)] as const,
  );
  const notices = noticeSentences({ ...verdict, notices: noticesFor(input) });
  return [
    ...section(
      'Dates of law',
      ['Measure', 'Movement', 'Status', 'Readings, where no source settles it'],
      [...measures]
        .sort(([a], [b]) => compareText(a, b))
        .map(([, one]) => [one.title, one.movement, `${statusesWords(one.statuses)} on ${verdict.asOf}`, one.readings]),
      12,
    ),
    ...(read.length === 0 ? [] : [{ kind: 'sources', items: read } as const]),
    ...(notices.length === 0 ? [] : [{ kind: 'list', items: notices } as const]),
  ];
}

/** Open questions, each once with the parts that raise it. */
function openLines(findings: readonly JudgedFinding[], context: DossierInput['context']): string[] {
  const asked = new Map<string, { readonly words: string; readonly parts: Set<string> }>();
  for (const finding of findings) {
    const question = openQuestion(finding, context);
    if (question === null) continue;
    const words = `(${finding.record?.state ?? 'nobody asked'}): ${question}`;
    const one = asked.get(words) ?? { words, parts: new Set<string>() };
    asked.set(words, one);
    one.parts.add(finding.partNumber ?? finding.description ?? '-');
  }
  return [...asked.values()].map(({ words, parts }) => {
    const rest = parts.size - MOST.named;
    return `${[...parts].slice(0, MOST.named).join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''} ${words}`;
  });
}

function gapBlocks(input: DossierInput, answers: ReadonlyMap<string, Entry>): Block[] {
  const { findings, context, verdict, papers, grams } = input;
  const open = openLines(findings.map(({ finding }) => finding), context);
  const bare = [...answers.values()].filter(({ row }) => row.state !== 'open' && !row.values.has('document')).map(({ row }) => `${row.values.get('partNumber') ?? ''}: the answer rests on no document`);
  const broken = papers.filter(({ standing }) => standing !== 'unchanged').map(({ path, standing }) => `${path}: ${standing}`);
  // A dossier goes to others: what lies beside the product's files has no name in it.
  const unreadable = verdict.units.filter(({ error }) => error !== null);
  const own = unreadable.filter(({ path }) => isFile(input.product, path)).map(({ path }) => `${path} could not be read: nothing in it is known`);
  const others = unreadable.length - own.length;
  const unread = [...own, ...(others === 0 ? [] : [`${plural(others, 'file', 'files')} beside those named here could not be read: whether anything of the product is in ${others === 1 ? 'it' : 'them'} is not known`])];
  const paths = new Set(findings.map(({ unit }) => unit.path));
  const thin = verdict.units.filter(({ path, coverage }) => paths.has(path) && coverage.unclassified > 0).map(({ path, coverage }) => `${path}: ${plural(coverage.unclassified, 'line holds', 'lines hold')} too little text to judge`);
  const masses = grams.filter(({ unknown }) => unknown !== '').map(({ symbol, unknown }) => `grams of ${symbol}: not known for ${unknown}`);
  const apart = unweighed(input).map((path) => `${path} lists parts of the product and not the product: their grams are not in the sums; lintanide inventory ${operand(path)} has them`);
  // What was not looked at at all comes before what was and is open.
  const gaps = [...unread, ...broken, ...thin, ...apart, ...open, ...bare, ...masses];
  const rest = gaps.length - MOST.gaps;
  return [
    { kind: 'heading', text: 'Gaps' },
    gaps.length === 0 ? { kind: 'text', text: 'None that the files show. A line that is not listed is not cleared.' } : { kind: 'list', items: [...gaps.slice(0, MOST.gaps), ...(rest > 0 ? [`and ${String(rest)} more`] : [])] },
  ];
} // prettier-ignore
