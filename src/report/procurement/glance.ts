import type { Verdict } from '../../judge/types.ts';
import type { IsoDate } from '../../regulation/types.ts';
import type { ReportContext } from '../types.ts';
import { askOrder, lettersForToday, type CoverStep } from './cover.ts';
import { type Licence, licencesOf } from './licences.ts';
import { type OpenPart, openParts, supplierKey } from './open-parts.ts';
import { compareText } from '../../order.ts';

/** One supplier with its parts. */
export interface SupplierLine {
  readonly key: string;
  readonly name: string | null;
  readonly parts: readonly OpenPart[];
  readonly products: readonly string[];
  /** Parts to ask about today, to ask about if unsettled measures run, and those asked already. */
  readonly ask: number;
  readonly askIfItRuns: number;
  readonly waiting: number;
  readonly settled: number;
  /** Earliest day on which an answer is due or was. */
  readonly due: IsoDate | null;
  readonly states: readonly string[];
  /** The licence that runs out first. */
  readonly licence: Licence | null;
  /** Place in the order of asking, from 1; null where no letter is due today. */
  readonly rank: number | null;
}

/** What one measure of unsettled status would change. */
interface IfItRuns {
  readonly measure: string;
  readonly title: string;
  /** Products that need an answer then and need none today. */
  readonly products: readonly string[];
  readonly parts: number;
  /** Of these products, those of which no open part has an owner in the register. */
  readonly withoutOwner: number;
}

/** The whole of the first sheet as data. */
export interface Glance {
  readonly parts: readonly OpenPart[];
  readonly suppliers: readonly SupplierLine[];
  readonly steps: readonly (CoverStep & { readonly name: string })[];
  /** How many of the steps are for today. */
  readonly today: number;
  /** Products with a part to ask about today; of these, those no letter can settle, since nobody is named to ask. */
  readonly openProducts: readonly string[];
  readonly unaskable: readonly string[];
  /** Products that only wait for answers. */
  readonly waitingProducts: readonly string[];
  readonly ifItRuns: readonly IfItRuns[];
  /** Over all measures together. */
  readonly ifAnyRuns: { readonly products: number; readonly withoutOwner: number };
  readonly licences: readonly Licence[];
  /** Findings that are on no page, since a baseline or a suppression holds them, and their parts that nobody was asked about. */
  readonly leftOut: { readonly baselined: number; readonly suppressed: number; readonly unasked: number };
}

/** Works out what to ask whom first. Pure. */
export function glanceOf(verdict: Verdict, context: ReportContext): Glance {
  const parts = openParts(verdict, context);
  const licences = licencesOf(context.registers ?? [], verdict.asOf);
  const today = parts.filter(({ waiting, need }) => waiting === 'ask' && need === 'today');
  const openProducts = productsOf(today);
  const needs = new Map(openProducts.map((product) => [product, new Set<string>()]));
  for (const part of today) for (const product of part.products) needs.get(product)?.add(supplierKey(part.supplier));
  const tasks = [...needs.values()].filter((keys) => !keys.has('')).map((keys) => ({ needs: [...keys], weight: 1 }));
  const order = askOrder(tasks);
  const rank = new Map(order.map(({ supplier }, at) => [supplier, at + 1]));
  const suppliers = suppliersOf(parts, licences, rank);
  const names = new Map(suppliers.map(({ key, name }) => [key, name ?? '']));
  const open = new Set(openProducts);
  const waiting = parts.filter((part) => part.waiting === 'waiting');
  return {
    parts,
    suppliers,
    steps: order.map((step) => ({ ...step, name: names.get(step.supplier) ?? step.supplier })),
    today: lettersForToday(order),
    openProducts,
    unaskable: [...needs].filter(([, keys]) => keys.has('')).map(([product]) => product),
    waitingProducts: productsOf(waiting).filter((product) => !open.has(product)),
    ...ifItRuns(parts, open, context),
    licences,
    leftOut: leftOutOf(verdict, context),
  };
}

/** What was put aside is still unanswered: a page that counts it nowhere must not say that nothing is open. */
function leftOutOf(verdict: Verdict, context: ReportContext): Glance['leftOut'] {
  const { baselined, suppressed } = verdict.summary;
  if (baselined + suppressed === 0) return { baselined, suppressed, unasked: 0 };
  const units = verdict.units.map((unit) => ({
    ...unit,
    findings: [...(unit.baselined ?? []), ...(unit.suppressed ?? [])],
  }));
  const unasked = openParts({ ...verdict, units }, context).filter(
    ({ waiting, need }) => waiting === 'ask' && need !== 'later',
  );
  return { baselined, suppressed, unasked: unasked.length };
}

function ifItRuns(
  parts: readonly OpenPart[],
  open: ReadonlySet<string>,
  context: ReportContext,
): Pick<Glance, 'ifItRuns' | 'ifAnyRuns'> {
  const further = parts.filter(({ waiting, need }) => waiting === 'ask' && need === 'if-it-runs');
  const count = (some: readonly OpenPart[]) => {
    const products = productsOf(some).filter((product) => !open.has(product));
    const owned = new Set(productsOf(some.filter(({ record }) => record !== null && record.owner !== null)));
    return { products, parts: some.length, withoutOwner: products.filter((product) => !owned.has(product)).length };
  };
  const measures = [...new Set(further.flatMap((part) => part.measures))].sort();
  const all = count(further);
  return {
    ifItRuns: measures.map((measure) => ({
      measure,
      title: context.measureTitle(measure),
      ...count(further.filter((part) => part.measures.includes(measure))),
    })),
    ifAnyRuns: { products: all.products.length, withoutOwner: all.withoutOwner },
  };
}

function productsOf(parts: readonly OpenPart[]): string[] {
  return [...new Set(parts.flatMap(({ products }) => products))].sort(compareText);
}

function suppliersOf(
  parts: readonly OpenPart[],
  licences: readonly Licence[],
  rank: ReadonlyMap<string, number>,
): SupplierLine[] {
  const groups = new Map<string, OpenPart[]>();
  for (const part of parts) {
    const key = supplierKey(part.supplier);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [part]);
    else group.push(part);
  }
  const lines = [...groups].map(([key, own]): SupplierLine => {
    const asked = own.filter(({ waiting }) => waiting === 'ask');
    const dues = own.flatMap(({ record, waiting }) => (waiting === 'settled' ? [] : (record?.due ?? [])));
    const sources = new Set(own.flatMap(({ record }) => record?.source ?? []));
    return {
      key,
      name: own[0]?.supplier ?? null,
      parts: own,
      products: productsOf(own),
      ask: asked.filter(({ need }) => need === 'today').length,
      askIfItRuns: asked.filter(({ need }) => need === 'if-it-runs').length,
      waiting: own.filter(({ waiting }) => waiting === 'waiting').length,
      settled: own.filter(({ waiting }) => waiting === 'settled').length,
      due: dues.sort(compareText)[0] ?? null,
      states: [...new Set(own.map(({ record }) => record?.state ?? 'none'))].sort(compareText),
      licence: licences.find(({ source }) => sources.has(source)) ?? null,
      rank: rank.get(key) ?? null,
    };
  });
  const place = ({ rank: at, ask }: SupplierLine): number => at ?? (ask > 0 ? 1e6 : 2e6);
  return lines.sort((a, b) => place(a) - place(b) || b.askIfItRuns - a.askIfItRuns || compareText(a.key, b.key));
}
