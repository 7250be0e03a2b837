import { describe, expect, it } from 'vitest';
import { claimsOf, shown } from '../described.fixture.ts';

describe('an abbreviation of a crystal', () => {
  it.each([
    ['GGG (111) 10x10x0.5 1sp', 'ggg'],
    ['GGG <111> wafer', 'ggg'],
    ['DSO (110) 5x5x0.5 2sp', 'dysco3'],
    ['DSO (110)', 'dysco3'],
  ])('is one with an orientation, or with what is polished: %s', (text, material) => {
    expect(shown(text)).toEqual([material]);
  });

  it.each(['DSO 200 MHz', 'DSO-X probe', 'GGG 40', 'GGG motorsport'])(
    'and alone stands for other things: %s',
    (text) => {
      expect(shown(text)).toEqual([]);
    },
  );
});

describe('neodymium in magnets, cut short', () => {
  it.each([
    ['bonded Nd, inj. moulded PA12', 'ndfeb-bonded'],
    ['Nd disc 4x2', 'ndfeb-sintered'],
    ['neodymiun disc', 'ndfeb-sintered'],
  ])('%s', (text, material) => {
    expect(shown(text)).toEqual([material]);
  });
});

describe('GGG in a column of materials', () => {
  const columns = (description: string) => claimsOf(['description', description], ['material', 'GGG']);

  it.each(['Traction sheave 320 mm', 'Bearing housing', 'Motor flange'])('is cast iron: %s', (description) => {
    expect(columns(description)).toEqual([]);
  });

  it.each(['Substrate 10x10', 'Optical window', 'Wafer 2"', 'Faraday isolator'])('is the garnet: %s', (description) => {
    expect(columns(description).join()).toContain('ggg c');
  });
});
