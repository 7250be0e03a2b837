import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrow, narrowOf, narrowed } from './narrow-patterns.js';

/** The letters and signs of a text for which an expression is narrowed. */
const RANGES = [
  [0, 0x12f],
  [0x132, 0x137],
  [0x139, 0x148],
  [0x14a, 0x177],
  [0x179, 0x17e],
  [0x3a9, 0x3a9],
  [0x3bc, 0x3bc],
  [0x400, 0x45f],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x20a0, 0x20bf],
  [0x2103, 0x2103],
  [0x2190, 0x23ff],
  [0x2500, 0x26ff],
  [0x3000, 0x3005],
  [0x3008, 0x3011],
  [0x3041, 0x3096],
  [0x309d, 0x309f],
  [0x30a1, 0x30ff],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xff01, 0xff0f],
  [0xff1a, 0xff20],
] as const;
const USUAL = RANGES.flatMap(([first, last]) =>
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

describe('an expression within texts of the usual letters', () => {
  it.each([
    'L',
    'Lo',
    'M',
    'N',
    'Script=Latin',
    'Script=Han',
    'sc=Cyrillic',
    'sc=Hangul',
    'Script=Hiragana',
    'Script=Katakana',
    'Script=Thai',
  ])('has of the class %s what such a text can have of it', (name) => {
    for (const source of [`\\p{${name}}`, `[\\p{${name}}]`, `[^\\p{${name}}]`]) {
      const few = narrowed(source, 'u')!;
      expect(few.flags).toBe('');
      expect(USUAL.filter((one) => few.test(one))).toEqual(USUAL.filter((one) => new RegExp(source, 'u').test(one)));
    }
  });

  it.each([
    ['a class that signs are of', String.raw`\p{S}|\p{P}`, 'u'],
    ['what is not of a class', String.raw`\P{L}`, 'u'],
    ['a character beyond the first plane', String.raw`\p{L}|\u{1f9f2}`, 'u'],
    ['the sign of Kelvin, which is a k to the flag u', '\\p{L}\u212a', 'iu'],
    ['capitals, or small letters', String.raw`\p{Lu}`, 'u'],
    ['Greek letters: where case is not looked at the micro sign is one', String.raw`\p{Script=Greek}`, 'iu'],
    ['a place that it remembers', String.raw`\p{L}`, 'uy'],
  ])('is not narrowed if it has %s', (_, source, flags) => {
    expect(narrowed(source, flags)).toBeNull();
  });

  it('finds what the whole expression finds: every one that the modules have', () => {
    expect(all.length).toBeGreaterThan(500);
    const both = all.flatMap(([source, flags]) => {
      const few = narrowed(source, flags);
      return few === null ? [] : [[new RegExp(source, flags), few] as const];
    });
    expect(both.length).toBeGreaterThan(all.length * 0.8);
    const text = fc.array(fc.constantFrom(...USUAL), { maxLength: 12 }).map((letters) => letters.join(''));
    for (const [whole, few] of both) {
      // Of the expression's own words, so that it is met; whatever is no such text among them is left out.
      const words = whole.source
        .split(/[^A-Za-zÀ-ÿ0-9 а-яЁёłčšřąę가-힣ぁ-ヶー一-鿿]+/)
        .filter((word) => word !== '' && word.length < 30);
      const pieces =
        words.length === 0
          ? text
          : fc.oneof(
              text,
              fc.constantFrom(...words),
              fc.constantFrom(
                ' ',
                '-',
                '1',
                'x',
                'É',
                'ß',
                'µ',
                'Ω',
                'μ',
                '–',
                '≤',
                '磁',
                'ł',
                'Ř',
                'м',
                'Ж',
                'ー',
                'モ',
                '모',
                '：',
              ),
            );
      fc.assert(
        fc.property(fc.array(pieces, { maxLength: 8 }), fc.constantFrom('', ' ', '-'), (parts, between) => {
          const asked = parts.join(between);
          expect(found(few, asked)).toEqual(found(whole, asked));
        }),
        { numRuns: 25 },
      );
    }
  });

  it('is asked of a text with signs and units as well, and of one in another script as a whole', () => {
    for (const text of ['R 4,7 kΩ ±5 %', '100 μF – 16 V', '25 ℃ ≤ T', '→ 3 €', '½″'])
      expect(narrow(() => /\p{L}/u)(text).flags).toBe('');
    for (const text of ['磁铁', 'モーター', '모터', 'Двигатель', 'Łożysko', '（M3）'])
      expect(narrow(() => /\p{L}/u)(text).flags).toBe('');
    for (const text of ['มอเตอร์', 'κινητήρας', 'ı', '①', '⁴', 'ℓ', '〇', '１'])
      expect(narrow(() => /\p{L}/u)(text).flags).toBe('u');
  });

  it('is chosen by each text, and for all texts where none is given', () => {
    const asked = narrow(() => /^\p{L}+$/u);
    expect(asked('né').source).not.toContain('\\p');
    expect(asked('né')).toBe(asked('à – b'));
    expect(asked('magnet').test('magnet')).toBe(true);
    expect(asked('มอเตอร์').source).toBe('^\\p{L}+$');
    // From there on it is made for all, and what is made already is taken.
    expect(asked('né')).toBe(asked('มอเตอร์'));
    expect(narrow(() => /\p{L}/u)().source).toBe('\\p{L}');
    expect(narrowOf(() => [String.raw`\p{L}{2}`, 'iu'])('é').source).not.toContain('\\p');
  });

  it('is made for all texts where what it was written as cannot be read', () => {
    const literal = (): RegExp => /\p{L}/u;
    expect(narrow(literal.bind(null))('é').flags).toBe('u');
  });

  it('is made for all texts once it is asked often: a long run meets every letter', () => {
    const asked = narrow(() => /\p{L}/u);
    for (let at = 0; at < 1000; at++) expect(asked(`Screw M${String(at)}`).flags).toBe('');
    expect(asked('Screw').flags).toBe('u');
  });
});
