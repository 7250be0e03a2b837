import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';
import type { Field } from '../types.ts';

/** Field → headers of a list. */
function fieldsOf(header: readonly string[], ...rows: (readonly Cell[])[]): Partial<Record<Field, string[]>> {
  const [table] = mapSheet(sheetOf([header, ...rows])).tables;
  return Object.fromEntries([...(table?.columns ?? [])].map(([field, columns]) => [field, columns.map((column) => header[column])])); // prettier-ignore
}

describe('an index', () => {
  it('numbers the lines where it is another one in each, and is a revision else', () => {
    const rows = (...ids: string[]) => fieldsOf(['Index', 'Name', 'Quantity'], ...ids.map((id, at) => [id, `Bearing ${String(at)}`, 1])); // prettier-ignore
    expect(rows('D01', 'D02', 'D04', 'D05', 'D07', 'D08')).toMatchObject({ findNo: ['Index'] });
    expect(rows('A', 'B', 'A', 'A', 'C')).toMatchObject({ revision: ['Index'] });
  });

  it('is what a manual numbers its parts by', () => {
    const rows = ['1-1', '1-2', '2', '3', '4'].map((id, at) => [id, `モーター ${String(at)}`, 1]);
    expect(fieldsOf(['マニュアル部品番号', '部品名', '数量'], ...rows)).toMatchObject({
      findNo: ['マニュアル部品番号'],
    });
  });
});

describe('designators', () => {
  it.each(['Part', 'Обозначение', 'Nome', '番号', 'Name'])('stand under "%s" where the cells are such', (word) => {
    const fields = fieldsOf(
      [word, 'Description', 'Qty'],
      ['U1', 'Microcontroller board', 1],
      ['LS1', 'Loudspeaker 8 Ohm', 1],
      ['R1, R2', 'Resistor 10k', 2],
    );
    expect(fields).toMatchObject({ refDes: [word], description: ['Description'] });
    expect(fields.partNumber).toBeUndefined();
  });

  it('stand under "ID" where they are of many kinds', () => {
    const rows = (...ids: string[]) => fieldsOf(['ID', 'Value', 'Qty'], ...ids.map((id) => [id, '100n', 1]));
    expect(rows('C1', 'C6', 'J1, J2', 'R1, R2', 'U1', 'SPKR').refDes).toEqual(['ID']);
    expect(rows('C1', 'C2', 'C3', 'C4', 'R1', 'R2').refDes).toBeUndefined();
  });

  it('are none where one letter numbers the parts, or the numbers are long', () => {
    const list = (...numbers: string[]) =>
      fieldsOf(['Part No', 'Description', 'Qty'], ...numbers.map((number) => [number, 'Bracket, left', 1]));
    expect(list('P1', 'P2', 'P5').partNumber).toEqual(['Part No']);
    expect(list('R1001', 'C2002', 'D3003').partNumber).toEqual(['Part No']);
    expect(list('A1', 'B1', 'A2').partNumber).toEqual(['Part No']);
  });

  it.each(['Part No', 'Teilenummer', '品番', 'Sach-Nr.', 'Article number'])(
    'are none below "%s", which says what they are, unless they are of many kinds or several in one line',
    (word) => {
      const list = (...numbers: string[]) =>
        fieldsOf([word, 'Description', 'Qty', 'Manufacturer'], ...numbers.map((number, at) => [number, `Rotor ${'abcdef'[at] ?? ''}`, 2, 'Acme'])); // prettier-ignore
      expect(list('M1', 'M2', 'R1')).toMatchObject({ partNumber: [word] });
      expect(list('TOP', 'M1', 'M2', 'M3', 'M4', 'M5')).toMatchObject({ partNumber: [word] });
      expect(list('M1', 'R1', 'U1', 'C1', 'LS1')).toMatchObject({ refDes: [word] });
      expect(list('R1, R2', 'C1', 'C2')).toMatchObject({ refDes: [word] });
    },
  );

  it('stand below "Part No" where another column numbers the parts', () => {
    const fields = fieldsOf(['Part No', 'Description', 'MPN', 'Qty'], ['M1', 'Motor', 'ACM-4471', 1], ['M2', 'Motor', 'ACM-4472', 1], ['R1', 'Resistor', 'RC0603-1K', 1]); // prettier-ignore
    expect(fields).toMatchObject({ refDes: ['Part No'], mpn: ['MPN'] });
  });
});

describe('numbers with dots', () => {
  const rows = (first: readonly string[]): Cell[][] =>
    first.map((dotted, at) => [dotted, `DRN-10-00${String(at)}`, `Turntable part ${String(at)}`, ['Welded', 'Neodymium', '1.0577', 'Steel'][at % 4] as string, 1]); // prettier-ignore

  it.each(['Pozice stromu', 'N. ARTICOLO', 'Position code'])(
    'are find numbers below "%s" where they show a tree',
    (word) => {
      const fields = fieldsOf(
        [word, 'Part number', 'Description', 'Finish', 'Qty'],
        ...rows(['1', '1.1', '1.1.1', '1.1.2', '1.2']),
      );
      expect(fields).toMatchObject({ findNo: [word], partNumber: ['Part number'] });
    },
  );

  it('show a tree above a total and a note, whose words stand in their column', () => {
    const fields = fieldsOf(
      ['Pozice stromu', 'Part number', 'Description', 'Finish', 'Qty'],
      ...rows(['1', '1.1', '1.1.1', '1.1.2', '1.2']),
      ['Total', '', '', '', 5],
      ['1. All dimensions in mm.', '', '', '', ''],
    );
    expect(fields).toMatchObject({ findNo: ['Pozice stromu'], partNumber: ['Part number'] });
  });

  it('are none where nothing hangs below another, or where they number the parts', () => {
    const flat = fieldsOf(
      ['Tolerance', 'Part number', 'Description', 'Finish', 'Qty'],
      ...rows(['0.1', '0.2', '0.3', '0.4', '0.5']),
    );
    expect(flat.findNo).toBeUndefined();
    const own = fieldsOf(['Part number', 'Description', 'Qty'], ...['1', '1.1', '1.1.1', '1.2'].map((n) => [n, `Part ${n}`, 1])); // prettier-ignore
    expect(own.findNo ?? own.partNumber).toEqual(['Part number']);
  });

  it('stand beside "Materiál", which is what a part is made of where something else numbers it', () => {
    const header = ['Položka', 'Číslo součásti', 'Popis', 'Materiál', 'Množství'];
    expect(fieldsOf(header, ...rows(['1', '1.1', '1.1.1', '1.2']))).toMatchObject({ material: ['Materiál'], findNo: ['Položka'] }); // prettier-ignore
    const sap = fieldsOf(['Materiál', 'Název', 'Množství'], ['10001234', 'Magnet N42SH', 4], ['10001235', 'Šroub', 8]);
    const others = [['Materiał', 'Tekst krótki materiału'], ['Anyag', 'Anyag rövid szövege'], ['Материал', 'Краткий текст материала']]; // prettier-ignore
    for (const [number = '', text = ''] of others) {
      const rows = ['100234', '100235', '100236'].map((own, at) => [own, `Magnet ${String(at)} N42SH`, 4]);
      expect(fieldsOf([number, text, 'Qty'], ...rows)).toMatchObject({ partNumber: [number], description: [text] });
    }
    expect(sap.partNumber).toEqual(['Materiál']);
  });
});

describe('"Number"', () => {
  it('counts parts where it is small, repeats itself, and nothing else counts them', () => {
    const rows = [
      ['Ball screw', '3'],
      ['Frame profile', '1'],
      ['Servo motor', '3'],
      ['Screw', '1 set'],
    ];
    expect(fieldsOf(['Component', 'Number'], ...rows)).toMatchObject({ quantity: ['Number'] });
    const counted = fieldsOf(['Component', 'Number', 'Qty'], ...rows.map((row) => [...row, 2]));
    expect(counted.quantity).toEqual(['Qty']);
  });

  it('numbers the parts where it is long', () => {
    const rows = [1, 2, 3].map((n) => [`000081234${String(n)}`, 'Kreiselpumpe mit Magnetkupplung', '1']);
    expect(fieldsOf(['Nummer', 'Name', 'Menge'], ...rows)).toMatchObject({ partNumber: ['Nummer'] });
  });

  it('numbers the parts where another column numbers the lines', () => {
    const fields = fieldsOf(
      ['Line No.', 'Type', 'No.', 'Description', 'Quantity per'],
      [10000, 'Item', 70100, 'Vacuum motor', 1],
      [20000, 'Item', 70101, 'Cover, ABS', 2],
      [30000, 'Item', 70230, 'Cable clip', 4],
    );
    expect(fields).toMatchObject({ findNo: ['Line No.'], partNumber: ['No.'] });
  });
});

describe('a word for the thing', () => {
  it('heads its number where the cells are codes, and another column says what it is', () => {
    const fields = fieldsOf(
      ['Pos', 'Teil', 'Bezeichnung 1', 'Menge'],
      [10, 'P-400100', 'Magnetkupplung komplett', 1],
      [20, 'P-400110', 'Innenrotor 16-polig', 1],
      [30, 'N-395521', 'Schraube M5x30', 4],
    );
    expect(fields).toMatchObject({ partNumber: ['Teil'], description: ['Bezeichnung 1'] });
    expect(fieldsOf(['Teil', 'Menge'], ['MG996R', 2], ['ESP32-C3', 1], ['28BYJ-48', 1]).description).toEqual(['Teil']);
  });

  it('heads its number where the cells are tags in capitals', () => {
    const fields = fieldsOf(
      ['Item', 'Display Name', 'Units'],
      ['TGT-SC-3', 'Sputter Target, Scandium 99.9%', 'Each'],
      ['PEN-GAUGE', 'Cold cathode gauge, magnet block', 'Each'],
      ['VALVE-GATE', 'Gate valve, manual', 'Each'],
    );
    expect(fields).toMatchObject({ partNumber: ['Item'], description: ['Display Name'] });
  });

  it('heads it where some of them are words in capitals', () => {
    const fields = fieldsOf(
      ['Item', 'Description', 'U/M'],
      ['LM-100', 'Permanent lifting magnet, manual', 'ea'],
      ['MTR-DC', 'Motor, PMDC, 90V', 'ea'],
      ['TB-RE', 'Tube magnet rare earth', 'ea'],
      ['PAINT', 'Paint, rare-earth blue', 'gal'],
    );
    expect(fields).toMatchObject({ partNumber: ['Item'], description: ['Description'] });
  });

  it('that is called a reference is the kind of thing where it names one, and holds no number', () => {
    const rows = [
      [1, 'Microcontrolador', 'Arduino UNO'],
      [4, 'Servomotores', 'MG995 (piñones metálicos)'],
      [2, 'Baterías', 'Pila 18650'],
    ];
    expect(fieldsOf(['Cantidad', 'Referencia', 'Componente'], ...rows)).toMatchObject({
      category: ['Referencia'],
      description: ['Componente'],
    });
    const numbered = rows.map(([count, , name], at) => [count, `AB-10${String(at)}`, name] as Cell[]);
    expect(fieldsOf(['Cantidad', 'Referencia', 'Componente'], ...numbered).partNumber).toEqual(['Referencia']);
    const kept = fieldsOf(['Part No', 'Name', 'Qty'], ['ROTOR-LEFT', 'Rotor', 1], ['STATOR_A', 'Stator', 1], ['SHAFT-B', 'Shaft', 1]); // prettier-ignore
    expect(kept.partNumber).toEqual(['Part No']);
  });
});

describe('"Source"', () => {
  const sourced = (...texts: string[]) =>
    fieldsOf(['Part Number', 'Description', 'Qty', 'Source'], ...texts.map((text, at) => [`AB-${String(1000 + at)}`, 'Bracket, left', 1, text])); // prettier-ignore

  it('is who sells it, where it is bought, whether it is made, or where it is written, by its cells', () => {
    expect(sourced('McMaster', 'Digi-Key', 'McMaster').supplier).toEqual(['Source']);
    expect(sourced('https://a.example/1', 'https://a.example/2', '').link).toEqual(['Source']);
    expect(sourced('Make', 'Buy', 'Buy').makeBuy).toEqual(['Source']);
    expect(sourced('Purchased', '3D printed', 'Purchased / 3D printed').makeBuy).toEqual(['Source']);
    expect(sourced('Purchased', '3D printed', 'McMaster').supplier).toEqual(['Source']);
    expect(sourced('firmware/axis/SETUP.h', 'docs/power.md line 4', 'docs/bom.md').remarks).toEqual(['Source']);
  });
});

it('"Unit" above money is the price of one', () => {
  const fields = fieldsOf(
    ['Q', 'Source', 'Part', 'Unit', 'Sum'],
    [2, 'Boca', 'R24-2RS bearing', '$19.95', '$39.90'],
    [1, 'Boca', 'LM67048 bearing', '$13.80', '$13.80'],
    [2, 'Boca', 'L44610 race', '$5.25', '$10.50'],
  );
  expect(fields).toMatchObject({ quantity: ['Q'], unitCost: ['Unit'], totalCost: ['Sum'] });
  expect(fields.unit).toBeUndefined();
});

describe('a column of numbers that no word names', () => {
  const rows = [
    ['R7711-201', 'Motor', 1],
    ['R7711-202', 'Motor', 1],
    ['R9034-118', 'Encoder battery', 6],
  ];
  it.each(['PLATE No.', 'Machine code', '플레이트 번호', 'Name'])('numbers the parts: "%s"', (word) => {
    expect(fieldsOf([word, 'Description', 'Quantity'], ...rows)).toMatchObject({ partNumber: [word] });
  });

  it.each([
    'Serial No.',
    'Asset No.',
    'Bin No.',
    'Order number',
    'Zeichnungsnummer',
    'CCU no',
    'Bid No.',
    'Tender number',
  ])('does not: "%s"', (word) => {
    expect(fieldsOf([word, 'Description', 'Quantity'], ...rows).partNumber).toBeUndefined();
  });

  it('stands beside numbers that have a word, and is none then', () => {
    const fields = fieldsOf(
      ['PLATE No.', 'Part No.', 'Description'],
      ...rows.map(([a, b]) => [a ?? '', `P-${String(a)}`, b ?? '']),
    );
    expect(fields.partNumber).toEqual(['Part No.']);
  });
});

describe('a number in brackets before the name', () => {
  const of = (...names: string[]): Partial<Record<Field, string[]>> =>
    fieldsOf(['Product', 'Quantity', 'Unit'], ...names.map((name, at) => [name, at + 1, 'pcs']));

  it('numbers the part', () => {
    expect(of('[MAG-100] Magnet N42SH', '[SCR-01] Screw M4', '[SCR-02] Screw M5')).toMatchObject({
      partNumber: ['Product'],
      description: ['Product'],
    });
  });

  it('is none where words stand in the brackets', () => {
    expect(of('[optional] Magnet N42SH', '[spare] Screw M4', '[spare] Screw M5').partNumber).toBeUndefined();
  });
});

describe('"Reference"', () => {
  it('designates where its cells do, also by what for', () => {
    const rows = ['U1', 'R_SENSE_A', 'C_VM_HF', 'D_TVS', 'J1'].map((name) => [name, 'Chip resistor, 1 %', 'RC0603']);
    expect(fieldsOf(['Reference', 'Description', 'MPN'], ...rows)).toMatchObject({ refDes: ['Reference'] });
    const parts = ['R_LEFT', 'A_BRACKET', 'TOP_PLATE'].map((name) => [name, 'Bracket, left', 'X-1']);
    expect(fieldsOf(['Reference', 'Description', 'MPN'], ...parts).refDes).toBeUndefined();
  });
});

describe('"Origin"', () => {
  const rows = (...origins: string[]): Cell[][] => origins.map((origin, at) => [`Motor ${String(at)}`, 2, origin]);
  const header = ['Name', 'Qty', 'Origin'];

  it('is a country where its cells may be such', () => {
    expect(fieldsOf(header, ...rows('China', 'Japan', 'CN'))).toMatchObject({ countryOfOrigin: ['Origin'] });
    expect(fieldsOf(['Name', 'Qty', 'Country of origin'], ...rows('MotorWorld GmbH', 'CN', 'HobbyShop'))).toMatchObject(
      {
        countryOfOrigin: ['Country of origin'],
      },
    );
  });

  it('is where a thing is bought where shops stand below it, or addresses', () => {
    expect(fieldsOf(header, ...rows('RotorWorld', 'Pump Outdoors Ltd', 'shop24.de'))).toMatchObject({
      supplier: ['Origin'],
    });
    const linked = fieldsOf(header, ...rows('https://example.org/a', 'https://example.org/b', 'https://example.org/c'));
    expect(linked.link).toEqual(['Origin']);
    expect(linked.countryOfOrigin).toBeUndefined();
  });
});

it('"product" beside "component" is what a line is a part of', () => {
  const rows = ['Fan 80', 'Fan 120', 'Fan 140'].flatMap((fan) =>
    ['Rotor', 'Frame', `Cable for ${fan}`].map((part) => [fan, part, 1]),
  );
  const fields = fieldsOf(['product_name', 'component_name', 'quantity'], ...rows);
  expect(fields).toMatchObject({ parent: ['product_name'], description: ['component_name'] });
  expect(
    fieldsOf(['product_name', 'component_name', 'quantity'], ['Fan', 'Rotor', 1], ['Pump', 'Seal', 1]).parent,
  ).toBeUndefined();
});

it('prices in whatever currency are prices', () => {
  const fields = fieldsOf(
    ['Part', 'Qty', 'Price per piece', 'Total price'],
    ['Driver', 2, '₹1,992.00', '₹3,984.00'],
    ['Hub', 1, '₫900', '₫900'],
  );
  expect(fields).toMatchObject({ unitCost: ['Price per piece'], totalCost: ['Total price'] });
});

it('the place where a thing is kept designates nothing', () => {
  const rows = ['B001', 'B002', 'B007'].map((number) => [number, '过硫酸铵', '403-A']);
  expect(fieldsOf(['编号', '名称', '位置'], ...rows).refDes).toBeUndefined();
});

it('a unit beside a weight is what that is measured in, and counts nothing', () => {
  const rows = [
    ['A-1', 'Motor', 1, 186, 'g'],
    ['A-2', 'Shell', 2, 38, 'g'],
    ['A-3', 'Housing', 1, 0.5, 'kg'],
  ];
  const header = ['Part No.', 'Description', 'Quantity', 'Weight', 'Unit'];
  expect(fieldsOf(header, ...rows)).toMatchObject({ massUnit: ['Weight'], massUom: ['Unit'] });
  const counted = rows.map(([number, name, quantity, mass]) => [
    number ?? '',
    name ?? '',
    quantity ?? 0,
    mass ?? 0,
    'pcs',
  ]);
  expect(fieldsOf(header, ...counted)).toMatchObject({ massUnit: ['Weight'], unit: ['Unit'] });
});

it('材料 is what parts are made of where something else names them', () => {
  const rows = [
    ['ER-05-01', '齿轮轴', '金属+PA66', 1],
    ['ER-05-02', '盖板', 'PBT-GF30', 2],
    ['ER-05-03', '弹簧', '不锈钢', 1],
  ];
  expect(fieldsOf(['编号', '名称', '材料', '用量'], ...rows)).toMatchObject({
    description: ['名称'],
    material: ['材料'],
  });
});

describe('numbers of parts that read as figures', () => {
  it('stand under a word that names parts, each its own', () => {
    const rows = (...numbers: string[]): (readonly Cell[])[] => numbers.map((number) => [number, 'Halter, links', 1]);
    expect(fieldsOf(['Teil', 'Bezeichnung', 'Menge'], ...rows('100.4400', '100.4410', '100.4420')).partNumber).toEqual([
      'Teil',
    ]);
    expect(fieldsOf(['Preis', 'Bezeichnung', 'Menge'], ...rows('100.4400', '100.4410', '100.4420')).partNumber).toBeUndefined(); // prettier-ignore
  });
});
