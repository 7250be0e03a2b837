import { expect, it } from 'vitest';
import { contentsOf, shown } from '../described.fixture.ts';

it.each([
  ['NdFeB swarf', 'scrap:ndfeb-sintered'],
  ['NdFeB grinding sludge', 'scrap:ndfeb-sintered'],
  ['Magnetschrott NdFeB', 'scrap:ndfeb-sintered'],
  ['钕铁硼废料', 'scrap:ndfeb-sintered'],
  ['ネオジム磁石スクラップ', 'scrap:ndfeb-sintered'],
  ['SmCo scrap', 'scrap:smco'],
])('%s is what magnets were made of, and no magnet', (text, material) => {
  expect(contentsOf(text).map(({ material: id, form }) => [id, form])).toEqual([[material, 'alloy']]);
});

it('scrap of magnets whose material is not stated may be of rare earths', () => {
  expect(shown('magnet scrap')).toEqual(['magnet-unspecified']);
});

it.each(['NdFeB magnet, scrap rate 5%', 'NdFeB magnet scrap: 2 %', 'NdFeB magnet N35, scrap 0.5'])(
  'what is lost of a magnet leaves it one: %s',
  (text) => {
    expect(shown(text)).toEqual(['ndfeb-sintered']);
  },
);

it.each(['scrap bin', 'Swarf tray', 'scrap disposal'])('%s is of no magnet', (text) => {
  expect(shown(text)).toEqual([]);
});
