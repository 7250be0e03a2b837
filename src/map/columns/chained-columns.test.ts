import { describe, expect, it } from 'vitest';
import { bomOf, links } from '../../bom/bom.fixture.ts';
import type { Cell } from '../sheet.fixture.ts';

const ROWS: readonly (readonly [string, string, string, number])[] = [
  ['TOP-1000', 'MOT-2001', 'DC motor assembly', 2],
  ['TOP-1000', 'HSG-2002', 'Housing', 1],
  ['MOT-2001', 'ROT-3001', 'Rotor', 1],
  ['MOT-2001', 'STA-3002', 'Stator', 1],
  ['ROT-3001', 'MAG-4001', 'Magnet N42SH', 8],
];
const TREE = 'MOT-2001, HSG-2002, ROT-3001 < MOT-2001, STA-3002 < MOT-2001, MAG-4001 < ROT-3001';
const FLAT = TREE.replace(/ < [^,]+/g, '');
const tree = (rows: readonly (readonly Cell[])[]): string => links(bomOf(rows)).join(', ');
const below = (header: string, child = 'Part Number'): string => tree([[header, child, 'Description', 'Qty'], ...ROWS]);

describe('a column of what lines are part of', () => {
  it.each([
    'bom_parent', 'BOM Parent', 'ParentName', 'Parent Name', 'Parent Material', 'Header Material', 'Father', 'Assembly PN', 'Assy No',
    'Finished good', 'fg_code', 'Top Item', 'Oberstufe', 'Obermaterial', 'Baugruppe', 'Kopfartikel', 'Code père', 'Produit fini', 'Artículo transformado', 'Código do pai',
    'Componente pai', 'Materiale padre', 'Moederartikel', 'Kod nadrzędny', 'Kód nadřazeného', 'Kód nadradeného', 'Код родителя', 'Батьківська позиція', 'Överordnad', 'Overordnet',
    'Emonimike', 'Szülő', 'Cod părinte', 'Üst stok kodu', '父级物料', '上级料号', '上階物料', '製品コード', '親部品コード', '상위코드', '완제품코드', 'Mã vật tư cha', 'Kode barang induk', 'รหัสชิ้นส่วนหลัก',
  ])('is known by its header: %s', (header) => {
    expect(below(header)).toBe(TREE);
  }); // prettier-ignore

  it.each(['Father', '上级', 'BOM Parent', 'FG code', 'Assy No.'])('also below one line each and in two steps: %s', (header) => {
    expect(tree([[header, 'Component', 'Description', 'Qty'], ['TOP-1000', 'MOT-2001', 'DC motor', 2], ['TOP-1000', 'HSG-2002', 'Housing', 1], ['MOT-2001', 'MAG-4001', 'Magnet', 8]])).toBe(
      'MOT-2001, HSG-2002, MAG-4001 < MOT-2001',
    );
  }); // prettier-ignore

  it('that has names, and no number beside it', () => {
    expect(tree([['Parent Name', 'Name', 'Qty'], ['Machine', 'Spindle motor', 1], ['Spindle motor', 'Rotor', 1], ['Rotor', 'Magnet N42SH', 8]])).toBe(
      'Spindle motor, Rotor < Spindle motor, Magnet N42SH < Rotor',
    );
    // Of a class of them it says nothing.
    expect(tree([['Parent Category', 'Name', 'Qty'], ['Drives', 'Spindle motor', 1], ['Drives', 'Rotor', 1]])).toBe('Spindle motor, Rotor');
  }); // prettier-ignore

  it('is known by its cells: nearly all are numbers of other rows, in several steps', () => {
    for (const header of ['Goes into', 'Structure', 'X', 'Nadmontaż', 'Kuuluvus']) expect(below(header)).toBe(TREE);
    const behind = ROWS.map(([upper, ...own]) => [...own, upper]);
    expect(tree([['Part Number', 'Description', 'Qty', 'Goes into'], ...behind])).toBe(TREE);
  });

  it('and not where it names what else is used, came before, or is connected', () => {
    for (const header of ['Replaces', 'Alternate', 'Alt. P/N', 'Ersatz für', 'Supersedes', 'Old P/N', 'Mates with', 'Connected to', 'See also', 'Similar to', '替代料', 'Drawing'])
      expect(below(header), header).toBe(FLAT);
  }); // prettier-ignore

  it.each<[string, readonly (string | null)[]]>([
    ['seldom filled', [null, null, 'MOT-2001', null, 'ROT-3001']],
    ['of one step', [null, null, 'MOT-2001', 'HSG-2002', 'MOT-2001']],
    ['in a circle', ['ROT-3001', 'ROT-3001', 'MOT-2001', 'MOT-2001', 'ROT-3001']],
    ['of the line itself', ['MOT-2001', 'MOT-2001', 'ROT-3001', 'ROT-3001', 'ROT-3001']],
    ['of numbers that few rows have', ['X-100', 'X-100', 'X-200', 'X-300', 'MOT-2001']],
  ])('and not where its cells are %s', (_, uppers) => {
    expect(tree([['Goes into', 'Part Number', 'Description', 'Qty'], ...ROWS.map(([, ...own], at): Cell[] => [uppers[at] ?? null, ...own])])).toBe(FLAT);
  }); // prettier-ignore

  it('nor where levels say what is below what', () => {
    const levelled = ROWS.map(([upper, ...own], at): Cell[] => [[1, 2, 1, 2, 2][at] ?? 1, upper, ...own]);
    expect(tree([['Level', 'Goes into', 'Part Number', 'Description', 'Qty'], ...levelled])).toBe('MOT-2001, HSG-2002 < MOT-2001, ROT-3001, STA-3002 < ROT-3001, MAG-4001 < ROT-3001');
  }); // prettier-ignore
});
