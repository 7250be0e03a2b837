import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRegister } from './register.ts';
import { editRegister, rowOfPart } from './register-edit.ts';

const PATH = 'lintanide.parts.csv';
const OPEN = { state: 'open', due: '2026-12-01' };
const edit = (text: string | null, part: string, values: Record<string, string>) =>
  editRegister(text, PATH, rowOfPart(text, PATH, part, null), new Map(Object.entries(values)));

describe('an edit of the register', () => {
  it('begins one where there is none, with the columns it needs', () => {
    const { text, line, isNew } = edit(null, 'MAG-01', { partNumber: 'MAG-01', ...OPEN, Tb: '0.3' });
    expect(text).toBe(
      'partNumber,manufacturer,mpn,state,owner,asked,due,validUntil,Tb\nMAG-01,,,open,,,2026-12-01,,0.3\n',
    );
    expect({ line, isNew }).toEqual({ line: 2, isNew: true });
  });

  it('changes the one row and keeps every other byte: order, unknown columns, quotes, line ends, byte order mark', () => {
    const before =
      '\uFEFFshelf;"partNumber";state;due;note\r\n"B 12";MAG-01;open;2026-12-01;"a ""b"""\r\n\r\nB 13;"MAG-02";open;2026-12-01\r\n';
    const { text, line, changes } = edit(before, 'mag-02', { state: 'answered', Dy: '2,1' });
    expect(text).toBe(
      '\uFEFFshelf;"partNumber";state;due;note;Dy\r\n"B 12";MAG-01;open;2026-12-01;"a ""b"""\r\n\r\nB 13;"MAG-02";answered;2026-12-01;;2,1\r\n',
    );
    expect(line).toBe(4);
    expect(changes).toEqual([
      { column: 'state', before: 'open', after: 'answered' },
      { column: 'Dy', before: '', after: '2,1' },
    ]);
  });

  it('ends a last line that was not ended', () => {
    expect(edit('partNumber,state,due\nMAG-01,open,2026-12-01', 'MAG-02', { partNumber: 'MAG-02', ...OPEN }).text).toBe(
      'partNumber,state,due\nMAG-01,open,2026-12-01\nMAG-02,open,2026-12-01\n',
    );
  });

  it('quotes only where it must, and makes formulas harmless', () => {
    const note = (value: string): string =>
      edit(null, 'P', { partNumber: 'PART-1', state: 'answered', note: value })
        .text.split('\n')[1]
        ?.split(',,,,,')[1] ?? '';
    expect(note('report 4711')).toBe('report 4711');
    expect(note('a, b')).toBe('"a, b"');
    expect(note('=HYPERLINK("http://x")')).toBe(`"'=HYPERLINK(""http://x"")"`);
    expect(note('-5')).toBe("'-5");
  });

  it('does nothing where the value stands already, and adds no column for an empty one', () => {
    const text = 'partNumber,state\nMAG-01,answered\n';
    expect(edit(text, 'MAG-01', { state: 'answered', method: '' })).toMatchObject({ text, changes: [] });
  });

  it('asks which maker is meant where two share a number', () => {
    const text = 'partNumber,manufacturer,state\nMAG-01,A Ltd,answered\nMAG-01,B Ltd,answered\n';
    expect(() => rowOfPart(text, PATH, 'MAG-01', null)).toThrow('2 lines for MAG-01');
    expect(rowOfPart(text, PATH, 'MAG-01', 'b ltd')?.line).toBe(3);
  });

  it('is read back as it was written, whatever the values, and leaves the other rows as they were', () => {
    const value = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((text) => text === text.trim());
    const ends = fc.constantFrom('\n', '\r\n');
    const marks = fc.constantFrom(',', ';', '\t');
    fc.assert(
      fc.property(value, value, ends, marks, (part, note, end, mark) => {
        const head = ['partNumber', 'shelf', 'state', 'note'].join(mark);
        const other = ['"MAG-01"', 'x', 'answered', '"said ""so"""'].join(mark);
        const before = `${head}${end}${other}${end}`;
        fc.pre(part.trim() !== '' && note.trim() !== '' && part.toLowerCase() !== 'mag-01');
        const { text, line } = edit(before, part, { partNumber: part, state: 'answered', note, lots: note });
        expect(text.startsWith(`${head}${mark}lots${end}${other}${end}`)).toBe(true);
        const row = parseRegister(text, PATH).rows.find((one) => one.line === line);
        expect(row?.values.get('partNumber')).toBe(part);
        expect(row?.values.get('note')).toBe(note);
        expect(row?.values.get('lots')).toBe(note);
      }),
    );
  });
});
