import { describe, expect, it } from 'vitest';
import { english } from '../../locale/say.ts';
import { judge } from '../../judge/judge.ts';
import { finding, JUDGING, MAGNET, RULES, unit } from '../fabricated.fixture.ts';
import { amountWords } from './if-present.ts';
import { loadReporter, type ReporterName } from '../registry.ts';
import type { ReportContext } from '../types.ts';

const CONTEXT: ReportContext = {
  ...{ width: 80, color: false, unicode: true, showTraces: false, quiet: false, rules: RULES },
  measureTitle: (id) => id,
  entryName: (code) => code,
};
const element = {
  symbol: 'Dy',
  confidence: 0.49,
  massFraction: { min: 0.005, typ: 0.02, max: 0.05, of: 'magnet' },
  grams: { min: 0.05, typ: 0.8, max: 10, per: 'piece' },
} as const;

describe('an amount whose least is above nothing', () => {
  it('is what there is if the element is present, as long as nothing shows that it is', () => {
    for (const presence of ['likely', 'possible', 'unlikely'] as const)
      expect(amountWords('0.05-10 g', { ...element, presence }, english.say)).toBe('0.05-10 g if present');
    expect(amountWords('0.05-10 g', { ...element, presence: 'proven' }, english.say)).toBe('0.05-10 g');
  });

  it('is told plainly where the least is nothing, or not known', () => {
    const none = { massFraction: { min: 0, typ: 0.02, max: 0.05, of: 'magnet' }, grams: null } as const;
    expect(amountWords('0-5 wt %', { ...none, presence: 'possible' }, english.say)).toBe('0-5 wt %');
  });

  it.each<[ReporterName, string]>([
    ['csv', ',Dy 0.05-10 if present,'],
    ['detail', 'Dy possible (0.5-5 wt % of the magnet, 0.05-10 g per piece if present)'],
    ['html', '0.8 (0.05-10) g if present'],
  ])('is so in %s', async (name, words) => {
    const content = { ...MAGNET, elements: [{ ...element, presence: 'possible' as const }] };
    const verdict = judge([unit('a.xlsx', [finding({ content })])], JUDGING);
    let text = '';
    for await (const piece of (await loadReporter(name))(verdict, CONTEXT)) text += piece;
    expect(text.replace(/\s+/g, ' ')).toContain(words);
  });
});
