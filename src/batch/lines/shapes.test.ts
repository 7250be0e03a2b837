import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { byCodes, codesOf, known, screening, terms } from '../../materials/screen/screening.fixture.ts';
import { Shapes } from './shapes.ts';

const figured = terms.filter((term) => /\d/.test(term));
const figuredMakers = known.series.flatMap(({ makers }) => makers).filter((maker) => /\d/.test(maker));
const figures = fc.stringMatching(/^[0-9]{1,4}$/);
const piece = fc.oneof(
  // So many that they are no arguments of a call.
  fc.nat(terms.length - 1).map((at) => terms[at] as string),
  fc.constantFrom(...figured),
  figures,
  fc.stringMatching(/^[A-Z]{1,3}[0-9]{1,4}[A-Z]{0,2}$/),
  fc.constantFrom('N42SH', 'Y30', 'SmCo28', 'Gd2O3', '3N', '4N5', '7440-27-9', 'Nd:YAG', '2212 920KV', '100nF 50V X7R', '0603', '5 ppm', '<5 ppb', 'max. 12 ppm', '1.250 ppm', '12.5', '1,5', '6061-T6', '1.4301', '(2x)', 'M4x12', 'Ø8x3', '28BYJ-48', '42HS40', 'MG90S'),
  fc.constantFrom('M4x12', 'für', 'for', 'with', 'and', 'of', '+', '|', ',', '(', ')', '-', '/', ' ', 's', 'x', '%', ...figuredMakers),
); // prettier-ignore
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '', '-', ' ', ', ')), { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.flat().join(''));
/** A text, and one that differs from it in some digits. */
const pair = fc
  .tuple(text, fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 9 })), { minLength: 40, maxLength: 40 }))
  .map(([one, changes]) => {
    let at = 0;
    const other = one.replace(/\d/g, (digit) => {
      const [changed, to] = changes[at++ % changes.length] ?? [false, 0];
      return changed ? String(to) : digit;
    });
    return [one, other] as const;
  });

/** The number of a text's shape; the second text of it is the first that has one. */
const shapesOf =
  (shapes: Shapes) =>
  (written: string): number => {
    shapes.of(codesOf(written), written.length, true);
    return shapes.of(codesOf(written), written.length, true);
  };
/** Shapes that have seen enough texts to know that they recur. */
function recurring(): Shapes {
  const shapes = new Shapes(screening);
  for (let i = 0; i < 4096; i++) shapes.of(codesOf('Screw M4x12'), 11, true);
  return shapes;
}
let numberOf = shapesOf(recurring());
/** Texts made at random do not recur, and then it pauses: another one goes on. */
const shapeOf = (written: string): number => {
  if (numberOf('Screw M4x12') === 0) numberOf = shapesOf(recurring());
  return numberOf(written);
};

describe('shapes of texts', () => {
  it('texts of one shape are screened alike, about the same thing, and hold the same traces', () => {
    let compared = 0;
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const shape = shapeOf(one);
        const bits = byCodes(one);
        if (one === other || shape === 0 || bits < 0 || shapeOf(other) !== shape) return;
        compared++;
        const both = JSON.stringify([one, other]);
        expect(screening.screen(other), both).toBe(bits);
        expect(screening.decide(other), both).toBe(screening.decide(one));
        if (!screening.mayHoldFormula(one))
          expect(screening.traceSignature(other), both).toBe(screening.traceSignature(one));
      }),
      { numRuns: 30_000 },
    );
    expect(compared).toBeGreaterThan(2000);
  });
});

describe('the shape of a text', () => {
  // Thirty thousand texts made at random may have begun a pause at any of them.
  beforeEach(() => {
    numberOf = shapesOf(recurring());
  });

  it.each([
    ['Screw M4x12 A2', 'Screw M5x16 A4'],
    ['P-100001', 'P-170234'],
    ['MPN4711-T', 'MPN0815-T'],
    ['贴片电容 100nF 50V X7R', '贴片电容 470nF 16V X7R'],
    ['Plate 5123', 'Plate 8840'],
  ])('%s and %s are of one shape', (one, other) => {
    expect(shapeOf(one)).toBeGreaterThan(0);
    expect(shapeOf(other)).toBe(shapeOf(one));
  });

  it.each([
    ['a word with digits', '3 wire', '4 wire'],
    ['another word with digits', 'Cap X7R', 'Cap X5R'],
    ['a length', 'Screw M4x12', 'Screw M4x120'],
    ['a letter', 'Screw M4x12', 'Screw N4x12'],
  ])('%s tells texts apart', (_, one, other) => {
    expect(shapeOf(one)).toBeGreaterThan(0);
    expect(shapeOf(other)).not.toBe(shapeOf(one));
  });

  it.each([
    'MG90S',
    'Magnet N42SH',
    'Bracket',
    '',
    'e\u0301 12',
    'charger 1.250 ppm',
    'charger 0.250 PPM',
    '4N5 neodymium',
    'neodymium 0N',
  ])(
    '%j has none: a code, no digit, what may be an impurity or a purity, or a letter that changes by what stands before it',
    (written) => {
      expect(shapeOf(written)).toBe(0);
    },
  );

  it('begin with their second text', () => {
    const shapes = recurring();
    const of = (written: string, meets: boolean): number => shapes.of(codesOf(written), written.length, meets);
    expect([of('A 1', true), of('A 1', false), of('A 2', false)]).toEqual([0, 0, 0]);
    expect(of('A 2', true)).toBeGreaterThan(0);
    expect(of('A 1', false)).toBe(of('A 2', false));
  });

  it('share no traces where other digits would make a formula', () => {
    const [none, formula] = ['HU00 fotoluminiscente', 'HU10 fotoluminiscente'];
    expect(shapeOf(none)).toBe(shapeOf(formula));
    expect(screening.traceSignature(none)).not.toBe(screening.traceSignature(formula));
    expect([none, formula, 'MLCC 100nF 50V X7R'].map((text) => screening.mayHoldFormula(text))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('texts pass where shapes do not recur', () => {
    const letters = (i: number): string =>
      Array.from(i.toString(26), (digit) => String.fromCharCode(97 + parseInt(digit, 26))).join('');
    const shapes = recurring();
    const once = (written: string): number => shapes.of(codesOf(written), written.length, true);
    expect(once('A 1')).toBe(0);
    expect(once('A 2')).toBeGreaterThan(0);
    for (let i = 0; i < 5000; i++) once(`${letters(i)} 1`);
    expect(once('A 3')).toBe(0);
  });

  it('forgets when there are too many, and finds them again', () => {
    const few = recurring();
    const of = shapesOf(few);
    const first = of('Screw M4x12');
    few.bits[first] = 3;
    for (let i = 0; i < 40_000; i++) {
      // Every other text is known, so that it goes on looking.
      of('Screw M4x12');
      of(`${'x'.repeat(1 + (i % 200))}${'y'.repeat(Math.floor(i / 200))} 1`);
    }
    const again = of('Screw M5x16');
    expect(again).toBe(of('Screw M4x12'));
    expect(few.bits[again]).toBe(0);
  });
});
