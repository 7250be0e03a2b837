import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../host/node.ts';
import { defineFormat } from '../../plugin.ts';
import { readFormat } from '../format/read.ts';
import type { Sheet } from '../sheet.ts';
import { defaultLimits } from '../types.ts';
import type { UnitBytes } from '../unit-bytes.ts';
import { readXml } from './xml-table.ts';

const options = { host: nodeHost, limits: defaultLimits, encoding: null, scoreSample: () => 0 };

/** A document that is handed out in pieces of these sizes, again and again, in a buffer that is used again for each. */
function inPieces(bytes: Uint8Array, sizes: readonly number[]): UnitBytes {
  function* chunks(): Generator<Uint8Array> {
    let at = 0;
    for (let turn = 0; at < bytes.length; turn++) {
      const piece = bytes.slice(at, at + (sizes[turn % sizes.length] ?? 1));
      yield piece;
      at += piece.length;
      piece.fill(0x3c);
    }
  }
  return { size: bytes.length, head: bytes.subarray(0, 4096), chunks, whole: () => bytes };
}

const rowsOf = (sheets: readonly Sheet[]): unknown[] =>
  sheets.map((sheet) => ({
    columns: sheet.columnNames,
    rows: Array.from({ length: sheet.rowCount }, (_, row) => {
      const { line, path, parent, depth } = sheet.element(row) ?? { line: -1, path: '', parent: -1, depth: -1 };
      return { cells: sheet.filled(row).map((column) => [column, sheet.text(row, column)]), line, path, parent, depth };
    }),
  }));

const parts = defineFormat({
  name: 'parts',
  title: 'Parts',
  roots: [{ local: 'Bom' }],
  read: (out) => ({
    elements: {
      Part: {
        open: (element) => out.part(element.attribute('n'), { partNumber: element.attribute('n') }, element.place),
      },
      Name: { close: (text) => out.part('M-1', { description: text }, { line: 0, node: -1 }) },
    },
  }),
});

const BODY =
  '<Bom>\r\n <Part n="M-1" x="ü &amp; ß">\n  <Name>Magnet, größe 5 – N42</Name>\n <Part n="P-2"><Name><![CDATA[<b> ]]>\n</Name></Part></Part>\n <!-- – -->\n<Part n="&#x41;3"/></Bom>';

function encoded(encoding: string): Uint8Array {
  const text = `<?xml version="1.0" encoding="${encoding}"?>\n${BODY}`;
  if (encoding === 'UTF-8') return new TextEncoder().encode(text);
  if (encoding === 'UTF-16') return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  return Uint8Array.from(text, (character) => (character === '–' ? 0x96 : character.charCodeAt(0)));
}

describe('a document that comes in pieces', () => {
  for (const encoding of ['UTF-8', 'UTF-16', 'windows-1252']) {
    it(`is read as at once, cut anywhere, with the same places: ${encoding} (property)`, async () => {
      const bytes = encoded(encoding);
      const generic = rowsOf((await readXml(bytes, options)).sheets);
      const known = rowsOf(readFormat(bytes, parts, options).sheets);
      expect(JSON.stringify(generic)).toContain('größe 5 – N42');
      expect(JSON.stringify(known)).toContain('größe 5 – N42');
      await fc.assert(
        fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 }), async (sizes) => {
          expect(rowsOf((await readXml(inPieces(bytes, sizes), options)).sheets)).toEqual(generic);
          expect(rowsOf(readFormat(inPieces(bytes, sizes), parts, options).sheets)).toEqual(known);
        }),
        { numRuns: 40 },
      );
    });
  }

  it('and ends early is refused, wherever it is cut', () => {
    const bytes = encoded('UTF-8').subarray(0, -8);
    expect(() => readFormat(inPieces(bytes, [7]), parts, options)).toThrow(/ends|cut off/);
  });
});
