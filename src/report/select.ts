import { isSilentTrace } from '../judge/judge.ts';
import type { JudgedFinding, JudgedUnit, VerdictStream } from '../judge/types.ts';
import type { ReportContext } from './types.ts';

/** Findings a reader asked to see: traces only on request, with `--quiet` errors alone. */
export function visible(unit: JudgedUnit, context: ReportContext): readonly JudgedFinding[] {
  return unit.findings.filter((finding) => {
    if (isSilentTrace(finding) && !context.showTraces) return false;
    return !context.quiet || finding.severity === 'error';
  });
}

/** How many findings a report shows. */
export function countVisible(verdict: VerdictStream, context: ReportContext): number {
  let count = 0;
  for (const unit of verdict.units) count += visible(unit, context).length;
  return count;
}
