import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../host/node.ts';
import { readUnit } from '../read-unit.ts';
import { defaultLimits, type ReadOptions } from '../types.ts';

const HEADER = ['part', 'description', 'qty'];
const options: ReadOptions = {
  host: nodeHost,
  limits: defaultLimits,
  encoding: null,
  scoreSample: (rows) => Math.max(0, ...rows.map((row) => row.filter((cell) => HEADER.includes(cell.trim())).length)),
};

const cell = fc.string({
  unit: fc.constantFrom('a', 'B', '7', ' ', '.', '-', '<', '=', ',', ';', '\t', '|', '"', '\n', '\r\n', 'é', '磁', 'Ω', '😀'),
  maxLength: 10,
}); // prettier-ignore
const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 });
const writing = fc.record({
  separator: fc.constantFrom(',', ';', '\t', '|', '^', '~'),
  declared: fc.boolean(),
  always: fc.boolean(),
  eol: fc.constantFrom('\n', '\r\n', '\r'),
  last: fc.boolean(),
  encoding: fc.constantFrom('utf-8', 'utf-8 marked', 'utf-16le marked', 'utf-16be marked', 'utf-16le' as const),
});

function encode(text: string, encoding: string): Uint8Array {
  const marked = encoding.endsWith('marked') ? `\ufeff${text}` : text;
  if (encoding.startsWith('utf-8')) return new TextEncoder().encode(marked);
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < marked.length; i++) view.setUint16(2 * i, marked.charCodeAt(i), encoding.startsWith('utf-16le'));
  return bytes;
}

describe('any table', () => {
  it('written as delimited text reads back as it was, whatever the separator, quoting, line ends and encoding', async () => {
    await fc.assert(
      fc.asyncProperty(table, writing, async (rows, { separator, declared, always, eol, last, encoding }) => {
        const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const needs = (text: string): boolean => always || /["\r\n]|^\s|\s$|^$/.test(text) || text.includes(separator);
        const lines = [HEADER, ...rows].map((row) => row.map((c) => (needs(c) ? quoted(c) : c)).join(separator));
        const text = (declared ? `sep=${separator}${eol}` : '') + lines.join(eol) + (last ? eol : '');
        const { sheets } = await readUnit(encode(text, encoding), 'x.csv', options);
        const sheet = sheets[0]!;
        const read = new Map(
          Array.from({ length: sheet.rowCount }, (_, i) => [
            sheet.rowNumber(i),
            [0, 1, 2].map((c) => sheet.text(i, c)),
          ]),
        );
        // Rows without any text are not kept.
        const first = declared ? 2 : 1;
        expect(read.get(first)).toEqual(HEADER);
        for (const [i, row] of rows.entries()) {
          expect(read.get(first + 1 + i) ?? ['', '', '']).toEqual(
            row.map((c) => (/^="[\s\S]+"$/.test(c) ? c.slice(2, -1) : c)),
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});
