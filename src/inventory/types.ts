import type { UnitError } from '../batch/types.ts';
import type { ElementSymbol, MassBasis, Presence, Range } from '../materials/types.ts';
import type { Location } from '../rules/types.ts';

/** What an amount is a product of: is the material there, what share of it, how much of it, how many pieces. */
export const FACTORS = ['presence', 'fraction', 'mass', 'quantity'] as const;
export type Factor = (typeof FACTORS)[number];

/** Grams of one element. What could not be worked out is counted in `unknown`, never taken for 0. */
export interface Amount extends Range {
  readonly symbol: ElementSymbol;
  /** Contributions whose grams are not known, by the factor that is missing; saturating counts. */
  readonly unknown: Readonly<Record<Factor, number>>;
  /** The factor that leaves most open; null where nothing is. */
  readonly widest: Factor | null;
}

/** How many of a line go into one piece of its parent. */
export type LineQuantity =
  | { readonly kind: 'pieces'; readonly count: number }
  /** The line is a mass of a material (2 kg of oxide), not a number of pieces. */
  | { readonly kind: 'grams'; readonly grams: number }
  | { readonly kind: 'unknown' };

export interface RowContent {
  readonly material: string;
  readonly name: string;
  readonly form: string;
  readonly component: string | null;
  readonly presence: Presence;
  readonly confidence: number;
  readonly grams: Range | null;
  readonly basis: MassBasis | 'quantity' | null;
  /** `listed-below`: the bill lists the magnet itself. `trace`, `unlikely`: shown, never summed. */
  readonly leftOut: 'listed-below' | 'trace' | 'unlikely' | null;
}

/** One line that holds something, or leads to one that does; in the order of the tree, roots first. */
export interface InventoryRow {
  /** Index of the parent's row, null for a root. */
  readonly parent: number | null;
  readonly level: number;
  readonly place: Location;
  readonly name: string;
  readonly description: string | null;
  readonly quantity: LineQuantity;
  readonly contents: readonly RowContent[];
  /** Grams in one piece of this line, or in its whole mass where the quantity is a mass. */
  readonly amounts: readonly Amount[];
  /** The breakdown stands at this other place of the file. */
  readonly brokenDownAt: Location | null;
}

export interface UnclassifiedLine {
  readonly place: Location;
  readonly name: string;
  readonly text: string;
}

export interface FileInventory {
  readonly path: string;
  readonly status: 'checked' | 'no-bom' | 'unreadable';
  readonly error: UnitError | null;
  readonly lines: number;
  readonly parts: number;
  /** Lines that are parts and hold nothing known. */
  readonly withoutContent: number;
  readonly rows: readonly InventoryRow[];
  /** Everything the file lists, each root as often as it says. */
  readonly total: readonly Amount[];
  readonly unclassified: readonly UnclassifiedLine[];
}
