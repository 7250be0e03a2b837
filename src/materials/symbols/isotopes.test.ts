import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('a symbol with a mass number', () => {
  it.each([
    ['Gd-157 oxide', 'oxide:Gd'],
    ['Gd-160 metal', 'metal:Gd'],
    ['Dy-164 oxide, enriched', 'oxide:Dy'],
    ['Yb-176 oxide', 'oxide:Yb'],
    ['Sm-154 oxide 98 %', 'oxide:Sm'],
    ['Gd-148 alpha source', 'unstated:Gd'],
  ])('is the element in that form: %s', (text, material) => {
    expect(shown(text)).toEqual([material]);
  });

  it.each([
    'Dy-45 oxide',
    'GD-155 connector',
    'DY-160 power supply',
    'Gd-157',
    'ER120 wire',
    'GD-148 power source',
    'Am-241 alpha source',
    'Yb-169 brachytherapy seed',
    'TB-159 terminal block',
  ])('is nothing of the kind with another number, or without a form: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
