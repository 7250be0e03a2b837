import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextArena, TextKind } from '../../read/arena.ts';
import { lengthIn, Look, looksOf } from './looks.ts';

interface Cell {
  readonly text: string;
  readonly kind: TextKind;
}

function seen(texts: TextArena, cells: readonly Cell[]): { marks: number; value: number; shape: number }[] {
  const ids = cells.map(({ text, kind }) => texts.intern(text, kind));
  const looks = looksOf(texts);
  return ids.map((id) => ({
    marks: looks.marks(id),
    value: looks.value(id),
    shape: looks.shape(id) & (Look.blank | Look.text),
  }));
}

/** A unit that shares nothing with others. */
function large(): TextArena {
  const texts = new TextArena();
  for (let i = 0; i < 9000; i++) texts.intern(`filler ${String(i)}`);
  return texts;
}

const written = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.integer({ min: -200_000, max: 200_000 }).map(String),
  fc
    .tuple(fc.integer({ min: -999, max: 9_999_999 }), fc.integer({ min: 0, max: 99_999 }))
    .map(([whole, rest]) => `${String(whole)}.${String(rest)}`),
  fc.string({ unit: fc.constantFrom('0', '7', '.', '-', ',', ' '), maxLength: 8 }),
);
const spoken = fc.oneof(
  written,
  fc.string({ maxLength: 24 }),
  fc.constantFrom('C1,C2', 'P-100012', 'a -> b', 'https://x.org/', '贴片电容', '#', '--', ' ', '5 %', 'pcs', '1.2.3', '12,5', 'tbd', '$4'),
); // prettier-ignore

describe('looks of texts', () => {
  it('are the same in a small unit, again in the next, and in a large one', () => {
    const cells = fc.array(
      fc.oneof(
        fc.record({ text: written, kind: fc.constant(TextKind.number) }),
        fc.record({ text: spoken, kind: fc.constant(TextKind.string) }),
        fc.record({ text: spoken, kind: fc.constantFrom(TextKind.boolean, TextKind.error, TextKind.date) }),
      ),
      { minLength: 1, maxLength: 60 },
    );
    const unshared = large();
    fc.assert(
      fc.property(cells, (each) => {
        const filled = each.filter(({ text }) => text !== '');
        const expected = seen(unshared, filled);
        expect(seen(new TextArena(), filled)).toEqual(expected);
        expect(seen(new TextArena(), filled)).toEqual(expected);
      }),
    );
  });

  it.each<[string, TextKind, number, number]>([
    ['12', TextKind.number, Look.numeric | Look.quantity | Look.level, 12],
    ['-0.25', TextKind.number, Look.numeric | Look.quantity, -0.25],
    ['100012', TextKind.number, Look.numeric | Look.quantity | Look.longDigits, 100_012],
    ['1.25', TextKind.number, Look.numeric | Look.quantity | Look.dotted, 1.25],
    ['5 %', TextKind.string, Look.numeric | Look.quantity, 5],
    ['as required', TextKind.string, Look.quantity | Look.letters | Look.prose | Look.text | Look.word, NaN],
    ['P-100012', TextKind.string, Look.code | Look.letters | Look.text | Look.word, NaN],
    ['--', TextKind.string, Look.quantity | Look.blank | Look.level, NaN],
  ])('of %s (kind %d)', (text, kind, marks, value) => {
    const [found] = seen(new TextArena(), [{ text, kind }]);
    expect(found?.value).toBe(value);
    expect((found?.marks ?? 0) & ~(Look.known | Look.point | Look.comma) & ((1 << 21) - 1)).toBe(marks);
    expect(lengthIn(found?.marks ?? 0)).toBe(text.length);
  });
});
