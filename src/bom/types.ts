import type { Table } from '../map/types.ts';
import type { PartKeys } from './part-keys.ts';

/**
 * How a list says what is below what: by a level, dotted item numbers ("1.2.3"), a parent's number, a path, …; `flat`: not at
 * all.
 */
export type HierarchyStyle =
  'flat' | 'level' | 'dotted' | 'parent' | 'path' | 'nested' | 'fill-down' | 'indent' | 'sections';

/** A defect of structure, found while assembling. Text is made by the rule that reports it. */
export interface StructureIssue {
  readonly kind: 'level-gap' | 'cycle' | 'orphan';
  /** Global line index. */
  readonly line: number;
  readonly data: Readonly<Record<string, string | number>>;
}

/**
 * The assembled bill of materials of one unit, columnar over *global line indexes* (tables in order, lines in order).
 * A *part* is what several lines may name; a *usage* is a line below a parent line.
 */
export interface Bom {
  readonly tables: readonly Table[];
  readonly lineCount: number;
  /** Index into `tables`, and the line's index in that table. */
  readonly lineTable: Int32Array;
  readonly lineIndex: Int32Array;
  /** Global index of the parent line, or -1 for a root. Never cyclic: a cycle is cut and reported. */
  readonly parent: Int32Array;
  /** Part id of each line, or -1 for a line that is no part (heading, total, note). */
  readonly part: Int32Array;
  readonly partCount: number;
  /** Global line indexes by part: `partLines[partStart[p] … partStart[p + 1])`. */
  readonly partStart: Int32Array;
  readonly partLines: Int32Array;
  /** What identity uses: manufacturer + MPN, else part number, else normalised description + material and size. */
  readonly partKey: PartKeys;
  /** 1 for lines that only describe a part which another list of the unit uses: no uses of it. Absent: there are none. */
  readonly describing?: Uint8Array;
  readonly styles: readonly HierarchyStyle[];
  readonly issues: readonly StructureIssue[];
  /** What other files of the run say stands above a root line, or above a line that breaks a part down; absent: nothing. */
  readonly above?: ReadonlyMap<number, AboveTop>;
}

/** Where the top of a bill stands in other files. */
export interface AboveTop {
  /** Names from the top assembly down to what it stands in; the top itself is not among them. */
  readonly chains: readonly (readonly string[])[];
  /** How often it occurs there. */
  readonly uses: number;
}
