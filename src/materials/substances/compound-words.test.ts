import { describe, expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';

describe('compounds of a rare earth, in the word of the language', () => {
  it.each([
    'Związki itru',
    'Сполуки ітрію',
    'Sloučeniny ytria',
    'Zlúčeniny ytria',
    'Yttriumföreningar',
    'Yttriumyhdisteet',
    'Ittriumvegyületek',
    'Compuși de ytriu',
    'İtriyum bileşikleri',
    'Senyawa itrium',
    'Spojine itrija',
  ])('%s', (text) => {
    expect(contentsOf(text).map(({ material }) => material)).toEqual(['compound:Y']);
  });
});
