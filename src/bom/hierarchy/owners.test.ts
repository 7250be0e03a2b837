import { describe, expect, it } from 'vitest';
import { mapSheet } from '../../map/map-sheet.ts';
import { sheetOf, type Cell } from '../../map/sheet.fixture.ts';
import { TextArena } from '../../read/arena.ts';
import { assemble } from '../assemble.ts';
import { bomOf, links, partOf } from '../bom.fixture.ts';
import type { Bom } from '../types.ts';
import { chainsOf } from '../uses.ts';

function workbook(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Bom {
  const texts = new TextArena();
  return assemble(Object.entries(sheets).flatMap(([name, rows]) => mapSheet(sheetOf(rows, name, texts)).tables));
}

const HEADER = ['Part Number', 'Description', 'Qty'];

describe('a list whose assembly is named elsewhere', () => {
  it('hangs below the line of which its sheet bears the number', () => {
    const bom = workbook({
      Robot: [HEADER, ['A-100', 'Arm', 2], ['A-200', 'Base', 1]],
      'A-100': [HEADER, ['MOT-01', 'Motor', 3], ['SCR-04', 'Screw', 12]],
    });
    expect(links(bom)).toEqual(['A-100', 'A-200', 'MOT-01 < A-100', 'SCR-04 < A-100']);
    expect(bom.styles).toEqual(['flat', 'sections']);
  });

  it('hangs below a line that is named like its sheet where several sheets are named so', () => {
    const sheets = { Totals: [['Sub-assembly', 'Qty'], ['Link 1', 4], ['Body', 1]], 'Module Link 1': [['Name', 'Qty'], ['Motor', 1], ['Plate', 2]], Body: [['Name', 'Qty'], ['Frame', 1], ['Cover', 1]] }; // prettier-ignore
    expect(links(workbook(sheets))).toEqual([
      'Link 1',
      'Body',
      'Motor < Link 1',
      'Plate < Link 1',
      'Frame < Body',
      'Cover < Body',
    ]);
  });

  it('does not hang below a single line that happens to be called like a sheet', () => {
    const bom = workbook({
      Robot: [HEADER, ['MOT-01', 'Motors', 6], ['A-200', 'Base', 1]],
      Motors: [HEADER, ['MOT-01', 'Motor 400 W', 6], ['MOT-02', 'Motor 100 W', 2]],
    });
    expect(Array.from(bom.parent)).toEqual([-1, -1, -1, -1]);
  });

  it('does not hang below itself where its sheet lists the assembly too', () => {
    const bom = workbook({
      Robot: [HEADER, ['A-100', 'Arm', 2], ['A-200', 'Base', 1]],
      'A-100': [HEADER, ['A-100', 'Arm', 1], ['MOT-01', 'Motor', 3]],
    });
    expect(links(bom)).toEqual(['A-100', 'A-200', 'A-100', 'MOT-01 < A-100']);
    expect(bom.issues).toEqual([]);
  });

  it('closes no circle where sheets name each other', () => {
    const bom = workbook({
      'A-100': [HEADER, ['A-200', 'Base', 1], ['SCR-04', 'Screw', 12]],
      'A-200': [HEADER, ['A-100', 'Arm', 1], ['MOT-01', 'Motor', 3]],
    });
    for (let line = 0; line < bom.lineCount; line++) {
      let steps = 0;
      for (let up = bom.parent[line] ?? -1; up >= 0; up = bom.parent[up] ?? -1)
        expect(++steps).toBeLessThan(bom.lineCount);
    }
  });

  it('keeps the name that a heading gives its assembly where no line is it', () => {
    const bom = bomOf([['Baugruppe: K-77 Rotor'], HEADER, ['MAG-01', 'Magnet', 8], ['SHA-02', 'Shaft', 1]]);
    expect(chainsOf(bom, partOf(bom, 'pn:mag-01'))).toEqual([['K-77 Rotor', 'MAG-01']]);
  });
});

describe('dotted find numbers', () => {
  it('are told apart where a spreadsheet made 1.1 of 1.10', () => {
    const kids = Array.from({ length: 21 }, (_, i) => Number(`1.${String(i + 1)}`));
    const rows: Cell[][] = kids.map((item, i) => [item, `P-${String(i + 1)}00`, 'Part', 1]);
    rows.splice(10, 0, ['1.10.1', 'MAG-01', 'Magnet', 8]);
    const bom = bomOf([['Item', 'Part Number', 'Description', 'Qty'], ['1', 'TOP-1', 'Frame', 1], ...rows]);
    expect(links(bom).filter((link) => link.startsWith('MAG'))).toEqual(['MAG-01 < P-1000']);
    expect(bom.issues).toEqual([]);
  });
});
