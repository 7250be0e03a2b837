import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latin, latinOf, withinLatin } from './latin-patterns.js';

/** The letters and signs of a text for which an expression is narrowed. */
const RANGES = [
  [0, 0xff],
  [0x3a9, 0x3a9],
  [0x3bc, 0x3bc],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x20a0, 0x20bf],
  [0x2103, 0x2103],
  [0x2190, 0x23ff],
  [0x2500, 0x26ff],
] as const;
const LATIN = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at)),
);

/** Every literal with a Unicode class and the flag `u` that a module has. */
function* literals(folder: string): Generator<readonly [source: string, flags: string]> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* literals(path);
    else if (/(?<!\.test)\.ts$/.test(entry.name))
      for (const [, source = '', flags = ''] of readFileSync(path, 'utf8').matchAll(
        /(?<=[\s(,:!]|=>)\/((?:[^\\\n/[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*u[a-z]*)(?=[\s.,;)\]])/g,
      ))
        if (/\\p\{/i.test(source)) yield [source, flags];
  }
}

const root = join(import.meta.dirname, '..', '..');
const all = [
  ...new Map(
    [...literals(join(root, 'src')), ...literals(join(root, 'plugins'))].map((one) => [one.join('/'), one]),
  ).values(),
];

/** What an expression finds in a text: places and groups. */
const found = (pattern: RegExp, text: string): unknown =>
  [...text.matchAll(new RegExp(pattern.source, pattern.flags.replace('g', '') + 'g'))].map((match) => [
    match.index,
    ...match,
  ]);

describe('an expression within texts of Latin letters', () => {
  it.each(['L', 'Lo', 'Ll', 'Lu', 'M', 'N', 'Script=Latin', 'Script=Han', 'sc=Cyrillic', 'Script=Greek', 'sc=Hangul'])(
    'has of the class %s what such a text can have of it',
    (name) => {
      for (const source of [`\\p{${name}}`, `[\\p{${name}}]`, `[^\\p{${name}}]`]) {
        const narrow = withinLatin(source, 'u')!;
        expect(narrow.flags).toBe('');
        expect(LATIN.filter((one) => narrow.test(one))).toEqual(
          LATIN.filter((one) => new RegExp(source, 'u').test(one)),
        );
      }
    },
  );

  it.each([
    ['a class that signs are of', String.raw`\p{S}|\p{P}`, 'u'],
    ['what is not of a class', String.raw`\P{L}`, 'u'],
    ['a character beyond the first plane', String.raw`\p{L}|\u{1f9f2}`, 'u'],
    ['the sign of Kelvin, which is a k to the flag u', '\\p{L}\u212a', 'iu'],
    ['capitals where case is not looked at', String.raw`\p{Lu}`, 'iu'],
    ['Greek letters where case is not looked at: the micro sign is one', String.raw`\p{Script=Greek}`, 'iu'],
    ['a place that it remembers', String.raw`\p{L}`, 'uy'],
  ])('is not narrowed if it has %s', (_, source, flags) => {
    expect(withinLatin(source, flags)).toBeNull();
  });

  it('finds what the whole expression finds: every one that the modules have', () => {
    expect(all.length).toBeGreaterThan(500);
    const narrowed = all.flatMap(([source, flags]) => {
      const narrow = withinLatin(source, flags);
      return narrow === null ? [] : [[new RegExp(source, flags), narrow] as const];
    });
    expect(narrowed.length).toBeGreaterThan(all.length * 0.9);
    const text = fc.array(fc.constantFrom(...LATIN), { maxLength: 12 }).map((letters) => letters.join(''));
    for (const [whole, narrow] of narrowed) {
      // Of the expression's own words, so that it is met; whatever is no Latin text among them is left out.
      const words = whole.source.split(/[^A-Za-zÀ-ÿ0-9 ]+/).filter((word) => word !== '' && word.length < 30);
      const pieces =
        words.length === 0
          ? text
          : fc.oneof(
              text,
              fc.constantFrom(...words),
              fc.constantFrom(' ', '-', '1', 'x', 'É', 'ß', 'µ', 'Ω', 'μ', '–', '≤'),
            );
      fc.assert(
        fc.property(fc.array(pieces, { maxLength: 8 }), fc.constantFrom('', ' ', '-'), (parts, between) => {
          const asked = parts.join(between);
          expect(found(narrow, asked)).toEqual(found(whole, asked));
        }),
        { numRuns: 25 },
      );
    }
  });

  it('is asked of a text with signs and units as well, and of one in another script as a whole', () => {
    for (const text of ['R 4,7 kΩ ±5 %', '100 μF – 16 V', '25 ℃ ≤ T', '→ 3 €', '½″'])
      expect(latin(() => /\p{L}/u)(text).flags).toBe('');
    for (const text of ['磁', 'м', 'ł', '①', '⁴', 'ℓ']) expect(latin(() => /\p{L}/u)(text).flags).toBe('u');
  });

  it('is chosen by each text, and for all texts where none is given', () => {
    const asked = latin(() => /^\p{L}+$/u);
    expect(asked('né').source).not.toContain('\\p');
    expect(asked('né')).toBe(asked('à – b'));
    expect(asked('magnet').test('magnet')).toBe(true);
    expect(asked('磁铁').source).toBe('^\\p{L}+$');
    // From there on it is made for all, and what is made already is taken.
    expect(asked('né')).toBe(asked('磁铁'));
    expect(latin(() => /\p{L}/u)().source).toBe('\\p{L}');
    expect(latinOf(() => [String.raw`\p{L}{2}`, 'iu'])('é').source).not.toContain('\\p');
  });

  it('is made for all texts where what it was written as cannot be read', () => {
    const literal = (): RegExp => /\p{L}/u;
    expect(latin(literal.bind(null))('é').flags).toBe('u');
  });

  it('is made for all texts once it is asked often: a long run meets every letter', () => {
    const asked = latin(() => /\p{L}/u);
    for (let at = 0; at < 1000; at++) expect(asked(`Screw M${String(at)}`).flags).toBe('');
    expect(asked('Screw').flags).toBe('u');
  });
});
