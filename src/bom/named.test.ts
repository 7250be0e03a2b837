import { describe, expect, it } from 'vitest';
import { partLinesOf } from './access.ts';
import { makerOf, numberOf, supplierOf } from './named.ts';
import { bomOf } from './bom.fixture.ts';

type Row = readonly string[];

/** What the only part of a list with these headers and cells is called. */
function called(headers: Row, ...rows: readonly Row[]): { number: string | null; maker: string | null } {
  const bom = bomOf([headers, ...rows]);
  expect(bom.partCount).toBe(1);
  const lines = partLinesOf(bom, 0);
  return { number: numberOf(bom, lines), maker: makerOf(bom, lines) };
}

const NUMBERS = ['Part number', 'MPN', 'Supplier part number', 'Customer part number', 'Description'];

describe('the number by which a part is called', () => {
  it.each([
    [['MAG-001', 'N42-D20', 'S-1001', 'CUST-77001'], 'MAG-001'],
    [['', 'N42-D20', 'S-1001', 'CUST-77001'], 'N42-D20'],
    [['', '', 'S-1001', 'CUST-77001'], 'S-1001'],
    [['', '', '', 'CUST-77001'], 'CUST-77001'],
    [['TBD', 'n/a', 'see drawing', 'CUST-77001'], 'CUST-77001'],
    [['TBD', '', '', ''], null],
    [['[AIM-05X15] Aimant cylindre', '', '', ''], 'AIM-05X15'],
  ])('of %j is %s', (numbers, number) => {
    expect(called(NUMBERS, [...numbers, 'Ring magnet']).number).toBe(number);
  });

  it('stands on whichever line of the part has one', () => {
    const rows = [
      ['-', 'N42-D20', '', '', 'Ring magnet'],
      ['-', 'N42-D20', '', '', 'Ring magnet'],
    ];
    expect(called(NUMBERS, ...rows).number).toBe('N42-D20');
  });
});

describe('the maker by whom a part is called', () => {
  it.each([
    ['Ardal Magnetics', 'Nordtrade', 'Ardal Magnetics'],
    ['', 'Nordtrade', 'Nordtrade'],
    ['-', 'Nordtrade', 'Nordtrade'],
    ['', 'Digi-Key', null],
    ['', '-', null],
  ])('with maker "%s" and supplier "%s" is %s', (manufacturer, supplier, maker) => {
    expect(called(['Part number', 'Manufacturer', 'Supplier', 'Description'], ['MAG-001', manufacturer, supplier, 'Ring magnet']).maker).toBe(maker);
  }); // prettier-ignore
});

describe('whoever supplies all of a list', () => {
  const rows = [
    ['Supplier: Kestrel Ltd', '', ''],
    ['', '', ''],
    ['Part number', 'Description', 'Maker', 'Vendor'],
    ['A-100', 'Ring magnet', '', ''],
    ['A-200', 'Servo motor', 'Nordmagnet AB', ''],
    ['A-300', 'Servo drive', '', 'Handel GmbH'],
    ['A-400', 'Disc magnet', 'n/a', '-'],
  ];

  it('supplies the lines that name nobody', () => {
    const bom = bomOf(rows);
    const suppliers = Array.from({ length: bom.partCount }, (_, part) => supplierOf(bom, partLinesOf(bom, part)));
    expect(suppliers).toEqual(['Kestrel Ltd', null, 'Handel GmbH', 'Kestrel Ltd']);
  });

  it('is not taken for the maker', () => {
    const bom = bomOf(rows);
    expect(makerOf(bom, partLinesOf(bom, 0))).toBeNull();
  });
});
