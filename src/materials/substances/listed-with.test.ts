import { describe, expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';

const presences = (text: string): string[] =>
  contentsOf(text).flatMap(({ elements }) => elements.map(({ symbol, presence }) => `${symbol} ${presence}`));

describe('elements that a material may hold', () => {
  it.each(['2G HTS tape, 4 mm, (RE)BCO with Y, Gd', 'HTS tape 4 mm (RE = Gd/Y)'])(
    'are there where a text lists them: %s',
    (text) => {
      expect(presences(text).sort()).toEqual(['Gd proven', 'Y proven']);
    },
  );

  it.each(['2G HTS tape, 4 mm', 'HTS tape with Y-shaped connector', 'HTS tape with Yoke'])(
    'stay open where it does not: %s',
    (text) => {
      expect(presences(text).sort()).toEqual(['Gd possible', 'Y possible']);
    },
  );
});
