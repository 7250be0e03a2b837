import type { Form, Grade } from '../materials/types.ts';

/** Where a fact comes from and how sure it is. `author` facts are guesses and are shown as guesses. */
export interface Sourced {
  /** Keys of the file's `sources` table. */
  readonly sources: readonly string[];
  readonly grade: Grade;
  /** 0…1. */
  readonly confidence: number;
}

/** `[min, typical, max]` in wt% of the material. */
export type WtRange = readonly [min: number, typ: number, max: number];

/** A substance, alloy or ceramic that a line can name. */
export interface MaterialFact extends Sourced {
  readonly id: string;
  readonly name: string;
  /** What the line is when it names only this material. */
  readonly form: Form;
  readonly formula: string | null;
  /** Named constituents of an alloy or target, for closed lists: `["Al","Sc"]`. Empty otherwise. */
  readonly constituents: readonly string[];
  /** wt%; only elements that matter or are needed to understand it. */
  readonly composition: Readonly<Record<string, WtRange>>;
  /** Elements that may be absent although listed (a family, a dopant of unknown kind). */
  readonly uncertain: readonly string[];
  /** Dopant amounts: category trace, never summed. */
  readonly trace: boolean;
  /** Holds no controlled element: named so that it is known, not unclassified. */
  readonly negative: boolean;
  /** Names in any language that need no context (trade names, formulas, codes), as found in texts. */
  readonly terms: readonly string[];
  /**
   * Symbols and short codes that mean this material only beside one of: crystal, garnet, scintillator, rod, target,
   * powder, ceramic, a percentage, a purity, a formula.
   */
  readonly contextTerms?: readonly string[];
  /** p(the element is there at all, 0…1) for elements of `uncertain`. */
  readonly chances?: Readonly<Record<string, number>>;
  readonly cas: readonly string[];
}

/** What is known of the two where no grade is stated. */
export interface DyOrTb extends Sourced {
  /** Share of that chance that is of each of them. */
  readonly ofThese: Readonly<Record<'Dy' | 'Tb', number>>;
  /** p(Dy or Tb) where the line names both as one; where it denies both; where it says that the magnet bears heat. */
  readonly said: number;
  readonly denied: number;
  readonly heatResistant: number;
  readonly tb: WtRange;
  /** Of the magnet of a component: where its class always has some, else by the least of its typical share, the highest first. */
  readonly inComponent: {
    readonly always: number;
    readonly byTypical: readonly (readonly [typical: number, p: number])[];
  };
}

export interface MagnetFamily extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly rareEarth: boolean;
  readonly composition: Readonly<Record<string, WtRange>>;
  /** p(the element is there at all, 0…1), grade unknown; a followed element without an entry is not expected. */
  readonly chances?: Readonly<Record<string, number>>;
  /** Dysprosium and terbium, which a magnet of the family holds for its coercivity, the one or the other; absent: as `chances` say. */
  readonly dyOrTb?: DyOrTb & { readonly p: number; readonly whateverGrade?: true };
  readonly terms: readonly string[];
  /** p(it is of the family), of a magnet whose material is not stated: of any, of rare earths, said to bear heat, used above `degrees` °C. */
  readonly ofUnstated?: Sourced & Readonly<Record<'p' | 'rareEarth' | 'heatResistant' | 'degrees' | 'hot', number>>;
  /** °C that magnets of the family are made for at most, where that tells them from another. */
  readonly maxWorkingTempC?: Sourced & { readonly value: number };
  /** Least and most of the energy products that grades of the family are called after, in MGOe. */
  readonly energyProductMGOe?: Sourced & { readonly value: readonly [number, number] };
}

/** Coercivity class of sintered NdFeB grades; a grade says coercivity, not chemistry. */
export interface SuffixClass extends Sourced {
  /** `''`, `M`, `H`, `SH`, `UH`, `EH`, `AH`. `TH` and `VH` are aliases of `AH`. */
  readonly suffix: string;
  readonly aliases: readonly string[];
  readonly hcjMinKiloOersted: number;
  readonly maxWorkingTempC: number;
  readonly dyBulk: WtRange;
  readonly dyTbDiffused: WtRange;
  readonly inference: WtRange;
  /** p(Dy or Tb ≥ 0.1 wt%). */
  readonly pDyOrTb: number;
}

/**
 * A structural pattern for grades; matched on normalised upper-case text with both sides anchored by the engine.
 * Suffix class of sintered NdFeB: group `s`, else `suffix`, else group `h` read in `hcjUnit`; none of them: unknown.
 */
export interface GradePattern extends Sourced {
  readonly id: string;
  /** JavaScript regular expression source without look-around; bounded. Groups: `n` number, `s` suffix, `h` coercivity. */
  readonly pattern: string;
  readonly family: string;
  /** Whether a magnet word, a shape with dimensions, a magnet maker or HS 8505 must stand in the line. */
  readonly needsContext: boolean;
  /** Suffix class that the pattern implies without a group `s`; null: the code does not tell. */
  readonly suffix?: string | null;
  /** Unit of group `h`: the class is the highest whose `hcjMinKiloOersted` it reaches (1 kOe = 79.577 kA/m). */
  readonly hcjUnit?: 'kOe' | '10kA/m';
}

export interface ComponentClass extends Sourced {
  readonly id: string;
  readonly name: string;
  /** p(a rare-earth magnet is inside). */
  readonly pRareEarthMagnet: number;
  readonly mix: Readonly<Record<string, number>>;
  readonly typicalGrade: string | null;
  readonly magnetMass: { readonly basis: 'fraction' | 'grams' | 'kgPerMW'; readonly range: WtRange } | null;
  readonly dyTb: WtRange;
  /** Shown from p ≥ 0.1 (motors, actuators, servos, loudspeakers, drives …); the others from p ≥ 0.7. */
  readonly report: boolean;
  /** A non-magnet carrier: the material inside, with its probability. */
  readonly material: {
    readonly id: string;
    readonly p: number;
    readonly trace: boolean;
    /** What a line itself names to be in it is no trace: one of several that a lamp may be filled with, what a ceramic was sintered with. */
    readonly isToldIfNamed?: boolean;
  } | null;
}

/** Maker series: valid only behind the gate of its manufacturer, unless the pattern is a trade-wide code. */
export interface SeriesFact extends Sourced {
  readonly id: string;
  /** Lower-case names and aliases; empty: no gate (a trade-wide code such as 17HS…). */
  readonly makers: readonly string[];
  /** Regular expression source on the part number or description, upper case, bounded; `''`: any product of the maker. */
  readonly pattern: string;
  readonly componentClass: string | null;
  readonly family: string | null;
  readonly gradeSuffix: string | null;
  readonly pRareEarthMagnet: number | null;
}

/**
 * Terms by concept for one language. A leading `*` lets the term end a longer word (German `*motor`), a trailing `*`
 * makes it a stem (Polish `silnik*`). A leading `=` says that its accents count (Vietnamese `=bơm`, a pump, is no BOM); of other
 * terms they do not. Of Arabic and Hebrew, what is written as one with the next word (و, ל) is a term, and articles are left out. Concepts:
 * `class:<id>` carrier component · `part` any other component (as head noun it cancels) · `magnet` generic magnet noun ·
 * `family:<id>` · `material:<id>` · `element:<symbol>` · `form:<oxide|metal|alloy|target|powder|crystal|ceramic|glass|…>` ·
 * `compound:<fluoride|chloride|nitrate|…>` · `prep:for` · `prep:with` · `prep:of` · `conj` · `post:for` (X用Y) ·
 * `free` (after the noun) · `without` (before) · `contains` · `heat` (heat-resistant) · `mask` (hides shorter terms) ·
 * `document` · `head-neutral` (assembly, kit, unit: leaves the noun before it the head).
 */
export interface Vocabulary {
  readonly language: string;
  /** Where the head of a noun group stands. */
  readonly head: 'final' | 'initial';
  readonly grade: Grade;
  readonly sources: readonly string[];
  readonly terms: Readonly<Record<string, readonly string[]>>;
}
