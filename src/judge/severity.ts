import type { Finding, Severity } from '../rules/types.ts';
import type { Control } from '../regulation/types.ts';
import type { PartRecord } from './types.ts';

/** From the mildest to the gravest. */
export const SEVERITIES = ['off', 'info', 'warning', 'error'] as const satisfies readonly Severity[];

/** What of a finding its severity hangs on, beside what is on record of its part. */
type Judgeable = Pick<Finding, 'basis' | 'defaultSeverity' | 'controls'>;

/** Severity with no record: the first column of the default table. */
function unrecorded(finding: Judgeable): Severity {
  switch (finding.basis) {
    case 'item':
      return 'error';
    case 'item-possible':
    case 'component':
      return 'warning';
    case 'trace':
      return 'info';
    case 'fixed':
      return finding.defaultSeverity;
  }
}

/**
 * True if no measure that bears on the finding has effect: by the date, or because the facts of the trade that were given put
 * the goods into another movement than every entry is about.
 */
function withoutEffect(controls: readonly Control[]): boolean {
  return (
    controls.length > 0 &&
    controls.every(
      ({ applies, status }) => applies === 'not-this-movement' || status === 'not-yet' || status === 'expired',
    )
  );
}

/**
 * Severity of one finding. `configured` is what the configuration says for the rule: it stands for "no record", and is
 * a ceiling; a valid record lowers it by a step (open question, answer in part) or to info (answer); a "don't
 * know" does not. One that is overdue, expired or refused is an error of its own.
 */
export function severityOf(finding: Judgeable, record: PartRecord | null, configured: Severity | null): Severity {
  if (configured === 'off') return 'off';
  if (finding.basis === 'fixed') return configured ?? finding.defaultSeverity;
  if (finding.basis === 'trace') return configured ?? 'info';
  if (withoutEffect(finding.controls)) return 'info';
  const base = configured ?? unrecorded(finding);
  switch (record?.state) {
    // Nobody is being asked any more, and nothing was answered: a record of that settles nothing.
    case undefined:
    case 'dont-know':
      return base;
    case 'partial':
      // What is left of the question has no date, so nobody is waiting for it.
      if (record.due === null) return base;
      return base === 'error' ? 'warning' : 'info';
    case 'open':
      return base === 'error' ? 'warning' : 'info';
    case 'answered':
      return 'info';
    case 'overdue':
    case 'expired':
    case 'refused':
      return configured ?? 'error';
  }
}

const RANK: Readonly<Record<Severity, number>> = { off: 0, info: 1, warning: 2, error: 3 };

/** Whether the first is as grave as the second, or graver. */
export function atLeast(severity: Severity, level: Severity): boolean {
  return RANK[severity] >= RANK[level];
}
