import type { Grade } from '../materials/types.ts';

/** ISO date, `2026-11-24`. Compared as text. */
export type IsoDate = string;
export type Movement = 'inbound' | 'outbound';
export type Status = 'in-force' | 'suspended' | 'unverified' | 'not-yet' | 'expired';
export type Applies = 'applies' | 'if-present' | 'generally-outside' | 'not-this-movement' | 'ask';
export type ControlForm = 'metal' | 'alloy' | 'target' | 'magnet' | 'oxide' | 'compound' | 'technology' | 'equipment' | 'assembly' | 'raw-material'; // prettier-ignore

export interface SourceRef {
  readonly url: string;
  /** What was read there, if it is not the text itself. */
  readonly note?: string;
}

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

export interface Clause {
  readonly id: string;
  readonly title: string;
  readonly movement: Movement | 'both';
  readonly text: string;
  readonly windows: readonly Window[];
  /** Who applies for the licence, in this movement. */
  readonly applicant: 'supplier' | 'we' | 'none';
}

/** A legal measure with its clauses. Ids are `mofcom-YYYY-N`. */
export interface Measure {
  readonly id: string;
  readonly title: string;
  readonly titleZh: string | null;
  readonly shortTitle: string;
  readonly issued: IsoDate;
  readonly clauses: readonly Clause[];
  /** Last date on which a source shows the measure as stated. */
  readonly lastSeen: IsoDate;
  readonly sources: readonly string[];
  readonly notes: readonly string[];
}

/** One printed control entry. */
export interface ControlEntry {
  readonly code: string;
  readonly measure: string;
  readonly clause: string;
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
}

/** What was known of the movement of goods; null is "not given". */
export interface Trade {
  readonly ourCountry: string | null;
  readonly shipFrom: string | null;
  readonly shipTo: string | null;
  readonly formAsShipped: string | null;
}

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
  readonly pinned?: { readonly branch: string; readonly by: string; readonly source: string; readonly until: IsoDate };
}

/** A dated set of law: what a regime plugin brings. */
export interface Pack {
  readonly id: string;
  readonly reviewed: IsoDate;
  readonly sourcesUntil: IsoDate;
  readonly measures: readonly Measure[];
  readonly entries: readonly ControlEntry[];
}

export type { Grade };
