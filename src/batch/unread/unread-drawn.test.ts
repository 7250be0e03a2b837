import { beforeAll, describe, expect, it } from 'vitest';
import { bundledDecomposer } from '../lines/decomposer.ts';
import { TextArena, TextKind } from '../../read/arena.ts';
import { Sheet } from '../../read/sheet.ts';
import type { MappedSheet } from '../../map/types.ts';
import { CarrierFinder } from './unread-content.ts';
import { drawnOf, onlyDrawn } from './unread-drawn.ts';

let decomposer: Awaited<ReturnType<typeof bundledDecomposer>>;
beforeAll(async () => {
  decomposer = await bundledDecomposer();
});
const finder = (): CarrierFinder => new CarrierFinder(decomposer);

/** A sheet with one row of cells from A2 on. */
function sheetOf(...cells: readonly string[]): Sheet {
  const sheet = new Sheet('BOM', new TextArena());
  if (cells.length === 0) return sheet;
  const row = sheet.addRow(2);
  cells.forEach((text, column) => sheet.set(row, column, sheet.texts.intern(text, TextKind.string)));
  return sheet;
}
const mapped = (sheet: Sheet): MappedSheet[] =>
  [
    { sheet, verdict: 'no-table', reason: 'no row reads as the header of a parts list', tables: [], skipped: [] },
  ] as unknown as MappedSheet[];

describe('what stands in no cell', () => {
  it('is told of where a comment names a magnet and its row does not', () => {
    const sheet = sheetOf('INS-1', 'Insert');
    sheet.comments.set('2:1', 'Ana:\nNeodymium magnet N42SH D10x3');
    expect(drawnOf(sheet, finder).map(({ kind, locations: [at], data }) => [kind, at?.cell, data.text])).toEqual([
      ['comment', 'B2', 'Neodymium magnet N42SH D10x3'],
    ]);
    const said = sheetOf('MAG-1', 'Neodymium magnet');
    said.comments.set('2:1', 'Neodymium magnet N42SH D10x3');
    expect(drawnOf(said, finder)).toEqual([]);
  });

  it('is told of where a comment states an element by its symbol and its purity, and of no other', () => {
    const told = (comment: string): readonly unknown[] => {
      const sheet = sheetOf('TG-1', 'Disc');
      sheet.comments.set('2:1', comment);
      return drawnOf(sheet, finder).map(({ data }) => data.text);
    };
    expect(told('Material: Gd 99,95 %')).toEqual(['Gd 99,95 %']);
    expect(told('Ana:\nDy 99.9%')).toEqual(['Dy 99.9%']);
    for (const comment of ['Material: Cu 99,9 %', 'rev B, 95 %', 'Gd?', 'CuSn 8 %']) expect(told(comment)).toEqual([]);
  });

  it('is told of where a text box names one, and not where it tells a story', () => {
    const sheet = sheetOf('INS-1', 'Insert');
    sheet.drawn.push(
      'Also needed:\n4x Neodymium magnet N42SH',
      'Please ask the supplier for the neodymium magnets of the last order.',
    );
    expect(drawnOf(sheet, finder).map(({ kind, data }) => [kind, data.text])).toEqual([
      ['drawn', 'Neodymium magnet N42SH'],
    ]);
  });

  it('is an error where a workbook has nothing else: a text box with a magnet, pictures on empty sheets', () => {
    const boxes = sheetOf();
    boxes.drawn.push('MAG-1 Neodymium magnet N42SH');
    expect(onlyDrawn(mapped(boxes), finder)).toMatchObject({ code: 'columns-not-understood', place: 'sheet "BOM"' });
    const pictures = sheetOf();
    pictures.pictures = 1;
    expect(onlyDrawn(mapped(pictures), finder)).toMatchObject({ code: 'pictures-only' });
    const logo = sheetOf('Project plan');
    logo.pictures = 1;
    expect(onlyDrawn(mapped(logo), finder)).toBeNull();
  });
});
