import type { UnitRecord } from '../../batch/types.ts';
import type { Content } from '../../materials/types.ts';
import type { Trade } from '../../regulation/types.ts';
import { finding, JUDGING, MAGNET } from '../../report/fabricated.fixture.ts';
import type { Finding } from '../../rules/types.ts';
import { baselineOf, baselineText, parseBaseline } from './baseline-file.ts';
import { judge, type JudgeContext } from '../judge.ts';
import type { Verdict } from '../types.ts';

export const NO_TRADE: Trade = { ourCountry: null, shipFrom: null, shipTo: null, formAsShipped: null };

export interface World {
  readonly trade?: Partial<Trade>;
  readonly gone?: readonly string[];
  readonly context?: Partial<JudgeContext>;
}

export const filesOf = ({ trade = {}, gone = [] }: World) => ({
  fileOf: (path: string) => path,
  gone: new Set(gone),
  tradeOf: () => ({ ...NO_TRADE, ...trade }),
});

/** The text of a baseline made of these records. */
export function made(records: readonly UnitRecord[], world: World = {}): string {
  const { fileOf, tradeOf } = filesOf(world);
  return [
    ...baselineText(baselineOf(judge(records, { ...JUDGING, ...world.context }), 'b.json', fileOf, tradeOf)),
  ].join('');
}

export function judged(records: readonly UnitRecord[], baseline: string, world: World = {}): Verdict {
  const aside = { suppressions: [], isWhole: true, baseline: parseBaseline(baseline, 'b.json'), files: filesOf(world) };
  return judge(records, { ...JUDGING, ...world.context, aside });
}

export const ID = 'v1:'.padEnd(67, 'a');
export const magnet = (more: Partial<Finding> = {}): Finding => finding({ fingerprint: ID, ...more });
export const METAL: Content = { ...MAGNET, material: 'dysprosium', form: 'metal' };
export const flat = (more: Partial<Finding> = {}): Finding => magnet({ parents: [], ...more });
export const counts = ({ summary, exitCode }: Verdict) => [summary.errors, summary.baselined, exitCode];
export const HIDDEN = [0, 1, 0];
export const REPORTED = [1, 0, 1];
export const reasons = ({ units }: Verdict) =>
  units.flatMap(({ findings }) => findings.map(({ reopened }) => reopened));
