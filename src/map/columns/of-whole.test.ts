import { describe, expect, it } from 'vitest';
import { lineTexts } from '../cells/texts.ts';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';

function headersOf(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  field: 'description' | 'parent' = 'description',
): string[] {
  const [table] = mapSheet(sheetOf([header, ...rows])).tables;
  return (table?.columns.get(field) ?? []).map((column) => table?.headers.get(column) ?? '');
}

const ROWS = [
  [1, 'SM-100', 'Servo motor', 'EC-2001', 'End cap', 1],
  [1, 'SM-100', 'Servo motor', 'SC-2002', 'Screw M4', 4],
];

describe('a column that names what a line is a part of', () => {
  it.each([
    ['Level', 'Parent Item', 'Parent Description', 'Part Number', 'Description', 'Qty'],
    ['Ebene', 'Übergeordnete Baugruppe', 'Bezeichnung übergeordnete Baugruppe', 'Teilenummer', 'Bezeichnung', 'Menge'],
    ['Ebene', 'Vaterteil', 'Vaterbezeichnung', 'Teilenummer', 'Bezeichnung', 'Menge'],
    ['Ebene', 'Baugruppe', 'Bezeichnung Baugruppe', 'Komponente', 'Bezeichnung Komponente', 'Menge'],
    ['Niveau', 'Article parent', 'Désignation article parent', 'Référence', 'Désignation', 'Quantité'],
    ['Nivel', 'Código padre', 'Descripción padre', 'Código', 'Descripción', 'Cantidad'],
    ['Livello', 'Codice assieme', 'Descrizione assieme', 'Codice', 'Descrizione', 'Quantità'],
    ['Nível', 'Código pai', 'Descrição do pai', 'Código', 'Descrição', 'Quantidade'],
    ['Niveau', 'Hoofdartikel', 'Omschrijving hoofdartikel', 'Artikelnummer', 'Omschrijving', 'Aantal'],
    ['Poziom', 'Indeks nadrzędny', 'Nazwa nadrzędna', 'Indeks', 'Nazwa', 'Ilość'],
    ['Úroveň', 'Nadřazený díl', 'Název nadřazeného dílu', 'Číslo dílu', 'Název', 'Množství'],
    ['Уровень', 'Родитель', 'Наименование родителя', 'Код', 'Наименование', 'Кол-во'],
    ['Szint', 'Szülő cikkszám', 'Szülő megnevezés', 'Cikkszám', 'Megnevezés', 'Mennyiség'],
    ['Seviye', 'Üst Parça', 'Üst Parça Adı', 'Parça No', 'Parça Adı', 'Miktar'],
    ['Cấp', 'Mã cha', 'Tên cha', 'Mã', 'Tên', 'Số lượng'],
    ['层级', '父项编码', '父项名称', '子项编码', '子项名称', '数量'],
    ['層次', '上階料號', '上階品名', '料號', '品名', '用量'],
    ['レベル', '親品番', '親品名', '子品番', '子品名', '員数'],
    ['레벨', '모품번', '모품명', '자품번', '자품명', '수량'],
  ])('does not describe the line: %s, %s, %s', (...header) => {
    expect(headersOf(header, ROWS)).not.toContain(header[2]);
    expect(headersOf(header, ROWS)).toContain(header[4]);
  });

  it('is known by the heading merged over it', () => {
    const header = ['层级', '父项', '', '', '子项', '', '', '用量'];
    const below = ['', '编码', '名称', 'BOM版本', '编码', '名称', '单位', ''];
    const rows = [2001, 2002, 2003].map((n) => [1, 'SM-100', '伺服电机总成', 'V1', `EC-${String(n)}`, `端盖 ${String(n)}`, '个', 1]); // prettier-ignore
    expect(headersOf(header, [below, ...rows])).toEqual(['子项 / 名称']);
    expect(headersOf(header, [below, ...rows], 'parent')).toEqual(['父项 / 编码']);
  });

  it('is one of an assembly without a number where it comes again', () => {
    const header = ['Assembly Name', 'Part Number', 'Part Description', 'Qty'];
    expect(headersOf(header, ROWS.map(([, , ...rest]) => rest))).toEqual(['Part Description']); // prettier-ignore
  });

  it('is not read as a remark either, where the line has only a number', () => {
    const rows = ROWS.map(([, above, name, own, , count]) => [above as Cell, name as Cell, own as Cell, count as Cell]);
    const [table] = mapSheet(sheetOf([['Parent SKU', 'Parent Name', 'Child SKU', 'Qty'], ...rows])).tables;
    expect(table === undefined ? [] : lineTexts(table, 0).map(({ text }) => text)).toEqual(['SM-100', 'EC-2001', '1']);
  });

  it('describes the line where nothing else numbers or describes it', () => {
    const rows = [
      ['SM-100', 'Servo motor', 1],
      ['BR-200', 'Bracket', 2],
    ];
    expect(headersOf(['主件料號', '主件品名', '數量'], rows)).toEqual(['主件品名']);
    expect(headersOf(['Assembly', 'Assembly Name', 'Qty'], rows)).toEqual(['Assembly Name']);
  });

  it('describes it, too, where each line has another one', () => {
    const rows = [
      ['SM-100', 'Servo motor', '400 W with brake', 1],
      ['BR-200', 'Bracket', 'steel sheet', 2],
    ];
    expect(headersOf(['Product', 'Product Name', 'Description', 'Qty'], rows)).toContain('Product Name');
    expect(headersOf(['Assembly No.', 'Assembly Name', 'Description', 'Qty'], rows)).toContain('Assembly Name');
  });

  it.each([
    ['Equipment Name', 'Part No', 'Part Name', 'Qty'],
    ['deviceName', 'partIndex', 'partName', 'qty'],
    ['设备名称', '备件编号', '备件名称', '数量'],
    ['장비명', '부품번호', '부품명', '수량'],
    ['Machine Description', 'Spare Part No', 'Spare Part Description', 'Qty'],
    ['Bezeichnung Maschine', 'Ersatzteilnummer', 'Ersatzteilbezeichnung', 'Menge'],
  ])('is that of the machine that parts are for: %s | %s | %s', (...header) => {
    const rows = [
      ['Servo motor test bench', 'P-1', 'O-ring', 1],
      ['Servo motor test bench', 'P-2', 'Steel shaft', 1],
      ['Paper feeder', 'P-3', 'Belt', 2],
      ['Paper feeder', 'P-4', 'Neodymium magnet', 2],
    ];
    expect(headersOf(header, rows)).toEqual([header[2]]);
  });

  it('and describes the line where the other column says what a device is like, or each line has a machine of its own', () => {
    const rows = [
      ['Servo motor', 'P-1', '400 W', 1],
      ['Servo motor', 'P-2', '750 W', 1],
      ['Belt', 'P-3', 'HTD 5M', 2],
    ];
    expect(headersOf(['Device Name', 'Part No', 'Description', 'Qty'], rows)).toContain('Device Name');
    const own = rows.map(([, ...rest], at) => [`Motor ${String(at)}`, ...rest]);
    expect(headersOf(['Equipment Name', 'Part No', 'Part Name', 'Qty'], own)).toContain('Equipment Name');
  });
});
