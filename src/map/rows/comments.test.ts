import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';
import { LineKind } from '../types.ts';

type Row = readonly Cell[];

/** The rows that are parts, by their descriptions. */
function partsOf(header: readonly string[], rows: readonly Row[]): string[] {
  const { tables } = mapSheet(sheetOf([header, ...rows]));
  expect(tables).toHaveLength(1);
  const { lines, sheet, columns } = tables[0]!;
  const text = columns.get('description')?.[0] ?? -1;
  return [...lines.ordinal].filter((_, at) => lines.kind[at] === LineKind.part).map((row) => sheet.text(row, text));
}

const HEADER = ['Type', 'Part No.', 'Description', 'Quantity', 'Unit'];
const ITEMS: Row[] = [
  ['Item', 'A-100', 'Pump housing', 1, 'PCS'],
  ['Item', 'A-101', 'Impeller', 1, 'PCS'],
  ['Item', 'A-102', 'Magnet', 8, 'PCS'],
  ['Item', 'A-103', 'Shaft', 1, 'PCS'],
];
const NAMES = ['Pump housing', 'Impeller', 'Magnet', 'Shaft'];
const among = (row: Row): Row[] => [...ITEMS.slice(0, 2), row, ...ITEMS.slice(2)];

describe('a line among items', () => {
  it.each(['Comment', 'Kommentar', 'Bemærkning', 'Text', 'Bemerkung', 'Note', 'Tekst', 'Commentaire', 'Comentario', 'Opmerking', 'Uwagi', 'Poznámka', 'Комментарий', 'Açıklama', '备注', 'コメント', '비고', ''])(
    'without number and quantity is a comment by its type: "%s"',
    (type) => {
      expect(partsOf(HEADER, among([type, null, 'NdFeB magnets: handle with care', null, null]))).toEqual(NAMES);
      expect(partsOf(HEADER, among([type, null, 'Magnetic coupling tested at 1.5 x torque', null, null]))).toEqual(NAMES); // prettier-ignore
    },
  ); // prettier-ignore

  it.each<[string, Row]>([
    ['of another type', ['Item', null, 'Servo motor', null, null]],
    ['with a number', ['Comment', 'A-104', 'Servo motor', null, null]],
    ['with a quantity', ['Comment', null, 'Servo motor', 1, 'PCS']],
  ])('is a part %s', (_, row) => {
    expect(partsOf(HEADER, among(row))).toContain('Servo motor');
  });

  it.each(['Servo motor: align before mounting', 'Keep motor dry', 'Magnete: vor Nässe schützen', '电机, 请勿受潮'])(
    'that tells what to do is a comment where nothing says of which type lines are: %s',
    (text) => {
      const rows = among([null, null, text, null, null]).map((row) => row.slice(1));
      expect(partsOf(HEADER.slice(1), rows)).toEqual(NAMES);
    },
  );

  it('is a part where lines have no numbers, and some no type', () => {
    const rows = among(['', null, 'Servo motor 400 W', null, null]).map(([type, , ...rest], at) => [at < 1 ? '' : (type ?? ''), null, ...rest]); // prettier-ignore
    expect(partsOf(HEADER, rows)).toContain('Servo motor 400 W');
  });
});

describe('a label with its values above the header, printed again', () => {
  const kinds = (label: string) => {
    const header = ['Level', 'Part No.', 'Description', 'Quantity', 'Unit'];
    const rows: Row[] = [
      ['1', 'A-100', 'Rotor', 1, 'PCS'],
      ['2', 'A-101', 'Machine', 1, 'PCS'],
      [label, 'B-7', 'Ring magnet', 'Ferrite Y30', null],
      header,
      ['1', 'A-102', 'Holder', 1, 'PCS'],
    ];
    const [table] = mapSheet(sheetOf([header, ...rows])).tables;
    return [...(table?.lines.kind ?? [])][2];
  };

  it('is what the next block is of, and no part', () => {
    for (const label of ['Component:', 'Componente:', 'Bauteil:', 'Материал:', '物料：'])
      expect(kinds(label)).toBe(LineKind.note);
  });

  it('is a part without a colon', () => {
    expect(kinds('1')).toBe(LineKind.part);
  });
});
