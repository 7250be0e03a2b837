import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';
import languages from './modifiers.fixture.json' with { type: 'json' };

/*
 * What an item master says of a thing beside its name (what it comes with, what it is for, how it is packed, its colour, its place, a
 * property and its value, a drawing) changes nothing of what it is: a motor with all of it is a motor, a motor bracket none.
 */
describe.each(Object.entries(languages))(
  'what stands beside a name in %s',
  (_, { carriers, parts, suffixes, prefixes }) => {
    const lines = (names: readonly string[]): string[] =>
      names.flatMap((name) => [
        name,
        ...suffixes.flatMap((suffix) => [`${name} ${suffix}`, `${name}, ${suffix}`]),
        ...prefixes.map((prefix) => `${prefix} ${name}`),
      ]);

    it('takes nothing from what holds a magnet', () => {
      expect(lines(carriers).filter((text) => shown(text).length === 0)).toEqual([]);
    });

    it('gives nothing to what holds none', () => {
      expect(lines(parts).filter((text) => shown(text).length > 0)).toEqual([]);
    });

    it('is written in capitals, with strokes below, or in brackets', () => {
      const written = (name: string): string[] => [
        name.toUpperCase(),
        name.toUpperCase().replaceAll(' ', '_'),
        `(${name})`,
        `2 x ${name}`,
        `[4711] ${name}`,
      ];
      expect(carriers.flatMap(written).filter((text) => shown(text).length === 0)).toEqual([]);
      expect(parts.flatMap(written).filter((text) => shown(text).length > 0)).toEqual([]);
    });
  },
);
