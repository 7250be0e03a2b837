import { expect, it } from 'vitest';
import { unreadQuantities } from './quantity.ts';
import { mapSheet } from '../map/map-sheet.ts';
import { sheetOf } from '../map/sheet.fixture.ts';
import { LineKind, type Table } from '../map/types.ts';

const table = (): Table => {
  const [found] = mapSheet(
    sheetOf([['Part No', 'Description', 'Qty'], ['A-100', 'Rotor', '3'], ['M-200', 'Magnet N42SH', '8'], ['B-300', 'Housing', '1.2.3x']]), // prettier-ignore
  ).tables;
  if (found === undefined) throw new Error('no list');
  return found;
};

it('a number of which it is not known what it counts could be read, and is told apart from what could not', () => {
  const list = table();
  expect(list.lines.kind[1]).toBe(LineKind.part);
  // What a dialect does where a header may mean the exploded quantity or that of one assembly.
  list.lines.quantity[1] = NaN;
  expect(unreadQuantities(list)).toMatchObject({
    count: 1,
    first: { place: 'C4', text: '1.2.3x' },
    open: 1,
    firstOpen: { place: 'C3', text: '8' },
  });
});
