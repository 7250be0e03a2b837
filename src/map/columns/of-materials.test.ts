import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';

/** What the column "Material" is, above these cells. */
function meaning(header: string, ...cells: readonly Cell[]): string | undefined {
  const names = ['Magnet ring 300', 'Pole ring', 'Motor', 'Drum shell', 'Roller', 'Belt'];
  const rows = cells.map((cell, at): Cell[] => ['3.1', `RER-0${String(at)}`, 10 + at, names[at] ?? '', cell, 2]);
  const head = ['WBS', 'Tag', 'Item', 'Description', header, 'Qty'];
  const { columns } = mapSheet(sheetOf([head, ...rows])).tables[0]!;
  return [...columns].find(([, list]) => list.includes(4))?.[0];
}

describe('"Material"', () => {
  it.each([
    ['Material', 'NdFeB N40', 'AISI 1010', '—', '304SS', '—'],
    ['Material', 'NdFeB N40', 'St37', 'PA66-GF30', '42CrMo4', 'CuZn39Pb3'],
    ['Materiał', 'stal', 'mosiądz', 'PTFE', '1.4301', '-'],
    ['material_id', 'NDFEB_N42SH', 'SS316L', 'NAB', 'NR_RUBBER', 'NAB'],
    ['材料编号', 'NdFeB-N42SH', 'SS304', '45钢', 'AL6061', 'SS304'],
    ['Materialnummer', 'MAT-001', 'MAT-001', 'MAT-002', 'MAT-002', 'MAT-001'],
    ['Material', 'SmCo 2:17', 'EN AW-6082', 'n/a', 'S235JR', 'FKM'],
    ['Material', 'Sr ferrite', 'mild steel', 'Al strip', 'aramid', 'PU'],
  ])('is what things are made of: %s above %s', (header, ...cells) => {
    expect(meaning(header, ...cells)).toBe('material');
  });

  it.each([
    ['Material', '70011203', '70011204', '70011230', '70011231', '70011240'],
    ['Material ID', '1000234', '1000235', '1000236', '1000237', '1000238'],
    ['Materialnummer', '100-4711', '100-4712', '100-4713', '100-4714', '100-4711'],
    ['Material Code', 'RM-NDFEB-01', 'RM-STL-02', 'RM-CU-03', 'RM-CU-04', 'RM-AL-05'],
    ['Material', 'MAT-1000', 'MAT-1001', 'MAT-1002', 'MAT-1003', 'MAT-1004'],
    ['Material', '3RT2016-1BB41', 'PA66-1000', 'C45-2001', 'ST37-100', 'AL-6061-77'],
  ])('is the number of a part: %s above %s', (header, ...cells) => {
    expect(meaning(header, ...cells)).toBe('partNumber');
  });
});
