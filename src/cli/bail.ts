import type { LintOptions } from '../run/lint.ts';
import { judge } from '../judge/judge.ts';
import type { Verdict } from '../judge/types.ts';
import { judgeContextOf, type Run } from '../run/judging/judging.ts';
import type { PuttingAside } from '../judge/aside/put-aside.ts';

/** `--bail`: a run ends with the first unit that fails it by itself, or with the warning that is one too many. */
export function bailing(
  run: Omit<Run, 'registers' | 'declarations'>,
  asideFor: (paths: readonly string[]) => Promise<PuttingAside | undefined>,
): NonNullable<LintOptions['isEnough']> {
  let known: Promise<PuttingAside | undefined> | undefined;
  let seen = 0;
  let warnings = 0;
  return async (records, spoken) => {
    const fresh = records.slice(seen);
    seen = records.length;
    const aside = await (known ??= asideFor([]));
    const context = { ...(await judgeContextOf({ ...run, ...spoken })), ...(aside && { aside }) };
    const verdict = judge(fresh, context);
    warnings += verdict.countedWarnings;
    const { maxWarnings } = context;
    return verdict.exitCode !== 0 || (maxWarnings !== null && warnings > maxWarnings);
  };
}

/** Says that a run ended early; what was not looked at is in no count, and no run that left something out ends as a clean one. */
export function withBailNotice(verdict: Verdict, left: number): Verdict {
  if (left === 0) return verdict;
  const data = { left: String(left), all: String(left + verdict.summary.files) };
  const exitCode = verdict.exitCode === 0 ? 1 : verdict.exitCode;
  return { ...verdict, exitCode, notices: [...verdict.notices, { messageId: 'bailed', data }] };
}
