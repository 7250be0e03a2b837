import type { Form, Grade } from '../materials/types.ts';
import type { Holding, PartyList } from './parties.ts';
import type { Supplier } from './suppliers.ts';

/** ISO date, `2026-11-24`. Compared as text. */
export type IsoDate = string;
export type Movement = 'inbound' | 'outbound';
export type Status = 'in-force' | 'suspended' | 'unverified' | 'not-yet' | 'expired';
export type Applies = 'applies' | 'if-present' | 'generally-outside' | 'not-this-movement' | 'ask';
export type ControlForm =
  | 'metal'
  | 'alloy'
  | 'target'
  | 'magnet'
  | 'oxide'
  | 'compound'
  | 'crystal'
  | 'ceramic'
  | 'other'
  | 'technology'
  | 'equipment'
  | 'assembly'
  | 'raw-material';

/** A span of time in which a clause has one status. `to` is inclusive; absent: open. */
export interface Window {
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly status: Status;
  /** For `unverified`: what the status would be under each reading. */
  readonly branches?: Readonly<Record<string, Status>>;
  readonly because: string;
  readonly sources: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
}

/** Guidance that an answer rests on: the clause that gives it. On days on which that is not in force, it is a question. */
export interface Guidance {
  readonly measure: string;
  readonly clause: string;
  /** Why it is a question then. */
  readonly otherwise: string;
  /** The measures that it speaks of, and why it is a question under any other; absent: all. */
  readonly only?: { readonly measures: readonly string[]; readonly elsewhere: string };
}

export interface Clause {
  readonly id: string;
  readonly title: string;
  readonly movement: Movement | 'both';
  readonly text: string;
  readonly windows: readonly Window[];
  /** Who applies for the licence, in this movement. */
  readonly applicant: 'supplier' | 'we' | 'none';
  /** Which movement of goods the clause reaches, seen from `Pack.territory`; absent: any. */
  readonly reach?: 'leaves' | 'between-others';
  /** Facts of the movement the clause turns on and a BOM does not hold. With them, a match is a question, never a verdict. */
  readonly facts?: string;
  /** How the clause treats a listed item inside a component; absent: components do not come under it by their content. */
  readonly embedded?: {
    readonly applies: 'generally-outside' | 'ask';
    readonly because: string;
    readonly guidance?: Guidance;
    /** Words of a form as shipped, lower case, with which the component is not what moves: loose, spares. */
    readonly unless: readonly string[];
    /** Component classes (a trailing `*` makes a prefix) that the guidance names, and the words in which it does. */
    readonly examples?: readonly { readonly classes: readonly string[]; readonly words: string }[];
  };
  /** The clause asks for a notice to the next recipient: how it is called, and what of its form was not read. */
  readonly notice?: { readonly nameEn: string; readonly nameZh: string; readonly note: string };
  /** What the clause turns on beside its entries, so that declared facts can be laid beside it. */
  readonly limb?:
    | { readonly kind: 'technology' | 'origin' }
    | {
        readonly kind: 'value';
        /** Decimal fraction: value of inputs over value of the item. */
        readonly threshold: string;
      };
}

export interface Remark extends Readonly<Record<string, string>> {
  readonly codes: string;
  readonly text: string;
}

/** For how long a licence of one type may be given at most. */
export interface LicenceTerm {
  readonly type: 'general' | 'single';
  readonly years: number;
  /** Which text says so, and what of it was not read. */
  readonly because: string;
  readonly sources: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
}

/** A legal measure with its clauses. Ids are `mofcom-YYYY-N`. */
export interface Measure {
  readonly id: string;
  readonly title: string;
  readonly titleZh: string | null;
  readonly shortTitle: string;
  /** What verdicts call it, which no other measure of its pack is called; absent: `shortTitle`. */
  readonly word?: string;
  readonly issued: IsoDate;
  readonly clauses: readonly Clause[];
  /** Last date on which a source shows the measure as stated. */
  readonly lastSeen: IsoDate;
  readonly sources: readonly string[];
  readonly notes: readonly string[];
  /** The longest terms of licences, where it tells of them. */
  readonly licenceTerms?: readonly LicenceTerm[];
  /** What reports say once of its list: where a finding names a code that begins so, or, `''`, from the day of issue in any case. */
  readonly remark?: Remark;
  /** It bears on no entry and no party of the pack, and is told of for what else is said of it: the calendar has it, and no run speaks of it. */
  readonly isBackground?: true;
}

/** One printed control entry. */
export interface ControlEntry {
  readonly code: string;
  readonly measure: string;
  readonly clause: string;
  /** All clauses that the entry hangs on, where there are more than `clause`. */
  readonly clauses?: readonly string[];
  readonly form: ControlForm;
  /** Element whose head this is: `Dy` for 1C905. */
  readonly element: string;
  /** Named constituents of closed alloy and target lists, sorted; for a pure metal just the element. */
  readonly constituents: readonly string[];
  readonly nameEn: string;
  readonly nameZh: string;
  readonly hs: readonly string[];
  readonly notes: readonly string[];
  readonly sources: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low' | 'unresolved';
  /** Where a closed list stands (its head, or its only line): what is of this element and form, but not on it, is asked about here. */
  readonly closedList?: boolean;
  /** That this list is closed is an inference of the pack: no text that was read says so. */
  readonly closedByInference?: boolean;
  /** A list whose text was not read: anything of this form and element is asked about. */
  readonly openList?: boolean;
  readonly family?: MagnetFamilyMatch;
  /** Form `other`: the material ids the entry is asked about for; a trailing `*` makes one a prefix. */
  readonly materials?: readonly string[];
  /** That they are what the entry itself names: it applies to them, and is not only asked about. */
  readonly namesMaterials?: boolean;
}

/** Which magnet materials an entry speaks of, and what must be known of its element. */
export interface MagnetFamilyMatch {
  /** Parts of material ids, hyphens left out: `ndfeb`, `smco`. Empty: every permanent magnet. */
  readonly materials: readonly string[];
  /** Elements that mark the family when the material id does not. */
  readonly hosts: readonly string[];
  /**
   * `given`: being of the family is having the element (SmCo). `open`: it may hold it unless that is excluded, since
   * neither grade nor silence proves absence (Dy in NdFeB). `stated`: only where something says so (Ho).
   */
  readonly element: 'given' | 'open' | 'stated';
  /** Those of `materials` that the text does not name: that it speaks of them is an inference, with its reason. */
  readonly byAnalogy?: { readonly materials: readonly string[]; readonly because: string };
}

/** How a limb of a clause stands by what was declared; never by what is likely. */
export interface LimbStanding {
  readonly clause: string;
  readonly standing: 'met' | 'not-met' | 'open';
  readonly because: string;
}

/** Declared facts as clauses ask for them; `declaredLimbs` makes them. */
export interface DeclaredLimbs {
  /** Is an origin among them? It then takes the place of one that is presumed. */
  readonly namesOrigin: boolean;
  /** How a clause stands by them; null where it turns on none. */
  standing(clause: Clause, form: Form | null, territory: Territory): LimbStanding | null;
}

/** What was known of the movement of goods; null or absent is "not given". */
export interface Trade {
  readonly ourCountry: string | null;
  readonly shipFrom: string | null;
  readonly shipTo: string | null;
  readonly formAsShipped: string | null;
  /** Names of companies. */
  readonly importer?: string | null;
  readonly endUser?: string | null;
  readonly endUserMilitary?: boolean | null;
  /** A word of the closed set of a pack, or free text that nothing is judged by. */
  readonly endUse?: string | null;
  /** Day on which the goods leave. */
  readonly exportDate?: IsoDate | null;
  /** A policy of the user where the origin of certain elements is not given; absent: ask. */
  readonly unknownOrigin?: 'ask' | 'presume-CN';
  /** ISO 4217 code of cost columns that name no currency. */
  readonly currency?: string | null;
  /** Where the ship-from country was given, if not in the configuration's `trade`. */
  readonly shipFromGiven?: string;
  /** The same of the ship-to country. */
  readonly shipToGiven?: string;
  /** What the bill states of where the part is from: proof of nothing, and told with what is asked. */
  readonly originGiven?: string;
  /** Facts that are only supposed: nothing that a bill or a supplier says is laid over them. */
  readonly isSupposed?: true;
  /** Only where they go is supposed. */
  readonly isToSupposed?: true;
  /** What is known of the maker, where it says nothing of the movement. */
  readonly makerGiven?: string;
  /** What was declared of the part: origin by stage, technology, prices. */
  readonly declared?: DeclaredLimbs;
  readonly suppliers?: readonly Supplier[];
  /** Lists of parties that the user brings. */
  readonly partyLists?: readonly PartyList[];
  readonly holdings?: readonly Holding[];
}

/** Who applies for a licence where that is not who a movement says: the supplier abroad, or whoever exports, if anybody does. */
export type Applicant = 'supplier' | 'exporter';

/** How an entry bears on a content on a date. */
export interface Control {
  readonly entry: string;
  readonly measure: string;
  readonly clause: string;
  readonly element: string;
  readonly movement: Movement;
  readonly applies: Applies;
  readonly because: string;
  readonly status: Status;
  readonly branches?: Readonly<Record<string, Status>>;
  /** Absent: the supplier of what comes to us, ourselves of what we ship onward. */
  readonly applicant?: Applicant;
  /** How the limbs among its clauses stand by what was declared; absent: nothing was. */
  readonly limbs?: readonly LimbStanding[];
  /** The number of the entry, or that it is on the list, is an inference of the pack: nobody read it. */
  readonly isInferred?: true;
  /** A presumption of the user's policy that stands in for a fact; never evidence. */
  readonly presumption?: string;
  readonly pinned?: { readonly branch: string; readonly by: string; readonly source: string; readonly until: IsoDate };
}

/** A clause that a finding rests on where no entry does: what it says of parties, uses and technology, with its status on the date. */
export interface LawReference {
  readonly measure: string;
  readonly clause: string;
  readonly status: Status;
  readonly branches?: Readonly<Record<string, Status>>;
  /** Where the text, or what says the status, was read. */
  readonly source: string;
}

/** Where the form of a material alone does not say which head it falls under. */
export interface Reading {
  /** Material ids; a trailing `*` makes it a prefix. */
  readonly materials: readonly string[];
  readonly heads: readonly ControlForm[];
  readonly applies: 'applies' | 'ask' | 'generally-outside';
  readonly because: string;
  readonly guidance?: Guidance;
}

/** A place by its ISO code and the other names that files and configurations use for it, upper case. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly names: readonly string[];
}

/** The territory that a pack's export controls are about. */
export interface Territory extends Place {
  /** Parts of the state that are abroad for its export controls. */
  readonly apart: readonly Place[];
}

/** A dated set of law: what a regime plugin brings. */
export interface Pack {
  readonly id: string;
  /** How this state of the data is called; absent: the day of its review. */
  readonly edition?: string;
  readonly reviewed: IsoDate;
  readonly sourcesUntil: IsoDate;
  readonly measures: readonly Measure[];
  readonly entries: readonly ControlEntry[];
  readonly territory?: Territory;
  readonly readings?: readonly Reading[];
  /** Parties that its measures list, as far as sources name them. */
  readonly parties?: PartyList;
  /** Elements for which a user may have an origin presumed that is not given. */
  readonly presumable?: readonly string[];
}

export type { Grade, Holding, PartyList, Supplier };
