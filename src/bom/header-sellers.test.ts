import { expect, it } from 'vitest';
import { partLinesOf } from './access.ts';
import { bomOf } from './bom.fixture.ts';
import { makerOf, supplierOf } from './named.ts';

type Row = readonly string[];

const sold = (headers: Row, row: Row, ...more: readonly Row[]): string | null => {
  const bom = bomOf([headers, row, ...more]);
  return supplierOf(bom, partLinesOf(bom, 0));
};

it.each([
  ['Digi-Key Part Number', '469-1027-ND', 'Digi-Key'],
  ['Mouser #', '485-324', 'Mouser'],
  ['LCSC', 'C94599', 'LCSC'],
  ['JLCPCB Part #', 'C94599', 'JLCPCB'],
  ['RS Part Number', '123-4567', 'RS Components'],
])('a number below "%s" is sold by whom the header names', (header, number, seller) => {
  expect(sold(['Description', 'Qty', header], ['NEMA17 stepper motor', '2', number])).toBe(seller);
});

it('the seller is the one whose number the line has', () => {
  const headers = ['Description', 'Qty', 'Digikey', 'Mouser'];
  const other = ['Speaker', '1', '1528-1062-ND', '485-1890'];
  expect(sold(headers, ['Stepper motor', '2', '', '485-324'], other)).toBe('Mouser');
  expect(sold(headers, ['Stepper motor', '2', '', ''], other)).toBeNull();
  expect(sold(headers, ['Stepper motor', '2', 'n/a', '-'], other)).toBeNull();
});

it('a line that names a firm goes before the header', () => {
  const headers = ['Description', 'Qty', 'Supplier', 'Digikey'];
  expect(sold(headers, ['Stepper motor', '2', 'Acme GmbH', '1528-1062-ND'])).toBe('Acme GmbH');
  expect(
    sold(['Description', 'Qty', 'Manufacturer', 'Digikey'], ['Stepper motor', '2', 'Acme', '1528-1062-ND']),
  ).toBeNull();
});

it('a header that names no firm says nothing, and no seller is the maker', () => {
  expect(sold(['Description', 'Qty', 'Supplier part number'], ['Stepper motor', '2', '1528-1062-ND'])).toBeNull();
  const bom = bomOf([['Description', 'Qty', 'Mouser'], ['Stepper motor', '2', '485-324']]); // prettier-ignore
  expect(makerOf(bom, partLinesOf(bom, 0))).toBeNull();
});
