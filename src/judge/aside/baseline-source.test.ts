import { describe, expect, it } from 'vitest';
import { evidence, JUDGING, location, ONWARD, unit } from '../../report/fabricated.fixture.ts';
import type { Finding, StatedSources } from '../../rules/types.ts';
import { baselineText, parseBaseline } from './baseline-file.ts';
import { prune } from './baseline-prune.ts';
import { counts, filesOf, HIDDEN, judged, made, magnet, reasons, REPORTED } from './baseline.fixture.ts';
import { judge } from '../judge.ts';

const from = (stated: StatedSources, more: Partial<Finding> = {}) => [unit('a.xlsx', [magnet({ stated, ...more })])];
const graded = (text: string) => [
  unit('a.xlsx', [magnet({ evidence: [evidence(text, location('D17', `Magnet ${text}`))] })]),
];
const NORDMARK = { makers: ['Nordmark'], suppliers: ['Tokyo Parts'], origins: ['JP'] };

describe('a known finding whose part comes from elsewhere', () => {
  const known = made(from(NORDMARK));

  it.each<StatedSources>([
    { ...NORDMARK, makers: ['Otherco'] },
    { ...NORDMARK, suppliers: ['Bridge Trading'] },
    { ...NORDMARK, suppliers: ['Bridge Trading', 'Tokyo Parts'] },
    { ...NORDMARK, origins: ['CN'] },
  ])('as %j says is reported', (stated) => {
    const verdict = judged(from(stated), known);
    expect(counts(verdict)).toEqual(REPORTED);
    expect(reasons(verdict)).toEqual(['movement']);
  });

  it('is known where it is the same firm in another spelling, or one of several is gone', () => {
    expect(counts(judged(from({ ...NORDMARK, makers: ['NORDMARK GmbH'], origins: ['jp'] }), known))).toEqual(HIDDEN);
    const two = made(from({ suppliers: ['Bridge Trading', 'Tokyo Parts'] }));
    expect(counts(judged(from({ suppliers: ['Tokyo Parts'] }), two))).toEqual(HIDDEN);
  });

  it('is known where nobody said it then, or says it now: a first name is no other one', () => {
    expect(counts(judged(from(NORDMARK), made(from({}))))).toEqual(HIDDEN);
    expect(counts(judged(from({}), known))).toEqual(HIDDEN);
    const older = known.replace(/,"(?:makers|suppliers|origins|grades)":\[.*?\]/gu, '');
    expect(older).not.toContain('Nordmark');
    expect(counts(judged(from({ ...NORDMARK, makers: ['Otherco'] }), older))).toEqual(HIDDEN);
    expect([...baselineText(parseBaseline(older, 'b.json'))].join('')).toBe(older);
  });

  it('is no warning because the law moved at the same time', () => {
    const suspended = made(from(NORDMARK, { controls: [{ ...ONWARD, status: 'suspended' }] }));
    const moved = judged(
      from({ ...NORDMARK, makers: ['Otherco'] }, { controls: [{ ...ONWARD, status: 'in-force' }] }),
      suspended,
    );
    expect(reasons(moved)).toEqual(['movement']);
    expect(counts(moved)).toEqual(REPORTED);
  });

  it('is none that is about a party, or about how the bill is written', () => {
    for (const more of [{ about: 'TDK' }, { content: null }]) {
      const records = made(from(NORDMARK, more));
      expect(counts(judged(from({ ...NORDMARK, makers: ['Otherco'] }, more), records))).toEqual(HIDDEN);
    }
  });

  it('is pruned of what is gone, and of no more than leaves something to compare', () => {
    const pruned = (was: StatedSources, now: StatedSources): string =>
      [
        ...baselineText(
          prune(parseBaseline(made(from(was)), 'b.json'), judge(from(now), JUDGING), filesOf({})).baseline,
        ),
      ].join('');
    expect(pruned({ suppliers: ['A', 'B'] }, { suppliers: ['B', 'C'] })).toContain('"suppliers":["B"]');
    expect(pruned({ suppliers: ['A'] }, { suppliers: ['C'] })).toContain('"suppliers":["A"]');
  });
});

describe('a known magnet of another grade', () => {
  it('is reported as what it has become, however surely it was controlled before', () => {
    const verdict = judged(graded('N48UH'), made(graded('N42SH')));
    expect(counts(verdict)).toEqual(REPORTED);
    expect(reasons(verdict)).toEqual(['content']);
  });

  it('is known where the grade is spelled otherwise, or was not stated', () => {
    expect(counts(judged(graded('n42-SH'), made(graded('N42SH'))))).toEqual(HIDDEN);
    expect(counts(judged(graded('N42SH'), made([unit('a.xlsx', [magnet({ evidence: [] })])])))).toEqual(HIDDEN);
  });

  it('is that of the bill: what an answer declares is on record, and no other magnet', () => {
    const declared = evidence('N48UH', location('A1', ''), { source: 'lintanide.parts.csv:2', location: null });
    const [record] = graded('N42SH');
    const [found] = record?.findings ?? [];
    expect(found).toBeDefined();
    const answered = magnet({ evidence: [declared, ...(found?.evidence ?? [])] });
    expect(counts(judged([unit('a.xlsx', [answered])], made(graded('N42SH'))))).toEqual(HIDDEN);
  });
});
