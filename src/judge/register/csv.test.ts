import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from './csv.ts';

const fieldsOf = (text: string): (readonly string[])[] =>
  parseCsv(text, 'lintanide.parts.csv').map(({ fields }) => fields);

describe('parseCsv', () => {
  it('reads quotes, doubled quotes, line breaks in fields and CRLF', () => {
    expect(fieldsOf('a,b\r\n"1,5","say ""yes"""\r\n"two\nlines",x\r\n')).toEqual([
      ['a', 'b'],
      ['1,5', 'say "yes"'],
      ['two\nlines', 'x'],
    ]);
  });

  it('takes the delimiter of the first line', () => {
    expect(fieldsOf('a;b\n1,5;x')).toEqual([
      ['a', 'b'],
      ['1,5', 'x'],
    ]);
    expect(fieldsOf('a\tb\n1\t')).toEqual([
      ['a', 'b'],
      ['1', ''],
    ]);
  });

  it('counts physical lines through blank and broken ones', () => {
    expect(parseCsv('\uFEFFa,b\n\n"x\ny",1\nz,2\n', 'r').map(({ line }) => line)).toEqual([1, 3, 5]);
  });

  it('refuses a quote that is never closed, with its line', () => {
    expect(() => parseCsv('a,b\n1,"2\n3', 'r.csv')).toThrow('r.csv:2: a quoted field is not closed.');
  });

  it('gives back every table that was written', () => {
    const table = fc.array(fc.array(fc.string({ maxLength: 6 }), { minLength: 2, maxLength: 2 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(table, (rows) => {
        const quoted = [['head', 'row'], ...rows].map((row) =>
          row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','),
        );
        const kept = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
        expect(fieldsOf(quoted.join('\n'))).toEqual([['head', 'row'], ...kept]);
      }),
    );
  });
});
