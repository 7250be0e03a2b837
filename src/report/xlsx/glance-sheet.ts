import type { Verdict } from '../../judge/types.ts';
import type { Glance, SupplierLine } from '../procurement/glance.ts';
import { expiryCell } from './further-sheets.ts';
import { type Anchors, NOBODY, plural, SHEETS, some } from './names.ts';
import { stateCell } from './suppliers-sheet.ts';
import type { Cell, Row, SheetSpec } from './types.ts';

const WIDTHS = [8, 34, 12, 12, 14, 15, 13, 18, 26];
const ALL = WIDTHS.length;
/** Rows of each list on the page; the sheets behind it have all. */
const MOST = { suppliers: 8, licences: 4, lost: 4 } as const;

const wide = (value: string, look: Cell['look'] = 'plain'): Row => ({ cells: [{ value, look }], span: ALL });
const blank: Row = { cells: [], height: 8 };

/** The page for a meeting: what to ask whom first, what changes if unsettled measures run, and what was not looked at. */
export function glanceSheet(glance: Glance, verdict: Verdict, anchors: Anchors): SheetSpec {
  const until = verdict.packs.map(({ sourcesUntil }) => sourcesUntil).sort()[0] ?? 'no date';
  const facts = `Law as of ${verdict.asOf}, sources until ${until}. Not a clearance, not legal advice.`;
  return {
    name: SHEETS.glance,
    widths: WIDTHS,
    rows: [
      wide('Rare-earth questions to suppliers', 'title'),
      wide(facts, 'muted'),
      blank,
      wide(headline(glance), 'big'),
      wide(explained(glance), 'muted'),
      ...runsRows(glance),
      blank,
      ...askFirst(glance, anchors),
      blank,
      ...licenceRows(glance),
      ...lostRows(verdict),
    ],
  };
}

/** `Ask today: 3 suppliers settle 61 of 84 open products.` */
export function headline({ steps, today, openProducts, waitingProducts, unaskable }: Glance): string {
  if (openProducts.length === 0) {
    const rest = waitingProducts.length === 0 ? '' : ` ${plural(waitingProducts.length, 'product')} wait${waitingProducts.length === 1 ? 's' : ''} for answers.`; // prettier-ignore
    return `Ask today: nothing by the law in force.${rest}`;
  }
  if (today === 0) return `Ask today: ${plural(unaskable.length, 'open product')} name${unaskable.length === 1 ? 's' : ''} no supplier to ask.`; // prettier-ignore
  const settled = steps[today - 1]?.settled ?? 0;
  return `Ask today: ${plural(today, 'supplier')} settle${today === 1 ? 's' : ''} ${String(settled)} of ${plural(openProducts.length, 'open product')}.`; // prettier-ignore
}

function explained({ steps, today, unaskable, openProducts }: Glance): string {
  const nobody = unaskable.length === 0 || today === 0 ? '' : ` In ${plural(unaskable.length, 'product')} a part names no supplier: no letter settles them.`; // prettier-ignore
  const bound = steps[today - 1]?.atMost;
  if (bound === undefined) return openProducts.length === 0 ? 'No entry of a measure in force may reach a part that nobody was asked about.' : 'Find out who supplies these parts; see "Suppliers".'; // prettier-ignore
  const settled = steps[today - 1]?.settled ?? 0;
  const best = settled === bound ? `No other ${plural(today, 'supplier')} can settle more.` : `No choice of ${plural(today, 'supplier')} can settle more than ${String(bound)}.`; // prettier-ignore
  return `Asked in the order in which each letter settles most products; a product is settled when nobody is left to ask. ${best}${nobody}`;
}

/** `If No. 61 of 2025 runs: +22 products need an answer, 4 have no owner.` */
function runsRows({ ifItRuns, ifAnyRuns, openProducts }: Glance): Row[] {
  if (ifItRuns.length === 0) return [];
  const add = openProducts.length === 0 ? '' : '+';
  const { products: count, withoutOwner } = ifAnyRuns;
  const owners = withoutOwner === count ? (count === 1 ? 'it has no owner' : 'none of them has an owner') : `${String(withoutOwner)} ha${withoutOwner === 1 ? 's' : 've'} no owner`; // prettier-ignore
  const change =
    count === 0
      ? 'no further product needs an answer, but further parts do'
      : `${add}${plural(count, 'product')} need${count === 1 ? 's' : ''} an answer, ${owners}`;
  const each = ifItRuns.map(({ title, products, parts }) => `${title}: ${products.length === 0 ? 'no further product' : `${add}${plural(products.length, 'product')}`}, ${plural(parts, 'further part')} to ask about`); // prettier-ignore
  return [
    wide(`If ${ifItRuns.map(({ title }) => title).join(' or ')} runs: ${change}.`, 'big'),
    wide(`${each.join('; ')}. Whether it runs, no source settles on this date.`, 'muted'),
  ];
}

function askFirst(glance: Glance, anchors: Anchors): Row[] {
  const titles = ['Ask as', 'Supplier or maker', 'Parts to ask today', 'Products it is in', 'Products settled by then', 'Further parts if it runs', 'Due', 'State', 'Next licence to expire']; // prettier-ignore
  const shown = glance.suppliers.filter(({ ask, askIfItRuns, waiting }) => ask + askIfItRuns + waiting > 0);
  const settled = new Map(glance.steps.map((step) => [step.supplier, step.settled]));
  const rows = shown.slice(0, MOST.suppliers).map((line) => ({ cells: supplierCells(line, settled, glance, anchors) }));
  const rest = shown.length - rows.length;
  const more: Row[] = rest <= 0 ? [] : [{ cells: [null, { value: `and ${plural(rest, 'more', 'more')}`, to: { sheet: SHEETS.suppliers, row: 1 } }] }]; // prettier-ignore
  const none = wide('Nobody has to be asked.', 'muted');
  return [wide('Ask first', 'strong'), { cells: titles.map((value, at): Cell => ({ value, look: 'head', ...(at !== 1 && at < 6 && { align: 'center' as const }) })) }, ...(rows.length === 0 ? [none] : rows), ...more]; // prettier-ignore
}

function supplierCells(line: SupplierLine, settled: ReadonlyMap<string, number>, glance: Glance, anchors: Anchors): Cell[] {
  const row = anchors.supplierRow.get(line.key);
  const isToday = line.rank !== null && line.rank <= glance.today;
  const by = settled.get(line.key);
  return [
    { value: line.rank ?? '', look: isToday ? 'warning' : 'plain', align: 'center' },
    { value: line.name ?? NOBODY, ...(row !== undefined && { to: { sheet: SHEETS.suppliers, row } }) },
    { value: line.ask, align: 'center' },
    { value: line.products.length, align: 'center' },
    { value: by === undefined ? '' : `${String(by)} of ${String(glance.openProducts.length)}`, align: 'center' },
    { value: line.askIfItRuns, align: 'center' },
    { value: line.due ?? '' },
    stateCell(line),
    line.licence === null ? { value: '' } : expiryCell(line.licence),
  ];
} // prettier-ignore

function licenceRows({ licences }: Glance): Row[] {
  if (licences.length === 0) return [];
  const rows = licences.slice(0, MOST.licences).map((one): Row => ({ cells: [null, { value: `${one.number}, ${one.part}` }, null, null, null, null, null, null, expiryCell(one)] })); // prettier-ignore
  const title: Row = { cells: [{ value: `Licences, the first to expire first (${String(licences.length)})`, look: 'strong', to: { sheet: SHEETS.licences, row: 1 } }], span: ALL }; // prettier-ignore
  return [title, ...rows, blank];
}

function lostRows({ units, summary }: Verdict): Row[] {
  const lost = units.filter(({ error }) => error !== null).map(({ path }) => path);
  if (lost.length === 0) return [wide(`Not checked: no file. ${plural(summary.unclassified, 'line')} hold too little text to judge.`, 'muted')]; // prettier-ignore
  const value = `Not checked: ${plural(lost.length, 'file')}: ${some(lost, MOST.lost)}`;
  return [
    { cells: [{ value, look: 'error', to: { sheet: SHEETS.notChecked, row: 1 } }], span: ALL },
    wide(`${plural(summary.unclassified, 'line')} hold too little text to judge.`, 'muted'),
  ];
}
