import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import type ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { encoderFor } from '../../read/encoding/encoder.fixture.ts';
import { ASK, BOM, book, folder, FORM, inFolder, read, run, write } from './questions.fixture.ts';

inFolder();

/** A form in which the cells of a part are filled by whoever is given each cell. */
async function filledIn(answers: Readonly<Record<string, (cell: ExcelJS.Cell) => void>>): Promise<void> {
  write('bom.csv', BOM);
  await run(ASK);
  const workbook = await book(`${FORM}.xlsx`);
  const [page] = workbook.worksheets;
  const columns = new Map<string, number>();
  page!.eachRow((row) => {
    if (row.getCell(1).value === 'partNumber') row.eachCell((cell, column) => columns.set(cell.text, column));
    if (row.getCell(1).value !== 'MAG-30412') return;
    for (const [column, fill] of Object.entries(answers)) fill(row.getCell(columns.get(column)!));
  });
  await workbook.xlsx.writeFile(join(folder, 'back.xlsx'));
}

/** Cells that were read share their styles: each gets its own. */
const is =
  (value: ExcelJS.CellValue, numFmt = 'General') =>
  (cell: ExcelJS.Cell): void => {
    cell.style = { ...cell.style, numFmt };
    cell.value = value;
  };
const MEASURED = { Dy: is(0.021, '0.0%'), method: is('ICP-OES'), detectionLimit: is('0.01') };

const rowOf = (part: string): Record<string, string> => {
  const [head = '', ...rows] = read('lintanide.parts.csv').split('\n');
  const cells = rows.find((row) => row.startsWith(part))?.split(',') ?? [];
  return Object.fromEntries(head.split(',').map((name, at) => [name, cells[at] ?? '']));
};

describe('a form', () => {
  it.each([
    ['xlsx', null],
    ['xls', 'biff8'],
    ['xlsb', 'xlsb'],
    ['ods', 'ods'],
    ['fods', 'fods'],
    ['xml', 'xlml'],
  ] as const)(
    'with a share that is shown in percent says so however it was saved: .%s',
    async (extension, bookType) => {
      await filledIn(MEASURED);
      if (bookType !== null) {
        const saved = XLSX.read(readFileSync(join(folder, 'back.xlsx')), { cellNF: true });
        saved.Workbook = { ...saved.Workbook, Names: [] };
        writeFileSync(join(folder, `back.${extension}`), XLSX.write(saved, { type: 'buffer', bookType }) as Buffer);
        rmSync(join(folder, 'back.xlsx'));
      }
      const { out } = await run(`questions --read back.${extension} --boms bom.csv`);
      expect(out).toContain('kept MAG-30412: 3 fields');
      expect(rowOf('MAG-30412')['Dy']).toBe('2.1%');
    },
  );

  it('says of a formula that nobody has computed where it stands, and keeps nothing of it', async () => {
    await filledIn({ ...MEASURED, signer: is({ formula: 'HYPERLINK("mailto:li@example.com","Li")' }) }); // prettier-ignore
    const { code, out } = await run('questions --read back.xlsx --boms bom.csv');
    expect(code).toBe(1);
    expect(out).toMatch(/^back\.xlsx: .*row \d+, signer: is a formula that no program has computed, so nothing of it was kept\.$/m); // prettier-ignore
    expect(out).toContain('kept MAG-30412: 3 fields');
    expect(rowOf('MAG-30412')['signer'] ?? '').toBe('');
  });

  it('keeps what a formula came to', async () => {
    await filledIn({ ...MEASURED, signer: is({ formula: 'A1', result: 'Li' }) });
    expect((await run('questions --read back.xlsx --boms bom.csv')).code).toBe(0);
    expect(rowOf('MAG-30412')['signer']).toBe('Li');
  });
});

describe('a form in plain text', () => {
  const ANSWERS = {
    Dy: is('불검출'),
    method: is('ICP-OES'),
    detectionLimit: is('0.01'),
    magnetMaker: is('대한자석'),
    signer: is('김민수'),
  };

  /** As a spreadsheet of Korea saves it: what the code page does not have becomes a question mark. */
  async function inKorean(name: string): Promise<void> {
    await filledIn(ANSWERS);
    const saved = XLSX.read(readFileSync(join(folder, 'back.xlsx')));
    const csv = XLSX.utils.sheet_to_csv(saved.Sheets[saved.SheetNames[0]!]!, { FS: ';' });
    writeFileSync(join(folder, name), encoderFor('euc-kr', '?')(csv));
    rmSync(join(folder, 'back.xlsx'));
  }

  it('is read in the encoding that its words are in, as lists are', async () => {
    await inKorean('back.csv');
    expect(await run('questions --read back.csv --boms bom.csv')).toMatchObject({ code: 0 });
    expect(rowOf('MAG-30412')).toMatchObject({ Dy: '0', magnetMaker: '대한자석', signer: '김민수' });
  });

  it('is read in the one that is named, and the bills as ever', async () => {
    await inKorean('back.csv');
    write('bom.csv', BOM.replace('Motoren AG', 'Läufer AG'));
    expect((await run('questions --read back.csv --boms bom.csv --encoding euc-kr')).out).toContain('closes');
    expect(rowOf('MAG-30412')).toMatchObject({ magnetMaker: '대한자석' });
  });

  it('is a file: a folder is told apart from one that is not there', async () => {
    write('back/x.txt', '');
    expect((await run('questions --read back')).err).toContain('back is a folder, and no form.');
    expect((await run('questions --read none.csv')).err).toContain('none.csv could not be opened.');
  });

  it('is refused by name where the encoding that is named is not that of the file', async () => {
    await inKorean('back.csv');
    const { code, err } = await run('questions --read back.csv --boms bom.csv --encoding utf-8');
    expect([code, err]).toEqual([3, expect.stringContaining('back.csv: The file is not')]);
    expect(rowOf('MAG-30412')['state']).toBe('open');
  });
});
