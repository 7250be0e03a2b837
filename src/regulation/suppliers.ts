import type { Named } from './parties.ts';
import { shippedAsStated } from './shipped-as-stated.ts';
import { oneNamed, tradeWith } from './supplier-names.ts';
import type { Trade } from './types.ts';

/** What a company may be to us; other words in the suppliers file are an error. */
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
  readonly stated?:
    | {
        readonly shipFroms?: readonly string[] | undefined;
        readonly shipTos?: readonly string[] | undefined;
        readonly origins?: readonly string[] | undefined;
      }
    | undefined;
}

const known = new WeakMap<Trade, Map<string, Trade>>();

/** The supplier of a name: exact after normalising. Null where none has it, and where several have that are not alike. */
export function supplierNamed(name: string | null | undefined, suppliers: readonly Supplier[]): Supplier | null {
  // Without a list of suppliers, what reads one is not loaded.
  return name === null || name === undefined || suppliers.length === 0 ? null : oneNamed(name, suppliers);
}

/**
 * What is known of the movement of one part: the file's `trade`, over it what the suppliers file says of its supplier, and over that
 * the countries that its own lines name of its shipment. A company that only makes the part is no evidence of where it is shipped from: its country is shown, and not used.
 */
export function tradeFor(trade: Trade, part: Bought): Trade {
  const { suppliers = [] } = trade;
  const shipFroms = part.stated?.shipFroms ?? [];
  const shipTos = (trade.isToSupposed !== true && part.stated?.shipTos) || [];
  const origins = part.stated?.origins ?? [];
  const stated = shipFroms.length + shipTos.length + origins.length;
  if (suppliers.length + stated === 0 || trade.isSupposed === true) return trade;
  let trades = known.get(trade);
  if (trades === undefined) known.set(trade, (trades = new Map<string, Trade>()));
  const key = JSON.stringify([part.supplier ?? null, part.manufacturer, shipFroms, shipTos, origins]);
  const cached = trades.get(key);
  if (cached !== undefined) return cached;
  const sold = suppliers.length === 0 ? trade : tradeWith(trade, part, suppliers);
  const made = stated === 0 ? sold : shippedAsStated(sold, shipFroms, shipTos, origins);
  trades.set(key, made);
  return made;
}

/** The trade with other facts over it, which no supplier takes back. */
export function withFacts(trade: Trade, facts: Partial<Trade>): Trade {
  const rest: Record<string, unknown> = { ...trade };
  if ('shipTo' in facts) Reflect.deleteProperty(rest, 'shipToGiven');
  if ('shipFrom' in facts)
    for (const name of ['shipFromGiven', 'makerGiven', 'suppliers']) Reflect.deleteProperty(rest, name);
  return {
    ...(rest as unknown as Trade),
    ...facts,
    ...('shipTo' in facts && { isToSupposed: true }),
    ...('shipFrom' in facts && { isSupposed: true }),
  };
}
