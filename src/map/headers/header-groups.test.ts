import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf } from '../sheet.fixture.ts';
import type { Field } from '../types.ts';

type Group = readonly [title: string, ...words: string[]];

const CELLS = new Map([
  ['level', [0, 1, 2]],
  ['number', ['400.100', '400.110', '400.111']],
  ['place', [10, 20, 30]],
  ['above', ['400.100', '400.100', '400.100']],
  ['name', ['Spindle motor', 'Rotor', 'Magnet']],
  ['said', ['water-cooled', 'glued', 'N42SH 30x12x4']],
  ['count', [1, 2, 64]],
  ['total', [3, 6, 192]],
  ['unit', ['pcs', 'pcs', 'set']],
] as const);

/** What the columns of a list are found to be, of which titles span groups of words; `cells` says what stands below each. */
function fieldsOf(groups: readonly Group[], cells: string, isMerged = true): string[] {
  const titles = groups.flatMap(([title, ...words]) => words.map((_, at) => (at === 0 ? title : null)));
  const below = cells.split(' ').map((key) => CELLS.get(key as 'level') ?? ['x', 'y', 'z']);
  const rows = [0, 1, 2].map((row) => below.map((column) => column[row] ?? null));
  const sheet = sheetOf([titles, groups.flatMap(([, ...words]) => words), ...rows]);
  let left = 1;
  for (const [, ...words] of groups) {
    if (isMerged && words.length > 1) sheet.merges.push({ top: 1, left, bottom: 1, right: left + words.length - 1 });
    left += words.length;
  }
  const [table] = mapSheet(sheet).tables;
  const found: (Field | '')[] = titles.map(() => '');
  for (const [field, columns] of table?.columns ?? []) for (const column of columns) found[column] ||= field;
  return found;
}

const LINE = ['level', 'partNumber', 'description', 'description', 'quantity', 'unit'];

describe('titles above a row that is a header by itself', () => {
  it.each<[Group, Group]>([
    [
      ['Baugruppe', 'Ebene', 'Sach-Nr.', 'Bezeichnung 1'],
      ['Teile', 'Bezeichnung 2', 'Menge', 'ME'],
    ],
    [
      ['Verwendung', 'Ebene', 'Sach-Nr.', 'Bezeichnung 1'],
      ['Teil', 'Bezeichnung 2', 'Menge', 'ME'],
    ],
    [
      ['Item', 'Level', 'Part Number', 'Name'],
      ['Component', 'Description', 'Qty', 'UoM'],
    ],
    [
      ['Material', 'Level', 'Part Number', 'Name'],
      ['Usage', 'Description', 'Qty', 'UoM'],
    ],
    [
      ['Product', 'Level', 'Part Number', 'Name'],
      ['Supplier', 'Description', 'Qty', 'UoM'],
    ],
    [
      ['Ensemble', 'Niveau', 'Référence', 'Désignation'],
      ['Pièces', 'Description', 'Quantité', 'Unité'],
    ],
    [
      ['Conjunto', 'Nivel', 'Referencia', 'Denominación'],
      ['Piezas', 'Descripción', 'Cantidad', 'Unidad'],
    ],
    [
      ['产品', '层级', '物料编码', '物料名称'],
      ['材料', '规格', '数量', '单位'],
    ],
    [
      ['製品', 'レベル', '品番', '品名'],
      ['材料', '仕様', '員数', '単位'],
    ],
  ])('group its columns, and say nothing of them: %j %j', (...groups) => {
    for (const isMerged of [true, false]) {
      const fields = fieldsOf(groups, 'level number name said count unit', isMerged);
      expect(fields.map((field) => (field === 'name' || field === 'specification' ? 'description' : field))).toEqual(LINE); // prettier-ignore
    }
  });

  it('stand beside a number of the line', () => {
    const groups: Group[] = [['Pos.', ''], ['Baugruppe', 'Sach-Nr.', 'Bezeichnung 1'], ['Teile', 'Bezeichnung 2', 'Menge', 'ME']]; // prettier-ignore
    expect(fieldsOf(groups, 'place number name said count unit')).toEqual(['findNo', ...LINE.slice(1)]);
  });

  it('say what a word is of that stands below two of them', () => {
    const groups: Group[] = [['Parent', 'Number', 'Name'], ['Component', 'Part number', 'Name', 'Qty', 'UoM']]; // prettier-ignore
    const fields = fieldsOf(groups, 'above said number name count unit');
    expect(fields).toEqual(['', '', 'partNumber', 'description', 'quantity', 'unit']);
  });

  it('say which of two numbers is the quantity', () => {
    const groups: Group[] = [['Teil', 'Pos', 'Sach-Nr.', 'Benennung'], ['je Einheit', 'Menge', 'Gewicht'], ['gesamt', 'Menge', 'Gewicht']]; // prettier-ignore
    const fields = fieldsOf(groups, 'level number name count count total total');
    expect(fields.slice(3)).toEqual(['quantity', 'massUnit', 'quantityTotal', 'massTotal']);
  });

  it('say whose a name or a number is', () => {
    const groups: Group[] = [['Teil', 'Ebene', 'Sach-Nr.', 'Bezeichnung', 'Menge'], ['Lieferant', 'Name', 'Artikelnummer']]; // prettier-ignore
    const fields = fieldsOf(groups, 'level number name count x said');
    expect(fields.slice(0, 5)).toEqual(['level', 'partNumber', 'description', 'quantity', 'supplier']);
    expect(fields[5]).not.toBe('partNumber');
  });

  it('say what a measure is of', () => {
    const groups: Group[] = [['Item', 'Level', 'Part Number', 'Description', 'Qty'], ['Weight', 'Unit', 'Total']]; // prettier-ignore
    expect(fieldsOf(groups, 'level number name count count count').slice(4)).not.toContain('unit');
  });

  it('say that what a thing is made of has a name as well', () => {
    const groups: Group[] = [['Item', 'Level', 'Part Number', 'Description', 'Qty'], ['Material', 'Name', 'Standard']]; // prettier-ignore
    expect(fieldsOf(groups, 'level number name count said x')[4]).toBe('material');
  });
});
