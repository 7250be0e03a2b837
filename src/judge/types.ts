import type { Coverage, UnitRecord } from '../batch/types.ts';
import type { IsoDate } from '../regulation/types.ts';
import type { Finding, Severity } from '../rules/types.ts';
import type { Reopening } from './aside/baseline.ts';
import type { LawMove } from './aside/baseline-law.ts';

/** What the register says of a part, as far as a finding needs it. */
export interface PartRecord {
  readonly state: 'open' | 'partial' | 'overdue' | 'answered' | 'expired' | 'refused' | 'dont-know';
  readonly owner: string | null;
  readonly due: IsoDate | null;
  readonly validUntil: IsoDate | null;
  readonly note: string | null;
  /** File and line of the register. */
  readonly source: string;
  /** Elements that the answer names nothing for, or only claims to be free of. */
  readonly openElements?: readonly string[];
  /** Of these, what was looked for and not found with a limit too high to exclude it, in words. */
  readonly notExcluded?: readonly string[];
  /** Elements, and `licence`, that only a measure of unsettled status asks for: no answer waits for them, and suppliers are asked. */
  readonly openIfItRuns?: readonly string[];
  /** Columns that would answer the question and are empty. */
  readonly openFields?: readonly string[];
  /** Shares were declared of a material that nothing names. */
  readonly isMaterialOpen?: boolean;
}

/** A finding with the severity it has in this run, and what is on record of its part (null: nothing). */
export interface JudgedFinding extends Finding {
  readonly severity: Severity;
  readonly record: PartRecord | null;
  /** More severe than on the last day that the sources of the law reach, by the law alone: no commit fails on it. */
  readonly isRaisedByLaw?: true;
  /** In the baseline, and reported again all the same: used anew, something else that is controlled, law that revived or may run, other movement, record lost. */
  readonly reopened?: Reopening;
  /** Where it is the law: how the measures stood in the baseline, and stand. */
  readonly lawMoved?: readonly LawMove[];
}

/** A finding that somebody put aside with a reason: in no list and no count but its own. */
export interface SuppressedFinding extends JudgedFinding {
  readonly suppression: { readonly reason: string; readonly by: string | null; readonly until: IsoDate | null };
}

/** A unit with its findings judged; those that were put aside are on lists of their own. */
export interface JudgedUnit extends Omit<UnitRecord, 'findings'> {
  readonly findings: readonly JudgedFinding[];
  /** Absent where nothing is suppressed. */
  readonly suppressed?: readonly SuppressedFinding[];
  /** Known from the baseline: in no list and no count but its own. Absent where nothing is. */
  readonly baselined?: readonly JudgedFinding[];
  /** Of a declaration: parts of this run's bills that it speaks of. Their findings are there and not here. */
  readonly joined?: number;
}

/**
 * Counts over the whole run. `checked`, `noBom` and `unreadable` are of `files`; errors, warnings and infos are findings that are
 * reported.
 */
export interface Summary {
  readonly files: number;
  readonly checked: number;
  readonly noBom: number;
  readonly unreadable: number;
  readonly lines: number;
  readonly parts: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly traces: number;
  readonly suppressed: number;
  readonly baselined: number;
  readonly unclassified: number;
  /** Lines of carriers that no finding is about. */
  readonly unreported: number;
}

/** A whole run after judging: what every reporter is given. */
export interface Verdict {
  readonly tool: { readonly name: string; readonly version: string };
  readonly asOf: IsoDate;
  readonly packs: readonly { readonly id: string; readonly reviewed: IsoDate; readonly sourcesUntil: IsoDate }[];
  readonly units: readonly JudgedUnit[];
  readonly summary: Summary;
  /** Said once per run: measures whose status is not known on the date, with both branches. */
  readonly notices: readonly { readonly messageId: string; readonly data: Readonly<Record<string, string>> }[];
  /** Warnings that `maxWarnings` is about: those without what the law alone has made one. */
  readonly countedWarnings: number;
  readonly exitCode: 0 | 1 | 2 | 3;
}

/**
 * A verdict whose units need not be held in memory: each walk over them begins anew and gives the same, in order of path.
 * What a format wants to say of the whole it asks for as late as it can: before a walk it costs one.
 */
export interface VerdictStream extends Omit<Verdict, 'units'> {
  readonly units: Iterable<JudgedUnit>;
  /** Sum over the units; absent: to be added up. */
  readonly coverage?: Coverage;
}
