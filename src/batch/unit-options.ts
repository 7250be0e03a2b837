import type { Bom } from '../bom/types.ts';
import type { Masters, ShownUnit } from '../facts/masters.ts';
import type { Above } from '../facts/structure.ts';
import type { Below } from '../facts/structure-below.ts';
import type { KnownDialect } from '../map/dialect/dialect.ts';
import type { MasterColumns, UserMapping } from '../map/types.ts';
import type { Decomposer } from '../materials/decompose.ts';
import type { Decomposition } from '../materials/types.ts';
import type { ReadHost, ReadLimits, ReadOptions } from '../read/types.ts';
import type { IsoDate, Pack, Trade } from '../regulation/types.ts';
import type { Rule } from '../rules/types.ts';
import type { Facts } from './types.ts';

/** Everything one unit is linted with; the same for every unit of a run save mapping and trade, which go by path. */
export interface UnitOptions {
  readonly host: ReadHost;
  readonly limits: ReadLimits;
  readonly encoding: string | null;
  readonly mappings: readonly UserMapping[];
  /** Dialects of the plugins, made ready. */
  readonly dialects?: readonly KnownDialect[];
  /** Formats of the plugins, by the root element of a document. */
  readonly formatOf?: ReadOptions['formatOf'];
  readonly decomposer: Decomposer;
  readonly rules: readonly { readonly rule: Rule; readonly options: Readonly<Record<string, unknown>> }[];
  readonly packs: readonly Pack[];
  readonly asOf: IsoDate;
  readonly trade: Trade;
  readonly fingerprint: (ruleId: string, partKey: string) => string;
  /** Parts that registers speak of; absent: none. */
  readonly facts?: Facts;
  /** Shown each bill as it was assembled and taken apart, before it is let go: for what a record does not keep. */
  readonly onAssembled?: (path: string, bom: Bom, parts: readonly Decomposition[]) => void;
  /** The unit is an item master by the configuration; absent or null: by its columns. */
  readonly itemMaster?: MasterColumns | null;
  /** It is an item master that nobody named: it speaks for bills, and is no bill. */
  readonly isAside?: boolean;
  /** Columns by which item masters join bills, beside part numbers. */
  readonly masterJoins?: readonly MasterColumns[];
  /** Item masters of the run; absent: none. */
  readonly masters?: Masters;
  /** Assemblies of other files of the run that the tops of the unit stand in; absent: none. */
  readonly above?: readonly Above[];
  /** What other files of the run list below parts that the unit does not break down; absent: nothing. */
  readonly below?: readonly Below[];
  /** Shown what was read, before it is judged. */
  readonly onTables?: (shown: ShownUnit) => void;
  /** Told the name of each stage when it is done, for what a run says of its time. */
  readonly onStage?: (stage: string) => void;
}

/** What reading and mapping need of them. */
export type ReadingOptions = Pick<
  UnitOptions,
  'host' | 'limits' | 'encoding' | 'mappings' | 'dialects' | 'formatOf' | 'itemMaster' | 'masterJoins' | 'onStage'
>;
