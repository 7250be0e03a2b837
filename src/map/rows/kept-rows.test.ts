import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';
import { LineKind } from '../types.ts';

const { heading, note, part, total } = LineKind;
const kinds = (...rows: readonly (readonly Cell[])[]): number[] => [...(mapSheet(sheetOf(rows)).tables[0]?.lines.kind ?? [])]; // prettier-ignore

describe('a row whose number the next one goes on with', () => {
  it.each([
    ['50', '50-1', '51'],
    ['8301', '8301-02', '8302'],
    ['A77', 'A77.1', 'A78'],
    ['31', '31a', '32'],
    ['40', '401', '402'],
  ])('is a part in a list of numbers and names: %s above %s', (first, second, third) => {
    for (const further of [[], ['Price'], ['Qty', 'Price']])
      expect(
        kinds(
          ['Part number', 'Description', ...further],
          [first, 'Servo motor'],
          [second, 'Servo motor with brake'],
          [third, 'Cover'],
        ),
      ).toEqual([part, part, part]);
  });

  it('is one without a price among others, where it is parted from what follows', () => {
    const rows = ['A-2', 'A-3', 'A-4'].map((number) => [number, 'Bracket', 2, '12.50']);
    const header = ['Part number', 'Description', 'Qty', 'Price'];
    for (const [own, next] of [['8301', '8301-02'], ['31', '31a'], ['A77', 'A77.1']]) // prettier-ignore
      expect(kinds(header, [own!, 'Servo motor'], [next!, 'Servo motor with brake', 1, '99.00'], ...rows)[0]).toBe(part); // prettier-ignore
  });

  it('is the heading of a group where lines are counted, and their codes begin with its own', () => {
    const rows = [['03', 'Magnets'], ['0301', 'Disc 30x10', 22, 3.1], ['0302', 'Ring 20x5', 11, 2.4], ['04', 'Motors'], ['0401', 'Servo', 2, 40]]; // prettier-ignore
    expect(kinds(['Code', 'Description', 'Qty', 'Price'], ...rows)).toEqual([heading, part, part, heading, part]);
  });
});

describe('a name of many words that ends in a full stop', () => {
  const long = 'Loudspeakers, headphones and earphones, whether or not with a microphone, for telephones etc.';

  it.each(['hs_code', 'Part number', 'Artikelnummer', 'Code'])('is a part behind its number, below "%s"', (header) => {
    const rows = [['7310', 'Drums'], ['9518', long], ['9501', 'Electric motors of an output of not more than 40 W, and of others.']]; // prettier-ignore
    expect(kinds([header, 'Description'], ...rows)).toEqual([part, part, part]);
  });

  it('is a note without one, below lines that have one, and where it says so', () => {
    const rows = [
      ['7310', 'Drums', 2],
      ['9501', 'Motor', 1],
      ['9502', 'Cover', 1],
    ];
    const said = 'All magnets are to be handled with gloves by trained persons only.';
    expect(kinds(['Code', 'Description', 'Qty'], ...rows, ['', said])).toEqual([part, part, part, note]);
    expect(kinds(['Pos', 'Description', 'Qty'], [1, 'Motor', 1], [2, 'Cover', 1], [3, 'Shaft', 1], [1, said])).toEqual([part, part, part, note]); // prettier-ignore
  });
});

describe('a word for a total', () => {
  it.each([
    ['Brand', 'Total'],
    ['Manufacturer', 'TOTAL'],
    ['Výrobce', 'Celkem'],
    ['Hersteller', 'Summe'],
    ['Supplier', 'Total Tools'],
    ['品牌', '总计'],
  ])('is a firm below "%s": %s', (header, firm) => {
    expect(kinds([header, 'Description'], [firm, 'Loudspeaker 5 inch'], ['Bosch', 'Cover'])).toEqual([part, part]);
    expect(kinds([header, 'Model', 'Description'], [firm, 'TX-125', 'Stepper motor'], [firm, '2001', 'Speaker 8 ohm'], ['Bosch', 'B-1', 'Cover'])).toEqual([part, part, part]); // prettier-ignore
  });

  it('is the label of one there too, where it names nothing beside', () => {
    const rows = [['Bosch', 'B-1', 'Cover', 2], ['Sonos', 'S-1', 'Speaker', 4]]; // prettier-ignore
    expect(kinds(['Brand', 'Model', 'Description', 'Qty'], ...rows, ['Total', null, null, 6])).toEqual([part, part, total]); // prettier-ignore
    expect(kinds(['Brand', 'Description'], ['Bosch', 'Cover'], ['Sonos', 'Speaker'], ['Total', 2])).toEqual([part, part, total]); // prettier-ignore
  });
});
