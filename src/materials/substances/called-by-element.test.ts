import { describe, expect, it } from 'vitest';
import { claimsOf } from '../described.fixture.ts';

const claims = (text: string): string[] => claimsOf(['description', text]);

describe('an ore that is named by its elements', () => {
  it.each([
    '中钇富铕矿',
    '高钇离子矿',
    '富钇矿 TREO 92%',
    'yttrium ore',
    'Yttriumerz',
    "Minerai d'yttrium",
    'иттриевый концентрат',
  ])('is one thing, and its form is said: %s', (text) => {
    expect(claims(text)).toEqual(['rare-earths:ore null likely']);
  });

  it.each([
    ['钇矿山设备', 'unstated:Y null likely'],
    ['store yttrium', 'unstated:Y null likely'],
    ['氧化钇', 'ox-Y oxide likely'],
    ['Dysprosium oxide from ore', 'ox-Dy oxide likely'],
  ])('is none for a word that has one in it: %s', (text, claim) => {
    expect(claims(text).map((one) => one.replace('proven', 'likely'))).toEqual([claim]);
  });
});

describe('a machine that is called by a crystal', () => {
  it.each([
    ['Láser de Holmio 30 W', 'ho-yag component likely'],
    ['Laser ad olmio', 'ho-yag component likely'],
    ['Гольмиевый лазер', 'ho-yag component likely'],
    ['Laser erbowy', 'er-yag component likely'],
    ['PET/CT con cristales LSO', 'lso component proven'],
    ['PET/CT scanner LYSO', 'lyso component proven'],
    ['LSO crystal for PET/CT', 'lso crystal proven'],
  ])('has it in it: %s', (text, claim) => {
    expect(claims(text)).toEqual([claim]);
  });

  it.each([
    'Fibra láser de holmio 272 µm',
    'Gafas láser de holmio',
    'Holmiumlaser Faser 365',
    'PET/CT',
    'PET/CT mit BGO-Kristallen',
    'PET-CT phantom',
    'PET bottle CT 500 ml',
  ])('is another thing, or says too little: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });
});

describe('the motor of an electric car', () => {
  it.each(['EM57 motor', 'EV drive motor', 'Electric vehicle motor'])('is one with much of a magnet: %s', (text) => {
    expect(claims(text)).toEqual(['ndfeb-sintered component likely']);
  });

  it.each(['EM57 inverter', 'Leaf motor mount', 'Electric vehicle motor controller', 'EV drive motor cable'])(
    'is not what is fitted to it: %s',
    (text) => {
      expect(claims(text)).toEqual([]);
    },
  );
});

it.each(['Ferrite/Neodymium', 'Ferrite or NdFeB', 'NdFeB oder Ferrit'])(
  'leaves open which of two a magnet is made of in a column of materials: %s',
  (material) => {
    expect(claimsOf(['description', 'Magnet'], ['material', material])).toEqual(['ndfeb-sintered magnet possible']);
  },
);

it.each(['Neodymium', 'NdFeB, ferrite yoke'])('and does not where one is said: %s', (material) => {
  expect(claimsOf(['description', 'Magnet'], ['material', material])[0]).toMatch(
    /^ndfeb-sintered magnet (?:likely|proven)$/,
  );
});
