import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveConfig } from '../src/config/resolve.ts';
import { lint } from '../src/run/lint.ts';

const HEADER = ['Level', 'Part number', 'Description', 'Qty', 'Material', 'Manufacturer'];
const ROWS = [
  ['0', 'A-100', 'Antriebseinheit, komplett', '1', '', ''],
  ['1', 'MAG-01', 'Magnet segment N42SH 20x10x5', '8', 'NdFeB', '宁波磁材'],
  ['1', 'MOT-07', 'BLDC motor 48 V, 200 W', '1', '', 'Mirae'],
  ['1', '000123', 'Halter für Motor', '2', 'Steel 1.4301', ''],
  ['1', 'TGT-01', 'Sputtering target Dy, Ø50x3', '1', '', ''],
];
const separated = (separator: string): string =>
  [HEADER, ...ROWS].map((row) => row.map((cell) => `"${cell}"`).join(separator)).join('\r\n');
const cells = (row: readonly string[], tag: string): string => row.map((cell) => `<${tag}>${cell}</${tag}>`).join('');

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lintanide-same-'));
  writeFileSync(join(folder, 'comma.csv'), separated(','));
  writeFileSync(join(folder, 'semicolon.csv'), `\uFEFF${separated(';')}`);
  writeFileSync(join(folder, 'tab.xls'), Buffer.from(`\uFEFF${separated('\t')}`, 'utf16le'));
  writeFileSync(
    join(folder, 'page.xls'),
    `<html><body><table><tr>${cells(HEADER, 'th')}</tr>${ROWS.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('')}</table></body></html>`,
  );
  const element = (row: readonly string[]): string =>
    row
      .map(
        (cell, i) => `<${(HEADER[i] as string).replace(' ', '')}>${cell}</${(HEADER[i] as string).replace(' ', '')}>`,
      )
      .join('');
  writeFileSync(
    join(folder, 'lines.xml'),
    `<?xml version="1.0"?><bom>${ROWS.map((row) => `<line>${element(row)}</line>`).join('')}</bom>`,
  );
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('BOM');
  sheet.addRow(HEADER);
  for (const row of ROWS) sheet.addRow(row);
  await book.xlsx.writeFile(join(folder, 'book.xlsx'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('one bill of materials', () => {
  it('gives the same findings in every format: same parts, materials, places in the structure, identity', async () => {
    const config = resolveConfig({}, { source: null, root: folder, cwd: folder });
    const { records } = await lint({ cwd: folder, patterns: ['.'], config, asOf: '2026-11-24' });
    expect(records.map(({ path, status, lines }) => `${path} ${status} ${lines}`)).toEqual(
      ['book.xlsx', 'comma.csv', 'lines.xml', 'page.xls', 'semicolon.csv', 'tab.xls'].map(
        (path) => `${path} checked 5`,
      ),
    );
    const told = records.map(({ findings }) =>
      findings.map(({ ruleId, partNumber, content, chains, uses, fingerprint }) => ({
        ruleId,
        partNumber,
        material: content?.material,
        chains,
        uses,
        fingerprint,
      })),
    );
    expect(told[0]?.map(({ partNumber }) => partNumber)).toEqual(['MAG-01', 'MOT-07', 'TGT-01']);
    for (const other of told) expect(other).toEqual(told[0]);
  });
});
