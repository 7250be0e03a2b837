import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../host/node.ts';
import { FormulaKind } from '../cell/formulas.ts';
import { biffFormulaKind } from './legacy-biff-formula.ts';
import { type BiffSheet, biffSheets, cellNumber } from './legacy-biff.ts';
import { readLegacy } from './legacy.ts';
import { ROW_OF_CELL } from '../sheet.ts';
import { defaultLimits, type ReadOptions } from '../types.ts';

const options: ReadOptions = { host: nodeHost, limits: defaultLimits, encoding: null, scoreSample: () => 0 };

const le = (n: number, width: number): number[] => Array.from({ length: width }, (_, i) => (n >>> (8 * i)) & 0xff);
const record = (id: number, ...body: readonly number[]): number[] => [...le(id, 2), ...le(body.length, 2), ...body];
const zeros = (count: number): number[] => new Array<number>(count).fill(0);
const beginning = (type: number): number[] => record(0x809, 0x00, 0x06, type, 0, ...zeros(12));
const END = record(0x0a);
const codes = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));
const font = (isStruck: boolean): number[] => record(0x31, 0xc8, 0, isStruck ? 8 : 0, 0, ...zeros(10), 1, 0, 0x41);
const format = (of: number): number[] => record(0xe0, ...le(of, 2), ...zeros(18));
/** A shared text, struck from a character on up to another. */
const rich = (text: string, runs: readonly (readonly [number, number])[]): number[] => [
  ...le(text.length, 2),
  8,
  ...le(runs.length, 2),
  ...codes(text),
  ...runs.flatMap(([from, of]) => [...le(from, 2), ...le(of, 2)]),
];
const plain = (text: string): number[] => [...le(text.length, 2), 0, ...codes(text)];
const label = (row: number, column: number, text: number, of = 0): number[] =>
  record(0xfd, ...le(row, 2), ...le(column, 2), ...le(of, 2), ...le(text, 4));

/** Fonts 0 plain, 1 struck; formats 0 plain, 1 struck; then the shared texts and the records of one sheet. */
function workbook(texts: readonly number[], count: number, records: readonly number[]): Uint8Array {
  const shared = count === 0 ? [] : [...record(0xfc, ...le(count, 4), ...le(count, 4), ...texts)];
  const head = (at: number): number[] => [
    ...beginning(5),
    ...font(false),
    ...font(true),
    ...format(0),
    ...format(1),
    ...record(0x85, ...le(at, 4), 0, 0, 1, 0, 0x53),
    ...shared,
    ...END,
  ];
  return Uint8Array.from([...head(head(0).length), ...beginning(0x10), ...records, ...END, ...zeros(40)]);
}
const sheetOf = (bytes: Uint8Array): BiffSheet => biffSheets(bytes)[0]!;

describe('what is struck through in a BIFF workbook', () => {
  it('is told by the fonts of shared texts and of formats', () => {
    const texts = [
      ...rich('Ferrite magnet Steel washer', [
        [0, 1],
        [15, 0],
      ]),
      ...rich('gone', [[0, 1]]),
      ...plain('stays'),
    ];
    const { struck, left } = sheetOf(
      workbook(texts, 3, [...label(0, 0, 0), ...label(1, 0, 1), ...label(2, 0, 2), ...label(3, 0, 2, 1)]),
    );
    expect([...left]).toEqual([[cellNumber(0, 0), 'Steel washer']]);
    expect([...struck]).toEqual([cellNumber(1, 0), cellNumber(3, 0)]);
  });

  it('is told where a text goes on in another record, with characters of another width', () => {
    const [all, cut] = ['Ferrite magnet Steel washer', 10];
    const first = [...le(all.length, 2), 8, ...le(2, 2), ...codes(all.slice(0, cut))];
    const rest = [
      1,
      ...codes(all.slice(cut)).flatMap((code) => [code, 0]),
      ...le(0, 2),
      ...le(1, 2),
      ...le(15, 2),
      ...le(0, 2),
    ];
    const texts = [...first];
    const bytes = workbook(texts, 1, label(0, 0, 0));
    const at =
      bytes.findIndex((_, i) => bytes[i] === 0xfc && bytes[i + 1] === 0 && bytes[i + 2] === first.length + 8) +
      12 +
      first.length;
    const longer = Uint8Array.from([...bytes.slice(0, at), ...record(0x3c, ...rest), ...bytes.slice(at)]);
    const offset = longer.findIndex((_, i) => longer[i] === 0x85 && longer[i + 1] === 0 && longer[i + 3] === 0);
    const view = new DataView(longer.buffer);
    view.setUint32(offset + 4, view.getUint32(offset + 4, true) + rest.length + 4, true);
    expect([...sheetOf(longer).left]).toEqual([[cellNumber(0, 0), 'Steel washer']]);
  });

  it('comes with the cells that the library gives', async () => {
    const texts = [
      ...rich('Ferrite magnet Steel washer', [
        [0, 1],
        [15, 0],
      ]),
      ...plain('x'),
    ];
    const [sheet] = (await readLegacy(workbook(texts, 2, [...label(0, 0, 0), ...label(1, 0, 1, 1)]), 'xls', options))
      .sheets;
    expect([sheet!.text(0, 0), sheet!.texts.struckOut.get(sheet!.id(0, 0))]).toEqual([
      'Ferrite magnet Steel washer',
      'Steel washer',
    ]);
    expect([0, 1].map((row) => sheet!.isStruckRow(row))).toEqual([false, true]);
  });
});

it('text boxes and pictures of a BIFF workbook are told, comments are not told again', () => {
  const object = (kind: number): number[] => record(0x5d, 0x15, 0, 0x12, 0, kind, 0, ...zeros(16));
  const box = (text: string): number[] => [
    ...record(0x1b6, ...zeros(10), ...le(text.length, 2), ...zeros(6)),
    ...record(0x3c, 0, ...codes(text)),
  ];
  const { drawn, pictures } = sheetOf(
    workbook([], 0, [...object(6), ...box('4x magnet\n1x motor'), ...object(0x19), ...box('a comment'), ...object(8)]),
  );
  expect([drawn, pictures]).toEqual([['4x magnet\n1x motor'], 1]);
});

const text = (of: string): number[] => [0x17, of.length, 0, ...codes(of)];
const ref = [0x44, 0, 0, 0, 0];
const ZERO = zeros(8);
const BLANK = [3, 0, 0, 0, 0, 0, 0xff, 0xff];
const TWO = [0, 0, 0, 0, 0, 0, 0, 0x40];
const formula = (column: number, value: readonly number[], tokens: readonly number[]): number[] =>
  record(0x06, 0, 0, ...le(column, 2), 0, 0, ...value, ...zeros(6), ...le(tokens.length, 2), ...tokens);

describe('formulas of a BIFF workbook', () => {
  const unvalued = async (...records: number[][]): Promise<number[]> =>
    (
      await readLegacy(workbook(plain('a'), 1, [...label(0, 0, 0), ...records.flat()]), 'xls', options)
    ).sheets[0]!.unvaluedCells.map((at) => at % ROW_OF_CELL);

  it('have no value where a text would be a 0, and where all come to 0 or an empty text', async () => {
    expect(
      await unvalued(formula(1, ZERO, [...text('a'), ...ref, 0x08]), formula(2, ZERO, ref), formula(3, TWO, ref)),
    ).toEqual([1]);
    expect(await unvalued(formula(1, ZERO, ref), formula(2, BLANK, text('Magnet')))).toEqual([1, 2]);
    expect(await unvalued(formula(1, BLANK, [...ref, ...text(''), 0x22, 2, 1, 0]))).toEqual([]);
  });

  it.each([
    ['a text', text('Magnet'), FormulaKind.text],
    ['texts joined, in brackets', [...text('a'), ...ref, 0x08, 0x15], FormulaKind.text],
    ['a sum', [0x25, ...zeros(8), 0x19, 0x10, 0, 0], FormulaKind.number],
    ['a product', [...ref, 0x1e, 2, 0, 0x05], FormulaKind.number],
    ['a reference', ref, FormulaKind.any],
    ['what is shared with other cells', [0x01, 0, 0, 0, 0], FormulaKind.any],
    ['a token that is none', [0x18, 0x08], FormulaKind.any],
  ])('that are %s', (_, tokens, kind) => {
    expect(biffFormulaKind(new DataView(Uint8Array.from(tokens).buffer), 0, tokens.length).kind).toBe(kind);
  });
});

it('a workbook that is cut or older gives what there is, and no error', () => {
  const bytes = workbook(
    [
      ...rich('Ferrite magnet Steel washer', [
        [0, 1],
        [15, 0],
      ]),
    ],
    1,
    label(0, 0, 0),
  );
  for (let length = 0; length < bytes.length; length++) expect(() => biffSheets(bytes.slice(0, length))).not.toThrow();
  for (let at = 0; at < bytes.length; at++) {
    const wrong = bytes.slice();
    wrong[at] = 0xff;
    expect(() => biffSheets(wrong)).not.toThrow();
  }
  expect(biffSheets(Uint8Array.from(record(0x209, ...zeros(6))))).toEqual([]);
});
