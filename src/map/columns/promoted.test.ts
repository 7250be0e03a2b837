import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf } from '../sheet.fixture.ts';

const columnOf = (field: 'description' | 'material', rows: readonly (readonly string[])[]): readonly number[] =>
  mapSheet(sheetOf(rows)).tables[0]?.columns.get(field) ?? [];

const HEAD = ['Kód', 'Surovina', 'Specifikace', 'Množství kg'];
const GOODS = ['Písek sklářský', 'Soda kalcinovaná', 'Oxid yttritý 4N', 'Servomotor dávkovače', 'Vápenec mletý', 'Živec sodný', 'Ložisko kuličkové']; // prettier-ignore

describe('a list without a column of names', () => {
  it('is described by a column of materials that names each line, beside one that only specifies', () => {
    const rows = GOODS.map((name, at) => [String(1010 + at), name, at % 2 === 0 ? '-' : 'sklad', '20']);
    expect(columnOf('description', [HEAD, ...rows])).toContain(1);
  });

  it('and not by one that says of several lines what they are of', () => {
    const rows = GOODS.map((name, at) => [String(1010 + at), at % 2 === 0 ? 'Ocel nerezová' : 'Hliník', name, '20']);
    expect(columnOf('description', [HEAD, ...rows])).toEqual([2]);
    expect(columnOf('material', [HEAD, ...rows])).toEqual([1]);
  });

  it('is described by a column of sizes that have words with them', () => {
    const head = ['Pos', 'Item', 'Shape / dimensions mm', 'Grade', 'Qty'];
    const shapes = ['Arc segment R28 / R22.5 L=40', 'Disc D10 x 3', 'Ring D20 x 10', 'Block 20x10x5', 'Cube 12'];
    const list = (of: readonly string[]) =>
      columnOf('description', [
        head,
        ...of.map((shape, i) => [String(i + 1), `MAG-010${String(i)}`, shape, 'N42SH', '8']),
      ]);
    expect(list(shapes)).toEqual([2]);
    expect(list(shapes.map((shape) => shape.replace(/[a-z ]+/gi, '')))).toEqual([]);
  });
});

describe('an order by grades', () => {
  const rows = [
    ['N42', '4', '10x5x2', 'Ni'],
    ['N42SH', '2', '20x10x5', 'Zn'],
    ['N35', '8', '6x3', 'Ni'],
  ];

  it('is described by them where nothing else names a line', () => {
    expect(columnOf('description', [['Grade', 'Qty', 'Size', 'Coating'], ...rows])).toEqual([0]);
    expect(columnOf('description', [['牌号', '数量', '尺寸', '镀层'], ...rows])).toEqual([0]);
  });

  it('and not where lines have numbers or names', () => {
    const named = rows.map(([grade = '', qty = '', size = ''], at) => [grade, qty, size, `Rotor magnet ${String(at)}`]);
    expect(columnOf('description', [['Grade', 'Qty', 'Size', 'Name'], ...named])).not.toContain(0);
    const numbered = rows.map(([grade = '', qty = '', size = ''], at) => [grade, qty, size, `MG-010${String(at)}`]);
    expect(columnOf('description', [['Grade', 'Qty', 'Size', 'Part Number'], ...numbered])).toEqual([]);
  });
});

describe('grades beside what they are used for', () => {
  it.each(['Application', 'Anwendung', 'Verwendung', 'Utilisation', 'Uso', 'Применение', '用途'])(
    'name the lines, which "%s" does not',
    (use) => {
      const rows = [
        ['N38', 'NdFeB', '1.25', 'Small motor'],
        ['N38H', 'NdFeB-H', '1.25', 'Servo of a robot'],
        ['SmCo', 'Sm2Co17', '1.05', 'Sensor near a furnace'],
      ];
      expect(columnOf('description', [['Material', 'Grade', 'Br (T)', use], ...rows])).toEqual([1]);
    },
  );
  it('and where nothing has a grade it does', () => {
    const rows = ['Motor bracket', 'Hinge of the door', 'Cover plate'].map((use) => ['Steel', '2', use]);
    expect(columnOf('description', [['Material', 'Qty', 'Application'], ...rows])).toEqual([2]);
  });
});

describe('a column headed "Type"', () => {
  const list = (...types: string[]) =>
    columnOf('description', [
      ['Pos', 'Typ', 'Menge', 'Anmerkungstext'],
      ...types.map((type, at) => [String(at + 1), type, '2', `Für das Modul des Motors, Nummer ${String(at)}`]),
    ]);

  it('names the lines where each is another thing, whatever a longer note beside it says', () => {
    expect(list('Dupont-Kabel M-M', 'Dupont-Kabel M-F', 'Netzkabel zweiadrig', 'JST Stecker')).toEqual([1]);
  });

  it('and not where it is a kind that several are of', () => {
    expect(list('Kabel', 'Kabel', 'Stecker', 'Stecker')).toEqual([3]);
  });
});

describe('a column of categories beside a specification', () => {
  const list = (...categories: string[]) =>
    columnOf('description', [
      ['Category', 'Spec', 'Unit $'],
      ...categories.map((category, at) => [category, `QS205 V${String(at)} 50H`, '285']),
    ]);

  it('names the lines where each is another', () => {
    expect(list('Folding frame', 'Hub motor', 'Controller', 'Crate')).toEqual([0, 1]);
  });

  it('and not where it is a kind that several are of', () => {
    expect(list('Drive', 'Drive', 'Frame', 'Frame')).toEqual([1]);
  });
});

it('the name of a system is what lines are filed under', () => {
  for (const head of ['system_name', '系统名称', 'Systembezeichnung'])
    expect(
      columnOf('description', [
        [head, 'canonical_name', 'description'],
        ['Starting', 'Starter', 'Starter motor'],
        ['Audio', 'Horn', 'Signal horn'],
      ]),
    ).not.toContain(0);
});
