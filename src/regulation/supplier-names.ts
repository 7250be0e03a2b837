import { partyName } from './parties.ts';
import type { Bought, Supplier } from './suppliers.ts';
import type { Trade } from './types.ts';

type Index = ReadonlyMap<string, readonly Supplier[]>;

const indexes = new WeakMap<readonly Supplier[], Index>();

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
function isAlike(one: Supplier, other: Supplier): boolean {
  const roles = ({ roles }: Supplier): string => [...new Set(roles)].sort().join(' ');
  const isOne = partyName(one.name) === partyName(other.name);
  return isOne && one.country === other.country && one.shipFrom === other.shipFrom && roles(one) === roles(other);
}

/** The one that a name stands for; null where none has it, and where several have that are not alike. */
export function oneNamed(name: string, suppliers: readonly Supplier[]): Supplier | null {
  const [first, ...others] = suppliersNamed(name, suppliers);
  return first !== undefined && others.every((other) => isAlike(first, other)) ? first : null;
}

/** Two lines of which a name may mean either: what both say of one spelling, before any name is looked up. */
export function contradiction(
  suppliers: readonly Supplier[],
): readonly [name: string, one: Supplier, other: Supplier] | null {
  const index = indexOf(suppliers);
  for (const supplier of suppliers)
    for (const word of [supplier.name, ...supplier.aliases]) {
      const other = index.get(spelt(word))?.find((one) => !isAlike(one, supplier));
      if (other !== undefined) return [word, other, supplier];
    }
  return null;
}

/** The trade with what the companies of a part say over it. */
export function tradeWith(trade: Trade, { supplier, manufacturer }: Bought, suppliers: readonly Supplier[]): Trade {
  return withSupplier(trade, suppliersNamed(supplier, suppliers), suppliersNamed(manufacturer, suppliers));
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
    const seats = makers.flatMap(({ name, country, source }) =>
      country === null ? [] : [`maker ${name} in ${country} (${source})`],
    );
    return seats.length === 0
      ? trade
      : { ...trade, makerGiven: `${seats.join(', ')}: no evidence of where it ships from` };
  }
  const country = shipsFrom(first);
  const sources = [first, ...others].map(({ source }) => source).join(' and ');
  if (others.some((one) => shipsFrom(one) !== country))
    return { ...trade, shipFrom: null, shipFromGiven: `${sources} differ` };
  const other =
    trade.shipFrom !== null && trade.shipFrom !== country ? `; the configuration says ${trade.shipFrom}` : '';
  return { ...trade, shipFrom: country, shipFromGiven: `${first.name}, ${sources}${other}` };
}
