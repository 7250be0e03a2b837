import type { Locale } from '../locale/types.ts';
import type { Field, MasterColumns, UserMapping } from '../map/types.ts';
import type { FailOn } from '../judge/judge.ts';
import type { Pin } from '../judge/pins.ts';
import type { PackFile } from '../regulation/json-pack.ts';
import type { Holding, IsoDate, Pack, Trade } from '../regulation/types.ts';
import type { Rule, Severity } from '../rules/types.ts';

/** Severity of a rule, with options for rules that have some. */
export type RuleSetting = Severity | readonly [Severity, Readonly<Record<string, unknown>>];

/** How the columns of files that match are to be understood: field → header text, `#3` for the third column. */
export interface MappingConfig {
  readonly files: string | readonly string[];
  readonly sheet?: string;
  /** 1-based row of the header; 0: there is none. */
  readonly headerRow?: number;
  /** Decimal sign of numbers that do not show it by themselves (`1,000`); absent: as the list shows. */
  readonly decimal?: '.' | ',';
  /** XML: where the records stand, `/Root/Parts/Part` or `//Part`; the columns are paths from there (`Number`, `@qty`). */
  readonly records?: string | readonly string[];
  readonly columns: Readonly<Partial<Record<Field, string | readonly string[]>>>;
}

/** Material declarations that are read in every run, and how their numbers are understood. */
export interface DeclarationsConfig {
  readonly files: string | readonly string[];
  /** Number in the declaration → number in the bill: joined whatever the maker. */
  readonly parts?: Readonly<Record<string, string | readonly string[]>>;
  /** A declaration that is older has expired. */
  readonly validMonths?: number;
}

/** Item masters that are read in every run, and the columns by which their items and the parts of bills are one. */
export interface ItemMastersConfig {
  readonly files: string | readonly string[];
  /** Column of the master that names the item: a header text, a field, or `#3`. Default: its part number. */
  readonly key?: string;
  /** Column of bills that holds what stands there. Default: the part number. */
  readonly joins?: string;
}

/** Facts of the movement of goods; countries as ISO 3166-1 alpha-2. What is left out is "not given". */
export interface TradeConfig {
  readonly ourCountry?: string | null;
  readonly shipFrom?: string | null;
  readonly shipTo?: string | null;
  readonly formAsShipped?: string | null;
  /** Names of companies, matched against lists of parties. */
  readonly importer?: string | null;
  readonly endUser?: string | null;
  readonly endUserMilitary?: boolean | null;
  /** A word of the closed set in docs/movements.md, or any text. */
  readonly endUse?: string | null;
  readonly exportDate?: IsoDate | null;
  /** Default: ask. */
  readonly unknownOrigin?: 'ask' | 'presume-CN';
}

/** Lists of parties (CSV or JSON, relative to the configuration), and who holds whom. */
export interface PartiesConfig {
  readonly lists?: readonly string[];
  readonly holdings?: readonly Holding[];
}

export interface PricesConfig {
  /** ISO 4217 code for cost columns that name none. */
  readonly currency?: string;
}

/** From which probability components are reported, and whether traces are shown. */
export interface PolicyConfig {
  /** Probability from 0 to 1, of classes that mostly hold a listed magnet: motors, actuators, servos, loudspeakers, drives. */
  readonly reportFrom?: number;
  /** The same of the other classes: fans, buzzers, relays, pumps. */
  readonly othersFrom?: number;
  /** Show trace content, as `--traces` does. */
  readonly traces?: boolean;
}

/** Names of the limits a configuration may change; meaning and defaults are those of reading. */
export const LIMIT_NAMES = [
  'entries',
  'partBytes',
  'totalBytes',
  'ratio',
  'ratioFloor',
  'rows',
  'columns',
  'cells',
  'strings',
  'elements',
  'depth',
  'textBytes',
] as const;
export type LimitName = (typeof LIMIT_NAMES)[number];
type Limits = Readonly<Partial<Record<LimitName, number>>>;

/** Settings for some files. By dialect or sheet only severities can be set: what is read of a file must not hang on them. */
export interface OverrideConfig {
  readonly files?: string | readonly string[];
  /** Ids of dialects, as reports name them. */
  readonly dialects?: string | readonly string[];
  /** Names of sheets; `*` and `?` stand for any characters. */
  readonly sheets?: string | readonly string[];
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly trade?: TradeConfig;
  readonly encoding?: string;
  readonly policy?: Omit<PolicyConfig, 'traces'>;
}

/** A plugin as an object; what else it must be is looked at where it is loaded. */
export interface NamedPlugin {
  readonly name: string;
}

/** A plugin of one's own, by where it is found: functions cannot be sent to another thread, so each loads it. */
export interface PluginRef {
  readonly name: string;
  /** POSIX path of its module from the configuration's folder. */
  readonly module: string;
  /** Place among the `plugins` of that module, which is the configuration; null: its default export. */
  readonly at: number | null;
  /** sha256 of the module and of the files beside it that it names: another text may find something else. */
  readonly hash: string;
  readonly rules: readonly string[];
}

/** What the plugins of one's own bring to the words that a configuration may use. */
export interface OwnPlugins {
  readonly refs: readonly PluginRef[];
  readonly rules: readonly Rule[];
  readonly packs: readonly Pack[];
  readonly dialects: readonly string[];
}

/** What a user writes in `lintanide.config.*`. */
export interface Config {
  readonly $schema?: string;
  readonly asOf?: IsoDate;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly mappings?: readonly MappingConfig[];
  /** Globs, or globs with what holds for them. */
  readonly declarations?: readonly (string | DeclarationsConfig)[];
  /** Globs, or globs with the columns that join. */
  readonly itemMasters?: readonly (string | ItemMastersConfig)[];
  readonly trade?: TradeConfig;
  /** Path of the suppliers file; default: `lintanide.suppliers.csv` beside the configuration, if it is there. */
  readonly suppliers?: string;
  readonly parties?: PartiesConfig;
  readonly prices?: PricesConfig;
  readonly policy?: PolicyConfig;
  readonly ignore?: readonly string[];
  readonly failOn?: FailOn;
  readonly maxWarnings?: number;
  readonly encoding?: string;
  readonly limits?: Limits;
  /** Readings of an unverified status, by measure id. */
  readonly pins?: Readonly<Record<string, Pin>>;
  /** Pack files (JSON), relative to the configuration: new editions of the law, or further packs. */
  readonly packs?: readonly string[];
  /**
   * Bundled plugins that are off by default (`config/plugins.ts`), and plugins of one's own: a module by its path from the
   * configuration, a package, or in a configuration of JavaScript the plugin itself.
   */
  readonly plugins?: readonly (string | NamedPlugin)[];
  /** Language of messages in reports and of letters; default: English. Nothing is taken from the environment. */
  readonly locale?: Locale;
  /** Path of the suppressions; default: `lintanide.suppressions.json` beside the configuration, if it is there. */
  readonly suppressions?: string;
  /** Path of the baseline; default: `lintanide.baseline.json` beside the configuration, if it is there. */
  readonly baseline?: string;
  /** Worker threads: a number, or by what there is to do. Default: auto. */
  readonly concurrency?: number | 'auto';
  /** Keep what was found, so that a file that did not change is not read again. Default: no. */
  readonly cache?: boolean;
  readonly overrides?: readonly OverrideConfig[];
}

export interface ResolvedRule {
  readonly severity: Severity;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Null: the defaults of the rules. */
export interface Policy {
  readonly reportFrom: number | null;
  readonly othersFrom: number | null;
  readonly traces: boolean;
}

export interface ResolvedOverride {
  readonly files: readonly string[];
  /** Absent: any. */
  readonly dialects?: readonly string[];
  readonly sheets?: readonly string[];
  readonly rules: ReadonlyMap<string, ResolvedRule>;
  readonly trade: TradeConfig;
  readonly encoding: string | null;
  /** Absent: nothing is said of it. */
  readonly policy?: PolicyConfig;
}

export interface ResolvedDeclarations {
  readonly files: readonly string[];
  /** Number in the declaration → numbers in the bill. */
  readonly parts: readonly (readonly [string, readonly string[]])[];
  readonly validMonths: number | null;
}

/** A configuration with every default filled in; plain data, it can be cloned to a worker. */
export interface ResolvedConfig {
  /** Path of the file it came from, null if there was none. */
  readonly source: string | null;
  /** POSIX folder that globs are relative to, absolute. */
  readonly root: string;
  /** POSIX folder that unit paths are relative to, absolute. */
  readonly cwd: string;
  readonly asOf: IsoDate | null;
  readonly rules: ReadonlyMap<string, ResolvedRule>;
  readonly mappings: readonly (UserMapping & { readonly files: readonly string[] })[];
  readonly declarations: readonly ResolvedDeclarations[];
  readonly itemMasters: readonly (MasterColumns & { readonly files: readonly string[] })[];
  readonly trade: Trade;
  /** As written; null: the default place, which may be empty. */
  readonly suppliers: string | null;
  readonly partyLists: readonly string[];
  readonly policy: Policy;
  readonly ignore: readonly string[];
  /** Files that the configuration names for itself (suppliers, lists, packs, …), from its folder: they are no inputs. */
  readonly kept: readonly string[];
  readonly failOn: FailOn;
  readonly maxWarnings: number | null;
  readonly encoding: string | null;
  readonly limits: Limits;
  readonly pins: ReadonlyMap<string, Pin>;
  /** Read and checked; what is in effect with the bundled ones says `effectivePacks`. */
  readonly packs: readonly PackFile[];
  /** Bundled ones. */
  readonly plugins: readonly string[];
  readonly ownPlugins: readonly PluginRef[];
  readonly locale: Locale;
  /** As written; null: the default place, which may be empty. */
  readonly suppressions: string | null;
  readonly baseline: string | null;
  /** What is found does not depend on these two. */
  readonly concurrency: number | 'auto';
  /** Null: none. Location as written, relative to the working directory; null: the default place. */
  readonly cache: { readonly location: string | null; readonly strategy: 'metadata' | 'content' } | null;
  readonly overrides: readonly ResolvedOverride[];
  /** Keys that the file holds, whatever their value: what it does not hold is a default. */
  readonly written: readonly string[];
}

/** What holds for one file: overrides applied, last one wins. */
export interface FileConfig {
  readonly rules: ReadonlyMap<string, ResolvedRule>;
  readonly trade: Trade;
  readonly encoding: string | null;
  readonly policy: Policy;
  /** Mappings whose globs match, in the order written. */
  readonly mappings: readonly UserMapping[];
  /** The file is an item master; null: it may be one, by its columns. */
  readonly itemMaster: MasterColumns | null;
  /** Columns by which item masters join bills, beside part numbers. */
  readonly masterJoins: readonly MasterColumns[];
}
