import { describe, expect, it } from 'vitest';
import { contentsOf, shown } from '../described.fixture.ts';

const elementsOf = (text: string): string[] =>
  contentsOf(text).flatMap(({ elements }) =>
    elements.flatMap(({ symbol, presence }) => (presence === 'proven' || presence === 'likely' ? [symbol] : [])),
  );

/** A host that is known, and an element beside it. */
describe('an element that is named beside what may hold it', () => {
  it.each([
    ['Strontium aluminate, europium-activated', 'Eu'],
    ["Aluminate de strontium dopé à l'europium", 'Eu'],
    ['Alluminato di stronzio con terbio', 'Tb'],
    ['Strontiumaluminat mit Europium', 'Eu'],
    ['Zirconia beads with yttrium', 'Y'],
    ['Zirkonoxid (Yttrium)', 'Y'],
    ['Circonia con itrio', 'Y'],
    ['Zirconia powder, 6% yttrium', 'Y'],
    ['Silicon nitride with yttrium', 'Y'],
    ['Mischmetal with samarium', 'Sm'],
    ['Steel with yttrium', 'Y'],
    ['Lamp with dysprosium', 'Dy'],
    ['Frame, bicycle, scandium', 'Sc'],
  ])('is in it: %s', (text, symbol) => {
    expect(shown(text)).not.toEqual([]);
    expect(elementsOf(text)).toContain(symbol);
  });

  it('is a phosphor in an aluminate, and no trace in a sign', () => {
    for (const text of [
      'Strontium aluminate with europium',
      'Alluminato di stronzio, polvere fotoluminescente con europio',
    ])
      expect(contentsOf(text).map(({ material, trace }) => [material, trace])).toEqual([['phosphor:Eu', false]]);
    expect(contentsOf('Photoluminescent exit sign with europium').every(({ trace }) => trace)).toBe(true);
  });

  it.each(['Zirconium oxide beads yttrium', 'ZrO2 sphere Y stabilised 1 mm', 'Zirconia yttrium'])(
    'is what zirconia is stabilised by, and no metal: %s',
    (text) => {
      expect(contentsOf(text).map(({ material }) => material)).toEqual(['8ysz']);
    },
  );

  it.each([
    'Strontium aluminate cement',
    'Yttria-free zirconia',
    'Zirconia, magnesia stabilised',
    'Steel without yttrium',
    'Steel, yttrium-free',
    'Mischmetal',
    'Silicon nitride ball 3 mm',
    'Steel for yttrium processing',
  ])('is not where none is named: %s', (text) => {
    expect(elementsOf(text)).toEqual([]);
  });
});
