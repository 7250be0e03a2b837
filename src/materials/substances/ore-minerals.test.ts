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
});
