import type { UnitRecord } from '../batch/types.ts';
import { type JudgeContext, type Judging, startJudging, surveyOf } from './judge.ts';
import type { JudgedUnit, VerdictStream } from './types.ts';

/**
 * Judges records that are not held in memory. `records` are in order of path, and each walk over them gives the same. The
 * units are judged anew in each walk; what is said of the whole is known after the first.
 */
export function judgeStream(records: Iterable<UnitRecord>, context: JudgeContext): VerdictStream {
  const survey = surveyOf(records, context);
  let end: ReturnType<Judging['end']> | null = null;
  const units: Iterable<JudgedUnit> = {
    *[Symbol.iterator]() {
      const judging = startJudging(survey, context);
      for (const record of records) yield judging.unit(record);
      end ??= judging.end();
    },
  };
  const whole = (): ReturnType<Judging['end']> => {
    const walk = units[Symbol.iterator]();
    while (end === null && walk.next().done !== true);
    return end ?? startJudging(survey, context).end();
  };
  return {
    tool: context.tool,
    asOf: context.asOf,
    packs: context.packs,
    units,
    get summary() {
      return whole().summary;
    },
    get notices() {
      return whole().notices;
    },
    get countedWarnings() {
      return whole().countedWarnings;
    },
    get exitCode() {
      return whole().exitCode;
    },
    get coverage() {
      return whole().coverage;
    },
  };
}
