import { describe, expect, it } from 'vitest';
import { isFooter, isTotalLabel } from './words.ts';
import { isNote } from './words-aside.ts';

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
  ])('%s stands beside a total', (text) => {
    expect(isTotalLabel(text)).toBe(true);
  });

  it.each(['TVA', 'VAT valve', 'Number of poles: 4', 'Number 5', 'Spojka', 'Skupina', 'Ukupna masa', 'Spoluzdroj'])(
    '%s is none',
    (text) => {
      expect(isTotalLabel(text)).toBe(false);
    },
  );

  it.each(['Stran 1 od 3', 'Stranica 2', 'Strana 1 z 4'])('%s is the foot of a page', (text) => {
    expect(isFooter(text)).toBe(true);
  });

  it.each(['Opomba: lepiti', 'Napomena: lijepiti', 'Poznámka: lepiť'])('%s is a note', (text) => {
    expect(isNote(text, true)).toBe(true);
  });
});
