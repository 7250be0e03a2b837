import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DOPANTS, FOLLOWED, RARE_EARTHS } from './rare-earths.ts';

const data = JSON.parse(readFileSync(new URL('../../knowledge/data/elements.json', import.meta.url), 'utf8')) as Record<
  'followed' | 'neighbours',
  readonly string[]
>;
const symbols = (alternatives: string): string[] => alternatives.split('|').sort();

it('expressions look for the elements that the data follows, and know their neighbours', () => {
  expect(symbols(FOLLOWED)).toEqual([...data.followed].sort());
  expect(symbols(RARE_EARTHS)).toEqual([...data.followed, ...data.neighbours].sort());
  expect(symbols(RARE_EARTHS)).toEqual(expect.arrayContaining(symbols(DOPANTS)));
});

it('of two symbols that begin alike the longer stands first', () => {
  for (const alternatives of [FOLLOWED, RARE_EARTHS, DOPANTS])
    for (const symbol of alternatives.split('|'))
      expect(new RegExp(`^(?:${alternatives})`).exec(symbol)?.[0]).toBe(symbol);
});
