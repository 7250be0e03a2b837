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
  | {
      readonly kind: 'pieces';
      readonly count: number;
      /** Least and most, where the file gives a range, or variants of which each has its own number. */
      readonly range?: { readonly min: number; readonly max: number };
      /** Pieces by variant, where the list is a matrix of variants. */
      readonly variants?: Readonly<Record<string, number | null>>;
      /** Pieces in one of the sets that the line counts, where its text says how many. */
      readonly perSet?: number;
    }
  /** The line is a mass of a material (2 kg of oxide), not a number of pieces. */
  | { readonly kind: 'grams'; readonly grams: number }
  /** With the unit, where the file states one that is not known, or a pack or set that may hold any number: how many of these there are, and how many one holds by its text; or with a number that is more than any bill counts or weighs. */
  | {
      readonly kind: 'unknown';
      readonly unit?: string;
      readonly packs?: number;
      readonly perPack?: number;
      readonly beyond?: number;
    };

/**
 * Why a line adds nothing to what it stands under, though it is a part: it is not fitted, comes out of the process, or is one of several
 * alternatives of which one is counted.
 */
export type NotCounted = 'not-fitted' | 'by-product' | 'alternative';

export interface RowContent {
  readonly material: string;
  readonly name: string;
  readonly form: string | null;
  readonly component: string | null;
  readonly presence: Presence;
  readonly confidence: number;
  readonly grams: Range | null;
  readonly basis: MassBasis | 'quantity' | null;
  /** `listed-below`: the bill lists the magnet itself. `trace`, `unlikely`: shown, never summed. */
  readonly leftOut: 'listed-below' | 'trace' | 'unlikely' | 'phantom' | null;
  /** It is left out, and its amount is stated: the sum of the line is not less. Absent: no. */
  readonly isFloor?: true;
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
  readonly notCounted: NotCounted | null;
  /** The line is one of several for one position: the place of the first. The widest range of them is counted, not the sum. */
  readonly alternativeTo: Location | null;
  /** Day until which the line was valid, ISO; it is before the date of the inventory, and counted all the same. */
  readonly expired: string | null;
}

export interface UnclassifiedLine {
  readonly place: Location;
  readonly name: string;
  readonly text: string;
}

/** What one file lists, row by row, and what it comes to; `error` is null unless it is `unreadable`. */
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
  /** The same by each name that stands above roots and has no line: the top in a heading, a parent number, steps of a path. */
  readonly tops: readonly { readonly name: string; readonly amounts: readonly Amount[] }[];
  readonly unclassified: readonly UnclassifiedLine[];
}
