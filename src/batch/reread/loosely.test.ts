import { describe, expect, it } from 'vitest';
import { mapSheet } from '../../map/map-sheet.ts';
import type { MappedSheet } from '../../map/types.ts';
import { type Cell, sheetOf } from '../../map/sheet.fixture.ts';
import { TextArena } from '../../read/arena.ts';
import { mapLoosely } from './loosely.ts';

type Rows = readonly (readonly Cell[])[];

const LIST: Rows = [
  ['Part Number', 'Description', 'Qty'],
  ['A-1', 'Screw M3x8', 4],
  ['A-2', 'Bracket', 1],
];

/** Columns that describe, of each table read in a workbook of a list and these rows; null: nothing but the list. */
async function besideList(rows: Rows): Promise<(readonly number[] | undefined)[][] | null> {
  const texts = new TextArena();
  const sheets = [LIST, rows].map((each) => mapSheet(sheetOf(each, 'Sheet', texts)));
  const again = await mapLoosely('parts.xlsx', 'xlsx', sheets);
  return again?.slice(1).map(({ tables }) => tables.map(({ columns }) => columns.get('description'))) ?? null;
}

describe('a sheet beside a list that names what would be reported', () => {
  it.each<[string, Rows]>([
    [
      'in Spanish',
      [
        ['Tipo', 'Grado', 'Br (T)'],
        ['N35', 'NdFeB', '1.17–1.22'],
        ['SmCo', 'Samario-Cobalto', '1.05–1.15'],
      ],
    ],
    [
      'in no language',
      [
        ['aa', 'bb', 'cc'],
        ['left', 'Servo motor', '4.2'],
        ['right', 'Bracket', '1.1'],
      ],
    ],
  ])('is read where it is a table with a header of its own: %s', async (_, rows) => {
    expect(await besideList(rows)).toEqual([[[0, 1]]]);
  });

  it.each<[string, Rows]>([
    ['notes', [['Notes'], ['The servo motor comes from stock.'], ['Glue the magnets.']]],
    [
      'sums of groups',
      [
        ['Kategori', 'Tutar', 'Durum'],
        ['Servo motor', '$3,500', 'x'],
        ['Sensor', '$1,200', 'y'],
      ],
    ],
    [
      'screws',
      [
        ['aa', 'bb', 'cc'],
        ['left', 'Screw M4', '4.2'],
        ['right', 'Bracket', '1.1'],
      ],
    ],
  ])('is not where it is %s', async (_, rows) => {
    expect(await besideList(rows)).toBeNull();
  });
});

describe('a sheet of two columns beside a list', () => {
  const things = (head: readonly string[], ...more: Rows): Rows => [['Lab'], [], [...head], ['Power supply', 'shelf'], ['Servo motor 20 kg', 'own'], ['Screw', 'shelf'], ...more]; // prettier-ignore

  it.each<[string, Rows, number]>([
    ['English', things(['Item', 'Zonk']), 0],
    ['Portuguese', things(['Item', 'Origem']), 0],
    ['French', [['Pièce', 'Où'], ['Vis', 'atelier'], ['Moteur pas à pas 42 mm', 'perso'], ['Rail', 'atelier']], 0],
    ['Spanish', [['Dónde', 'Pieza'], ['taller', 'Tornillo'], ['propio', 'Motor paso a paso 42 mm'], ['taller', 'Guía']], 1],
    ['Polish', [['Nazwa', 'Skąd'], ['Śruba', 'pracownia'], ['Silnik krokowy 42 mm', 'własny'], ['Szyna', 'pracownia']], 0],
    ['Chinese', [['物料', '出处'], ['螺丝', '仓库'], ['步进电机 42mm', '自有'], ['导轨', '仓库']], 0],
    ['Japanese', [['部品', '出所'], ['ねじ', '倉庫'], ['ステッピングモーター 42mm', '自前'], ['レール', '倉庫']], 0],
  ])('is read by the one whose header says that it names things: %s', async (_, rows, column) => {
    expect(await besideList(rows)).toEqual([[[column]]]);
  }); // prettier-ignore

  it.each<[string, Rows]>([
    ['says what is wired to what', [['From', 'To'], ['D3', 'Servo motor 20 kg'], ['D4', 'Sensor'], ['D5', 'Lamp']]],
    ['says what feeds what', [['Item', 'Zonk'], ['Power supply 12 V', '3 × servo motor 20 kg'], ['Power supply 5 V', 'Board'], ['Battery', 'Clock']]],
    ['tells of topics', [['Topic', 'Zonk'], ['Servo motor 20 kg', 'needs 12 V'], ['Frame', 'of PETG'], ['Wires', 'keep them short']]],
    ['tells of what the list has', [['Item', 'Zonk'], ['Screw M3x8', 'M'], ['Bracket', 'L'], ['Spring', 'S']]],
  ])('is not where it %s', async (_, rows) => {
    expect(await besideList(rows)).toBeNull();
  }); // prettier-ignore
});

describe('a text of one column', () => {
  const read = (...lines: readonly string[]): Promise<MappedSheet[] | null> => {
    const texts = new TextArena();
    return mapLoosely('car.txt', 'text', [mapSheet(sheetOf(lines.map((line) => [line]), null, texts))]); // prettier-ignore
  };

  it.each([
    ['Plaque de base', '3 servomoteurs MG996R', 'Coupleur de piles', '2 roulements', 'Fil'],
    ['底板', '舵机 MG996R 3个', '电池盒', '轴承 2个', '导线'],
  ])('is read where its lines are counted, and one may hold a magnet: %#', async (...lines) => {
    expect((await read(...lines))?.map(({ verdict }) => verdict)).toEqual(['tables']);
  });

  it('is not where nothing is counted, or is of the kind', async () => {
    expect(await read('Plaque de base', 'Commande des servomoteurs', 'Coupleur de piles', 'Fil')).toBeNull();
    expect(await read('Plaque de base', '3 roulements', 'Coupleur de piles', '2 vis', 'Fil')).toBeNull();
  });
});
