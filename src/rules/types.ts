import type { Phrase } from '../locale/phrase.ts';
import type { BoughtIn } from '../bom/bought-in.ts';
import type { Bom } from '../bom/types.ts';
import type { Content, Decomposition, Evidence } from '../materials/types.ts';
import type { Control, IsoDate, LawReference, Pack, Trade } from '../regulation/types.ts';

export type Category = 'content' | 'trace' | 'trade' | 'data' | 'structure';
export type Severity = 'off' | 'info' | 'warning' | 'error';

/** A cell or element that a finding points at. `row` and `column` are 1-based; null where there are none (XML). */
export interface Location {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: number | null;
  readonly cell: string | null;
  readonly text: string;
  readonly line?: number;
  readonly path?: string;
  /** Evidence of an item master: the file that the cell stands in, where it is another one. */
  readonly file?: string;
  /** Last day on which the line is valid, by the list: ISO. */
  readonly validTo?: IsoDate;
  readonly hidden?: boolean;
  /** The line is listed and is no content of what it stands under. */
  readonly standing?: 'not-fitted' | 'by-product';
}

/** Evidence as reports carry it: where it was read, and why it is believed. */
export interface LocatedEvidence extends Omit<Evidence, 'column'> {
  readonly location: Location | null;
}

/**
 * What severity depends on before any record is known: the default table of DESIGN has a row for each.
 * `fixed` rules (data, structure) have the severity of their meta.
 */
export type SeverityBasis = 'item' | 'item-possible' | 'component' | 'trace' | 'fixed';

/** Price as the bill states it: a plain decimal figure, the currency if one is named, and the cell. */
export interface PartCost {
  readonly amount: string;
  readonly currency: string | null;
  readonly place: string;
  /** How many pieces it is for; absent: one. */
  readonly per?: number;
  /** What leaves open how many that is, and its cell: the price of one piece is then not known. */
  readonly open?: { readonly text: string; readonly place: string };
}

/** Where a part comes from, in the words of the bill: each text once, sorted. */
export interface StatedSources {
  readonly makers?: readonly string[] | undefined;
  readonly suppliers?: readonly string[] | undefined;
  readonly origins?: readonly string[] | undefined;
  /** Countries from which it is shipped to us. */
  readonly shipFroms?: readonly string[] | undefined;
  /** To where, or to whom, it is shipped. */
  readonly shipTos?: readonly string[] | undefined;
}

/** A finding as data; words are made in reporters from `messageId` and `data`. */
export interface Finding {
  readonly ruleId: string;
  readonly category: Category;
  readonly basis: SeverityBasis;
  /** Default severity for `fixed`; for the others the judge decides. */
  readonly defaultSeverity: Severity;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number | readonly string[]>>;
  /** Those of the data that are words: what they are made of, for reports in other languages. */
  readonly phrases?: Readonly<Record<string, Phrase>> | undefined;
  readonly partNumber: string | null;
  readonly partKey: string;
  readonly manufacturer: string | null;
  readonly description: string | null;
  readonly locations: readonly Location[];
  readonly chains: readonly (readonly string[])[];
  readonly uses: number;
  /** Part keys of the immediate parents, sorted: a new parent is a new use. */
  readonly parents: readonly string[];
  readonly content: Content | null;
  readonly evidence: readonly LocatedEvidence[];
  readonly controls: readonly Control[];
  /** Cheapest question that would settle it: a message id of the question catalogue, with data. */
  readonly question: Question | null;
  readonly fingerprint: string;
  /** Where the bill names the seller beside the maker. */
  readonly supplier?: string | undefined;
  /** The bought assembly that the part is in, and who supplies that, where the bill names nobody for the part itself. */
  readonly boughtIn?: BoughtIn | undefined;
  /** Makers, sellers and countries of origin that any line of the part names; absent: none does. */
  readonly stated?: StatedSources | undefined;
  readonly cost?: PartCost | undefined;
  /** What the finding is about where that is no part: a party, an end use. Its identity, then, whichever part comes first. */
  readonly about?: string | undefined;
  /** Clauses that it rests on where no entry does. */
  readonly law?: readonly LawReference[] | undefined;
  /** The maker's number beside `partNumber`, of a second source where that speaks: a declaration may go by it, and a supplier knows the part by it. */
  readonly mpn?: string | undefined;
  /** The number by which the seller knows it, where the header of its column alone names the seller. */
  readonly orderNumber?: string | undefined;
}

/** What is to be asked: an id of the rule's questions with its values, and of whom, where it is not the supplier. */
export interface Question {
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
  readonly to?: 'counsel';
  /** Columns of a register that answer it. Absent: whatever settles the finding. */
  readonly settledBy?: readonly string[];
  /** Measures for the sake of which it is put, where the finding has no entry that says so. */
  readonly under?: readonly string[];
  /** What is left of it, as ids of the rule's questions that `{clauses}` of its template stands for. Set by a judgement. */
  readonly clauses?: readonly string[];
}

/** A clause of a question, by its id among the rule's questions. */
export interface QuestionClause {
  readonly id: string;
  /** Columns of a register that answer it together; none: only the question as a whole is answered. */
  readonly answeredBy: readonly string[];
  /** Kinds of limbs of a clause of law that turn on it: where all that there are of them are settled, it is no question any more. */
  readonly limbs?: readonly ('origin' | 'technology' | 'value')[];
  /** Where what is shipped is neither listed nor outside, no line is answered without it. */
  readonly isDue?: true;
  /**
   * `named`: how much there is of each element that the question names, also where it is known to be there. `kind`: which magnet or material it is: no question any more once anything was said of what is inside. `shares`: how much there is of
   * each element that is left open; asked from then on. `licence`: that of what an answer declares as listed, and of nothing else.
   */
  readonly about?: 'kind' | 'shares' | 'named' | 'licence';
}

/** What a rule says of a part; the engine adds locations, chains and identity. */
export interface Report {
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string | number | readonly string[]>>;
  /** Data that are words, as phrases of `meta.phrases`; `inWords` makes their English, which goes into `data`. */
  readonly phrases?: Readonly<Record<string, Phrase>>;
  readonly basis?: SeverityBasis;
  readonly category?: Category;
  readonly content?: Content;
  readonly controls?: readonly Control[];
  /** What it is about, where that is not the part: its identity. */
  readonly about?: string;
  readonly law?: readonly LawReference[];
  readonly question?: Question;
  /** Global line indexes, if the finding is about certain lines and not the whole part. */
  readonly lines?: readonly number[];
  /** 0-based sheet column to point at; default: the column of the strongest evidence, else the description. */
  readonly column?: number;
  /** Places that are on no line. */
  readonly locations?: readonly Location[];
}

/** What no line of the bill holds and yet must not pass for clean. */
export interface Unread {
  /** `list`: looks like a list and is not understood. `carrier`: names what would be reported in a list. `note`: a note counts it. `headed`: a title above types says so. `wide`: the same in a row wider than its header. `formula`: cells of lines were never computed. `long`: the end of a text that is too long to be judged. `unsearched`: too much of it even to be searched. `failed`: their formulas failed. `turned`: parts stand in columns. `searched`: the part whose uses a list tells of names it. `above`: an assembly that is no line, and stands in the column of parents alone. `column`: a column that no field has names it. `script`: names of lines are in a script that is not read. */
  readonly kind:
    | 'list'
    | 'carrier'
    | 'note'
    | 'headed'
    | 'wide'
    | 'shifted'
    | 'turned'
    | 'searched'
    | 'above'
    | 'unsearched'
    | 'column'
    | 'comment'
    | 'drawn'
    | 'long'
    | 'formula'
    | 'failed'
    | 'script';
  /** The first is where one has to look. */
  readonly locations: readonly Location[];
  readonly data: Readonly<Record<string, string | number>>;
}

/** A content of a line below a part. */
export interface BelowContent extends Content {
  /** A magnet that a sensor or an encoder reads, by the words of its line. */
  readonly isSensing?: boolean;
}

/** One part with everything that is known of it. */
export interface PartView {
  readonly id: number;
  readonly key: string;
  readonly partNumber: string | null;
  readonly manufacturer: string | null;
  readonly description: string | null;
  /** Who sells it, where the bill says so beside the maker. */
  readonly supplier?: string | null;
  /** Where the bill says it comes from; absent: asked for by nobody. */
  readonly stated?: StatedSources | undefined;
  /** Global line indexes. */
  readonly lines: readonly number[];
  readonly contents: readonly Content[];
  readonly decomposition: Decomposition;
  /** Contents of parts below this one in the tree (the BOM itself breaks the assembly down). */
  readonly below: readonly BelowContent[];
  /** Bits of `MagnetsBelow` of the magnets listed below that are of a named family without rare earths; absent: none. */
  readonly plainBelow?: number | undefined;
}

/** What a rule is given for one unit, and where it reports. */
export interface RuleContext<Options = Readonly<Record<string, unknown>>> {
  readonly options: Options;
  readonly bom: Bom;
  readonly asOf: IsoDate;
  readonly trade: Trade;
  readonly packs: readonly Pack[];
  /** Text of a mapped field on a line, '' if none. */
  text(line: number, field: string): string;
  report(part: PartView | null, report: Report): void;
  /** What of the unit was not read. */
  readonly unread?: readonly Unread[];
  /** A part by its id, for rules that start from the BOM. */
  viewOf(part: number): PartView;
}

/**
 * What a rule does: `part` is called for each part with contents, or with texts that contradict each other; then `bom` once,
 * whatever the unit holds.
 */
export interface RuleListener {
  part?(part: PartView): void;
  bom?(): void;
}

/** A rule with all its words. `create` is called once for each unit. */
export interface Rule<Options = Readonly<Record<string, unknown>>> {
  /** `namespace/name`. */
  readonly id: string;
  readonly meta: {
    readonly category: Category;
    readonly severity: Severity;
    readonly summary: string;
    /** messageId → template; `{name}` is replaced by data. */
    readonly messages: Readonly<Record<string, string>>;
    readonly questions?: Readonly<Record<string, string>>;
    /** Clauses of a question that may be answered in part, by its id: what is left is asked by the question `rest`. */
    readonly clauses?: (question: string) => readonly QuestionClause[] | undefined;
    /** phraseId → template, for words that go into `data`. */
    readonly phrases?: Readonly<Record<string, string>>;
    /** Where the rule is described; null: nowhere. Absent: on its page of the package. */
    readonly url?: string | null;
    /** Translates English texts of stages. Set where a report is in another language, never by a rule. */
    readonly said?: (text: string) => string;
    readonly optionsSchema?: Readonly<Record<string, unknown>>;
    readonly defaultOptions?: Options;
  };
  create(context: RuleContext<Options>): RuleListener;
}
