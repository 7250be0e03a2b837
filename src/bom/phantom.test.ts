import { expect, it } from 'vitest';
import { bomOf } from './bom.fixture.ts';
import { isPhantom } from './phantom.ts';

it('a phantom is known by its type or a cross under Phantom', () => {
  const bom = bomOf([
    ['Part Number', 'Description', 'Qty', 'Item type', 'Phantom'],
    ['A-100', 'Kit', 1, 'Phantom', null],
    ['A-101', 'Kit', 1, null, 'X'],
    ['A-102', 'Motor', 1, 'Buy', null],
  ]);
  expect([0, 1, 2].map((line) => isPhantom(bom, line))).toEqual([true, true, false]);
});

it.each(['Fant.', 'Phantom', 'Fantôme', 'Fantom', 'Фантом', '虚拟件'])('or by a yes under %s', (header) => {
  const bom = bomOf([
    ['Part Number', 'Description', 'Qty', header],
    ['A-100', 'Kit', 1, 'Yes'],
    ['A-101', 'Motor', 1, 'No'],
  ]);
  expect([0, 1].map((line) => isPhantom(bom, line))).toEqual([true, false]);
});
