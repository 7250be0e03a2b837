import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { createDecomposer } from '../decompose.ts';
import { kindOfChip, kindOfStandardPart } from './standard-part.ts';

describe('a part of a standard that is named by its size or number', () => {
  it.each([
    ['M4x12', 'screw'],
    ['M2.5x12mm Countersunk', 'screw'],
    ['M 3 x 8', null],
    ['M8x8 Grub', 'screw'],
    ['DIN912 M4x10', 'screw'],
    ['ISO 4762 - M5 x 20', 'screw'],
    ['ГОСТ 11738-84 М6х20', 'screw'],
    ['608ZZ', 'rolling bearing'],
    ['6204-2RS C3', 'rolling bearing'],
    ['NSK 6203DDU', 'rolling bearing'],
    ['MR105ZZ', 'rolling bearing'],
    ['F623-2Z', 'rolling bearing'],
    ['LM8UU', 'linear bearing'],
    ['SCS10LUU', 'linear bearing'],
    ['PIC 18F4431', 'integrated circuit or semiconductor'],
    ['ATmega328P-PU', 'integrated circuit or semiconductor'],
    ['74HC595', 'integrated circuit or semiconductor'],
    ['L7805CV', 'integrated circuit or semiconductor'],
    ['IRF720B', 'integrated circuit or semiconductor'],
  ])('%j: %s', (text, kind) => {
    expect(kindOfStandardPart(text)).toBe(kind);
  });

  it.each([
    'MX-28',
    'M3508',
    'M4',
    '6374',
    '2204-2300KV',
    'M8x12N42',
    '20x10x5',
    'D5x3',
    'Ring M3x8',
    'LM2596',
    '6S',
    'RS775',
    'EN 10204',
  ])('%j is none', (text) => {
    expect(kindOfStandardPart(text)).toBeNull();
  });
});

describe('a line that says nothing else', () => {
  const decomposer = createDecomposer(knowledge());
  const explained = (text: string, heading: string | null) =>
    decomposer.explain({
      texts: [
        { role: 'description', text, column: 1 },
        ...(heading === null ? [] : [{ role: 'heading' as const, text: heading, column: -1 }]),
      ],
      manufacturer: '',
      cas: [],
      pieceGrams: null,
      designator: null,
    });

  it('is known by it, also below a heading that names motors', () => {
    for (const heading of [null, 'Motors']) {
      const { decomposition, trace } = explained('M4x10', heading);
      expect(decomposition).toMatchObject({ contents: [], coverage: 'non-carrier' });
      expect(trace.identity).toMatchObject({ kind: 'part', names: ['screw'], decided: { text: 'M4x10' } });
    }
  });

  it('is what its words say, where it has some', () => {
    expect(explained('M4x10 neodymium magnet', null).decomposition.coverage).toBe('carrier');
    expect(explained('MX-28', 'Motors').decomposition.coverage).toBe('carrier');
  });
});

describe('the number of a chip', () => {
  it.each([
    ...['RC0603JR-0710KL', 'RMCF0805FT10K0', 'CRCW040210K0FKED', 'ERJ-3EKF1002V', 'RC1005J000CS'],
    ...['BLM18SG121TN1D', 'C0402C180J5GACTU', 'CL10C101JB8NNNC', 'GRM1555C1H101JA01D', '06035A101JAT2A'],
  ])('%s is a resistor, a bead or a capacitor of class 1', (number) => {
    expect(kindOfChip(number)).not.toBeNull();
  });

  it.each(['XYZ123', 'RC2205 2300KV', 'ERJ', 'C0402C562K3RACTU', 'GRM155R71E103KA01D', '1206 magnet', '2212'])(
    '%s is none',
    (number) => {
      expect(kindOfChip(number)).toBeNull();
    },
  );
});
