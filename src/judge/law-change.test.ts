import { describe, expect, it } from 'vitest';
import { control, finding, JUDGING, unit } from '../report/fabricated.fixture.ts';
import type { Control, Status } from '../regulation/types.ts';
import type { Severity } from '../rules/types.ts';
import { judge, type JudgeContext } from './judge.ts';
import type { Verdict } from './types.ts';

/** One finding under a measure that had the first status when the sources end, and has the second now. */
function judged(
  before: Status,
  now: Status,
  more: Partial<JudgeContext> & { readonly isScheduled?: boolean } = {},
  pinned = false,
): Verdict {
  const branches = { lapsed: 'in-force', extended: 'suspended' } as const;
  const is = control('1C905.a.4', { status: now, ...(now === 'unverified' && { branches }) });
  const was = (controls: readonly Control[]): Control[] =>
    controls.map(({ measure }) => control('1C905.a.4', { measure, status: before }));
  const pins = pinned
    ? new Map([[is.measure, { branch: 'extended', by: 'counsel', source: 'memo', until: '2027-01-10' }]])
    : new Map<string, never>();
  const { isScheduled = false, ...context } = more;
  return judge([unit('a.xlsx', [finding({ controls: [is] })])], {
    ...JUDGING,
    notices: [],
    pins,
    law: { before: was, isScheduled },
    ...context,
  });
}
const severity = (verdict: Verdict) => verdict.units[0]?.findings[0]?.severity;
const said = (verdict: Verdict) => verdict.notices.map(({ messageId }) => messageId);

const asInfo = { configured: (): Severity => 'info' };

describe('a change of law alone', () => {
  it('warns in a commit, and does not fail it', () => {
    const verdict = judged('not-yet', 'in-force');
    expect(severity(verdict)).toBe('warning');
    expect(said(verdict)).toEqual(['law-raised']);
    expect(verdict.exitCode).toBe(0);
  });

  it('does not fail a commit that allows no warning either', () => {
    expect(judged('not-yet', 'in-force', { maxWarnings: 0 }).exitCode).toBe(0);
    expect(judged('not-yet', 'in-force', { failOn: 'warning' }).exitCode).toBe(0);
  });

  it('fails the scheduled run, at full severity', () => {
    const verdict = judged('not-yet', 'in-force', { isScheduled: true });
    expect(severity(verdict)).toBe('error');
    expect(said(verdict)).toEqual(['law-moved']);
    expect(verdict.exitCode).toBe(1);
  });

  it('from suspended to unverified fails the scheduled run whatever the severity, until somebody pins a reading', () => {
    const info = { isScheduled: true, ...asInfo };
    expect(judged('suspended', 'unverified', info).exitCode).toBe(1);
    expect(judged('suspended', 'unverified', info, true).exitCode).toBe(0);
  });

  it('is none where the law is what it was: the same error fails every run', () => {
    for (const isScheduled of [false, true]) {
      const verdict = judged('in-force', 'in-force', { isScheduled });
      expect(severity(verdict)).toBe('error');
      expect(said(verdict)).toEqual([]);
      expect(verdict.exitCode).toBe(1);
    }
  });

  it('that makes it milder is simply milder', () => {
    const verdict = judged('in-force', 'expired');
    expect(severity(verdict)).toBe('info');
    expect(verdict.exitCode).toBe(0);
  });

  it('a pack that nobody has reviewed for long fails the scheduled run, and no commit', () => {
    const notices = [{ messageId: 'law-not-reviewed', data: {} }];
    const lenient = { notices, ...asInfo };
    expect(judged('in-force', 'in-force', lenient).exitCode).toBe(0);
    expect(judged('in-force', 'in-force', { ...lenient, isScheduled: true }).exitCode).toBe(1);
  });
});
