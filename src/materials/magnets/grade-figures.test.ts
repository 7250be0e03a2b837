import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('a grade of a coercivity class beside figures alone', () => {
  it.each(['35AH 12.1 ≥2786', '38EH | 12.3 | ≥30', '38UH seg R20 r16', '45SH arc R36 R30'])(
    'is of a magnet: %s',
    (text) => {
      expect(shown(text)).toEqual(['ndfeb-sintered']);
    },
  );

  it.each([
    '33UH 1.2 ≥20',
    '33UH R20 R16',
    'Inductor 33UH R20 R16',
    'L1 33UH 1.2A',
    '35AH 12V battery',
    '35AH 12.8 >=11',
    'Battery 35AH 12.1 ≥10',
    '12V 35AH',
    '35AH',
    'Segment 38UH R20 r16 holder',
  ])('is an inductance or a capacity elsewhere: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
