import { describe, expect, it } from 'vitest';
import { isFooter, isTotalLabel } from './words.ts';
import { isExplained, isNote } from './words-aside.ts';

describe('words below a list', () => {
  it.each(['*Total', '소 계', 'Spolu', 'Celkom:', 'Skupaj', 'Ukupno', 'Sveukupno', 'Укупно', 'Razem', 'Celkem'])(
    '%s is a total',
    (text) => {
      expect(isTotalLabel(text)).toBe(true);
    },
  );

  it.each([
    'zzgl. 19 % MwSt.',
    'VAT (20%)',
    '+ 20 % TVA',
    'IVA 21%',
    '消費税',
    'Number of parts:',
    'Anzahl der Positionen:',
    'Anzahl Positionen',
    'Number of items',
  ])('%s stands beside a total', (text) => {
    expect(isTotalLabel(text)).toBe(true);
  });

  it.each([
    'TVA',
    'VAT valve',
    'Number of poles: 4',
    'Number 5',
    'Anzahl Pole',
    'Spojka',
    'Skupina',
    'Ukupna masa',
    'Spoluzdroj',
  ])('%s is none', (text) => {
    expect(isTotalLabel(text)).toBe(false);
  });

  it.each(['Stran 1 od 3', 'Stranica 2', 'Strana 1 z 4'])('%s is the foot of a page', (text) => {
    expect(isFooter(text)).toBe(true);
  });

  it('codes with what they mean explain the list; a thing by its designator is one', () => {
    for (const text of [
      'F = Fremdteil',
      'Parts MD = midrange, TT = tweeter',
      'Codes: F = bought, E = own, x = as needed',
      '代号 A = 电机, B = 磁钢',
    ])
      expect(isExplained(text)).toBe(true);
    for (const text of [
      'M1 = servo motor',
      'Parts M1 = servo motor, M2 = speaker',
      'Motor, U = 24 V, I = 2 A',
      'Kit = Motor',
    ])
      expect(isExplained(text)).toBe(false);
  });

  it.each(['Opomba: lepiti', 'Napomena: lijepiti', 'Poznámka: lepiť'])('%s is a note', (text) => {
    expect(isNote(text, true)).toBe(true);
  });
});
