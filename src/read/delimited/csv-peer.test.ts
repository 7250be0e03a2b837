import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { records } from './csv-records.fixture.ts';

describe('against csv-parse', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'é', '磁', '😀', ',', ';', '"', '\n', '\r\n', ' x', '1', '.'),
    maxLength: 8,
  });
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

  it.each([',', ';', '\t'])('well-formed files with %j read the same', (delimiter) => {
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), fc.boolean(), (content, eol, always) => {
        const needs = new RegExp(`["\\r\\n${delimiter}]|^ | $`);
        const text = content
          .map((record) => record.map((c) => (always || c === '' || needs.test(c) ? quote(c) : c)).join(delimiter))
          .join(eol);
        const expected: string[][] = parse(text, {
          delimiter,
          relax_column_count: true,
          record_delimiter: ['\r\n', '\n'],
        });
        expect(records(text, delimiter)).toEqual(expected);
        expect(expected).toEqual(content);
      }),
    );
  });

  it('any bytes at all end in records that hold every byte which is no delimiter, quote or line end', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' '), maxLength: 60 }), (text) => {
        const kept = records(text, ',').flat().join('').replace(/[^a]/g, '');
        expect(kept).toBe(text.replace(/[^a]/g, ''));
      }),
      { numRuns: 500 },
    );
  });
});
