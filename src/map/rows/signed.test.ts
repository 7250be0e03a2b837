import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';
import { LineKind } from '../types.ts';
import { isSigned } from './signed.ts';

const kindsBelow = (...rows: readonly (readonly Cell[])[]): number[] => [
  ...(mapSheet(
    sheetOf([['No.', 'Part number', 'Description', 'Qty'], [1, 'M-100', 'Housing', 1], [2, 'M-101', 'Screw', 4], ...rows]),
  ).tables[0]?.lines.kind ?? []),
]; // prettier-ignore

describe('signatures at the foot of a form', () => {
  it.each([
    [['审核：王伟', '', '制单：李娜']],
    [['审核：', '', '制单：', '2026/1/8']],
    [['', '审核：王伟', '制单：李娜', '日期：2026-01-01']],
    [['Ответственный', '____________ /Петров И. И./']],
    [['', 'Ответственный', '____ /Петров И. И./']],
    [['Prepared by:', 'J. Smith', 'Approved by:', 'A. Jones']],
    [['Erstellt: Meier', '', 'Geprüft: Huber']],
    [['Établi par : Dupont', '', 'Vérifié par : Martin']],
    [['Sporządził: Kowalski', '', 'Zatwierdził: Nowak']],
    [['Készítette: Nagy', '', 'Ellenőrizte: Kiss']],
    [['作成：山田', '', '承認：佐藤']],
    [['작성: 김철수', '', '검토: 이영희']],
  ])('are no part: %j', (row) => {
    expect(kindsBelow(row)).toEqual([LineKind.part, LineKind.part, LineKind.note]);
  });

  it.each([
    [['Checked valve', 'V-12']],
    [['Visa', 'Card reader']],
    [['Firma', 'Magnet N42SH']],
    [['确认开关', 'K-12']],
    [['Verified: magnet N42SH 10x5x2', '12']],
  ])('are none: %j', (texts) => {
    expect(isSigned(texts)).toBe(false);
  });
});

describe('a row of labels with their values', () => {
  const LIST = [['No.', 'Part number', 'Description', 'Qty'], [1, 'M-100', 'Housing', 1], [2, 'M-101', 'Screw', 4]]; // prettier-ignore

  it.each([
    [
      ['Номенклатура:', 'Датчик магнитный', '', 'Код:', '00-00012'],
      ['Дата:', '12.01.2026', '', 'Цех:', '3'],
    ],
    [
      ['Artikel:', 'Magnetsensor', 'Nummer:', '00-00012'],
      ['Datum:', '12.01.2026', 'Werk:', 'Halle 3'],
    ],
  ])('is no header: %j', (...head) => {
    const { tables } = mapSheet(sheetOf([...head, ...LIST]));
    expect(tables.map(({ lines }) => lines.count)).toEqual([2]);
  });

  it('is one where all of its words end with a colon', () => {
    const { tables } = mapSheet(sheetOf([['No.:', 'Part number:', 'Description:', 'Qty:'], ...LIST.slice(1)]));
    expect(tables[0]?.columns.get('partNumber')).toEqual([1]);
  });
});
