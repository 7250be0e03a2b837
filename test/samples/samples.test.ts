import { readFileSync, readdirSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSamples, type Built } from '../../scripts/samples/build.ts';
import { encode } from '../../scripts/samples/encode.ts';
import type { ExpectedFile } from '../../scripts/samples/expected.ts';

const folder = new URL('../../samples/', import.meta.url);
const bytesOf = (file: string): Buffer => readFileSync(new URL(file, folder));
const { files } = JSON.parse(readFileSync(new URL('expected.json', import.meta.url), 'utf8')) as {
  files: Record<string, ExpectedFile>;
};
const readable = Object.entries(files).filter(([, { status }]) => status !== 'unreadable');

/** Reads a sample with a library that the linter's own readers do not use: sheet → rows of texts. */
async function readIndependently(file: string, format: string | null): Promise<Map<string | null, string[][]>> {
  if (format === 'xlsx') {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytesOf(file) as unknown as ExcelJS.Buffer);
    const rowsOf = (sheet: ExcelJS.Worksheet): string[][] =>
      Array.from({ length: sheet.rowCount }, (_, r) =>
        Array.from({ length: sheet.columnCount }, (_, c) => sheet.getCell(r + 1, c + 1).text),
      );
    return new Map(workbook.worksheets.map((sheet) => [sheet.name, rowsOf(sheet)]));
  }
  if (format === 'xls' || format === 'ods') {
    const workbook = XLSX.read(bytesOf(file));
    return new Map(
      workbook.SheetNames.map((name) => [
        name,
        XLSX.utils.sheet_to_json<string[]>(workbook.Sheets[name]!, { header: 1, blankrows: true, raw: false }),
      ]),
    );
  }
  const label = { 'drone-zh.csv': 'gb18030', 'lautsprecher.csv': 'latin1' }[file] ?? 'utf-8';
  const text = new TextDecoder(label).decode(bytesOf(file));
  const delimiter = file === 'lautsprecher.csv' ? ';' : ',';
  return new Map([[null, parse(text, { delimiter, skip_empty_lines: false })]]);
}

describe('the samples', () => {
  let built: Built;
  beforeAll(async () => {
    built = await buildSamples();
  });

  test('each file has its expectation, and each expectation its file', () => {
    const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const found = entries.map((name) => name.replaceAll('\\', '/')).filter((name) => /\.(?!md$)\w+$/.test(name));
    expect(found.sort()).toEqual(Object.keys(files).sort());
  });

  test('the committed expectations are what the generator writes', () => {
    expect(files).toEqual(JSON.parse(JSON.stringify(built.expected)));
  });

  // An .ods is deflated by Node's zlib, whose output may differ from one release to the next.
  test.each(Object.keys(files).filter((file) => !file.endsWith('.ods')))(
    '%s: committed as the generator writes it',
    (file) => {
      expect(Buffer.compare(bytesOf(file), built.files.get(file) ?? new Uint8Array())).toBe(0);
    },
  );

  test.each(readable.filter(([, { format }]) => format !== 'xml'))(
    '%s: every named row holds its part',
    async (file, expected) => {
      const sheets = await readIndependently(file, expected.format);
      expect([...sheets.keys()]).toEqual(expected.sheets);
      for (const { sheet, row, partNumber } of [...expected.findings, ...expected.negatives, ...expected.traces]) {
        const cells = sheets.get(sheet)?.[(row ?? 0) - 1];
        expect(cells, `${file} row ${String(row)}`).toBeDefined();
        if (partNumber !== null) expect(cells).toContain(partNumber);
      }
      for (const { sheet, headerRow } of expected.tables) {
        const header = sheets.get(sheet)?.[(headerRow ?? 0) - 1] ?? [];
        expect(header.filter((text) => text !== '').length).toBeGreaterThan(5);
      }
    },
  );

  test('traction-motor.xml: every named line opens the element of its part', () => {
    const lines = bytesOf('traction-motor.xml').toString('utf8').split('\n');
    const expected = files['traction-motor.xml']!;
    for (const { line, path, partNumber } of [...expected.findings, ...expected.negatives]) {
      const tag = /(\w+)\[\d+\]$/.exec(path ?? '')?.[1] ?? '';
      expect(lines[(line ?? 0) - 1]?.trim()).toMatch(new RegExp(`^<${tag} number="${partNumber ?? ''}" `));
    }
  });

  test('no row is both to be flagged and to be left alone', () => {
    for (const [file, { findings, negatives, traces }] of Object.entries(files)) {
      const places = [...findings, ...negatives, ...traces].map(
        ({ sheet, row, line }) => `${file} ${sheet ?? ''} ${String(row ?? line)}`,
      );
      expect(places).toEqual([...new Set(places)]);
    }
  });

  test('entries are printed codes, and none is both required and refused', () => {
    for (const { findings } of Object.values(files)) {
      for (const { entries, mustNot = [] } of findings) {
        for (const code of [...entries, ...mustNot]) expect(code).toMatch(/^1C9\d\d\.[abc](?:\.\d(?:\.[a-e])?)?$/);
        expect(entries.filter((code) => mustNot.includes(code))).toEqual([]);
      }
    }
  });

  test('clean-pcb.csv: nothing is to be flagged', () => {
    expect(files['clean-pcb.csv']?.findings).toEqual([]);
  });
});

describe('the encoders of the samples', () => {
  test('what is encoded as GB18030 decodes to the same text', () => {
    const decoder = new TextDecoder('gb18030');
    const character = fc.constantFrom(...Array.from('aZ9,"钕铁硼磁电机扬声器ØφΩ×é€'));
    fc.assert(
      fc.property(fc.array(character, { maxLength: 40 }), (characters) => {
        const text = characters.join('');
        expect(decoder.decode(encode(text, 'gb18030'))).toBe(text);
      }),
      { numRuns: 10 },
    );
  });

  test('a character that windows-1252 lacks is refused, not replaced', () => {
    expect(() => encode('10 Ω', 'windows-1252')).toThrow('windows-1252 has no "Ω"');
    expect([...encode('µ–„Ø€', 'windows-1252')]).toEqual([0xb5, 0x96, 0x84, 0xd8, 0x80]);
  });
});
