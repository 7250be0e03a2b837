import { expect, it } from 'vitest';
import { bundledDecomposer } from '../../batch/lines/decomposer.ts';

const decomposer = await bundledDecomposer();

function constituents(text: string): string[] {
  const texts = [{ role: 'description', text, column: 0 } as const];
  const [found] = decomposer.decompose({ texts, manufacturer: '', cas: [], pieceGrams: null }).contents;
  return [...(found?.constituents ?? [])].sort();
}

it.each([
  'Sm-Co-Fe alloy ingot',
  'SmCoFe alloy',
  'Fe-Sm-Co alloy',
  'Sm-Co-Fe sputtering target',
  'samarium cobalt iron alloy',
  'Samarium-Kobalt-Eisen-Legierung',
  '钐钴铁合金锭',
])('an alloy of samarium, cobalt and something else is not that of the two alone: %s', (text) => {
  expect(constituents(text)).toEqual(['Co', 'Fe', 'Sm']);
});

it.each(['Sm-Co alloy ingot', 'SmCo5 alloy', 'SmCo alloy Fe', 'Sm-Co alloy, ironing plate'])(
  'what stands apart from the name is no constituent of it: %s',
  (text) => {
    expect(constituents(text)).toEqual(['Co', 'Sm']);
  },
);

it('samarium counts in an alloy of cobalt and another rare earth', () => {
  expect(constituents('Sm-Gd-Co alloy')).toEqual(['Co', 'Gd', 'Sm']);
});
