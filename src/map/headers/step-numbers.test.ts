import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { lintText } from '../../testing.ts';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';

const LINES: (readonly Cell[])[] = [
  ['●', '', '', 'A-100', '検査装置', 1, '台'],
  ['', '●', '', 'B-200', 'ロータ組立', 2, '個'],
  ['', '', '●', 'C-300', '磁石 N42SH', 4, '個'],
  ['', '', '●', 'C-301', '軸', 1, '個'],
];

function levelsOf(header: readonly string[], below: readonly Cell[], lines = LINES): readonly number[] | undefined {
  return mapSheet(sheetOf([header, below, ...lines])).tables[0]?.columns.get('level');
}

describe('levels that the second row of a header numbers below one heading', () => {
  it.each([
    [
      ['レベル', '', '', '品番', '名称', '数量', ''],
      [0, 1, 2, '', '', '員数', '単位'],
    ],
    [
      ['Stufe', '', '', 'Sachnummer', 'Benennung', 'Menge', ''],
      [1, 2, 3, '', '', 'Anzahl', 'Einheit'],
    ],
    [
      ['Level', '', '', 'Part Number', 'Description', 'Quantity', ''],
      ['L0', 'L1', 'L2', '', '', 'Qty', 'Unit'],
    ],
    [
      ['层级', '', '', '物料编码', '名称', '用量', ''],
      [0, 1, 2, '', '', '数量', '单位'],
    ],
    [
      ['레벨', '', '', '품번', '품명', '수량', ''],
      [1, 2, 3, '', '', '수량', '단위'],
    ],
  ])('are read, though that row also names other things: %j', (header, below) => {
    expect(levelsOf(header, below)).toEqual([0, 1, 2]);
    expect(mapSheet(sheetOf([header, below, ...LINES])).tables[0]?.lines.count).toBe(LINES.length);
  });

  it('are none where the heading counts variants', () => {
    const header = ['Variant qty', '', '', 'Part Number', 'Description', 'Quantity', ''];
    expect(levelsOf(header, [1, 2, 3, '', '', 'Qty', 'Unit'])).toBeUndefined();
  });

  const csv = (rows: readonly (readonly Cell[])[]): string => rows.map((row) => row.join(',')).join('\n');
  const HEAD = [
    ['レベル', '', '', '品番', '名称', '数量', ''],
    [0, 1, 2, '', '', '員数', '単位'],
  ];

  it('multiply what stands below an assembly', async () => {
    const record = await lintText(mofcom, { csv: csv([...HEAD, ...LINES]) });
    expect(record.findings.map(({ ruleId }) => ruleId)).not.toContain('structure/level-gap');
    expect(record.tables[0]?.hierarchy).toBe('level');
  });

  it('are told of where lines mark several of them', async () => {
    const lines = LINES.map((row, at) => (at === 1 ? ['', '●', '●', ...row.slice(3)] : row));
    const record = await lintText(mofcom, { csv: csv([...HEAD, ...lines]) });
    expect(record.findings.map(({ ruleId }) => ruleId)).toContain('structure/level-gap');
  });

  it('are those of the last mark where each line marks all of its levels', async () => {
    const marks = [['x', '', ''], ['x', 'x', ''], ['x', 'x', 'x'], ['x', 'x', 'x']]; // prettier-ignore
    const lines = LINES.map((row, at) => [...(marks[at] ?? []), ...row.slice(3)]);
    const record = await lintText(mofcom, { csv: csv([...HEAD, ...lines]) });
    expect(record.tables[0]?.hierarchy).toBe('level');
    expect(record.findings.map(({ ruleId }) => ruleId)).not.toContain('structure/level-gap');
  });
});
