import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';
import { LineKind, type Field } from '../types.ts';

/** Field → headers of a list. */
function fieldsOf(header: readonly string[], ...rows: (readonly Cell[])[]): Partial<Record<Field, string[]>> {
  const [table] = mapSheet(sheetOf([header, ...rows])).tables;
  return Object.fromEntries([...(table?.columns ?? [])].map(([field, columns]) => [field, columns.map((column) => header[column])])); // prettier-ignore
}

describe('"Symbol"', () => {
  const named = (...symbols: string[]) =>
    fieldsOf(
      ['Symbol', 'Nazwa', 'Ilość'],
      ...symbols.map((symbol, at) => [symbol, `Rzecz ${'abc'[at] ?? ''}`, 1 + at]),
    );

  it('is what a thing is made of where the cells are signs of elements', () => {
    expect(named('Dy', 'Y2O3', 'TbFeCo')).toMatchObject({ material: ['Symbol'] });
    expect(named('Dy', 'Y2O3', 'TbFeCo').partNumber).toBeUndefined();
  });

  it('numbers the part otherwise', () => {
    expect(named('NTC10', 'MOS2-4', 'BN10')).toMatchObject({ partNumber: ['Symbol'] });
  });
});

describe('"Teil"', () => {
  it('numbers the part where another column names it', () => {
    const fields = fieldsOf(
      ['Teil', 'Benennung', 'Menge'],
      ['4711', 'Servomotor', 1],
      ['4713', 'Ventilblock', 2],
      ['4714', 'Sensor', 2],
    );
    expect(fields).toMatchObject({ partNumber: ['Teil'], description: ['Benennung'] });
  });

  it.each([['Rotor', 'Magnet', 'Lager'], ['M3 Schraube', 'NEMA17', 'Neodym-Magnet']])('names it otherwise: %s', (...names) => {
    const fields = fieldsOf(['Teil', 'Menge'], ...names.map((name, at) => [name, 1 + at]));
    expect(fields).toMatchObject({ description: ['Teil'] });
    expect(fields.partNumber).toBeUndefined();
  }); // prettier-ignore
});

describe('"Serie"', () => {
  const below = (...series: Cell[]) =>
    fieldsOf(
      ['Código', 'Descripción', 'Serie', 'Cantidad'],
      ...series.map((one, at) => [`EM-00${at}`, `Láser de fibra ${'abc'[at] ?? ''}`, one, 2 + at]),
    );

  it('numbers single pieces where letters stand among the figures, and says for how many otherwise', () => {
    expect(below('A2-331', '141233', 'LP-9').quantityBase).toBeUndefined();
    expect(below(1000, 1000, 1000)).toMatchObject({ quantityBase: ['Serie'] });
  });
});

describe('a number of a customs entry', () => {
  it('numbers no parts', () => {
    const fields = fieldsOf(
      ['Entry No', 'Line', 'HTS No', 'Description', 'Net Qty'],
      ['BRK-2511-0094', 1, '8505.11.0070', 'SINTERED NDFEB PERMANENT MAGNETS', 398],
      ['BRK-2511-0094', 2, '8505.19.3000', 'CERAMIC MAGNETS', 33],
      ['BRK-2511-0096', 1, '8501.52.4000', 'AC SERVOMOTORS', 118],
    );
    expect(fields).toMatchObject({ hsCode: ['HTS No'] });
    expect(fields.partNumber).toBeUndefined();
  });
});

describe('"Amount"', () => {
  it('is money beside a quantity and a price of one, whatever the figures and the gaps', () => {
    const fields = fieldsOf(
      ['Your P/N', 'Spec.', 'Qty', 'Unit price USD', 'Amount'],
      ['DD-88', 'Block 40x15x4.5', 10000, 1.38, 13800],
      ['DD-89', 'Arc R32', 24000, 1.77, 42480],
      ['', 'Tooling charge', '', 800, 800],
      ['', 'Packing', '', 120, 120],
    );
    expect(fields).toMatchObject({ partNumber: ['Your P/N'], quantity: ['Qty'], totalCost: ['Amount'] });
  });

  it('is how many where nothing else counts', () => {
    const rows: Cell[][] = [['Magnet', 10, 1.2, 12], ['Motor', 2, 50, 100]]; // prettier-ignore
    expect(fieldsOf(['Item', 'Amount', 'Unit price', 'Total'], ...rows)).toMatchObject({
      quantity: ['Amount'],
      totalCost: ['Total'],
    });
  });
});

describe('an inventory number', () => {
  it('goes behind the number of the part', () => {
    const rows: Cell[][] = [['200114', 'AGV-1', 'Linear motor', 1], ['200115', 'AGV-2', 'Magnet', 2]]; // prettier-ignore
    expect(fieldsOf(['Asset Number', 'Part Number', 'Description', 'Qty'], ...rows).partNumber).toEqual(['Part Number', 'Asset Number']); // prettier-ignore
  });
});

describe('"Componente"', () => {
  const named = (...parts: (readonly Cell[])[]) => fieldsOf(['Componente', 'Designación', 'Cant.'], ...parts);

  it('numbers the part where its cells are codes, with a figure or without, and another column describes it', () => {
    expect(
      named(['IMN-TAP', 'Tapa imán AISI', 1], ['ROT-YUG', 'Yugo rotor', 2], ['REF-MTV', 'Motoventilador asíncrono', 4], ['CHP-M400', 'Chapa magnética', 9]), // prettier-ignore
    ).toMatchObject({ partNumber: ['Componente'], description: ['Designación'] });
  });

  it('names it where they are words', () => {
    const fields = named(['TAPA', 'Tapa imán AISI', 1], ['Yugo', 'Yugo rotor', 2], ['Imán N42', 'Bloque de imán', 4]);
    expect(fields.partNumber).toBeUndefined();
    expect(fields.description).toContain('Componente');
  });
});

describe('"Nimike"', () => {
  it.each([
    [
      ['Tuotekoodi', 'Nimike', 'Määrä'],
      ['HP-400', 'Runko S700', 1],
      ['HP-407', 'Moottori', 2],
      ['HP-408', 'Anturi', 1],
    ],
    [
      ['Nimike', 'Kuvaus', 'Määrä'],
      ['HP-400', 'Runko S700', 1],
      ['HP-407', 'Moottori', 2],
      ['HP-408', 'Anturi', 1],
    ],
  ])('names the part beside its number, and numbers it otherwise: %j', (header, ...rows) => {
    const [number, name] = header;
    expect(fieldsOf(header, ...rows)).toMatchObject({ partNumber: [number], description: [name] });
  });
});

describe('"Référence"', () => {
  const under = (header: string, cells: readonly string[], ...more: readonly string[]) =>
    fieldsOf(
      ['Rep.', 'Niv.', header, 'Désignation', ...more],
      ...cells.map((cell, at) => [String(at + 1), String(Math.min(at, 2)), cell, ['Pompe', 'Rotor', 'Bague', 'Vis'][at] ?? '', ...more.map(() => '10k')]), // prettier-ignore
    );

  it.each(['Référence', 'Reference', 'Ref', 'Réf.'])('numbers parts where the cells are longer: %s', (header) => {
    expect(under(header, ['TM300-00', 'TM300-10', 'TM300-11', 'TM300-12'])).toMatchObject({ partNumber: [header] });
    expect(under(header, ['TM300-00', 'TM300-10', 'V5229', 'V5266'])).toMatchObject({ partNumber: [header] });
    expect(under(header, ['P12-100', 'P12-200', 'P12-210', 'P13-100'])).toMatchObject({ partNumber: [header] });
  });

  it('designates pieces of a circuit', () => {
    expect(under('Référence', ['C1', 'C2-C4', 'R1, R2', 'U1'])).toMatchObject({ refDes: ['Référence'] });
    expect(under('Référence', ['R1001', 'R1002', 'C1001', 'U1001'])).toMatchObject({ refDes: ['Référence'] });
    expect(under('Référence', ['R1-10', 'R1-11', 'R1-12', 'R2-10'], 'Footprint')).toMatchObject({ refDes: ['Référence'] }); // prettier-ignore
  });
});

describe('Czech lists', () => {
  it('say what a part stands in, by which standard it is made, and how many there are', () => {
    const columns = fieldsOf(
      ['Číslo dílu', 'Nadřazený', 'Název', 'Norma', 'ks'],
      ['P-20', '', 'Převodník', '', 1],
      ['P-21', 'P-20', 'Šroub M4', 'ČSN EN ISO 4762', 4],
      ['P-22', 'P-21', 'Podložka', 'DIN 125', 2],
    );
    expect(columns).toMatchObject({ parent: ['Nadřazený'], quantity: ['ks'] });
  });

  it('number their lines, or name what is on them, by the same word', () => {
    const under = (...cells: readonly string[]) =>
      fieldsOf(
        ['Položka', 'Číslo dílu', 'Množství'],
        ...cells.map((cell, at): Cell[] => [cell, `P-2${String(at)}`, 2]),
      );
    expect(under('1', '1.1', '1.2', '3.1')).toMatchObject({ findNo: ['Položka'] });
    expect(under('Šroub M4', 'Podložka', 'Magnet', 'Hřídel')).toMatchObject({ description: ['Položka'] });
  });

  it('leave out what is there for reference', () => {
    const [table] = mapSheet(
      sheetOf([
        ['Číslo dílu', 'Popis', 'Struktura kusovníku', 'ks'],
        ['P-20', 'Převodník', 'Normální', 1],
        ['P-21', 'Kroužek SmCo5', 'Referenční', 1],
      ]),
    ).tables;
    expect([...(table?.lines.kind ?? [])]).toEqual([LineKind.part, LineKind.reference]);
  });
});

describe('"Number" in any language', () => {
  it.each([
    ['Numer', 'Nazwa'],
    ['Číslo', 'Název'],
    ['Nummer', 'Bezeichnung'],
    ['Numéro', 'Désignation'],
    ['Szám', 'Megnevezés'],
    ['Број', 'Назив'],
    ['编号', '名称'],
  ])('numbers parts by keys without blanks where "%s" stands beside "%s", which names them', (number, name) => {
    const keyed = fieldsOf([number, name], ['horloge_moteur', 'Hour meter'], ['lampe', 'Lamp'], ['relais', 'Relay']);
    expect(keyed).toMatchObject({ partNumber: [number], description: [name] });
    const counted = fieldsOf([number, name], ['1', 'Hour meter'], ['2', 'Lamp'], ['3', 'Relay']);
    expect(counted).toMatchObject({ findNo: [number], description: [name] });
  });
});
