import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { kindOfDesignator } from './board-part.ts';
import { createDecomposer } from '../decompose.ts';

describe('a designator of a circuit board', () => {
  it.each([
    ['C13', 'capacitor'],
    ['R3, R5', 'resistor'],
    ['fb2', 'ferrite bead'],
    ['U1', 'integrated circuit'],
    ['J12', 'connector'],
    [' Y1', 'crystal'],
  ])('%j is of a %s', (designator, kind) => {
    expect(kindOfDesignator(designator)).toBe(kind);
  });

  it.each(['M1', 'LS1', 'SPK1', 'BZ1', 'MK1', 'K1', 'A1', 'X1', 'FAN1'])(
    '%s may be anything, also what holds a magnet',
    (designator) => {
      expect(kindOfDesignator(designator)).toBeNull();
    },
  );

  it.each(['C', 'C1A', '-C1', 'Cap', 'C12345', 'constructor1', ''])('%j is none', (designator) => {
    expect(kindOfDesignator(designator)).toBeNull();
  });
});

describe('a line that says nothing but its place on the board', () => {
  const decomposer = createDecomposer(knowledge());
  const explained = (text: string, designator: string | null) =>
    decomposer.explain({
      texts: [{ role: 'description', text, column: 1 }],
      manufacturer: '',
      cas: [],
      pieceGrams: null,
      designator: designator === null ? null : { text: designator, column: 0 },
    });

  it('is known by it', () => {
    const { decomposition, trace } = explained('100N', 'C13');
    expect(decomposition).toMatchObject({ contents: [], coverage: 'non-carrier' });
    expect(trace.identity).toEqual({
      kind: 'part',
      names: ['capacitor'],
      decided: { text: 'C13', role: 'category', column: 0 },
    });
  });

  it('is not known where the list is of no board, or the place may be of anything', () => {
    expect(explained('100N', null).decomposition.coverage).toBe('unclassified');
    expect(explained('100N', 'M1').decomposition.coverage).toBe('unclassified');
  });

  it('is what its words say, where they say anything', () => {
    expect(explained('Hall sensor with neodymium magnet N42SH', 'U3').decomposition.coverage).toBe('carrier');
    expect(explained('Speaker', 'LS1').decomposition.coverage).toBe('carrier');
  });

  it('is where a magnet is wired, as long as nothing says of which kind it is', () => {
    expect(explained('Magnet', 'J4').decomposition.coverage).toBe('non-carrier');
  });

  it.each(['R2', 'J4', 'SW1', 'TP1', 'C7'])('is the magnet that it is named at %s', (designator) => {
    expect(explained('NdFeB magnet N42SH', designator).decomposition.coverage).toBe('carrier');
    expect(explained('Magnet N52 5x3', designator).decomposition.coverage).toBe('carrier');
  });
});
