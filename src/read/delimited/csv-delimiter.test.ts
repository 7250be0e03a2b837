import { describe, expect, it } from 'vitest';
import { scoreHeaderSample } from '../../map/headers/header-rows.ts';
import { findDialect } from './csv-dialect.ts';

const delimiterOf = (...lines: readonly string[]): string =>
  String.fromCharCode(findDialect(new TextEncoder().encode(lines.join('\n')), scoreHeaderSample).delimiter);

const TITLE = [
  'Amplifier  Revised: Monday, March 03, 2025',
  '          Revision: B',
  '',
  'Bill Of Materials   March 3,2025\tPage1',
  '',
];

describe('the delimiter of a list', () => {
  it('is the one of its header, however many places on a board its cells name', () => {
    const header = ['Item\tQuantity\tReference\tPart', '______________________________', ''];
    const places = (letter: string, count: number): string =>
      Array.from({ length: count }, (_, at) => `${letter}${String(at + 1)}`).join(',');
    const rows = [
      `1\t9\t${places('C', 9)}\t47uF`,
      `2\t7\t${places('Q', 7)}\tBC847`,
      '3\t1\tLS1\tSpeaker 8 ohm',
      '4\t6\tU1,Q9,C10,U2,Q10,C11\tLM358',
      `\t\t${places('U', 8)}\t`,
    ];
    expect(delimiterOf(...TITLE, ...header, ...rows)).toBe('\t');
    expect(delimiterOf(...header, ...rows)).toBe('\t');
    const barred = [...header, ...rows].map((line) => line.replaceAll('\t', '|'));
    expect(delimiterOf(...barred)).toBe('|');
    expect(delimiterOf(...[...header, ...rows].map((line) => line.replaceAll('\t', ';')))).toBe(';');
  });

  it('is the one that parts most records, where words of headers stand in a cell', () => {
    const rows = ['Part\tQty', 'A-1\t4', 'A-2\t1', 'A-3\tsee part, qty, material, unit', 'A-4\t2', 'A-5\t2'];
    expect(delimiterOf(...rows)).toBe('\t');
    expect(delimiterOf('Part,Qty,Note', 'A-1,4,', 'A-2,1,part|qty|unit|material', 'A-3,1,', 'A-4,1,')).toBe(',');
  });

  it('is still a comma where the header has commas', () => {
    expect(delimiterOf('Qty,Reference,Part', '2,"C1;C2;C3;C4",47uF', '1,"U1;U2;U3",LM358')).toBe(',');
    expect(delimiterOf('Part,C1,C2,Qty', 'A-1,1,2,3', 'A-2,1,2,3')).toBe(',');
  });
});
