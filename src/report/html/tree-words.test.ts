import { describe, expect, it } from 'vitest';
import { amountWords, contentWords, standingWords } from '../../inventory/words.ts';
import type { Amount, RowContent } from '../../inventory/types.ts';
import { loadLanguage } from '../../locale/load.ts';
import { LOCALES } from '../../locale/types.ts';
import { amountIn, contentIn, noteIn, placeIn } from './tree-words.ts';

const NONE = { presence: 0, fraction: 0, mass: 0, quantity: 0 };
const amount = (more: Partial<Amount>): Amount => ({
  symbol: 'Dy',
  min: 0,
  typ: 0,
  max: 0,
  unknown: NONE,
  widest: null,
  ...more,
});
const CONTENT: RowContent = {
  material: 'ndfeb',
  name: 'sintered Nd-Fe-B',
  form: 'magnet',
  component: 'servo motor',
  presence: 'likely',
  confidence: 0.95,
  grams: { min: 9.1, typ: 9.1, max: 9.1 },
  basis: 'stated',
  leftOut: null,
};
const BASES = ['geometry', 'stated', 'class-fraction', 'class-range', 'quantity', null] as const;
const LEFT_OUT = ['listed-below', 'trace', 'unlikely', 'phantom'] as const;
/** Words that are not symbols, units or quoted: English of ours. */
const ENGLISH = /\b(?!kg\b|mg\b)[a-z]{2,}\b/;

describe.each(LOCALES.filter((locale) => locale !== 'en'))('the words of a product tree in %s', async (locale) => {
  const loaded = await loadLanguage(locale);
  if (loaded === null) throw new Error('not a language of its own');
  const { language } = loaded;

  it('tell of every basis of a mass and of everything left out', () => {
    const all = [
      ...BASES.map((basis) => ({ ...CONTENT, basis })),
      ...LEFT_OUT.map((leftOut) => ({ ...CONTENT, leftOut })),
      { ...CONTENT, leftOut: 'listed-below' as const, isFloor: true as const },
      { ...CONTENT, grams: null, component: null },
    ];
    for (const content of all) {
      const text = contentIn(
        contentWords({ ...content, name: 'N', component: content.component === null ? null : 'C' }),
        language,
      );
      expect(text).not.toMatch(ENGLISH);
      expect(text).toContain('(95 %)');
    }
  });

  it('tell of what is excluded without a chance', () => {
    const content = {
      ...CONTENT,
      name: 'N',
      component: null,
      presence: 'excluded' as const,
      confidence: 0,
      leftOut: 'unlikely' as const,
    };
    expect(contentWords(content)).toBe('N: excluded; not counted');
    expect(contentIn(contentWords(content), language)).not.toMatch(ENGLISH);
  });

  it('tell of grams that are known, known in part, not known, and of one piece', () => {
    const amounts = [
      amount({ typ: 6.2, max: 16 }),
      amount({ max: 15 }),
      amount({ unknown: { ...NONE, mass: 1, fraction: 2 } }),
      amount({ max: 15, unknown: { ...NONE, presence: 2, quantity: 1 } }),
    ];
    for (const words of [
      ...amounts.map(amountWords),
      'Dy 0.2 (0-0.5) g each',
      'Dy up to 0.5 g each',
      'Dy 0.8 (0.05-10) g each if present',
    ])
      expect(amountIn(words, language)).not.toMatch(ENGLISH);
    expect(amountIn('Dy 6.2 g (0-16)', language)).toBe('Dy 6.2 g (0-16)');
  });

  it('tell what is particular of a line, and where it stands', () => {
    const notes = [
      ...(['not-fitted', 'by-product', 'alternative'] as const).flatMap((notCounted) =>
        standingWords({ notCounted, expired: '2026-01-01', quantity: { kind: 'unknown', unit: 'MIL' } }),
      ),
      'alternative to BOM!D17',
      'broken down at line 12',
    ];
    for (const words of notes) expect(noteIn(words, language)).not.toMatch(ENGLISH);
    expect(placeIn('line 12 /bom[1]', language)).toContain('12');
  });

  it('leave what has no known form as it is', () => {
    for (const text of ['Magnet: strong', '', 'line twelve', 'up to you by me'])
      expect([contentIn(text, language), placeIn(text, language)]).toEqual([text, text]);
  });
});
