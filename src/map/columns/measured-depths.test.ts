import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';

/** The columns of levels, and of measures, of a list. */
function columnsOf(...rows: readonly (readonly Cell[])[]): [readonly number[], readonly number[]] {
  const columns = mapSheet(sheetOf(rows)).tables[0]?.columns;
  return [columns?.get('level') ?? [], columns?.get('dimensions') ?? []];
}

describe('"Depth"', () => {
  it.each([
    ['Width', 'Depth', 'Height'],
    ['width', 'depth', 'height'],
    ['Largeur', 'Profondeur', 'Hauteur'],
    ['Ancho', 'Profundidad', 'Altura'],
    ['Larghezza', 'Profondità', 'Altezza'],
  ])('is a side of the thing right beside %s, %s, %s, whatever its figures', (width, depth, height) => {
    const header = ['Item', 'Name', width, depth, height];
    for (const deep of [[62, 63, 64], [1, 2, 2], [4, 20, 12]])
      expect(columnsOf(header, ['M-1', 'Stepper motor', 59, deep[0]!, 105], ['M-2', 'Ring', 14, deep[1]!, 95], ['M-3', 'Screw', 10, deep[2]!, 20])).toEqual([[], [2, 3, 4]]); // prettier-ignore
  });

  it('is one in a unit of length, and beside one other side where it draws no tree', () => {
    const rows = [['M-1', 'Motor', 1, 40], ['M-2', 'Ring', 2, 12], ['M-3', 'Screw', 1, 6]]; // prettier-ignore
    expect(columnsOf(['Item', 'Name', 'Depth (mm)', 'Qty'], ...rows)).toEqual([[], [2]]);
    expect(columnsOf(['Item', 'Name', 'Depth', 'Length'], ...rows)).toEqual([[2], [3]]);
    expect(columnsOf(['Item', 'Name', 'Length', 'Depth'], ...rows)).toEqual([[], [2, 3]]);
  });

  it('is the level of a line in a list of a tree, also where that has measures further on', () => {
    const rows = [[0, 'M-1', 'Motor', 1, 40, 30], [1, 'M-2', 'Rotor', 1, 12, 10], [2, 'M-3', 'Ring', 8, 6, 2]]; // prettier-ignore
    expect(columnsOf(['Depth', 'Part', 'Description', 'Qty', 'Width', 'Height'], ...rows)).toEqual([[0], [4, 5]]);
    expect(columnsOf(['Depth', 'Part', 'Description', 'Qty'], ...rows.map((row) => row.slice(0, 4)))).toEqual([[0], []]); // prettier-ignore
  });
});
