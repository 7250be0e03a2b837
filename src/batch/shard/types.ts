import type { Unit } from '../../discover/types.ts';
import type { UnitNumbers } from '../../facts/masters.ts';
import type { DeclarationIndex } from '../../facts/types.ts';
import type { ProductTree } from '../blob/product-tree.ts';
import type { Facts, UnitRecord } from '../types.ts';

/** Which part of a run this is: the `index`-th of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** A run that hands on what each file comes to instead of joining and judging it: a part of a larger run. */
export interface HandOn {
  /**
   * Told every unit of the whole run and what is known before any is looked at, which is the same in every part; says
   * which of the units to lint here.
   */
  begin(run: {
    readonly units: readonly Unit[];
    readonly facts: Facts;
    readonly declarations: DeclarationIndex;
  }): Promise<readonly Unit[]>;
  /** Told what each file came to, in any order, one after the other. */
  file(outcome: FileOutcome): Promise<void>;
}

/** All that came of one file, before anything is joined across files. */
export interface FileOutcome {
  readonly unit: Unit;
  /** One, or one per table of an archive. */
  readonly records: readonly UnitRecord[];
  /** What its lists can give to others and take from them, by path of their record; see `facts/masters.ts`. */
  readonly numbers: readonly (UnitNumbers & { readonly path: string })[];
  /** sha256 of the bytes that were linted; absent where linting it again may come to something else. */
  readonly sha256?: string;
  /** Trees of its bills, by path of their record; absent where nobody wants them. */
  readonly products?: readonly ProductTree[];
}
