import type { Verdict } from '../../judge/types.ts';
import type { Glance } from '../procurement/glance.ts';
import type { Licence } from '../procurement/licences.ts';
import { noticeSentences } from '../summary.ts';
import type { ReportContext } from '../types.ts';
import { SHEETS } from './names.ts';
import type { Cell, Row, SheetSpec } from './types.ts';

const head = (titles: readonly string[]): Row => ({ cells: titles.map((value): Cell => ({ value, look: 'head' })) });

/** Days from which a licence that runs out is worth a colour. */
const SOON = 60;

export function expiryCell({ expiry, daysLeft }: Licence): Cell {
  if (expiry === null || daysLeft === null) return { value: 'no day given', look: 'warning' };
  const words = daysLeft < 0 ? `${expiry} (expired)` : `${expiry} (${String(daysLeft)} days)`;
  return { value: words, look: daysLeft < 0 ? 'error' : daysLeft <= SOON ? 'warning' : 'plain' };
}

/** Licences of the registers, the first to run out first. */
export function licencesSheet({ licences }: Glance): SheetSpec {
  const rows: Row[] = [
    head(['Expiry', 'Licence', 'Type', 'Part', 'Maker', 'Lots', 'Register']),
    ...licences.map((one) => ({ cells: [expiryCell(one), one.number, one.type ?? '', one.part, one.maker ?? '', one.lots ?? '', one.source].map((cell) => (typeof cell === 'object' ? cell : { value: cell })) })), // prettier-ignore
  ];
  if (licences.length === 0) rows.push({ cells: [{ value: 'No register of this run names a licence.', look: 'muted' }], span: 5 }); // prettier-ignore
  return {
    name: SHEETS.licences,
    widths: [24, 24, 16, 22, 26, 24, 34],
    rows,
    frozen: { rows: 1, columns: 1 },
    ...(licences.length > 0 && { table: { name: 'Licences', header: 1 } }),
  };
}

/** Files of which nothing is known, and files in which no parts list was found. */
export function notCheckedSheet({ units }: Verdict): SheetSpec {
  const lost = units.filter(({ error }) => error !== null);
  const none = units.filter(({ status, error }) => status === 'no-bom' && error === null);
  const skipped = units.flatMap(({ path, skipped: parts }) => parts.map((part) => ({ path, ...part })));
  const rows: Row[] = [
    head(['File', 'What was not checked', 'Why', 'What to do']),
    ...lost.map(({ path, error }) => ({ cells: [path, { value: 'the whole file', look: 'error' as const }, `${error?.message ?? ''}${error?.place == null ? '' : ` (${error.place})`}`, error?.hint ?? ''].map((cell) => (typeof cell === 'object' ? cell : { value: cell })) })), // prettier-ignore
    ...none.map(({ path }) => ({ cells: [{ value: path }, { value: 'the whole file' }, { value: 'no parts list was found in it' }, { value: 'If it is one, name its columns: lintanide init FILE' }] })), // prettier-ignore
    ...skipped.map(({ path, sheet, rows: range, reason }) => ({ cells: [{ value: path }, { value: `${sheet === null ? '' : `${sheet}, `}rows ${range}` }, { value: reason }, { value: 'Look at it: lintanide inspect FILE' }] })), // prettier-ignore
  ];
  if (rows.length === 1) rows.push({ cells: [{ value: 'Every file was read, and a parts list was found in each.', look: 'muted' }], span: 4 }); // prettier-ignore
  return { name: SHEETS.notChecked, widths: [42, 28, 60, 60], rows, frozen: { rows: 1, columns: 1 } };
}

/** On what law, on which day, and what this is not. */
export function sourcesSheet(verdict: Verdict, glance: Glance, context: ReportContext): SheetSpec {
  const { summary, packs, tool, asOf } = verdict;
  const pair = (name: string, value: string | number): Row => ({ cells: [{ value: name, look: 'muted' }, { value, align: 'left' }] }); // prettier-ignore
  const title = (value: string): Row => ({ cells: [{ value, look: 'strong' }], span: 2 });
  return {
    name: SHEETS.sources,
    portrait: true,
    widths: [30, 84],
    rows: [
      title('Law'),
      pair('Judged by the law of', asOf),
      ...packs.map(({ id, reviewed, sourcesUntil }) => pair(`Data "${id}"`, `reviewed ${reviewed}, sources until ${sourcesUntil}`)), // prettier-ignore
      ...noticeSentences(verdict).map((sentence) => pair('Notice', sentence)),
      title('Run'),
      pair('Tool', `${tool.name} ${tool.version}`),
      pair('Files', `${String(summary.files)}: ${String(summary.checked)} checked, ${String(summary.noBom)} without a parts list, ${String(summary.unreadable)} unreadable (not checked)`), // prettier-ignore
      pair('Lines and parts', `${String(summary.lines)} lines, ${String(summary.parts)} parts, ${String(summary.unclassified)} lines with too little text to judge`), // prettier-ignore
      pair('Findings', `${String(summary.errors)} errors, ${String(summary.warnings)} warnings, ${String(summary.infos)} infos, ${String(summary.traces)} traces, ${String(summary.suppressed)} suppressed, ${String(summary.baselined)} in the baseline`), // prettier-ignore
      ...(context.registers ?? []).map(({ path, rows }) => pair('Register', `${path}, ${String(rows.length)} lines`)),
      title('How to read it'),
      pair('Product', 'the top assembly of a list; of a list without assemblies, the file'),
      pair('To ask today', 'an entry of a measure in force may reach the part, and nobody is being asked, or the answer is overdue, refused or has run out'), // prettier-ignore
      pair('If unsettled measures run', 'only measures may reach it whose status no source settles on the date, or it is in an assembly that is generally outside those in force: keep evidence'), // prettier-ignore
      pair('Order of asking', `greedy weighted set cover: next come the suppliers whose answers settle most products per letter; a product counts as settled when nobody is left to ask about it. ${String(glance.steps.length)} letters were ordered. "At most" is a bound: a product counts for the share of its suppliers that were asked.`), // prettier-ignore
      title('What it is not'),
      pair('', 'No finding is not a clearance. A missing answer is never "clean". This is not legal advice.'),
    ],
  };
}
