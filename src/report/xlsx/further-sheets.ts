import { english } from '../../locale/say.ts';
import type { Say } from '../../locale/types.ts';
import type { Verdict } from '../../judge/types.ts';
import type { Glance } from '../procurement/glance.ts';
import type { Licence } from '../procurement/licences.ts';
import { masterNotes } from '../words/master-notes.ts';
import { addNamed, addressesOf, measuresOf } from '../notices/law-named.ts';
import { visible } from '../select.ts';
import { counted, noticeSentences } from '../words/summary.ts';
import type { ReportContext } from '../types.ts';
import { type HeadKey, headWords, SHEETS } from './names.ts';
import type { Cell, Row, SheetSpec } from './types.ts';

const head = (titles: readonly HeadKey[], say: Say): Row => ({
  cells: titles.map((value): Cell => ({ value: headWords(say, value), look: 'head' })),
});

/** Days from which a licence that runs out is worth a colour. */
const SOON = 60;

export function expiryCell({ number, expiry, daysLeft }: Licence, say: Say): Cell {
  if (number === null) return { value: say('book.noLicence'), look: 'error' };
  if (expiry === null || daysLeft === null) return { value: say('book.noDay'), look: 'warning' };
  const words = daysLeft < 0 ? say('book.expired', { date: expiry }) : say('book.days', { date: expiry, n: daysLeft });
  return { value: words, look: daysLeft < 0 ? 'error' : daysLeft <= SOON ? 'warning' : 'plain' };
}

/** Licences of the registers, the first to run out first. */
export function licencesSheet({ licences }: Glance, say: Say): SheetSpec {
  const rows: Row[] = [
    head(['expiry', 'licence', 'type', 'part', 'maker', 'lots', 'register'], say),
    ...licences.map((one) => ({
      cells: [
        expiryCell(one, say),
        one.number ?? '',
        one.type ?? '',
        one.part,
        one.maker ?? '',
        one.lots ?? '',
        one.source,
      ].map((cell) => (typeof cell === 'object' ? cell : { value: cell })),
    })),
  ];
  if (licences.length === 0) rows.push({ cells: [{ value: say('book.licences.none'), look: 'muted' }], span: 5 });
  return {
    name: SHEETS.licences,
    widths: [24, 24, 16, 22, 26, 24, 34],
    rows,
    frozen: { rows: 1, columns: 1 },
    ...(licences.length > 0 && { table: { name: 'Licences', header: 1 } }),
  };
}

/** Files of which nothing is known, and files in which no parts list was found. */
export function notCheckedSheet({ units }: Verdict, { say, said } = english): SheetSpec {
  const lost = units.filter(({ error }) => error !== null);
  const none = units.filter(({ status, error }) => status === 'no-bom' && error === null);
  const skipped = units.flatMap(({ path, skipped: parts }) =>
    parts.flatMap((part) => (part.doubt === undefined ? [{ path, ...part }] : [])),
  );
  const masters = masterNotes(units, say);
  const rows: Row[] = [
    head(['file', 'what', 'why', 'do'], say),
    ...lost.map(({ path, error }) => ({
      cells: [
        path,
        { value: say('book.wholeFile'), look: 'error' as const },
        `${error?.message ?? ''}${error?.place == null ? '' : ` (${error.place})`}`,
        error?.hint ?? '',
      ].map((cell) => (typeof cell === 'object' ? cell : { value: cell })),
    })),
    ...none.map(({ path }) => ({
      cells: [
        { value: path },
        { value: say('book.wholeFile') },
        { value: say('book.noList') },
        { value: say('book.nameColumns') },
      ],
    })),
    ...skipped.map(({ path, sheet, rows: range, reason }) => ({
      cells: [
        { value: path },
        {
          value: `${sheet === null ? '' : `${sheet}, `}${/^\d/.test(range) ? say('book.rows', { rows: range }) : range}`,
        },
        { value: said(reason) },
        { value: say('book.look') },
      ],
    })),
  ];
  for (const { path, count, why } of masters)
    rows.push({
      cells: [
        { value: path },
        { value: counted(say, 'count.part', count) },
        { value: why },
        { value: say('master.do') },
      ],
    });
  if (rows.length === 1) rows.push({ cells: [{ value: say('book.allRead'), look: 'muted' }], span: 4 });
  return { name: SHEETS.notChecked, widths: [42, 28, 60, 60], rows, frozen: { rows: 1, columns: 1 } };
}

/** On what law, on which day, and what this is not. */
export function sourcesSheet(verdict: Verdict, glance: Glance, context: ReportContext): SheetSpec {
  const { language = english } = context;
  const { say } = language;
  const { summary, packs, tool, asOf } = verdict;
  const pair = (name: string, value: string | number): Row => ({
    cells: [
      { value: name, look: 'muted' },
      { value, align: 'left' },
    ],
  });
  const title = (value: string): Row => ({ cells: [{ value, look: 'strong' }], span: 2 });
  const named = new Set<string>();
  for (const unit of verdict.units) for (const finding of visible(unit, context)) addNamed(named, finding);
  return {
    name: SHEETS.sources,
    portrait: true,
    widths: [30, 84],
    rows: [
      title(say('book.src.law')),
      pair(say('book.src.asOf'), asOf),
      ...packs.map(({ id, reviewed, sourcesUntil }) =>
        pair(say('book.src.data', { id }), say('book.src.reviewed', { reviewed, until: sourcesUntil })),
      ),
      ...noticeSentences(verdict, language).map((sentence) => pair(say('book.src.notice'), sentence)),
      ...measuresOf(named, context).map((measure) =>
        pair(language.said(measure.shortTitle), addressesOf(measure).join('; ')),
      ),
      title(say('book.src.run')),
      pair(say('book.src.tool'), `${tool.name} ${tool.version}`),
      pair(
        say('html.files'),
        say('book.src.files', {
          n: summary.files,
          checked: summary.checked,
          noBom: summary.noBom,
          unreadable: summary.unreadable,
        }),
      ),
      pair(
        say('book.src.linesAndParts'),
        say('book.src.lines', { lines: summary.lines, parts: summary.parts, unclassified: summary.unclassified }),
      ),
      pair(
        say('book.sheet.findings'),
        say('book.src.findings', {
          errors: summary.errors,
          warnings: summary.warnings,
          infos: summary.infos,
          traces: summary.traces,
          suppressed: summary.suppressed,
          baselined: summary.baselined,
        }),
      ),
      ...(context.registers ?? []).map(({ path, rows }) =>
        pair(say('book.head.register'), say('book.src.register', { path, n: rows.length })),
      ),
      title(say('book.src.how')),
      pair(say('book.head.product'), say('book.src.product')),
      pair(say('book.head.today'), say('book.src.today')),
      pair(say('book.src.ifRuns'), say('book.src.runs')),
      pair(say('book.src.order'), say('book.src.greedy', { n: glance.steps.length })),
      title(say('book.src.isNot')),
      pair('', say('book.src.no')),
    ],
  };
}
