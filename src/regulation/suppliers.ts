import { partyName, type Named } from './parties.ts';
import type { Trade } from './types.ts';

export const SUPPLIER_ROLES = ['manufacturer', 'supplier', 'distributor', 'agent'] as const;
export type SupplierRole = (typeof SUPPLIER_ROLES)[number];

/** A company we buy from, or whose make we buy, as the user knows it. */
export interface Supplier extends Named {
  /** Seat or works, ISO code. For a maker alone it says nothing of where goods leave from. */
  readonly country: string | null;
  /** Country from which it ships to us, where that is known. */
  readonly shipFrom: string | null;
  readonly roles: readonly SupplierRole[];
  /** `lintanide.suppliers.csv:3` */
  readonly source: string;
}

/** Who a part comes from, as its bill says. */
export interface Bought {
  readonly manufacturer: string | null;
  readonly supplier?: string | null | undefined;
}

type Index = ReadonlyMap<string, readonly Supplier[]>;

const indexes = new WeakMap<readonly Supplier[], Index>();
const known = new WeakMap<Trade, Map<string, Trade>>();

/** A name as it is spelt: width, case and blanks aside. */
const spelt = (name: string): string => `=${name.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase()}`;

/** Under every name both as it is spelt and without the form of the company, which may be that of another one. */
function indexOf(suppliers: readonly Supplier[]): Index {
  const known = indexes.get(suppliers);
  if (known !== undefined) return known;
  const index = new Map<string, Supplier[]>();
  for (const supplier of suppliers)
    for (const word of [supplier.name, ...supplier.aliases]) {
      if (partyName(word) === '') continue;
      for (const key of [spelt(word), partyName(word)]) {
        const found = index.get(key);
        if (found === undefined) index.set(key, [supplier]);
        else if (!found.includes(supplier)) found.push(supplier);
      }
    }
  indexes.set(suppliers, index);
  return index;
}

/** All that a name may stand for: those spelt so, else those of that name whatever form of company is written behind it. */
function suppliersNamed(name: string | null | undefined, suppliers: readonly Supplier[]): readonly Supplier[] {
  if (name === null || name === undefined || suppliers.length === 0) return [];
  const index = indexOf(suppliers);
  return index.get(spelt(name)) ?? index.get(partyName(name)) ?? [];
}

/** Whether two lines say the same of one company. */
export function isAlike(one: Supplier, other: Supplier): boolean {
  const roles = ({ roles }: Supplier): string => [...new Set(roles)].sort().join(' ');
  const isOne = partyName(one.name) === partyName(other.name);
  return isOne && one.country === other.country && one.shipFrom === other.shipFrom && roles(one) === roles(other);
}

/** The supplier of a name: exact after normalising. Null where none has it, and where several have that are not alike. */
export function supplierNamed(name: string | null | undefined, suppliers: readonly Supplier[]): Supplier | null {
  const [first, ...others] = suppliersNamed(name, suppliers);
  return first !== undefined && others.every((other) => isAlike(first, other)) ? first : null;
}

/** Two lines of which a name may mean either: what both say of one spelling, before any name is looked up. */
export function contradiction(suppliers: readonly Supplier[]): readonly [name: string, one: Supplier, other: Supplier] | null {
  const index = indexOf(suppliers);
  for (const supplier of suppliers)
    for (const word of [supplier.name, ...supplier.aliases]) {
      const other = index.get(spelt(word))?.find((one) => !isAlike(one, supplier));
      if (other !== undefined) return [word, other, supplier];
    }
  return null;
} // prettier-ignore

/**
 * What is known of the movement of one part: the file's `trade`, with what the suppliers file says of its supplier over
 * it. A company that only makes the part is no evidence of where it is shipped from: its country is shown, and not used.
 */
export function tradeFor(trade: Trade, part: Bought): Trade {
  const { suppliers } = trade;
  if (suppliers === undefined || suppliers.length === 0) return trade;
  let trades = known.get(trade);
  if (trades === undefined) known.set(trade, (trades = new Map<string, Trade>()));
  const key = JSON.stringify([part.supplier ?? null, part.manufacturer]);
  const cached = trades.get(key);
  if (cached !== undefined) return cached;
  const made = withSupplier(trade, suppliersNamed(part.supplier, suppliers), suppliersNamed(part.manufacturer, suppliers)); // prettier-ignore
  trades.set(key, made);
  return made;
}

/** Does the company ship, so that its country is where it ships from unless it says otherwise? */
function shipsFrom(supplier: Supplier): string | null {
  if (supplier.shipFrom !== null) return supplier.shipFrom;
  return supplier.roles.some((role) => role === 'supplier' || role === 'distributor') ? supplier.country : null;
}

/** What the lines that a name may stand for say of the movement: where several differ, it is not given, whatever holds for all other parts. */
function withSupplier(trade: Trade, sellers: readonly Supplier[], makers: readonly Supplier[]): Trade {
  const [first, ...others] = [sellers, makers].find((some) => some.some((one) => shipsFrom(one) !== null)) ?? [];
  if (first === undefined) {
    const seats = makers.flatMap(({ name, country, source }) => (country === null ? [] : [`maker ${name} in ${country} (${source})`])); // prettier-ignore
    return seats.length === 0 ? trade : { ...trade, makerGiven: `${seats.join(', ')}: no evidence of where it ships from` }; // prettier-ignore
  }
  const country = shipsFrom(first);
  const sources = [first, ...others].map(({ source }) => source).join(' and ');
  if (others.some((one) => shipsFrom(one) !== country)) return { ...trade, shipFrom: null, shipFromGiven: `${sources} differ` }; // prettier-ignore
  const other =
    trade.shipFrom !== null && trade.shipFrom !== country ? `; the configuration says ${trade.shipFrom}` : '';
  return { ...trade, shipFrom: country, shipFromGiven: `${first.name}, ${sources}${other}` };
}

/** The trade with other facts over it, which no supplier takes back. */
export function withFacts(trade: Trade, facts: Partial<Trade>): Trade {
  if (!('shipFrom' in facts)) return { ...trade, ...facts };
  const rest: Record<string, unknown> = { ...trade };
  for (const name of ['shipFromGiven', 'makerGiven', 'suppliers']) Reflect.deleteProperty(rest, name);
  return { ...(rest as unknown as Trade), ...facts };
}
