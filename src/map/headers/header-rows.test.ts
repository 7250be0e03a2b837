import { describe, expect, it } from 'vitest';
import { isHeader, readHeaderRow, scoreHeaderSample } from './header-rows.ts';
import { sheetOf } from '../sheet.fixture.ts';

describe('the score of a decoded sample', () => {
  it('is higher for the decoding that reads', () => {
    const text = '层级,子项物料编码,子项物料名称,用量';
    const bytes = new TextEncoder().encode(text);
    const right = scoreHeaderSample([text.split(',')]);
    const wrong = scoreHeaderSample([new TextDecoder('windows-1252').decode(bytes).split(',')]);
    expect(right).toBe(4);
    expect(wrong).toBe(0);
  });

  it('takes the best row, and survives an empty sample', () => {
    expect(scoreHeaderSample([['title'], ['Part Number', 'Qty', 'xyz'], ['A-1', '2', '']])).toBe(2);
    expect(scoreHeaderSample([])).toBe(0);
  });
});

describe('a header whose words end with colons', () => {
  const read = (...words: readonly string[]): boolean => {
    const row = readHeaderRow(sheetOf([words]), 0);
    return row !== null && isHeader(row);
  };

  it('is one, however few they are', () => {
    expect(read('Part:', 'Qty:')).toBe(true);
    expect(read('Name:', 'Quantity:', 'Component:')).toBe(true);
    expect(read('Part number:', 'Description:', 'Qty:', 'Supplier:')).toBe(true);
  });

  it('is none where values stand behind them', () => {
    expect(read('Part number:', 'Quantity')).toBe(false);
    expect(read('Name:', 'Description', 'Qty:')).toBe(false);
    expect(read('Part number:', 'Description', 'Qty:', 'Name')).toBe(false);
  });
});

describe('a header among many columns that no list has', () => {
  const widths = [0, 10, 30, 60, 200];
  const read = (words: readonly string[]): boolean => {
    const row = readHeaderRow(sheetOf([words]), 0);
    return row !== null && isHeader(row);
  };
  const attributes = (count: number): string[] =>
    Array.from(
      { length: count },
      (_, i) => `Zonk ${'abcdefghij'.charAt(i % 10)}${'klmnopqrst'.charAt(Math.floor(i / 10) % 10)}`,
    );

  it.each(widths)('is one with three words of its own, wherever they stand: %i others', (count) => {
    expect(read(['Part Number', 'Description', 'Qty', ...attributes(count)])).toBe(true);
    expect(read([...attributes(count), 'Part Number', 'Description', 'Qty'])).toBe(true);
  });

  it('is none with two', () => {
    expect(read(['Description', 'Qty', ...attributes(30)])).toBe(false);
  });
});

describe('a survey with a column for each element', () => {
  const SYMBOLS = ['Sm', 'Gd', 'Tb', 'Dy', 'Lu', 'Sc', 'Y'];
  const isRead = (...words: readonly string[]): boolean => {
    const row = readHeaderRow(sheetOf([words]), 0);
    return row !== null && isHeader(row);
  };

  it.each([
    ['Part No', 'Description', ...SYMBOLS, 'Certificate'],
    ['Référence', 'Désignation', 'Terres rares ?', ...SYMBOLS],
    ['Teilenummer', 'Bezeichnung', ...SYMBOLS, 'Bestätigt von'],
  ])('is headed by the number and the name of parts, however many symbols stand beside them: %s | %s', (...words) => {
    expect(isRead(...words)).toBe(true);
  });

  it.each([SYMBOLS, ['Sample', ...SYMBOLS]])('is no list of parts without either: %s | %s', (...words) => {
    expect(isRead(...words)).toBe(false);
  });
});
