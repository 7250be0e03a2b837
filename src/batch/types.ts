import type { Content, Decomposition } from '../materials/types.ts';
import type { Finding } from '../rules/types.ts';

/** Version of the record; a cache or blob with another version is not read. */
export const RECORD_VERSION = 3;

/** Why a unit could not be read: `code` is for machines, `hint` says what to do. */
export interface UnitError {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  /** `sheet "BOM", row 3` as far as known. */
  readonly place: string | null;
}

/** Where a list stands in its unit, and how it was read. Rows count from 1; `headerRow` is null where there is none. */
export interface TableSummary {
  readonly sheet: string | null;
  /** `A2:F414`, or the path of the record element. */
  readonly range: string;
  readonly headerRow: number | null;
  readonly lines: number;
  /** Field → column letters (spreadsheets, CSV) or names (XML). */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly hierarchy: string;
}

/** What was left out of a file, or of what others say of it, and why. */
export interface Skipped {
  readonly sheet: string | null;
  readonly rows: string;
  readonly reason: string;
  /** It belongs to what was read as a list: a run says so by itself. Absent: a part that is no list. */
  readonly isCut?: true;
  /** Lines that were understood, and are no parts by where they stand: a run says so by itself. */
  readonly isLeftOut?: true;
  /** Not rows but a part, which an item master describes otherwise than the bill or another master: the part itself was checked. */
  readonly doubt?: { readonly part: string; readonly master: string; readonly differsFrom: 'bill' | 'master' };
}

/** Lines by what is known of them. `unclassified`: they say too little to tell. */
export interface Coverage {
  readonly carriers: number;
  readonly nonCarriers: number;
  readonly notContent: number;
  readonly unclassified: number;
}

/** What is known before any unit is looked at, the same in every worker and shard. */
export interface Facts {
  /** Keys of the parts that a register speaks of (`name-keys.ts`), sorted; what it says of them is not here. */
  readonly names: readonly string[];
  /** sha256 of the names, for the key of a cache. */
  readonly hash: string;
}

/** A part that the facts speak of, and that no finding on content is about. */
export interface NamedPart {
  /** Place, chain, uses and names as a finding has them; its claim is empty. */
  readonly part: Finding;
  /** What was found in it all the same, too little for any rule. */
  readonly contents: readonly Content[];
  readonly against: Decomposition['against'];
}

/**
 * All that a run keeps of one unit: what a worker sends, the cache keeps, a blob holds. One canonical JSON line; nothing
 * in it depends on what a register answers, the baseline, the worker, or the clock beyond the status of the law.
 */
export interface UnitRecord {
  readonly version: number;
  readonly path: string;
  readonly role: 'bom' | 'declaration' | 'parts';
  readonly status: 'checked' | 'no-bom' | 'unreadable';
  readonly error: UnitError | null;
  readonly format: string | null;
  readonly dialect: string | null;
  readonly tables: readonly TableSummary[];
  readonly skipped: readonly Skipped[];
  readonly lines: number;
  readonly parts: number;
  readonly coverage: Coverage;
  /** Lines of carriers that no finding on content is about: too unlikely for one, or settled by what is listed below; absent: none. */
  readonly unreported?: number;
  readonly findings: readonly Finding[];
  /** Absent where the facts speak of no part without a finding. */
  readonly named?: readonly NamedPart[];
  /** Columns that the configuration joins item masters by, and that this bill does not have; absent: none. */
  readonly lacks?: readonly string[];
  /** Item masters of the run that speak for parts of this unit; absent: none. */
  readonly masters?: readonly { readonly path: string; readonly parts: number }[];
}

/** Confidence up to which the columns of a list are known by what their cells look like alone; above it somebody has headed them. */
export const GUESSED = 0.3;
