import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { createDecomposer } from '../decompose.ts';
import { withMasses } from './mass.ts';
import type { Content, LineInput, TextRole } from '../types.ts';

const decomposer = createDecomposer(knowledge());

function contentOf(texts: Partial<Record<TextRole, string>>, pieceGrams: number | null = null): Content {
  const input: LineInput = {
    texts: Object.entries(texts).map(([role, text], column) => ({ role: role as TextRole, text, column })),
    manufacturer: '',
    cas: [],
    pieceGrams,
  };
  const content = decomposer.decompose(input).contents[0];
  if (content === undefined) throw new Error('nothing found');
  return content;
}

describe('mass of the material in one piece', () => {
  it('is dimensions × density where the text gives dimensions, whatever the file states', () => {
    const { mass } = contentOf({ description: 'Magnet Ø22 x 6 N48H', material: 'NdFeB' }, 500);
    expect(mass?.basis).toBe('geometry');
    expect(mass?.grams.typ).toBeCloseTo(17.1, 1);
  });

  it('is what the file states, where the dimensions agree with it', () => {
    const { mass } = contentOf({ description: 'Magnet segment 30 x 14 x 4 N42SH', material: 'NdFeB' }, 11.2);
    expect(mass).toMatchObject({ basis: 'stated', grams: { typ: 11.2 } });
  });

  it('is a part of what the file states, where the magnet is sold in a pot', () => {
    const { mass } = contentOf({ description: 'HAFTMAGNET TOPFMAGNET NDFEB D25 M5 IG' }, 29);
    expect(mass?.grams).toMatchObject({ typ: 11.6, max: 26.1 });
    expect(contentOf({ description: 'Magnet NdFeB countersunk' }, 29).mass?.grams.typ).toBe(29);
  });

  it('is unknown of what is dissolved', () => {
    expect(contentOf({ description: 'Phantom Gd-DTPA 0.1 mmol 500 ml' }, 600).mass).toBeNull();
  });

  it('knows that Sm-Co is denser', () => {
    const { mass } = contentOf({ description: 'Sensor magnet Ø4 x 3, SmCo', material: 'Sm2Co17' });
    expect(mass?.grams.typ).toBeCloseTo(0.317, 2);
  });

  it('is what the file states where the dimensions are not enough', () => {
    const { mass } = contentOf({ description: 'Magnet segment 28.5 x 14.2 x 3.6 R31', material: 'NdFeB N42SH' }, 9.1);
    expect(mass).toMatchObject({ basis: 'stated', grams: { typ: 9.1 } });
  });

  it('is the stated mass × the share of the class for a component', () => {
    const { mass } = contentOf({ description: 'AC servo motor 1.5 kW' }, 1000);
    expect(mass?.basis).toBe('class-fraction');
    expect(mass?.grams).toEqual({ min: 20, typ: 45, max: 90 });
  });

  it('is unknown, not 0, for a component that weighs a share of something not stated', () => {
    expect(contentOf({ description: 'AC servo motor 1.5 kW' }).mass).toBeNull();
  });

  it('is the range of the class where that is absolute, and never more than the component', () => {
    expect(contentOf({ description: 'Hard disk drive 3.5"' }).mass).toMatchObject({ basis: 'class-range' });
    expect(contentOf({ description: 'Hard disk drive 3.5"' }, 10).mass?.grams.max).toBe(10);
  });

  it('counts and measures the magnets that the text of a motor names', () => {
    const { mass } = contentOf({ description: 'E-bike hub motor 250 W, 46 magnets 24x13.65x3 mm N35H' }, 3000);
    expect(mass?.basis).toBe('geometry');
    expect(mass?.grams.typ).toBeCloseTo(339, 0);
  });

  it.each([
    ['Servo motor, magnets N42UH 24 pcs 3.2 g each', 76.8],
    ['Motor with 40 g of N42SH magnets', 40],
    ['Motor, magnet: SmCo 2:17 120 g', 120],
    ['Loudspeaker, magnet N48H 12 g', 12],
  ])('is what the text says that the magnets weigh: %s', (description, grams) => {
    expect(contentOf({ description }).mass).toEqual({ basis: 'stated', grams: { min: grams, typ: grams, max: grams } });
  });

  it('takes no pull for a weight', () => {
    expect(contentOf({ description: 'Servo motor, magnet 500 g pull force' }).mass).toBeNull();
  });

  it.each(['D20/10x5', 'Ø20/Ø10 x 5 mm', 'D20xd10x5', 'OD20 ID10 H5'])(
    'knows a ring by its two diameters: %s',
    (size) => {
      expect(contentOf({ description: `Magnet ring SmCo ${size}` }).mass?.grams.typ).toBeCloseTo(9.9, 1);
    },
  );

  it('weighs targets by their element, and counts a bonded one with its plate', () => {
    const target = contentOf({ description: 'Terbium sputtering target 99.9 %, 3" x 0.125"', material: 'Tb' });
    expect(target.mass?.grams.typ).toBeCloseTo(119, 0);
    const bonded = contentOf({ description: 'Terbium sputtering target, bonded', material: 'Tb' }, 400);
    expect(bonded.mass?.grams.min).toBeLessThan(200);
  });

  it('reads what a bottle holds, but not the pull of a magnet', () => {
    expect(contentOf({ description: 'Dysprosium oxide powder, 250 g' }).mass?.grams.typ).toBe(250);
    expect(contentOf({ description: 'Neodymium magnet N42, 10 kg' }).mass).toBeNull();
  });

  it('gives the elements their grams: mass × mass fraction', () => {
    const { elements, mass } = contentOf({ description: 'Magnet block 50 x 20 x 10 mm', material: 'NdFeB N40UH' });
    const dysprosium = elements.find(({ symbol }) => symbol === 'Dy');
    const { massFraction, grams } = dysprosium ?? {};
    expect(grams?.max).toBeCloseTo((massFraction?.max ?? 0) * (mass?.grams.max ?? 0), 2);
    expect(grams?.per).toBe('piece');
  });

  it('gives traces no mass', () => {
    const traced = { ...contentOf({ description: 'Magnet Ø22 x 6 N48H' }), trace: true };
    const input = {
      texts: [{ role: 'description' as const, text: 'Ø22 x 6', column: 0 }],
      manufacturer: '',
      cas: [],
      pieceGrams: 9,
    };
    expect(withMasses([traced], input, knowledge())[0]?.mass).toBeNull();
  });

  it('does not count by the number of a grade', () => {
    const grams = contentOf({ description: 'N42 magnet countersunk D20x5' }).mass?.grams.typ ?? NaN;
    expect(grams).toBeLessThan(20);
  });
});
