import { describe, expect, it } from 'vitest';
import { mapSheet } from './map-sheet.ts';
import { sheetOf } from './test-sheet.ts';
import { headingText } from './texts.ts';
import { LineKind } from './types.ts';

const { heading, part } = LineKind;

describe('a row with one text', () => {
  it('is a heading where it is marked as a title, and governs the lines below', () => {
    const { tables } = mapSheet(
      sheetOf([
        ['Item', 'Price', 'Notes'],
        ['## Motor'],
        ['Xerun-4268SD', '198,000', 'with sensor'],
        ['## Tire'],
        ['SP 33', '39,800', 'soft'],
        ['--- Lidar ---'],
        ['UST-10LX', '2,305,000', '10 m'],
      ]),
    );
    expect(tables).toHaveLength(1);
    const [table] = tables;
    expect([...table!.lines.kind]).toEqual([heading, part, heading, part, heading, part]);
    expect([1, 3, 5].map((line) => headingText(table!, line))).toEqual([['## Motor'], ['## Tire'], ['--- Lidar ---']]);
  });
});
