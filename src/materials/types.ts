/** Chemical symbols the tool follows: the twelve that any of China's measures lists, and Nd, Pr, La, Ce as neighbours. */
export type ElementSymbol = string;

export type Presence = 'proven' | 'likely' | 'possible' | 'unlikely' | 'excluded';

export type Form =
  | 'metal'
  | 'alloy'
  | 'target'
  | 'magnet'
  | 'magnet-powder'
  | 'oxide'
  | 'compound'
  | 'ceramic'
  | 'crystal'
  | 'component';

/** How a fact is known. `author` is a guess of the compiler and must be shown as one. */
export type Grade = 'published' | 'computed' | 'author';

/** Role of a text in its line; the order is the order of trust. */
export type TextRole =
  | 'material'
  | 'description'
  | 'category'
  | 'commodity'
  | 'partNumber'
  | 'link'
  | 'remarks'
  | 'supplier'
  | 'heading'
  | 'title'
  | 'parent';

/** One text of a line. `column` is the sheet's 0-based column, -1 for context that is not a cell of the line. */
export interface LineText {
  readonly role: TextRole;
  readonly text: string;
  readonly column: number;
}

/** All that decomposition is given: the line's texts and its context (headings, category, parent). */
export interface LineInput {
  readonly texts: readonly LineText[];
  readonly manufacturer: string;
  readonly cas: readonly string[];
  /** Mass of one piece in grams, if the BOM states it. */
  readonly pieceGrams: number | null;
  /** Reference designator on a circuit board, and its column; null or absent where the list is of no board. */
  readonly designator?: { readonly text: string; readonly column: number } | null;
  /** Column of a remark that says what the line is where nothing else does; absent: there is none. */
  readonly naming?: number;
  /** What else the list has that says its servos are those of models: "Arduino Uno". Absent: nothing was asked. */
  readonly setting?: string;
}

export type EvidenceKind =
  'declared' | 'cas' | 'material' | 'grade' | 'series' | 'class' | 'commodity' | 'context' | 'negative';

/** What a piece of evidence is about, for stages that compare pieces; its `meaning` says the same to people. */
export interface Subject {
  /** Rare earths that it names, measures or denies. */
  readonly elements?: readonly ElementSymbol[];
  /** Id of the family of magnets that it names, or is a grade of. */
  readonly family?: string;
  /** Coercivity class of the grade: `SH`, and '' for a grade without letters. */
  readonly suffix?: string;
  /** Least intrinsic coercivity of that class. */
  readonly kiloOersted?: number;
  /** It is a thing that never holds a permanent magnet. */
  readonly holdsNone?: true;
}

/** One thing that a line says for or against a material. `column` is 0-based, -1 for a text above the line; `confidence` is 0…1. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** The words of the file that say so, quoted. */
  readonly text: string;
  readonly role: TextRole;
  readonly column: number;
  /** What it is taken to mean, in one short clause. */
  readonly meaning: string;
  /** Address or name of the source of that meaning. */
  readonly source: string;
  readonly grade: Grade;
  readonly confidence: number;
  readonly about?: Subject | undefined;
}

/** A range with a typical value; null where nothing is known, never 0 for "unknown". */
export interface Range {
  readonly min: number;
  readonly typ: number;
  readonly max: number;
}

/** One element of a material: whether it is there, and how much of it; null where nothing is known of that. */
export interface ElementContent {
  readonly symbol: ElementSymbol;
  readonly presence: Presence;
  readonly confidence: number;
  /** Mass fraction 0…1 of the named whole. */
  readonly massFraction: (Range & { readonly of: 'material' | 'magnet' | 'component' }) | null;
  readonly grams: (Range & { readonly per: 'piece' }) | null;
}

/** Where a mass comes from; the order is the order of trust. */
export type MassBasis = 'geometry' | 'stated' | 'class-fraction' | 'class-range';

/** Mass of the material in one piece of the line. */
export interface ContentMass {
  readonly grams: Range;
  readonly basis: MassBasis;
  /** It is of this material alone, and not of a piece that several materials are named for. */
  readonly isOwn?: true;
  /** Grams that the line states for a piece, where its dimensions give another mass altogether. Not used. */
  readonly unlike?: number;
}

/** One material that a line holds, or may hold. */
export interface Content {
  /** Material id of the knowledge base, e.g. `ndfeb-sintered`. */
  readonly material: string;
  readonly name: string;
  /** Null where the line names an element, and neither metal nor oxide nor anything else; where its tariff code takes several forms. */
  readonly form: Form | null;
  /** For alloys and targets: the named constituents, e.g. `['Tb', 'Dy', 'Fe']`. */
  readonly constituents: readonly ElementSymbol[];
  /** Is the material there? */
  readonly presence: Presence;
  readonly confidence: number;
  readonly elements: readonly ElementContent[];
  /** Alternatives that one evidence names together: Dy and/or Tb in a grade. */
  readonly anyOf: readonly { readonly symbols: readonly ElementSymbol[]; readonly confidence: number }[];
  /** Component class the material sits in, or null when the line is the item itself. */
  readonly componentClass: string | null;
  readonly componentName: string | null;
  /** Classes marked `report` are shown from p ≥ 0.1, others from p ≥ 0.7. */
  readonly report: boolean;
  /** Sub-milligram dopants (MLCC, LED phosphor …): category `trace`, never summed. */
  readonly trace: boolean;
  /** Null or absent where neither the text nor the class tells it. */
  readonly mass?: ContentMass | null;
  readonly evidence: readonly Evidence[];
}

/** What a line is made of; no `contents` is no proof that there is nothing. */
export interface Decomposition {
  readonly contents: readonly Content[];
  /** What the line is, for coverage: it may carry, it is known not to, or it says too little. */
  readonly coverage: 'carrier' | 'non-carrier' | 'unclassified';
  /** Evidence against, and hits that were cancelled with the reason: `explain` shows them. */
  readonly against: readonly Evidence[];
  /** Two families that cannot both be the magnet's: a ferrite with a grade of Nd-Fe-B, or a share that its family cannot hold. Absent where there are none. */
  readonly conflict?: FamilyConflict;
  /** The line is a magnet of a named family that holds no rare earths. */
  readonly isPlainMagnet?: true;
}

/** A family that is named, and the grade or family of another kind beside it. */
export interface FamilyConflict {
  readonly claim: Evidence;
  readonly grade: Evidence;
  /** Set where the claim is a share, of more than the family can hold: the element, the family, and the most of it in wt%. */
  readonly excess?: { readonly symbol: ElementSymbol; readonly family: string; readonly most: number };
  /** Set where the claim is a CAS number, of another substance than the one that is named. */
  readonly isOfCas?: true;
  /** Set where both are of rare earths: "SmCo" beside "N52". */
  readonly isOfKinds?: true;
  /** Set where two lines of one part say it, each something else. */
  readonly isOfLines?: true;
}
