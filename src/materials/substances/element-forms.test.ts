import { describe, expect, it } from 'vitest';
import { claimsOf, contentsOf } from '../described.fixture.ts';

const claims = (description: string): string[] => claimsOf(['description', description]);

describe('an element that is bound in a complex', () => {
  it.each([
    ['Thenoyl europium chelate (TEC)', 'Eu'],
    ['europium complex', 'Eu'],
    ['Europiumkomplex', 'Eu'],
    ['Komplex von Europium', 'Eu'],
    ["Complexe d'europium", 'Eu'],
    ['Комплекс тербия', 'Tb'],
    ['铕配合物', 'Eu'],
    ['ユウロピウム錯体', 'Eu'],
    ['디스프로슘 착물', 'Dy'],
    ['HTRF terbium cryptate', 'Tb'],
    ['Eu-cryptate', 'Eu'],
    ['Gadolinium-DTPA 0.5 mol/L in water', 'Gd'],
    ['Gadolinium DTPA solution', 'Gd'],
    ['Y-90 DOTATOC', 'Y'],
    ['Sm-153 EDTMP', 'Sm'],
    ['Lu-DOTATATE', 'Lu'],
  ])('is a compound: %s', (text, symbol) => {
    expect(claims(text)).toEqual([`compound:${symbol} compound proven`]);
  });

  it.each(['Er complex gear unit', 'Y complex cable'])('is none where letters name no element: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });
});

describe('particles that are labelled with an element', () => {
  it.each(['AlphaLISA europium acceptor beads', 'Europium chelate latex particles 0.2 µm'])(
    'have it in them: %s',
    (text) => {
      expect(claims(text)).toEqual(['doped:Eu component proven']);
    },
  );
});

describe('contrast agents', () => {
  it.each([
    'Gadoteerzuur 279,32 mg/ml',
    'gadoteerihappo',
    'กรดกาโดเทอริก',
    'Gadoksetat',
    'Gadograf',
    'Vasovist',
    'Artirem',
    'Pixxoscan',
  ])('are compounds of gadolinium by name: %s', (text) => {
    expect(claims(text).map((claim) => claim.split(' ').slice(0, 2).join(' '))).toEqual(['gd-contrast compound']);
  });
});

it('what one name of a substance spells is proven, whatever another leaves open', () => {
  expect(claims('Artirem gadotérate 0,0025 mmol/ml')).toEqual(['gd-contrast compound proven']);
  expect(
    contentsOf('三基色绿粉 (La,Ce,Tb)PO4').flatMap(({ elements }) => elements.map(({ presence }) => presence)),
  ).toEqual(['proven']);
});

describe('a grade of the standards in Russian', () => {
  it.each([
    ['Иттрий ИтМ-1, стружка', 'Y', 'metal'],
    ['Диспрозий ДиМ-1', 'Dy', 'metal'],
    ['Гадолиний ГдМ-2 слиток', 'Gd', 'metal'],
    ['Гадолиний ГдО-2', 'Gd', 'oxide'],
    ['Скандий, куски', 'Sc', 'metal'],
  ])('says what is sold by its last letter: %s', (text, symbol, form) => {
    expect(claims(text)).toEqual([`${form}:${symbol} ${form} proven`]);
  });
});
