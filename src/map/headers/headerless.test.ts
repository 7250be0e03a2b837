import { describe, expect, it } from 'vitest';
import { guessByContent } from './headerless.ts';
import { mapSheet } from '../map-sheet.ts';
import { type Cell, sheetOf } from '../sheet.fixture.ts';
import type { MappedSheet, Table } from '../types.ts';

const map = (rows: readonly (readonly Cell[])[]): MappedSheet => mapSheet(sheetOf(rows));

function only({ tables }: MappedSheet): Table {
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

/** Columns by field, or why there is no list. */
function guess(...rows: (readonly Cell[])[]): string {
  const found = guessByContent(sheetOf(rows));
  return found.kind === 'columns'
    ? [...found.columns].map(([field, columns]) => `${field}=${columns.join('+')}`).join(' ')
    : found.reason;
}

describe('things under headings that stand further out', () => {
  it('are a list, with the numbers before some of them', () => {
    const rows = [
      ['Component list'],
      ['Magnet'],
      [1000, 'N40UH magnets, 12.7 x 12.7 x 12.7 mm'],
      [300, 'N40UH magnets for passive shim'],
      [null, 'Plastic screws'],
      ['Field mapper'],
      [null, 'CNC rails'],
      [null, 'Hall probe'],
    ];
    expect(guess(...rows)).toBe('description=1 quantity=0');
  });

  it('are one without any number', () => {
    const rows = [
      ['Optics:'],
      [null, 'Optical isolator'],
      [null, 'Kinematic mirror mount'],
      [null, 'Diffraction grating'],
      ['Other:'],
      [null, 'Breadboard 8 x 8'],
      [null, 'Sorbothane pads'],
    ];
    expect(guess(...rows)).toBe('description=1');
  });

  it('are none where labels stand beside their values, or sentences tell a story', () => {
    const form = [
      ['Motor', 'Permanent magnet synchronous'],
      ['Cooling', 'Water jacket around the stator'],
      ['Rotor', 'Interior magnets in V'],
      ['Shaft', 'Hollow, oil inside'],
      ['Bearing', 'Two ball bearings'],
    ];
    expect(guess(...form)).toMatch(/labels and values/);
    const log = [
      ['Monday'],
      [null, 'We mounted the motor on the frame and it ran.'],
      [null, 'Then the magnet came off and we glued it again.'],
      ['Tuesday'],
      [null, 'The whole day went into the search for the fault.'],
      [null, 'In the evening the fault was found in the driver.'],
      [null, 'It was replaced by a new one of the same make.'],
    ];
    expect(guess(...log)).not.toMatch(/=/);
  });
});

describe('sentences', () => {
  const counted = [
    '4 inserts M4 and 4 screws M4x20, body to tank, from inside.',
    '2 magnets 6x3 in the door and two more in the tank, below.',
    'Silicone for outdoor use, any brand, a small tube.',
    '2 pins of steel, 4x18, for the joint of the head.',
    'Pump for 12 V, brushless, from the shop next door.',
  ];
  it('are a list where they count things', () => {
    expect(guess(...counted.map((text) => [text]))).toMatch(/^(?:description|partNumber)=0$/);
  });

  it('are a log where they do not, or count days', () => {
    const log = counted.map((text) => [text.replace(/^\d+ \S+/, '2 days for the')]);
    expect(guess(...log)).toMatch(/sentences/);
  });
});

describe('lists without a known header', () => {
  it('are read by their content, with low confidence', () => {
    const table = only(
      map([
        ['A759MW157M1JAAE048', 'A1'],
        ['ZLLS350TA', 'Z1'],
        ['ZHCS350TA', 'Z2'],
        ['UWX1C220MCL1GB', 'U1-2'],
      ]),
    );
    expect(table.headerRow).toBeNull();
    expect(table.confidence).toBeLessThan(0.5);
    expect(table.columns.get('partNumber')).toEqual([0]);
    expect(table.columns.get('refDes')).toEqual([1]);
  });

  it('keep the row of unknown words as their header', () => {
    const table = only(
      map([
        ['Wossit', 'Howmany', 'Farbe'],
        ['Stepper motor 42 mm', 4, 'rot'],
        ['Neodymium magnet', 8, 'blau'],
        ['Base plate left', 1, 'rot'],
        ['Cover plate', 2, 'rot'],
      ]),
    );
    expect(table.headerRow).toBe(1);
    expect(table.columns.get('description')).toEqual([0]);
    expect(table.columns.get('quantity')).toEqual([1]);
  });

  it('are refused aloud when they look like a list and say nothing', () => {
    const mapped = map([
      ['Wossit', 'Howmany', 'Farbe'],
      ['a', 4, 'rot'],
      ['b', 8, 'blau'],
      ['c', 1, 'rot'],
      ['d', 2, 'rot'],
    ]);
    expect(mapped.verdict).toBe('not-understood');
    expect(mapped.reason).toContain('Wossit');
  });
});

describe('a header of which one word is known, and says how many', () => {
  it('is enough for a list of two lines', () => {
    const rows = [
      ['', 'Block', 'Magnetisation axis', 'Qty', 'Est. INR'],
      ['Type A', '12 x 8 x 90 mm, N45SH', 'through the 8 mm thickness', 4, '2,000-4,000'],
      ['Type B', '12 x 8 x 90 mm, N45SH', 'along the 12 mm length', 4, '2,000-4,000'],
    ];
    expect(guess(...rows)).toBe('description=0+1+2 quantity=3');
  });
});

describe('a column of "×3"', () => {
  it('says how many', () => {
    const rows = [
      ['M6 bolt 35mm', '×3'],
      ['M6 nut', '×6'],
      ['Neodymium magnet 6x2mm', '×24 (if upright)'],
      ['Cable sleeve 12mm', '×2'],
    ];
    expect(guess(...rows)).toBe('description=0 quantity=1');
  });

  it('is none where sizes stand', () => {
    expect(
      guess(['Plate steel', 'x3.5'], ['Bar steel', 'x4.5'], ['Rod steel', 'x6.5'], ['Tube steel', 'x2.5']),
    ).not.toContain('quantity');
  });
});

it('what a report was asked for is no list: "Parameter | Wert" above two columns', () => {
  const rows = [
    ['MATNR', 'GEN-6200-155'],
    ['WERKS', 'DE10'],
    ['CAPID', 'PP01'],
    ['STLAN', 'VAR-100'],
  ];
  expect(guess(['Parameter', 'Wert'], ...rows)).toMatch(/^a form or a note/u);
  expect(guess(['Setting', 'Value'], ...rows)).toMatch(/^a form or a note/u);
  expect(guess(['Rotor', 'Stator'], ...rows)).not.toMatch(/^a form or a note/u);
});

describe('whole numbers below a header', () => {
  const rows = ['Frame A40', 'Driver B2', 'Gripper C12', 'Camera D435', 'Wire E1'].map((name, at) => [
    name,
    [40, 12, 7, 30, 2][at] ?? 0,
  ]);

  it('are a quantity where the header may say so', () => {
    expect(guess(['Block', 'Lots'], ...rows)).toBe('description=0 quantity=1');
  });

  it.each(['Z (mm)', '重量(克)', 'Spannung [V]', 'm·z'])('are none below a measure such as "%s"', (header) => {
    expect(guess(['Block', header], ...rows)).not.toContain('quantity');
  });
});

describe('whole numbers below no header', () => {
  const rows = ['Rotor shaft', 'Clutch plate', 'Ball bearing', 'Worm gear', 'Roller chain'];

  it('count the parts where there is one column of them', () => {
    expect(guess(...rows.map((name, at) => [name, [4, 2, 8, 2, 1][at] ?? 0]))).toBe('description=0 quantity=1');
  });

  it('are of no known meaning where there are several, and the likeliest would count none of some', () => {
    expect(guess(...rows.map((name, at) => [name, [200, 24, 12, 48, 36][at] ?? 0, [0, 40, 0, 0, 0][at] ?? 0]))).toBe('description=0'); // prettier-ignore
    expect(guess(...rows.map((name, at) => [name, [4, 2, 8, 2, 1][at] ?? 0, [250, 40, 12, 48, 36][at] ?? 0]))).toBe('description=0 quantity=1'); // prettier-ignore
  });
});

describe('a price list of grades', () => {
  const rows = ['N35', 'N42', 'N48', 'N35SH', 'N42SH'].map((grade, at) => [
    grade,
    [18, 4, 25, 2, 6][at] ?? 0,
    '≤80 °C',
  ]);

  it('calls things by their grade, and not by how hot they may get', () => {
    expect(guess(['Grade', 'Lots', 'Heat'], ...rows)).toBe('description=0 quantity=1');
    expect(guess(['牌号', '批数', '温度'], ...rows)).toBe('description=0 quantity=1');
  });

  it('counts nothing by an energy product', () => {
    expect(guess(['Grade', '(BH)max', 'Heat'], ...rows)).not.toContain('quantity');
    expect(guess(['Grade', '磁能积(MGOe)', 'Heat'], ...rows)).not.toContain('quantity');
    expect(guess(['牌号', '价格(元/kg)', '工作温度'], ...rows)).toBe('description=0');
  });
});
