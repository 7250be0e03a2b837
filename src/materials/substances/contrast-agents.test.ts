import { describe, expect, it } from 'vitest';
import { contentsOf, shown } from '../described.fixture.ts';

const forms = (description: string): string[] =>
  contentsOf(description).map(
    ({ form, elements }) => `${elements.map(({ symbol }) => symbol).join('')} ${String(form)}`,
  );

describe('a contrast agent of gadolinium by its general name', () => {
  it.each([
    'Gadolinium-Kontrastmittel',
    'Kontrastmittel Gadolinium 10 ml',
    'produit de contraste à base de gadolinium',
    'agent de contraste gadoliné',
    'medio de contraste de gadolinio',
    'agente de contraste à base de gadolínio',
    'mezzo di contrasto al gadolinio',
    'гадолиниевый контраст',
    'контраст с гадолинием 10 мл',
    'kontrast gadolinowy',
    'kontrastní látka gadolinium',
    'kontrasztanyag gadolínium',
    'gadolinium contrastmiddel',
    'gadoliniumkontrast',
    'gadolinyum kontrast maddesi',
    '造影剤 ガドリニウム製剤',
    '가돌리늄 조영제',
    '钆对比剂',
    'Gd contrast agent 10 ml',
    'Gd-based contrast agent',
    'Gadolinium-based contrast agent 15 ml',
    'Gd-Kontrastmittel Durchstechflasche',
    'Kontrastmittel Gd 20 ml',
    'agent de contraste à base de Gd',
    'mezzo di contrasto Gd',
    'medio de contraste con Gd',
    'środek kontrastowy Gd',
    '含Gd造影剂',
    'Gd 조영제',
  ])('is a compound, and never the metal or the oxide: %s', (text) => {
    expect(forms(text)).toEqual(['Gd compound']);
  });

  it('is not in what injects it', () => {
    expect(forms('contrast injector for gadolinium')).toEqual([]);
    expect(forms('Injector tube for Gd contrast agent')).toEqual([]);
  });

  it.each(['GD contrast display', 'Gd-free contrast agent', 'Iodine contrast agent', 'Kontrastmittelpumpe'])(
    'is not named by %s',
    (text) => {
      expect(shown(text)).toEqual([]);
    },
  );
});
