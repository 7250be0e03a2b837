import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../host/node.ts';
import { TextKind } from '../arena.ts';
import { readSylk } from './legacy-sylk.ts';
import { defaultLimits, type ReadOptions } from '../types.ts';

const options: ReadOptions = { host: nodeHost, limits: defaultLimits, encoding: null, scoreSample: () => 0 };
const read = (...records: string[]) =>
  readSylk(new TextEncoder().encode(['ID;PWXL;N;E', ...records, 'E', ''].join('\r\n')), options).sheets[0]!;

describe('SYLK', () => {
  it('cells stay in the row or column that a record does not name', () => {
    const sheet = read('C;Y1;X1;K"Part"', 'C;X2;K"Qty"', 'C;Y4;X1;K"Magnet;; big"', 'C;X2;K4');
    expect([sheet.rowNumber(0), sheet.rowNumber(1)]).toEqual([1, 4]);
    expect([sheet.text(0, 0), sheet.text(0, 1), sheet.text(1, 0), sheet.text(1, 1)]).toEqual([
      'Part',
      'Qty',
      'Magnet; big',
      '4',
    ]);
  });

  it('a semicolon in a text may stand alone', () => {
    const sheet = read('C;Y1;X1;K"Magnet; big; N42SH"', 'C;X2;K4;EA1', 'C;X3;K""');
    expect([0, 1, 2].map((column) => sheet.text(0, column))).toEqual(['Magnet; big; N42SH', '4', '']);
  });

  it('keeps what a cell was: number as written, boolean, error, date by its format', () => {
    const sheet = read(
      'P;PGeneral',
      'P;Pdd/mm/yyyy',
      'C;Y1;X1;K1.50',
      'C;X2;KTRUE',
      'C;X3;K#N/A',
      'F;P1;X4',
      'C;X4;K46143',
      'C;X5;K46143',
    );
    expect([0, 1, 2, 3, 4].map((column) => sheet.text(0, column))).toEqual([
      '1.50',
      'TRUE',
      '#N/A',
      '2026-05-01',
      '46143',
    ]);
    expect([0, 1, 2, 3, 4].map((column) => sheet.kind(0, column))).toEqual([
      TextKind.number,
      TextKind.boolean,
      TextKind.error,
      TextKind.date,
      TextKind.number,
    ]);
  });

  it('a number that its format shows as a percentage has the sign', () => {
    const sheet = read('P;PGeneral', 'P;P0.0%', 'C;Y1;X1;K"Dy"', 'F;P1;X2', 'C;X2;K0.021', 'C;X3;K0.021');
    expect([1, 2].map((column) => sheet.text(0, column))).toEqual(['2.1%', '0.021']);
  });

  it('that is cut off or malformed is an error with its line', () => {
    const malformed = (line: number) =>
      expect.objectContaining({ code: 'sylk-malformed', location: { line } }) as Error;
    expect(() => read('C;Y1;X1;K"Magnet; big')).toThrow(malformed(2));
    expect(() => read('C;Y0;X1;K1')).toThrow(malformed(2));
    expect(() => read('QQ;X1')).toThrow(malformed(2));
    expect(() => readSylk(new TextEncoder().encode('ID;P\nC;Y1;X1;K1\n'), options)).toThrow(malformed(1));
  });
});
