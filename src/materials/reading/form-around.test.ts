import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { createDecomposer } from '../decompose.ts';
import { contentsOf } from '../described.fixture.ts';
import type { Form, TextRole } from '../types.ts';

const decomposer = createDecomposer(knowledge());

const formsOf = (text: string, role: TextRole, around: string): (Form | null)[] =>
  decomposer
    .decompose({
      texts: [
        { role: 'description', text, column: 1 },
        { role, text: around, column: role === 'heading' ? -1 : 2 },
      ],
      manufacturer: '',
      cas: [],
      pieceGrams: null,
    })
    .contents.map(({ form }) => form);

describe('a category or a heading', () => {
  it.each(['category', 'heading'] as const)('says which form the lines in it are of: %s', (role) => {
    expect(formsOf('Tb 99.9% 3in', role, 'Sputtering targets')).toEqual(['target']);
    expect(formsOf('Dysprosium 99.9%', role, 'Sputtering target')).toEqual(['target']);
    expect(formsOf('Y2O3 99.99% 3in', role, 'Sputtering targets')).toEqual(['target']);
    expect(formsOf('Dysprosium 99.9%', role, 'Oxide')).toEqual(['oxide']);
    expect(formsOf('Terbium powder 4N', role, 'Rare earth oxides')).toEqual(['oxide']);
  });

  it('says nothing against what a line says itself', () => {
    expect(formsOf('Dysprosium metal 99.9%', 'heading', 'Oxides')).toEqual(['metal']);
    expect(formsOf('Dysprosium granules 99.9%', 'heading', 'Sputtering targets')).toEqual(['metal']);
    expect(formsOf('Magnet N42SH', 'heading', 'Sputtering targets')).toEqual(['magnet']);
  });

  it('says nothing where it names several forms, or what is made for one', () => {
    expect(formsOf('Dysprosium 99.9%', 'heading', 'Sputtering targets and evaporation materials')).toEqual(['metal']);
    expect(formsOf('Dysprosium 99.9%', 'heading', 'Metals and oxides')).toEqual(['metal']);
    expect(formsOf('Dysprosium 99.9%', 'heading', 'Target holders')).toEqual(['metal']);
  });
});

describe('an alloy of aluminium and scandium', () => {
  it('is a target only where a word says so', () => {
    const formOf = (text: string): (Form | null | undefined)[] => contentsOf(text).map(({ form }) => form);
    expect(formOf('AlSc10 master alloy')).toEqual(['alloy']);
    expect(formOf('AlSc20')).toEqual(['alloy']);
    expect(formOf('AlSc10 sputtering target')).toEqual(['target']);
    expect(formOf('TGT, SPUTTERING, DYSPROSIUM, 2IN, 99.9%')).toEqual(['target']);
  });
});

describe('an element that is named without a form', () => {
  const formOf = (text: string): (Form | null)[] => contentsOf(text).map(({ form }) => form);

  it('is of a form that is not known', () => {
    expect(formOf('Dysprosium')).toEqual([null]);
    expect(formOf('Yttrium crucible')).not.toEqual(['metal']);
  });

  it.each(['shot', 'disc', 'chips', 'turnings', 'pellets', 'granules', 'lump', 'flakes', 'rod 10x50'])(
    'is the metal in pieces: %s',
    (piece) => {
      expect(formOf(`Dysprosium ${piece}`)).toEqual(['metal']);
      expect(formOf(`Terbium oxide ${piece}`)).toEqual(['oxide']);
      expect(formOf(`Dysprosium fluoride ${piece}`)).toEqual(['compound']);
    },
  );

  it.each(['Dy metal', 'DY METAL', 'Tb metal 3 kg'])(
    'is the metal where that is the word behind its symbol: %s',
    (text) => {
      expect(formOf(text)).toEqual(['metal']);
    },
  );

  it('is the metal where the shape stands first', () => {
    expect(formOf('Disc, dysprosium')).toEqual(['metal']);
    expect(formOf('镝粒')).toEqual(['metal']);
  });
});
