import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serialToIso, tidyIso } from './dates.ts';
import { cellFormats, read, workbook } from '../../../test/support/workbook.ts';
import { TextKind } from '../arena.ts';
import { paddedNumber } from './cell-shown.ts';
import { dateForm, numberForm } from './format-code.ts';
import { builtinDateForm, builtinForm, DateForm, PADDED, PERCENT } from './number-format.ts';

describe('a number format', () => {
  it.each([
    'General',
    '0.00',
    '#,##0 "pcs"',
    '0.00E+00',
    '@',
    '[Red]-0',
    '"dy" 0',
    '0\\d',
    '_-* #,##0.00 €_-',
    '[>=100]0;0',
    '0 "h"',
    '',
    '0mm',
    '#,##0\\ [$руб.-419]',
    '[Black]General',
    '# ?/?',
  ])('of numbers is no date: %s', (code) => {
    expect(dateForm(code)).toBe(DateForm.none);
  });

  it.each([
    'yyyy-mm-dd',
    'D.M.YY',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    'mmm',
    'm',
    'yyyy"年"m"月"d"日"',
    'ggge"年"',
    'd/m/bb',
    'dd.mm.yyyy hh:mm:ss.000',
    '[$-409]m/d/yy h:mm AM/PM;@',
    'YYYY\\-MM\\-DD;@;0',
  ])('of dates is one: %s', (code) => {
    expect(dateForm(code)).toBe(DateForm.date);
  });

  it.each(['h:mm', 'hh:mm:ss', 'mm:ss.0', 'h:mm AM/PM', 'A/P h'])('of times is one: %s', (code) => {
    expect(dateForm(code)).toBe(DateForm.time);
  });

  it.each(['[h]:mm', '[mm]:ss', '[SS]', '[hh]:mm:ss;@'])('of spans of time is one: %s', (code) => {
    expect(dateForm(code)).toBe(DateForm.elapsed);
  });

  it('that is built in is known by its number', () => {
    expect([0, 1, 2, 9, 13, 37, 44, 48, 49, 59].map(builtinDateForm)).toEqual(new Array(10).fill(DateForm.none));
    expect([14, 22, 27, 36, 58].map(builtinDateForm)).toEqual(new Array(5).fill(DateForm.date));
    expect([18, 21, 45, 47].map(builtinDateForm)).toEqual(new Array(4).fill(DateForm.time));
    expect(builtinDateForm(46)).toBe(DateForm.elapsed);
  });
});

describe('a percent format', () => {
  it.each(['0%', '0.00%', '#,##0.0%;[Red]-0.0%', '[Green]0%', '0 %', '?0%'])('is one: %s', (code) => {
    expect(numberForm(code)).toBe(PERCENT);
  });

  it.each(['0.0" %"', '0\\%', '0.00', '"50%"', '@', 'General', '0;0%'])('is none: %s', (code) => {
    expect(numberForm(code)).toBe(DateForm.none);
  });

  it('that is built in is known by its number, and dates stay dates', () => {
    expect([9, 10, 11, 14, 46].map(builtinForm)).toEqual([
      PERCENT,
      PERCENT,
      DateForm.none,
      DateForm.date,
      DateForm.elapsed,
    ]);
    expect(numberForm('yyyy-mm-dd')).toBe(DateForm.date);
  });
});

describe('a format of at least so many digits', () => {
  it('is known by its zeros alone', () => {
    expect(['00', '0000000', '0000;-0000'].map(numberForm)).toEqual([PADDED + 2, PADDED + 7, PADDED + 4]);
    expect(['0', '0.00', '#,##0', '00-00', '[<100]000;0', 'General'].map(numberForm)).toEqual(
      Array.from({ length: 6 }, () => DateForm.none),
    );
  });

  it('shows whole numbers with zeros in front, and others as they are', () => {
    expect(['4711', '4711.0', '12345678', '4.5', '-4711', '4e3'].map((text) => paddedNumber(text, 7))).toEqual([
      '0004711',
      '0004711',
      null,
      null,
      null,
      null,
    ]);
  });

  it('keeps the zeros of a cell, and its number', async () => {
    const styles = cellFormats('0000000', 'General');
    const { sheets } = await read(
      workbook({
        styles,
        sheets: [{ rows: '<row r="1"><c r="A1" s="0"><v>4711</v></c><c r="B1" s="1"><v>4711</v></c></row>' }],
      }),
    );
    const [sheet] = sheets;
    expect([sheet?.text(0, 0), sheet?.text(0, 1)]).toEqual(['0004711', '4711']);
    expect(sheet?.kind(0, 0)).toBe(TextKind.number);
  });
});

describe('a serial number', () => {
  it('goes to a date and back, in both systems (property)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (day) => {
        const iso = serialToIso(day, DateForm.date, false) ?? '';
        expect(Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569).toBe(day);
        if (day >= 1462) expect(serialToIso(day - 1462, DateForm.date, true)).toBe(iso);
      }),
    );
  });

  it('is rounded to the second, into the next day if need be', () => {
    expect(serialToIso(46350.99999999, DateForm.date, false)).toBe('2026-11-25');
    expect(serialToIso(46350.4, DateForm.time, false)).toBe('2026-11-24T09:36:00');
    expect(serialToIso(0.4, DateForm.date, false)).toBe('09:36:00');
    expect(serialToIso(0, DateForm.time, false)).toBe('00:00:00');
  });

  it('beyond the calendar is no date', () => {
    for (const serial of [-1, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(serialToIso(serial, DateForm.date, false)).toBeNull();
    }
    expect(serialToIso(1e9, DateForm.elapsed, false)).toBeNull();
  });
});

it('an ISO date loses a time that says nothing', () => {
  expect(tidyIso('2026-11-24T00:00:00Z')).toBe('2026-11-24');
  expect(tidyIso('2026-11-24T00:00:00.000')).toBe('2026-11-24');
  expect(tidyIso(' 2026-11-24T10:00:00.5 ')).toBe('2026-11-24T10:00:00.5');
});
