import type { Say } from '../../locale/types.ts';
import type { Verdict } from '../../judge/types.ts';
import { asideNoticeSentence } from '../notices/aside-notices.ts';
import { declarationNoticeSentence } from '../notices/declaration-notices.ts';
import type { Glance, SupplierLine } from '../procurement/glance.ts';
import { expiryCell } from './further-sheets.ts';
import { counted } from '../words/summary.ts';
import { escapeText } from '../terminal/text.ts';
import { type Anchors, type HeadKey, headWords, SHEETS, some } from './names.ts';
import { stateCell } from './suppliers-sheet.ts';
import type { Cell, Row, SheetSpec } from './types.ts';

const WIDTHS = [8, 34, 12, 12, 14, 15, 13, 18, 26];
const ALL = WIDTHS.length;
/** Rows of each list on the page; the sheets behind it have all. */
const MOST = { suppliers: 8, licences: 4, lost: 4 } as const;

const wide = (value: string, look: Cell['look'] = 'plain'): Row => ({ cells: [{ value, look }], span: ALL });
const blank: Row = { cells: [], height: 8 };

/** The page for a meeting: what to ask whom first, what changes if unsettled measures run, and what was not looked at. */
export function glanceSheet(glance: Glance, verdict: Verdict, anchors: Anchors, say: Say): SheetSpec {
  const until = verdict.packs.map(({ sourcesUntil }) => sourcesUntil).sort()[0] ?? say('book.noDate');
  const facts = say('book.facts', { date: verdict.asOf, until });
  return {
    name: SHEETS.glance,
    widths: WIDTHS,
    rows: [
      wide(say('book.title'), 'title'),
      wide(facts, 'muted'),
      ...unfinishedRows(verdict),
      blank,
      wide(headline(glance, say), 'big'),
      wide(explained(glance, say), 'muted'),
      ...leftOutRows(glance, say),
      ...runsRows(glance, say),
      blank,
      ...askFirst(glance, anchors, say),
      blank,
      ...licenceRows(glance, say),
      ...lostRows(verdict, say),
    ],
  };
}

/** Notices that files of the run are missing: whoever reads one page of a report must not take it for the whole. */
const UNFINISHED: ReadonlySet<string> = new Set(['bailed', 'shards-missing']);

function unfinishedRows({ notices }: Verdict): Row[] {
  return notices
    .filter(({ messageId }) => UNFINISHED.has(messageId))
    .flatMap(({ messageId, data }) => asideNoticeSentence(messageId, data) ?? [])
    .map((sentence) => wide(escapeText(sentence), 'error'));
}

/** `Ask today: 3 suppliers settle 61 of 84 open products.` */
function headline({ steps, today, openProducts, waitingProducts, unaskable, leftOut }: Glance, say: Say): string {
  if (openProducts.length === 0) {
    const rest = waitingProducts.length === 0 ? '' : ` ${say('book.ask.waiting', { n: waitingProducts.length })}`;
    return say(leftOut.unasked > 0 ? 'book.ask.nothingNew' : 'book.ask.nothing') + rest;
  }
  if (today === 0) return say('book.ask.unaskable', { n: unaskable.length });
  const settled = steps[today - 1]?.settled ?? 0;
  return say('book.ask.today', { n: today, settled, open: counted(say, 'count.openProduct', openProducts.length) });
}

function explained({ steps, today, unaskable, openProducts, leftOut }: Glance, say: Say): string {
  const nobody =
    unaskable.length === 0 || today === 0 ? '' : ` ${say('book.explained.nobody', { n: unaskable.length })}`;
  const bound = steps[today - 1]?.atMost;
  if (bound === undefined)
    return openProducts.length > 0
      ? say('book.explained.find')
      : leftOut.unasked > 0
        ? say('book.explained.noneNew')
        : say('book.explained.none');
  const settled = steps[today - 1]?.settled ?? 0;
  const best =
    settled === bound ? say('book.explained.best', { n: today }) : say('book.explained.bound', { n: today, bound });
  return `${say('book.explained')} ${best}${nobody}`;
}

/** What the page counts nowhere, and that it is not settled by that. */
function leftOutRows({ leftOut: { baselined, suppressed, unasked } }: Glance, say: Say): Row[] {
  if (baselined + suppressed === 0) return [];
  const words = [say('book.leftOut', { baselined, suppressed }), say('book.leftOut.unasked', { n: unasked })];
  return [wide(words.join(' '), unasked > 0 ? 'warning' : 'muted')];
}

/** `If No. 61 of 2025 runs: +22 products need an answer; of 4 nobody is named as the owner.` */
function runsRows({ ifItRuns, ifAnyRuns, openProducts }: Glance, say: Say): Row[] {
  if (ifItRuns.length === 0) return [];
  const add = openProducts.length === 0 ? '' : '+';
  const { products: count, withoutOwner } = ifAnyRuns;
  const owners =
    withoutOwner === count ? say('book.runs.noOwner', { n: count }) : say('book.runs.owners', { n: withoutOwner });
  const change = count === 0 ? say('book.runs.none') : say('book.runs.change', { add, n: count, owners });
  const each = ifItRuns.map(({ title, products, parts }) =>
    say('book.runs.one', {
      title,
      products:
        products.length === 0 ? say('book.runs.noProduct') : say('book.runs.products', { add, n: products.length }),
      n: parts,
    }),
  );
  return [
    wide(say('book.runs', { titles: ifItRuns.map(({ title }) => title).join(say('book.runs.or')), change }), 'big'),
    wide(say('book.runs.each', { each: each.join('; ') }), 'muted'),
  ];
}

function askFirst(glance: Glance, anchors: Anchors, say: Say): Row[] {
  const titles: readonly HeadKey[] = [
    'askAs',
    'supplier',
    'partsToday',
    'productsIn',
    'settledBy',
    'furtherParts',
    'due',
    'state',
    'nextLicence',
  ];
  const shown = glance.suppliers.filter(({ ask, askIfItRuns, waiting }) => ask + askIfItRuns + waiting > 0);
  const settled = new Map(glance.steps.map((step) => [step.supplier, step.settled]));
  const rows = shown
    .slice(0, MOST.suppliers)
    .map((line) => ({ cells: supplierCells(line, settled, glance, anchors, say) }));
  const rest = shown.length - rows.length;
  const more: Row[] =
    rest <= 0
      ? []
      : [{ cells: [null, { value: say('book.first.more', { n: rest }), to: { sheet: SHEETS.suppliers, row: 1 } }] }];
  const none = wide(say(glance.leftOut.unasked > 0 ? 'book.first.noneNew' : 'book.first.none'), 'muted');
  return [
    wide(say('book.first'), 'strong'),
    {
      cells: titles.map((value, at): Cell => ({
        value: headWords(say, value),
        look: 'head',
        ...(at !== 1 && at < 6 && { align: 'center' as const }),
      })),
    },
    ...(rows.length === 0 ? [none] : rows),
    ...more,
  ];
}

function supplierCells(
  line: SupplierLine,
  settled: ReadonlyMap<string, number>,
  glance: Glance,
  anchors: Anchors,
  say: Say,
): Cell[] {
  const row = anchors.supplierRow.get(line.key);
  const isToday = line.rank !== null && line.rank <= glance.today;
  const by = settled.get(line.key);
  return [
    { value: line.rank ?? '', look: isToday ? 'warning' : 'plain', align: 'center' },
    { value: line.name ?? say('book.nobody'), ...(row !== undefined && { to: { sheet: SHEETS.suppliers, row } }) },
    { value: line.ask, align: 'center' },
    { value: line.products.length, align: 'center' },
    {
      value: by === undefined ? '' : say('book.settledOf', { n: by, all: glance.openProducts.length }),
      align: 'center',
    },
    { value: line.askIfItRuns, align: 'center' },
    { value: line.due ?? '' },
    stateCell(line, say),
    line.licence === null ? { value: '' } : expiryCell(line.licence, say),
  ];
}

function licenceRows({ licences }: Glance, say: Say): Row[] {
  if (licences.length === 0) return [];
  const rows = licences.slice(0, MOST.licences).map((one): Row => ({
    cells: [
      null,
      { value: one.number === null ? one.part : `${one.number}, ${one.part}` },
      null,
      null,
      null,
      null,
      null,
      null,
      expiryCell(one, say),
    ],
  }));
  const title: Row = {
    cells: [
      {
        value: say('book.licences.title', { n: licences.length }),
        look: 'strong',
        to: { sheet: SHEETS.licences, row: 1 },
      },
    ],
    span: ALL,
  };
  return [title, ...rows, blank];
}

/** Rules that say that a part of a file was not read. */
const PARTLY_READ: ReadonlySet<string> = new Set([
  'data/list-not-read',
  'data/column-not-read',
  'data/note-not-read',
  'data/formula-without-value',
]);

/** Notices of lists that hardly anything was judged of: the count of lines alone does not say whose they are. */
const HARDLY: ReadonlySet<string> = new Set(['list-unclear', 'lists-unclear']);

function lostRows({ units, summary, notices }: Verdict, say: Say): Row[] {
  const lost = units.filter(({ error }) => error !== null).map(({ path }) => path);
  const partly = units
    .filter(({ findings }) => findings.some(({ ruleId }) => PARTLY_READ.has(ruleId)))
    .map(({ path }) => path);
  // Of a file without a list nothing is known either, and the sheet that is linked here names it.
  const without = units.filter(({ status, error }) => status === 'no-bom' && error === null).map(({ path }) => path);
  const files = (key: 'book.lost' | 'book.partly' | 'book.withoutList', paths: readonly string[]): string =>
    say(key, { files: counted(say, 'count.file', paths.length), names: some(paths, say, MOST.lost) });
  const unclassified = say('book.unclassified', { n: summary.unclassified });
  const hardly = notices
    .filter(({ messageId }) => HARDLY.has(messageId))
    .flatMap(({ messageId, data }) => declarationNoticeSentence(messageId, data) ?? [])
    .map((sentence) => wide(escapeText(sentence), 'error'));
  const row = (value: string, sheet: string): Row => ({
    cells: [{ value, look: 'error', to: { sheet, row: 1 } }],
    span: ALL,
  });
  const partlyRows = [
    ...(without.length === 0 ? [] : [row(files('book.withoutList', without), SHEETS.notChecked)]),
    ...(partly.length === 0 ? [] : [row(files('book.partly', partly), SHEETS.findings)]),
  ];
  if (lost.length === 0) return [...partlyRows, wide(`${say('book.lost.none')} ${unclassified}`, 'muted'), ...hardly];
  return [row(files('book.lost', lost), SHEETS.notChecked), ...partlyRows, wide(unclassified, 'muted'), ...hardly];
}
