import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';
import { headingText } from '../cells/texts.ts';
import { LineKind } from '../types.ts';

const { heading, part } = LineKind;

describe('lines that tools take for comments', () => {
  it('tell nothing of the columns; a part that is commented out stays a line, the last one too', () => {
    const [table] = mapSheet(
      sheetOf([
        ['part', 'description', 'qty', 'material'],
        ['HJ-1', 'Magnet N42SH', 4, 'NdFeB'],
        ['# HJ-2', 'old potentiometer', 2],
        ['HJ-3', '# 8 screw UNC', 6, 'Steel'],
        ['// section electronics'],
        ['HJ-4', 'Vibration motor', 2],
        ['REM end of mechanical part'],
        ['HJ-6', 'Knob', 1, 'ABS'],
        ['# total: 5 lines'],
      ]),
    ).tables;
    expect([table?.columns.get('partNumber'), table?.columns.get('material')]).toEqual([[0], [3]]);
    expect([...table!.lines.kind]).toEqual([part, part, part, heading, part, heading, part, LineKind.total]);
    const [last] = mapSheet(
      sheetOf([
        ['description', 'qty', 'material'],
        ['Rotor', 1],
        ['-- Shaft', 1, 'Steel'],
        ['-- Plate', 2, 'Steel'],
        ['-- Magnet N42SH 10x5'],
      ]),
    ).tables;
    expect([...last!.lines.kind]).toEqual([part, part, part, part]);
  });
});

describe('a row with one text', () => {
  it('is a heading where it is marked as a title, and governs the lines below', () => {
    const { tables } = mapSheet(
      sheetOf([
        ['Item', 'Price', 'Notes'],
        ['## Motor'],
        ['Xerun-4268SD', '198,000', 'with sensor'],
        ['## Tire'],
        ['SP 33', '39,800', 'soft'],
        ['--- Lidar ---'],
        ['UST-10LX', '2,305,000', '10 m'],
      ]),
    );
    expect(tables).toHaveLength(1);
    const [table] = tables;
    expect([...table!.lines.kind]).toEqual([heading, part, heading, part, heading, part]);
    expect([1, 3, 5].map((line) => headingText(table!, line))).toEqual([['## Motor'], ['## Tire'], ['--- Lidar ---']]);
  });

  it('is a heading where it spans columns, and a part where its column is two columns of the sheet wide', () => {
    const kindsOf = (right: number): number[] => {
      const sheet = sheetOf([
        ['Part number', 'Description', null, 'Qty'],
        ['AX-10', 'Bracket', null, 2],
        ['Rotor 2 of drive 4711'],
        ['AX-20', 'Magnet', null, 8],
        ['AX-30', 'Shaft', null, 1],
      ]);
      sheet.merges.push({ top: 1, left: 2, bottom: 1, right: 3 }, { top: 3, left: 1, bottom: 3, right });
      return [...mapSheet(sheet).tables[0]!.lines.kind];
    };
    expect(kindsOf(4)).toEqual([part, heading, part, part]);
    expect(kindsOf(1)).toEqual([part, part, part, part]);
    const wide = sheetOf([
      ['Part number', 'Description', null, 'Qty'],
      ['AX-10', 'Bracket', null, 2],
      [null, 'Magnet ring 12x8'],
      ['AX-20', 'Magnet', null, 8],
      ['AX-30', 'Shaft', null, 1],
    ]);
    wide.merges.push(...[1, 2, 3, 4, 5].map((top) => ({ top, left: 2, bottom: top, right: 3 })));
    expect(mapSheet(wide).tables[0]!.lines.kind[1]).toBe(part);
  });

  it('is a heading among headings that span columns, where all that stand alone are such words above lines', () => {
    const kindsOf = (alone: string, merged: readonly number[], ...more: readonly Cell[][]): number[] => {
      const sheet = sheetOf([
        ['Item', 'Price', 'Notes'],
        ['Servo'],
        ['BX-210 HV', '159,000', 'fast'],
        ['BX-200 HV', '129,000'],
        [alone],
        ['AH-25-S', '3,260,500', 'optional'],
        ...more,
        ['Motor'],
        ['EM-4268-24', '198,000'],
      ]);
      for (const top of merged) sheet.merges.push({ top, left: 1, bottom: top, right: 3 });
      return [...mapSheet(sheet).tables[0]!.lines.kind];
    };
    const titled = [heading, part, part, heading, part, heading, part];
    expect([kindsOf('IMU', [2, 7]), kindsOf('惯导', [2, 7]), kindsOf('Unité inertielle', [2, 7])]).toEqual([titled, titled, titled]); // prettier-ignore
    // A part without a price is one: by its type, beside another that stands alone, and where sections are not marked.
    expect(kindsOf('IMU AH-30', [2, 7])[3]).toBe(part);
    expect(kindsOf('Spring', [2, 9], ['Plate'], ['Hinge'])[3]).toBe(part);
    expect(kindsOf('Spring', [])[3]).toBe(part);
  });

  it('may title a summary: what stands below repeats the lines above, up to the next assembly', () => {
    const head = ['Quantity', 'Part Number', 'Type', 'Nomenclature'];
    const [table] = mapSheet(
      sheetOf([
        head,
        [1, 'MAGNET_SYSTEM', 'Assembly', 'Magnet system'],
        [4, 'SCREW_M4X10', 'Part', 'Screw'],
        ['Recapitulation of: LOUDSPEAKER_ASM'],
        [1, 'MAGNET_SYSTEM'],
        [4, 'SCREW_M4X10'],
        ['Bill of Material: MAGNET_SYSTEM'],
        [1, 'MAG_RING_N38', 'Part', 'Magnet N38'],
      ]),
    ).tables;
    expect([...table!.lines.kind]).toEqual([part, part, LineKind.note, LineKind.note, LineKind.note, heading, part]);
    const [apart] = mapSheet(
      sheetOf([
        ['Part', 'Qty', 'Material'],
        ['Screw M4', 4, 'Steel'],
        ['Base plate', 2, 'Steel'],
        ['Summary of parts'],
        ['Different parts: 2'],
        ['Base plate', 2, 'Steel'],
        ['Magnet holder', 1, 'Steel'],
      ]),
    ).tables;
    // What no line above names is a line, whatever it is made of.
    expect([...apart!.lines.kind]).toEqual([part, part, LineKind.note, LineKind.note, LineKind.note, part]);
  });

  it('is a part where all its cells are figures, one of them the number of what it is', () => {
    const [table] = mapSheet(
      sheetOf([
        ['Size (mm)', 'Type', 'Qty'],
        ['42×30×7', '61806 / 6806ZZ', 2],
        ['16×5×5', '625', 12],
        ['16×8×4', '688ZZ-4', 15],
        ['26×17×5', '61803', 22],
      ]),
    ).tables;
    expect([...table!.lines.kind]).toEqual([part, part, part, part]);
  });

  it('is a note where it labels a figure, however short the list above is', () => {
    const [table] = mapSheet(
      sheetOf([
        ['Part number', 'Description', 'Value', 'Qty'],
        ['MG-1', 'Magnet', 'N42SH 10x5x3', 2],
        ['MO-1', 'Motor', '400 W', 1],
        [],
        ['Component Groups:', 2],
        ['Component Count:', 3],
        ['Schematic Version:', '1.2'],
        ['BOM Date:', 'Wed 05 Mar 2025'],
      ]),
    ).tables;
    expect([...table!.lines.kind]).toEqual([part, part, ...[1, 2, 3, 4].map(() => LineKind.note)]);
  });

  it('is a note where it is a sentence, of Chinese too, and a part where it counts', () => {
    const kinds = (text: string): number | undefined =>
      mapSheet(sheetOf([['Name', 'Qty', 'Price'], ['Motor', 2, 4], ['Frame', 1, 9], [text], ['Foot', 4, 1]])).tables[0]!
        .lines.kind[2];
    expect(kinds('除电机和控制板之外，其他零件都是标准件。')).toBe(LineKind.note);
    expect(kinds('the servos: 2 x MG90S, 2 x DS3240')).toBe(part);
  });

  it('is a heading before a colon, where it is all that a row has', () => {
    const { tables } = mapSheet(
      sheetOf([
        ['Parts'],
        ['Frame:'],
        ['Carbon tube 10 mm'],
        ['Motors:'],
        ['Controller:'],
        ['Raspberry Pi Zero'],
        ['Motors: 4 x 2207'],
      ]),
    );
    expect([...tables[0]!.lines.kind]).toEqual([heading, part, heading, heading, part, part]);
  });

  it('is a note where it says something, in a list of which the lines have more to them', () => {
    const kindOf = (text: string): number | undefined =>
      mapSheet(
        sheetOf([
          ['Descripción', 'Cant', 'P.U.'],
          ['Motor NEMA17', 4, 42],
          ['Perfil 2020', 12, 4],
          ['Husillo T8', 3, 9],
          [text],
        ]),
      ).tables[0]!.lines.kind[3];
    for (const text of [
      'Los motores viejos de la Ender valen para Z',
      'Silniki Pololu HPCB mają szczotki węglowe',
      'P.S. 諧波沒有背隙但週期誤差大，要導星。步進馬達不要買1.8度',
      '비고: 모터 최대 전류 25A 기준',
    ])
      expect(kindOf(text)).toBe(LineKind.note);
    for (const text of ['Motor paso a paso NEMA 17 con cable', 'Neodymium magnets N42SH for the rotor'])
      expect(kindOf(text)).toBe(part);
  });
});

describe('a lone text in a list of which the lines have more to them', () => {
  const header = ['Item', 'Spec', 'Vendor', 'Est. cost'];
  const line = (name: string): string[] => [name, '1 inch, coated', 'Optica', '$ 120'];
  const kinds = (rows: readonly (readonly (string | number)[])[]): number[] => [
    ...(mapSheet(sheetOf(rows)).tables[0]?.lines.kind ?? []),
  ];

  it('is a heading where all others have a price, and none says how many', () => {
    const rows = [
      header,
      line('Lens'),
      line('Mirror'),
      ['Electronics (per module)'],
      line('Driver'),
      line('Amplifier'),
    ];
    expect(kinds(rows)).toEqual([part, part, heading, part, part]);
  });

  it.each(['Heavy Rare Earth Metals', 'Rare-earth oxides', 'Schwere Seltene Erden', 'Tierras raras pesadas', '重稀土氧化物'])(
    'is a heading where it names a group of rare earths, in a list of two columns too: %s',
    (group) => {
      const rows = [['Description', 'Price'], ['Cerium oxide', '4'], [group], ['Terbium oxide', '900'], ['Yttrium oxide', '25']];
      expect(kinds(rows)).toEqual([part, heading, part, part]);
      expect(kinds(rows.map((row) => (row[0] === group ? ['Terbium metal'] : row)))).toEqual([part, part, part, part]);
    },
  ); // prettier-ignore

  it('is a heading where it has the number of a section, or the header is printed again below it', () => {
    const head = ['Item', 'Description', 'Maker', 'Qty', 'Cost'];
    const lines = (name: string): (string | number)[] => [name, 'of steel', 'Optica', 2, '$ 120'];
    expect(
      kinds([
        head,
        lines('Lens'),
        lines('Mirror'),
        lines('Tube'),
        ['1.2 Detector System'],
        lines('Driver'),
        lines('Amplifier'),
        ['Part 2 of 3, spares for the workshop and the field'],
        head,
        lines('Rotor'),
      ]),
    ).toEqual([part, part, part, heading, part, part, heading, LineKind.note, part]);
  });

  it('is a note below the title of a legend, or where it explains a code', () => {
    const { tables } = mapSheet(
      sheetOf([
        ['Pos', 'Part number', 'Description', 'Qty'],
        [1, 'A-100', 'Bracket', 2],
        [2, 'A-101', 'Servo motor 400 W', 1],
        [3, 'A-102', 'Screw M4x12', 8],
        [null, 'A = machined part'],
        [null, 'M1 = servo motor'],
        ['Legend:'],
        ['M', 'motors and electronics'],
        ['P', 'permanent magnet'],
        [4, 'A-103', 'Spare magnet', 3],
        [null, null, 'Loose magnet'],
      ]),
    );
    const { note } = LineKind;
    expect([...tables[0]!.lines.kind]).toEqual([part, part, part, note, part, note, note, note, part, part]);
  });

  it('is a note where it labels a value', () => {
    const rows = [
      ['Part', 'Description', 'Qty', 'Material'],
      ['A-1', 'Bracket', 2, 'steel'],
      ['A-2', 'Servo motor', 1, ''],
      ['Component Count:', '8'],
      ['BOM Date:', 'Wed 05 Mar 2025'],
      ['A-3', 'Screw', 1, ''],
    ];
    expect(kinds(rows)).toEqual([part, part, LineKind.note, LineKind.note, part]);
  });

  it.each(['Legende Warengruppen', 'Legend of colours', 'Leyenda: códigos', 'Legenda grup'])(
    'is a note below "%s" unless that names something else',
    (title) => {
      const rows = [
        ['Pos', 'Part number', 'Description', 'Qty'],
        [1, 'A-100', 'Bracket', 2],
        [2, 'A-101', 'Servo motor 400 W', 1],
        [title],
        ['4710', 'Motors'],
      ];
      const isLegend = !title.endsWith('grup');
      expect(kinds(rows).at(-1)).toBe(isLegend ? LineKind.note : part);
    },
  );

  it('is a part where a stroke says that it does not state how many', () => {
    const rows = [
      ['Chemical name', 'Quantity', 'Notes'],
      ['Ammonium chloride', '500 g', ''],
      ['Aluminium foil', '-', ''],
      ['Ammonium sulphate', '100 g', '2 jars'],
      ['Zinc chloride', '100 g', ''],
      ['Copper chloride', '100 g', ''],
    ];
    expect(kinds(rows)).toEqual([part, part, part, part, part]);
  });
});

it('a header of which four words in eight say nothing is one all the same', () => {
  const header = ['DC', 'Shelf', 'Category', 'Description', 'Par level', 'Available', 'Last update', 'Modify'];
  const rows = ['Fan', 'Board', 'Drive', 'Cable'].map((name, at) => [
    'NK',
    `S-${String(at)}`,
    'Spares',
    `${name}, rear`,
    1,
    3,
    '08/23/20',
    'x',
  ]);
  const [table] = mapSheet(sheetOf([header, ...rows])).tables;
  expect([table?.columns.get('description'), table?.columns.get('category'), table?.columns.get('quantity')]).toEqual([
    [3],
    [2],
    undefined,
  ]);
});

describe('a position of a bill that only says something', () => {
  it.each([
    ['Positionstyp', 'Artikel', 'Text', 'Nur mit Handschuhen montieren, NdFeB'],
    ['Remarks', '', '', 'Hinweis: NdFeB nur mit Handschuhen'],
    ['Remarks', '', '', 'Note: handle NdFeB with gloves'],
  ])('is no part of it: %s %s %s %s', (header, article, kind, text) => {
    const { tables } = mapSheet(
      sheetOf([
        ['Pos', 'Part Number', 'Description', 'Qty', header],
        [10, 'A-100', 'Shaft', 1, article],
        [20, null, text, null, kind],
        [30, 'A-300', 'Housing', 1, article],
        [40, 'A-400', 'Cover: left', 1, article],
      ]),
    );
    expect([...(tables[0]?.lines.kind ?? [])].map((one) => one === LineKind.part)).toEqual([true, false, true, true]);
  });
});

describe('a title that is marked on both sides', () => {
  it.each(['# ===== Actuators =====', '## Motors ##', '--- Motors ---'])(
    'is a heading also where its row is counted or remarked: %s',
    (title) => {
      const { tables } = mapSheet(
        sheetOf([
          ['No.', 'Description', 'Qty', 'Comment'],
          [1, 'Shaft', 1, ''],
          [2, title, null, ''],
          [3, 'Housing', 1, ''],
          ['', title, null, 'see drawing'],
          [5, 'Cover', 1, ''],
        ]),
      );
      expect([...(tables[0]?.lines.kind ?? [])].map((one) => one === LineKind.heading)).toEqual([false, true, false, true, false]); // prettier-ignore
    },
  );
});

it.each(['+-----+----+------+', '+=====+====+', '├─────┼────┤', '-----', '═════'])(
  'a drawn line is no line of a list: %s',
  (drawn) => {
    const [table] = mapSheet(
      sheetOf([
        ['Part', 'Description', 'Qty'],
        [drawn],
        ['A-1', 'Magnet', 4],
        ['A-2', 'Rotor', 1],
        [drawn],
        ['Total', null, 5],
      ]),
    ).tables;
    expect([...table!.lines.kind]).toEqual([part, part, LineKind.total]);
  },
);
