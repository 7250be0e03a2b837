import type { Grade } from '../materials/types.ts';
import type { PatternLead, PatternLeads } from '../materials/lexicon/pattern-set.ts';
import type {
  ComponentClass,
  GradePattern,
  MagnetFamily,
  MaterialFact,
  SeriesFact,
  SuffixClass,
  Vocabulary,
} from './types.ts';

/**
 * A substance by its CAS number, and the rare earths in it by symbol. `kind` is what it is; `formula` is null where none is
 * known.
 */
export interface CasFact {
  readonly cas: string;
  readonly elements: readonly string[];
  readonly name: string;
  readonly formula: string | null;
  readonly kind: string;
  /** The ceramic, crystal or phosphor of `materials.json` that the number is of. */
  readonly material?: string;
  /** The family of magnets that are of this alloy. */
  readonly family?: string;
  readonly confidence: string;
  /** Titles, with addresses. */
  readonly sources: readonly string[];
  /** `author` where the number was only recalled, and stands in no list that was seen. */
  readonly grade: Grade;
  /** False for a substance that is known and holds no element of any measure. */
  readonly controlled: boolean;
}

/** A code of a customs tariff, and what goods of it may hold. It supports what a text says; by itself it is a question. */
export interface CommodityFact {
  /** Digits alone: four to six of the Harmonized System (`HS`), ten of a tariff. */
  readonly code: string;
  readonly system: 'HS' | 'CN' | 'US';
  readonly title: string;
  readonly forms: readonly string[];
  /** Elements that it names, or of which it is known to take some. */
  readonly elements: readonly string[];
  /** Families of magnets that it is of, the likelier first. */
  readonly families?: readonly string[];
  /** The component class that its goods are of. */
  readonly class?: string;
  /** How much it supports; `none`: it speaks against rare earths, or says nothing of them. */
  readonly strength: 'none' | 'weak' | 'medium' | 'strong';
  readonly confidence: number;
  /** Titles, with addresses. */
  readonly sources: readonly string[];
  readonly grade: Grade;
}

/** An element as a constituent of an alloy: its English name, and folded words that stand beside the name of a rare earth. */
export interface Constituent {
  readonly name: string;
  readonly words: readonly string[];
  /** Of a followed element: how words for it, or for its oxide, begin or are written. */
  readonly stems?: readonly string[];
}

/** How patterns of codes can begin, and strings that they need: most texts hold none, and no pattern is tried on them. */
export interface Leads {
  readonly grades: PatternLeads;
  readonly series: PatternLeads;
  /** Of each series with a maker, by its place in the list; null: it has a pattern for every maker, or none. */
  readonly ofSeries: readonly (PatternLead | null)[];
}

/** All that is known of materials, in the form the engine asks for it. Pure data. */
export interface Knowledge {
  readonly weights: ReadonlyMap<string, number>;
  /** Elements that some measure lists. */
  readonly followed: ReadonlySet<string>;
  readonly materials: ReadonlyMap<string, MaterialFact>;
  readonly families: ReadonlyMap<string, MagnetFamily>;
  readonly suffixes: ReadonlyMap<string, SuffixClass>;
  readonly patterns: readonly GradePattern[];
  readonly classes: ReadonlyMap<string, ComponentClass>;
  readonly series: readonly SeriesFact[];
  /** How the patterns of grades, and of series that need no maker, can begin. */
  readonly leads: Leads;
  /** Lower-case names of makers that sell magnets and nothing else worth a doubt. */
  readonly magnetMakers: ReadonlySet<string>;
  readonly cas: ReadonlyMap<string, CasFact>;
  /** Commodity codes by their digits, of the Harmonized System and of tariffs that divide it further. */
  readonly commodities: ReadonlyMap<string, CommodityFact>;
  /** Elements by symbol, as alloys are named after them. */
  readonly constituents: ReadonlyMap<string, Constituent>;
  readonly vocabularies: readonly Vocabulary[];
  /** g/cm³ by magnet family, material id or formula. */
  readonly densities: ReadonlyMap<string, number>;
  /** Words for the shape of a piece (disc, rod, powder): they never turn a material into another part. */
  readonly shapes: readonly string[];
  /** Words for a form of metal that also are parts of their own (wire, plate): one beside an element is the metal. */
  readonly metalForms: readonly string[];
  /** Address or description of a source key. */
  readonly sources: ReadonlyMap<string, string>;
}
