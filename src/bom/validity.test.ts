import { describe, expect, it } from 'vitest';
import { readDay } from './validity.ts';

describe('the day on which a line ends', () => {
  it.each([
    '2021-12-31',
    '2021-12-31T00:00:00',
    '20211231',
    '31.12.2021',
    '31/12/2021',
    '12/31/2021',
    '31-DEC-21',
    '31-DEC-2021',
    '31-Dec-2021 00:00:00',
    '31 December 2021',
    'Dec 31, 2021',
    '31-DEZ-21',
    '31. Dezember 2021',
    '31-DÉC.-21',
    '31 déc. 2021',
    '31-DIC-2021',
    '31 de diciembre de 2021',
    '31-dic-21',
    '31 dicembre 2021',
    '31-DEZ-2021',
    '31 de dezembro de 2021',
    '31-12月-21',
  ])('%s', (text) => expect(readDay(text)).toBe('2021-12-31'));

  it.each([
    ['en', 'jan feb mar apr may jun jul aug sep oct nov dec'],
    ['de', 'jan feb mär apr mai jun jul aug sep okt nov dez'],
    ['fr', 'janv févr mars avr mai juin juil août sept oct nov déc'],
    ['es', 'ene feb mar abr may jun jul ago sept oct nov dic'],
    ['it', 'gen feb mar apr mag giu lug ago set ott nov dic'],
    ['pt', 'jan fev mar abr mai jun jul ago set out nov dez'],
  ])('is read with the months of %s', (_, months) => {
    expect(months.split(' ').map((month) => readDay(`02-${month.toUpperCase()}-24`)?.slice(5, 7))).toEqual(
      Array.from({ length: 12 }, (__, at) => String(at + 1).padStart(2, '0')),
    );
  });

  it('is none where two days are meant, no month is named, or the year that means "no end" is cut off', () => {
    for (const text of ['03/04/2025', '31-XYZ-21', '31-JUI-21', 'rev 31', 'Dec 2021', ''])
      expect(readDay(text)).toBeNull();
    for (const text of ['31-DEC-4712', '31-DEC-12', '31-DEC-99'])
      expect(Number(readDay(text)?.slice(0, 4))).toBeGreaterThan(2099);
  });
});
