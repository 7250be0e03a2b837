import { describe, expect, it } from 'vitest';
import { claimsOf, shown } from '../described.fixture.ts';

describe('neodymium and its own symbol', () => {
  it.each([
    'Neodymium Nd',
    'Neodym (Nd)',
    'Neodimio, Nd',
    'Néodyme - Nd',
    'неодим Nd',
    'ネオジム Nd',
    '네오디뮴(Nd)',
    'Nd (neodymium)',
    'Nd neodym',
    'Neodymium Nd 60',
    'Neodymium (Nd), 60',
  ])('are the element: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
  it.each([
    'Neodymium',
    'Neodymium Nd magnet',
    'Neodymium (Nd) 10 x 5 mm',
    'Neodymium (Nd) N42',
    'Neodymium NdFeB',
    'Neodymium Nd-Fe-B',
    'Neodymium Nd2Fe14B',
    'Neodymium (Nd) disc',
    'неодимовый магнит Nd',
  ])('are a magnet where more is said of one: %s', (text) => {
    expect(shown(text)[0]).toBe('ndfeb-sintered');
  });
  it('are what a magnet is made of in a column of materials', () => {
    expect(claimsOf(['description', 'Ring magnet'], ['material', 'Neodymium (Nd)'])[0]).toMatch(
      /^ndfeb-sintered magnet /,
    );
    expect(claimsOf(['description', 'Ring magnet'], ['remarks', 'neodymium Nd'])[0]).toMatch(/^ndfeb-sintered magnet /);
  });
});
