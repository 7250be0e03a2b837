import type { Reading } from 'lintanide/plugin';

/** Registry numbers, materials that have one, and tariff codes, under more heads than their form tells. */
export const NUMBER_READINGS: readonly Reading[] = [
  {
    // SmCo5 and Sm2Co17: listed as an alloy and as a magnet, so a licence is needed either way.
    materials: ['cas:12017-68-4', 'cas:12052-78-7'],
    heads: ['alloy', 'magnet'],
    applies: 'applies',
    because: 'the registry number stands for the alloy and for magnets of it: one entry or the other',
  },
  {
    // No. 18 prints this code for every target, every oxide and every compound.
    materials: ['commodity:3824999922'],
    heads: ['target', 'oxide', 'compound'],
    applies: 'applies',
    because: '',
  },
  {
    // The heading holds the codes that are printed for oxides, and those for compounds.
    materials: ['commodity:284690'],
    heads: ['oxide', 'compound'],
    applies: 'applies',
    because: '',
  },
  {
    materials: ['ysz', '3y-tzp', '8ysz', '7ysz-tbc', 'tbc-open', '5y-zirconia', '3y-5y-zirconia'],
    heads: ['oxide', 'compound'],
    applies: 'ask',
    because: 'zirconia with yttria in it: a mixture of the oxide, or a compound: review',
  },
];
