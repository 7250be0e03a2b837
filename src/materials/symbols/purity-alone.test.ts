import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('a symbol with a purity without its sign', () => {
  it.each([
    ['Gd 99.9, 3 in', 'metal:Gd'],
    ['Blanco (target) Gd 99.9, Ø 3"', 'target:Gd'],
    ['Gd pcs 3-6 mm, 99.9', 'metal:Gd'],
  ])('may have a size behind a comma: %s', (text, material) => {
    expect(shown(text)).toEqual([material]);
  });

  it.each(['Gd 99.9,5', 'Y 99.9, 3', 'TB 5 pcs', 'Tb pcs'])(
    'and a figure that goes on is none, nor is a letter: %s',
    (text) => {
      expect(shown(text)).toEqual([]);
    },
  );
});
