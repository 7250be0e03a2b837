import { describe, expect, it } from 'vitest';
import { mapSheet } from './map-sheet.ts';
import { sheetOf, type Cell } from './sheet.fixture.ts';
import type { Field } from './types.ts';

/** Of each table of a sheet, what its first line says in some fields. */
function firstLines(...rows: readonly (readonly Cell[])[]): (string | undefined)[][] {
  return mapSheet(sheetOf(rows)).tables.map(({ sheet, columns, lines }) =>
    (['partNumber', 'description', 'alternate'] as Field[]).map((field) => {
      const column = columns.get(field)?.[0];
      return column === undefined ? undefined : sheet.text(lines.ordinal[0] ?? 0, column);
    }),
  );
}

const LINES = [
  ['A-110', 'Magnet SmCo', 2, 'B-119', 'Magnet Y30'],
  ['A-120', 'Motor M1', 1, 'B-118', 'Shaft long'],
];

describe('what may be built in instead of a line, with its number and its name', () => {
  it.each([
    [['Part No', 'Description', 'Qty', 'Alternate part', 'Alternate description']],
    [['Part No', 'Description', 'Qty', 'Substitute article', 'Substitute name']],
    [['Artikel', 'Bezeichnung', 'Menge', 'Ersatzartikel', 'Bezeichnung Ersatz']],
    [['Référence', 'Désignation', 'Qté', 'Référence de remplacement', 'Désignation de remplacement']],
    [['Código', 'Descripción', 'Cantidad', 'Código sustituto', 'Descripción sustituto']],
    [['Codice', 'Descrizione', 'Quantità', 'Codice sostituto', 'Descrizione sostituto']],
    [['Indeks', 'Nazwa', 'Ilość', 'Indeks zamiennika', 'Nazwa zamiennika']],
    [['Číslo dílu', 'Název', 'Množství', 'Číslo náhradního dílu', 'Název náhrady']],
    [['Обозначение', 'Наименование', 'Кол.', 'Обозначение замены', 'Наименование замены']],
    [['Обозначение', 'Наименование', 'Кол.', 'Обозначение аналога', 'Наименование аналога']],
    [['物料编码', '物料名称', '用量', '替代料编码', '替代料名称']],
    [['品番', '品名', '員数', '代替品番', '代替品名']],
    [['품번', '품명', '수량', '대체 품번', '대체 품명']],
  ])('is a list of its own beside that of the lines: %j', (header) => {
    const [own, instead] = firstLines(header, ...LINES);
    expect(own?.slice(0, 2)).toEqual(['A-110', 'Magnet SmCo']);
    expect(instead).toEqual(['B-119', 'Magnet Y30', 'A-110']);
  });

  it('has as many lines as there are such parts', () => {
    const header = ['Part No', 'Description', 'Qty', 'Alternate part', 'Alternate description'];
    const rows = [...LINES, ['A-130', 'Bracket', 4, null, null], ['A-140', 'Spring', 4, 'B-140', 'Spring B']];
    const { tables } = mapSheet(sheetOf([header, ...rows]));
    expect(tables.map(({ lines }) => lines.kind.filter((kind) => kind === 0).length)).toEqual([4, 3]);
  });

  it('is named without a number, too', () => {
    const header = ['Part No', 'Description', 'Qty', 'Alternate description'];
    expect(firstLines(header, ...LINES.map((row) => row.toSpliced(3, 1)))[1]).toEqual([
      undefined,
      'Magnet Y30',
      'A-110',
    ]);
  });

  it.each([
    ['no name', ['Part No', 'Description', 'Qty', 'Alternate part'], LINES.map((row) => row.slice(0, 4))],
    ['ratios', ['物料编码', '物料名称', '用量', '替代料', '替代说明'], LINES.map((row) => row.with(4, '1:1'))],
    ['an old name', ['Part No', 'Description', 'Qty', 'Old part no', 'Old description'], LINES],
  ])('is none where there is %s', (_, header, rows) => {
    expect(firstLines(header, ...rows)).toHaveLength(1);
  });
});
