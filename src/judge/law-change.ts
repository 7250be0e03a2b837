import type { Control } from '../regulation/types.ts';
import type { Severity } from '../rules/types.ts';
import { atLeast } from './severity.ts';
import type { JudgedFinding, Verdict } from './types.ts';

/** What judging needs to tell a change of law from a change of the files. */
export interface LawChange {
  /** The controls as their measures stood on the last day that any source of their pack reaches. */
  readonly before: (controls: readonly Control[]) => readonly Control[];
  /** A run by the clock, not by a commit: it is where a change of law fails. */
  readonly isScheduled: boolean;
  /** Name of a measure by its id; absent: the id. */
  readonly titleOf?: (measure: string) => string;
}

/** Did the law alone make the finding more severe than it was on the last day that the sources reach? */
export function isRaisedByLaw(severity: Severity, before: Severity): boolean {
  return severity !== before && atLeast(severity, before);
}

/** What a commit is told of a finding that the law alone raised: at most a warning. */
export function cappedForCommit(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : severity;
}

/**
 * Has the status of a measure concerned changed since the sources end, so that somebody has to look? Not where a pin
 * says that somebody has.
 */
function hasLawMoved(controls: readonly Control[], before: LawChange['before']): boolean {
  return controls.some(
    (control) =>
      control.pinned === undefined &&
      control.applies !== 'not-this-movement' &&
      before([control]).some(({ status }) => status !== control.status),
  );
}

/** Counts what the law changed, finding by finding, and says it once; nothing where nothing changed. */
export function lawCounter(law: LawChange): { add(finding: JudgedFinding): void; notices(): Verdict['notices'] } {
  let raised = 0;
  let moved = 0;
  return {
    add(finding) {
      // A finding of the baseline that law reopens is said there.
      if (finding.isRaisedByLaw === true && finding.reopened === undefined) raised++;
      if (law.isScheduled && hasLawMoved(finding.controls, law.before)) moved++;
    },
    notices() {
      if (law.isScheduled) return moved === 0 ? [] : [{ messageId: 'law-moved', data: { findings: String(moved) } }];
      return raised === 0 ? [] : [{ messageId: 'law-raised', data: { findings: String(raised) } }];
    },
  };
}

/** Notices at which a scheduled run fails: the law moved, or nobody has looked for too long. */
export function failsSchedule(notices: Verdict['notices']): boolean {
  return notices.some(
    ({ messageId, data }) =>
      messageId === 'law-moved' ||
      messageId === 'law-not-reviewed' ||
      (messageId === 'baseline-reopened' && data['law'] !== undefined),
  );
}
