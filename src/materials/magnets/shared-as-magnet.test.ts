import { describe, expect, it } from 'vitest';
import { bundledDecomposer } from '../../batch/lines/decomposer.ts';
import { contentsOfColumns } from '../described.fixture.ts';
import { Screen } from '../screen/screen.ts';

/** Material, form and surest elements of a part for which a column states shares. */
const of = (part: string, ...shares: readonly string[]): string[] =>
  contentsOfColumns(['description', part], ...shares.map((share) => ['material', share] as const)).map(
    ({ material, form, elements }) =>
      `${material} ${String(form)} ${elements
        .filter(({ presence }) => presence === 'proven')
        .map(({ symbol }) => symbol)
        .join('+')}`.trimEnd(),
  );

describe('a share that only magnets have', () => {
  it('makes a piece a magnet, whatever it is called', () => {
    expect(of('Rotor segment', 'Nd 28.1 %', 'Dy 1.9 %')).toEqual(['ndfeb-sintered magnet Dy']);
    expect(of('Wedge 20x10', 'Nd 30.5 %')).toEqual(['ndfeb-sintered magnet']);
    expect(of('Coupling ring', 'Sm 26 %')).toEqual(['smco magnet Sm']);
  });

  it.each([
    ['a smaller one', 'Housing', 'Nd 0.3 %', 'Dy 0.2 %'],
    ['one of an alloy', 'Master alloy ingot', 'Nd 30 %', 'Dy 1 %'],
    ['one of a powder', 'Powder', 'Nd 30 %', 'Dy 1 %'],
    ['one of a target', 'Sputtering target', 'Nd 30 %', 'Dy 1 %'],
  ])('%s does not', (_, part, ...shares) => {
    expect(of(part, ...shares).filter((found) => found.includes(' magnet'))).toEqual([]);
  });
});

describe('the elements of magnets, listed by their names', () => {
  it.each([
    ['Samarium; Cobalt; Iron; Copper; Zirconium', 'smco magnet Sm'],
    ['Kobalt, Samarium, Eisen', 'smco magnet Sm'],
    ['Iron; Neodymium; Boron', 'ndfeb-sintered magnet'],
    ['铁;钕;硼;镝', 'ndfeb-sintered magnet Dy'],
  ])('are a magnet in any order: %s', (listed, found) => {
    expect(of('Material 1', listed)).toEqual([found]);
  });

  it.each([
    ['Material 1', 'Samarium; Praseodymium'],
    ['Material 1', 'Samarium oxide; Cobalt oxide'],
    ['Material 1', 'Samarium; Iron; Nitrogen'],
    ['Master alloy ingot', 'Samarium; Cobalt'],
    ['Sputtering target', 'Samarium; Cobalt'],
  ])('are none where one is missing, or the piece is an alloy or a target: %s, %s', (part, listed) => {
    expect(of(part, listed).filter((found) => found.includes(' magnet'))).toEqual([]);
  });
});

it.each([
  'Nd 29 %',
  'Nd: 30.5 %',
  'Nd29%Fe70%B1%',
  'Fe 69 %, Nd 30 %',
  '69 % Fe, 30 % Nd',
  'Fe 66 / Nd 30 / B 4',
  'Nd15Fe77B8',
])('is read, and not screened away: %s', async (text) => {
  const { screening } = await bundledDecomposer();
  expect(screening.screen(text)).toBe(Screen.carrier);
});
