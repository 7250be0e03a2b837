import type { Content, Trade } from 'lintanide/plugin';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../src/regulation/content.fixture.ts';
import { pack } from '../pack.ts';
import { reportsOf } from '../run.fixture.ts';
import { controlledItem } from './controlled-item.ts';

const one = (content: Content, shipFrom: string | null, asOf = '2026-12-01') => {
  const trade: Partial<Trade> = { shipFrom };
  const [found] = reportsOf(controlledItem, { contents: [content], trade, asOf, packs: [pack] });
  return { words: found?.words ?? '', asked: found?.asked ?? '' };
};
const magnet = contentOf('ndfeb-sintered', 'magnet', { Nd: 'proven', Dy: 'likely', Tb: 'possible' });
const alloy = (symbols: readonly string[]): Content =>
  contentOf(symbols.join('-'), 'alloy', Object.fromEntries(symbols.map((symbol) => [symbol, 'proven'])), {
    constituents: [...symbols].sort(),
  });
const terfenol = contentOf('terfenol-d', 'alloy', { Dy: 'proven', Tb: 'proven' }, { constituents: ['Dy', 'Fe', 'Tb'] });

describe('a sentence on several entries', () => {
  it('has the elements in the order of the entries', () => {
    expect(one(magnet, 'CN').words).toContain('1C904.a.4, 1C905.a.4 listed if Tb/Dy present');
    expect(one(magnet, 'CN').words).toContain(
      '61-A1-P2-DyNdFeB, 61-A1-P2-TbNdFeB (by inference): listed if Dy/Tb present',
    );
  });

  it('leaves out none of them, however many there are', () => {
    const states = { Sm: 'likely', Gd: 'likely', Tb: 'possible', Dy: 'possible', Y: 'possible' } as const;
    const { words } = one(contentOf('mixed-carbonate', 'compound', states), 'CN');
    expect(words).toContain('1C902.c, 1C903.c, 1C904.c, 1C905.c, 1C908.c listed if Sm/Gd/Tb/Dy/Y present');
  });
});

describe('an alloy', () => {
  it('that is on no closed list is asked for its control code, and for no licence that it may not have', () => {
    for (const symbols of [
      ['Dy', 'Nd'],
      ['Fe', 'Tb'],
    ]) {
      const { asked } = one(alloy(symbols), 'CN');
      expect(asked).toContain('which control code the supplier declares on export, or its written reason');
      expect(asked).not.toContain('licence');
    }
  });

  it('that is on one is asked for the licence', () => {
    expect(one(terfenol, 'CN').asked).toContain('the number of the export licence');
  });

  it('that comes from elsewhere is asked for origin and technology where its way onward turns on them', () => {
    const { asked } = one(terfenol, 'US');
    expect(asked).toContain('the country of the Dy, Tb metal and of the alloy; Chinese technology yes or no');
    expect(one(alloy(['Al', 'Sc']), 'US').asked).not.toContain('technology');
  });
});

describe('goods that come from elsewhere', () => {
  it('came under the entry only if they had left China', () => {
    expect(one(magnet, 'JP').words).toContain('not an export from China; the entry applied only if it left China');
    expect(one(magnet, 'JP').asked).not.toContain('licence');
  });

  it('from Hong Kong came there by an export, whose licence is asked for', () => {
    const { words, asked } = one(magnet, 'HK');
    expect(words).toContain('are outside this control; from China to Hong Kong is an export');
    expect(asked).toContain('the number and expiry of the export licence');
  });
});

it('the undertaking is of whoever gave it, on a licence, and nobody applies for it', () => {
  const decree = pack.measures.find(({ id }) => id === 'state-council-792');
  const undertaking = decree?.clauses.find(({ id }) => id === 'undertaking');
  expect(undertaking?.text).toContain('Of an item that left China on a licence it binds whoever gave it');
  expect(undertaking?.applicant).toBe('none');
});
