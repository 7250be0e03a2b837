import { isSilentTrace } from '../judge/judge.ts';
import type { JudgedFinding, JudgedUnit, Verdict } from '../judge/types.ts';
import type { ReportContext } from './types.ts';

/** Findings a reader asked to see: traces only on request, with `--quiet` errors alone. */
export function visible(unit: JudgedUnit, context: ReportContext): readonly JudgedFinding[] {
  return unit.findings.filter((finding) => {
    if (isSilentTrace(finding) && !context.showTraces) return false;
    return !context.quiet || finding.severity === 'error';
  });
}

export function countVisible(verdict: Verdict, context: ReportContext): number {
  return verdict.units.reduce((sum, unit) => sum + visible(unit, context).length, 0);
}
