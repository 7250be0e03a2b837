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

const indexes = new WeakMap<readonly Supplier[], ReadonlyMap<string, Supplier>>();
const known = new WeakMap<Trade, Map<string, Trade>>();

/** The supplier of a name: exact after normalising, the first that has it. */
export function supplierNamed(name: string | null | undefined, suppliers: readonly Supplier[]): Supplier | null {
  if (name === null || name === undefined || suppliers.length === 0) return null;
  let byName = indexes.get(suppliers);
  if (byName === undefined) {
    const map = new Map<string, Supplier>();
    for (const supplier of suppliers)
      for (const word of [supplier.name, ...supplier.aliases]) {
        const key = partyName(word);
        if (key !== '' && !map.has(key)) map.set(key, supplier);
      }
    indexes.set(suppliers, (byName = map));
  }
  return byName.get(partyName(name)) ?? null;
}

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
  const made = withSupplier(
    trade,
    supplierNamed(part.supplier, suppliers),
    supplierNamed(part.manufacturer, suppliers),
  );
  trades.set(key, made);
  return made;
}

/** Does the company ship, so that its country is where it ships from unless it says otherwise? */
function shipsFrom(supplier: Supplier): string | null {
  if (supplier.shipFrom !== null) return supplier.shipFrom;
  return supplier.roles.some((role) => role === 'supplier' || role === 'distributor') ? supplier.country : null;
}

function withSupplier(trade: Trade, seller: Supplier | null, maker: Supplier | null): Trade {
  const shipper = [seller, maker].find((one) => one !== null && shipsFrom(one) !== null) ?? null;
  if (shipper === null) {
    if (maker?.country == null) return trade;
    return { ...trade, makerGiven: `maker ${maker.name} in ${maker.country} (${maker.source}): no evidence of where it ships from` }; // prettier-ignore
  }
  const country = shipsFrom(shipper);
  const other =
    trade.shipFrom !== null && trade.shipFrom !== country ? `; the configuration says ${trade.shipFrom}` : '';
  return { ...trade, shipFrom: country, shipFromGiven: `${shipper.name}, ${shipper.source}${other}` };
}

/** The trade with other facts over it, which no supplier takes back. */
export function withFacts(trade: Trade, facts: Partial<Trade>): Trade {
  if (!('shipFrom' in facts)) return { ...trade, ...facts };
  const rest: Record<string, unknown> = { ...trade };
  for (const name of ['shipFromGiven', 'makerGiven', 'suppliers']) Reflect.deleteProperty(rest, name);
  return { ...(rest as unknown as Trade), ...facts };
}
