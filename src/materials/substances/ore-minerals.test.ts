import { describe, expect, it } from 'vitest';
import { contentsOfColumns, shown } from '../described.fixture.ts';

describe('an ore by its mineral', () => {
  it.each([
    'Monazite concentrate',
    'Monazite sand',
    'Bastnäsite ore 60 % REO',
    'Xenotime concentrate',
    '独居石精矿',
    'Концентрат монацита',
    'Ion-adsorption clay concentrate',
  ])('is one of rare earths: %s', (text) => {
    expect(shown(text)).toEqual(['rare-earths:ore']);
  });

  it.each(['Monazite street 5', 'Iron ore concentrate', 'Sand, quartz'])('is none: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('a target of magnet alloy', () => {
  it.each(['NdFeB sputtering target', 'Sputtertarget NdFeB', '钕铁硼靶材'])(
    'is the target, of which dysprosium is asked: %s',
    (text) => {
      expect(shown(text)).toEqual(['t-ndfeb']);
    },
  );

  it.each([
    ['Sputtering target 3 inch', 'NdFeB', 't-ndfeb'],
    ['Target NdFeB', 'NdFeB', 't-ndfeb'],
    ['Sputtering target 3 inch', 'SmCo', 'alloy:Sm-Co'],
  ])('is one by its material as well, and no magnet: %s | %s', (text, of, material) => {
    const told = contentsOfColumns(['description', text], ['material', of]);
    expect(told.map((one) => [one.material, one.form])).toEqual([[material, 'target']]);
  });

  it('is none where the line names a magnet', () => {
    expect(shown('Shooting target, NdFeB magnet')).toEqual(['ndfeb-sintered']);
  });
});
