import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';
import type { Field } from '../types.ts';

/** Field → headers of a list. */
function fieldsOf(header: readonly string[], ...rows: (readonly Cell[])[]): Partial<Record<Field, string[]>> {
  const [table] = mapSheet(sheetOf([header, ...rows])).tables;
  return Object.fromEntries([...(table?.columns ?? [])].map(([field, columns]) => [field, columns.map((column) => header[column])])); // prettier-ignore
}

describe('names of pieces', () => {
  const list = (...rows: (readonly Cell[])[]) => fieldsOf(['Name', 'Quantity', 'Component'], ...rows);

  it('are as many as there are pieces on each row, where another column says what they are', () => {
    const fields = list(['UArduino', 1, 'Arduino Uno R3'], ['TILTleft, TILTright', 2, 'Tilt sensor'], ['SERVO1', 1, 'Micro servo']); // prettier-ignore
    expect(fields).toMatchObject({ refDes: ['Name'], description: ['Component'] });
  });

  it('are no names of things with a comma, and none where each is one', () => {
    const screws = list(['Screw, M3', 4, 'Hex head'], ['Motor, left', 2, 'DC motor'], ['Nut', 1, 'Lock nut']);
    expect(screws).not.toHaveProperty('refDes');
    expect(list(['Arm', 1, 'Motor'], ['Leg', 1, 'Servo'], ['Eye', 1, 'Camera'])).not.toHaveProperty('refDes');
  });

  it('may stand below "Names"', () => {
    const rows = [['TS912', 'U1-2, U5, U7', 4], ['Resistor', 'R1', 1], ['Diode', 'D1, D2', 2]]; // prettier-ignore
    expect(fieldsOf(['Component', 'Names', 'Quantity'], ...rows)).toMatchObject({ refDes: ['Names'] });
    const things = [['Servo motor', 'AB-1', 2], ['Bracket', 'AB-2', 1], ['Screw', 'AB-3', 4]]; // prettier-ignore
    expect(fieldsOf(['Names', 'Part number', 'Qty'], ...things)).toMatchObject({ description: ['Names'] });
  });
});

describe('a type', () => {
  const list = (...rows: (readonly Cell[])[]) => fieldsOf(['code', 'tipo', 'cantidad', 'descripcion'], ...rows);

  it('is what things are called where it is another one on each row, in words', () => {
    const fields = list(['ESP32', 'placa de control', 2, '1 para sensores'], ['DHT22', 'sensor humedad', 2, 'uno adentro'], ['LDR-M', 'modulo sensor de luz', 2, 'depende del terreno'], ['X-1', 'motor de mezclado', 1, 'para la mezcla en el tanque']); // prettier-ignore
    expect(fields).toMatchObject({ description: ['tipo', 'descripcion'] });
    expect(fields).not.toHaveProperty('category');
  });

  it('is a category where many are of one', () => {
    const fields = list(['ESP32', 'placa de control', 2, 'Placa ESP32'], ['DHT22', 'sensor de aire', 2, 'Sensor DHT22'], ['DHT11', 'sensor de aire', 2, 'Sensor DHT11'], ['X-1', 'motor DC', 1, 'Motor de mezclado']); // prettier-ignore
    expect(fields).toMatchObject({ category: ['tipo'] });
  });
});

describe('a type beside names of things', () => {
  const list = (...types: readonly string[]) =>
    fieldsOf(['Pos', 'Component', 'Type', 'Qty'], ...types.map((type, at) => [at + 1, ['Gripper', 'Latch', 'Alarm', 'Door'][at % 4] ?? '', type, 1])); // prettier-ignore

  it.each([
    [['SG90 servo motor', 'neodymium magnet 10x3', 'speaker 8 ohm', 'DC motor 24 V 40 W']],
    [['servo MG90', 'N45 magnet 8x2', 'steel sheet', 'stepper NEMA 17']],
  ])('says which thing it is, by a figure and a word: %j', (types) => {
    expect(list(...types)).toMatchObject({ description: ['Component', 'Type'] });
  });

  it.each([
    [['Motors', 'Magnets', 'Electronics', 'Motors']],
    [['Group 1', 'Group 2', 'Group 3', 'Group 4']],
    [['A1', 'B2', 'C3', 'D4']],
    [['Servo motor 24 V', 'Servo motor 24 V', 'Servo motor 24 V', 'Screw M3x8']],
  ])('is a category where it names kinds, or many are of one: %j', (types) => {
    expect(list(...types)).toMatchObject({ category: ['Type'] });
  });

  it('is one below a header that says so', () => {
    const rows = ['SG90 servo motor', 'neodymium magnet 10x3', 'speaker 8 ohm', 'DC motor 24 V'].map((text, at) => [at + 1, `Thing ${String(at)}`, text, 1]); // prettier-ignore
    expect(fieldsOf(['Pos', 'Component', 'Category', 'Qty'], ...rows)).toMatchObject({ category: ['Category'] });
  });
});

describe('总量', () => {
  it('counts pieces, and is a mass beside that of one or with a unit of one', () => {
    const rows: Cell[][] = [['磁铁 N42', 2, 20], ['电机', 1, 10], ['螺丝', 4, 40]]; // prettier-ignore
    expect(fieldsOf(['物料', '数量', '总量'], ...rows)).toMatchObject({ quantityTotal: ['总量'] });
    expect(fieldsOf(['物料', '数量', '总量(g)'], ...rows)).toMatchObject({ massTotal: ['总量(g)'] });
    const masses: Cell[][] = [
      ['磁铁 N42', '2.5', '20.5'],
      ['电机', '1.1', '10.2'],
      ['螺丝', '4.2', '40.1'],
    ];
    expect(fieldsOf(['物料', '单重(g)', '总量'], ...masses)).toMatchObject({ massTotal: ['总量'] });
  });
});

describe('a total of few rows', () => {
  it('is one of pieces where each row comes out, also where a figure says which', () => {
    const rows: Cell[][] = [['Resistor 10k', '3 (R2, R8, R9)', 6, 9], ['Capacitor 100n', 3, 3, 6]]; // prettier-ignore
    expect(fieldsOf(['Część', 'P10 R2', 'P09 R2', 'Razem'], ...rows)).toMatchObject({ quantity: ['Razem'] });
    const [first = [], second = []] = rows;
    expect(fieldsOf(['Część', 'P10 R2', 'P09 R2', 'Razem'], first, [...second.slice(0, 3), 7])).not.toHaveProperty('quantity'); // prettier-ignore
  });
});
