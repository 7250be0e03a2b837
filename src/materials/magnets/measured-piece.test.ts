import { describe, expect, it } from 'vitest';
import { contentsOf, holds } from '../described.fixture.ts';

const formsOf = (text: string): readonly string[] =>
  contentsOf(text).map(({ form, elements }) => `${form} ${elements.map(({ symbol }) => symbol).join(' ')}`);

describe('a shape with one size, and behind a comma what it is of', () => {
  it.each([
    'REM-19 cylinder 0.125" dia x 0.250", Samarium Cobalt 18 MGOe',
    'disc 5 mm, Samarium-Cobalt 26 MGOe',
    'plate 5 mm, samarium cobalt',
    'ring 20 mm; Neodymium N42',
    'ring 20 mm - Neodymium N42',
    'Scheibe 10 mm, Neodym N42',
    'disque 10 mm, néodyme N42',
  ])('is a magnet by its family: %s', (text) => {
    expect(contentsOf(text).map(({ form }) => form)).toEqual(['magnet']);
  });

  it.each([
    ['foil 0.1 mm, Terbium 99.9%', 'metal Tb'],
    ['wire 1 mm, Yttrium 99.9%', 'metal Y'],
    ['sheet 1 mm, Scandium 99.9 %', 'metal Sc'],
    ['cylinder 5 mm dia, dysprosium', 'metal Dy'],
    ['проволока 1 мм, иттрий 99,9%', 'metal Y'],
  ])('is a piece of the metal: %s', (text, form) => {
    expect(formsOf(text)).toEqual([form]);
  });

  it.each([
    'plate 100 mm, scandium grey',
    'sheet 2 mm, Terbium Labs',
    'ring 20 mm, Neodymium magnet holder',
    'washer 20 mm, Neodymium N42',
    'disc 5 mm, neodymium glass',
    'Tube 20 mm - Samarium collection',
  ])('is neither where it goes on otherwise: %s', (text) => {
    expect(holds(text)).toBe(false);
  });
});

describe('a shape that magnets come with', () => {
  it.each(['Pin 3 mm, neodymium magnets included', 'disc 10 mm, NdFeB enclosed'])('is no magnet itself: %s', (text) => {
    expect(contentsOf(text).map(({ form }) => form)).not.toContain('magnet');
  });
});

describe('a substance, and behind a dash its shape', () => {
  it.each([
    ['Gadolinium - fólie 0,1 mm, 25 x 25 mm, 99,9 %', 'metal Gd'],
    ['Gadolinium – Folie', 'metal Gd'],
    ['Terbium - tyč 10 mm', 'metal Tb'],
    ['Erbium - granule 99,9', 'metal Er'],
  ])('is that metal, in any language: %s', (text, form) => {
    expect(formsOf(text)).toEqual([form]);
  });

  it.each([
    'Yttrium - film capacitor',
    'Erbium - wire harness',
    'Terbium - disc brake',
    'Scandium - Blech Gehäuse 2 mm',
  ])('is the name of a series where a part follows: %s', (text) => {
    expect(holds(text)).toBe(false);
  });
});
