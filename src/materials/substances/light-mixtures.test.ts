import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('a mixture of rare earths', () => {
  it.each([
    'Mixed Rare Earth Fluoride | Ce Fluoride 30 - 50 | La Fluoride 20-40 | Pr Fluoride 1-10 | Nd Fluoride 0 - 10',
    'Mixed Rare Earth Fluoride (La, Ce, Pr, Nd)',
    'Mixed Rare Earth Chloride | La Chloride 30-60 | Ce Chloride 30-60',
    'Mixed rare earth carbonate LaCe',
    '混合稀土碳酸盐 (La,Ce)',
    'Rare earth chloride, La Ce',
  ])('of which only light ones are listed holds no other: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    'Mixed rare earth oxide',
    'Mixed rare earth chloride, Ce',
    'Mixed Rare Earth Oxide (SEG) Sm Eu Gd',
    'Mixed Rare Earth Chloride (La, Ce, Pr, Nd, Sm)',
    'Mixed rare earth chloride La, Ce etc.',
    'Mixed rare earth carbonate with La, Ce',
    'Mixed rare earth carbonate, Nd, La, Y',
  ])('may hold them where nothing else is listed: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });
});
