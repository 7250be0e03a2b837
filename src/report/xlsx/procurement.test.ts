import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { localised } from '../../cli/says/localised.ts';
import { judge } from '../../judge/judge.ts';
import { parseRegister } from '../../judge/register/register.ts';
import type { Suppression } from '../../judge/aside/suppressions.ts';
import type { Finding } from '../../rules/types.ts';
import { control, finding, JUDGING, NO_BOM, ONWARD, unit, UNREADABLE } from '../fabricated.fixture.ts';
import { CONTEXT } from '../tools/tool-formats.fixture.ts';
import { procurementSheets, xlsx } from './procurement.ts';
import type { SheetSpec } from './types.ts';
import { cellText, MOST_UNITS, sheetName } from './text.ts';

/** A part of a maker in a product, asked about by the law in force unless it says otherwise. */
const part = (number: string, maker: string | null, product: string, more: Partial<Finding> = {}): Finding =>
  finding({ partNumber: number, manufacturer: maker, chains: [[product, number]], ...more });
const EMBEDDED = {
  basis: 'component',
  controls: [control('1C905.a.4', { applies: 'generally-outside' }), ONWARD],
} as const;

const verdictOf = (findings: readonly Finding[], registers: Parameters<typeof judge>[1]['registers'] = []) =>
  judge([unit('a.xlsx', findings), UNREADABLE, NO_BOM], { ...JUDGING, registers });

async function sheetsOf(...given: Parameters<typeof verdictOf>): Promise<Map<string, string[][]>> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(
    (await xlsx(verdictOf(...given), { ...CONTEXT, registers: given[1] ?? [] })).buffer as ArrayBuffer,
  );
  return new Map(
    book.worksheets.map((sheet) => {
      const rows: string[][] = [];
      sheet.eachRow({ includeEmpty: true }, (row) => {
        const cells: string[] = [];
        row.eachCell({ includeEmpty: true }, (cell) => cells.push(cell.text));
        rows.push(cells);
      });
      return [sheet.name, rows];
    }),
  );
}
const glance = (sheets: ReadonlyMap<string, string[][]>): string =>
  (sheets.get('At a glance') ?? []).map(([first = '']) => first).join('\n');

it('calls a part without a number by its description, on every page of the findings', async () => {
  const unnumbered = finding({ partNumber: null, description: `Vibration motor ${'x'.repeat(60)}` });
  const rows = (await sheetsOf([unnumbered, part('M-1', null, 'P1')])).get('Findings') ?? [];
  const names = rows
    .slice(2)
    .map(([, name]) => name)
    .sort();
  expect(names).toEqual(['M-1', `Vibration motor ${'x'.repeat(32)}…`]);
});

describe('the first sheet', () => {
  const THREE = [part('M-1', 'Alfa', 'P1'), part('M-2', 'Alfa', 'P2'), part('M-3', 'Beta', 'P3')];

  it('says how many suppliers settle how many products, and that no other choice does better', async () => {
    const text = glance(await sheetsOf(THREE));
    expect(text).toContain('Ask today: 1 supplier settles 2 of 3 open products.');
    expect(text).toContain('No other supplier can settle more.');
  });

  it('says first that files of the run are missing, and how many', () => {
    const verdict = verdictOf(THREE);
    const data = { of: '5', shards: '3', left: '43', all: '215' };
    const notices = [...verdict.notices, { messageId: 'shards-missing', data }];
    const [first] = procurementSheets({ ...verdict, notices }, CONTEXT);
    expect(JSON.stringify(first?.rows[2]?.cells[0])).toMatch(
      /NOT THE WHOLE RUN: of 5 shards, 3 is missing.*43 of 215 files/,
    );
  });

  it('names the files that the sheet "Not checked" names: without a list, too', () => {
    const none = { ...unit('note.csv', []), status: 'no-bom' as const };
    const sheets = procurementSheets(judge([unit('a.xlsx', THREE), none], JUDGING), CONTEXT);
    const text = (name: string): string => JSON.stringify(sheets.find((one) => one.name === name)?.rows);
    expect(text('Not checked')).toContain('note.csv');
    expect(text('At a glance')).toContain('Not checked, as no parts list was found: 1 file: note.csv');
    expect(text('At a glance')).toContain('No file was unreadable.');
  });

  it('says what changes if a measure runs whose status no source settles', async () => {
    const text = glance(await sheetsOf([...THREE, part('MOT-1', 'Motoren', 'P4', EMBEDDED)]));
    expect(text).toContain('Ask today: 1 supplier settles 2 of 3 open products.');
    expect(text).toMatch(/If .* runs: \+1 product needs an answer; nobody is named as its owner\./);
  });

  it('asks today for nothing that only a measure of unsettled status puts, whoever trades', async () => {
    const question = { messageId: 'technology', data: {}, settledBy: ['chineseTechnology'], under: ['mofcom-2025-61'] };
    const technology = part('MOT-1', 'Motoren', 'P4', {
      ruleId: 'mofcom/technology-question',
      category: 'trade',
      controls: [],
      content: null,
      question,
    });
    const text = glance(await sheetsOf([part('MOT-1', 'Motoren', 'P4', EMBEDDED), technology]));
    expect(text).toContain('Ask today: nothing by the law in force.');
    expect(text).toMatch(/If .* runs: 1 product needs an answer; nobody is named as its owner\./);
  });

  it('never says that nothing is open where a suppression holds what is', () => {
    const suppression: Suppression = {
      partNumber: null,
      partKey: null,
      manufacturer: null,
      mpn: null,
      rule: null,
      entry: null,
      files: '**',
      matchesFile: () => true,
      reason: 'later',
      by: 'kim',
      until: null,
      source: 's.json:2',
    };
    const aside = {
      suppressions: [suppression],
      baseline: null,
      files: { fileOf: (path: string) => path, gone: new Set<string>(), tradeOf: () => null },
      isWhole: true,
    };
    const verdict = judge([unit('a.xlsx', THREE)], { ...JUDGING, aside });
    const [page] = procurementSheets(verdict, CONTEXT);
    const text = page!.rows
      .map(({ cells: [first] }) => (first === null || typeof first !== 'object' ? '' : String(first.value)))
      .join('\n');
    expect(text).toContain('Ask today: nothing beyond what was left out.');
    expect(text).toContain(
      'Left out of this page: 0 in the baseline, 3 suppressed. None of it is settled by that. Nobody was asked about 3 parts of it',
    );
    expect(text).not.toMatch(/nothing by the law in force|^No entry|Nobody has to be asked/m);
  });

  it('does not count on suppliers that nobody named', async () => {
    const text = glance(await sheetsOf([...THREE, part('M-9', null, 'P1')]));
    expect(text).toContain('settle 2 of 3 open products.');
    expect(text).toContain('In 1 product a part names no supplier: no letter settles them.');
  });

  it('names the files that were not checked, and says that it is no clearance', async () => {
    const text = glance(await sheetsOf(THREE));
    expect(text).toContain('Not checked: 1 file: boms/b200.csv');
    expect(text).toContain('sources until 2026-10-10. Not a clearance');
  });

  it('names the files of which a part was not read', async () => {
    const unread = { ...part('M-8', 'Alfa', 'P1'), ruleId: 'data/list-not-read', category: 'data' as const };
    expect(glance(await sheetsOf(THREE))).not.toContain('Read in part only');
    expect(glance(await sheetsOf([...THREE, unread]))).toContain('Read in part only: 1 file: ');
  });

  it('asks for nothing that is asked already', async () => {
    const register = parseRegister(
      'partNumber,state,owner,due\nM-1,open,Ana,2026-12-15\nM-2,open,Ana,2026-12-15\n',
      'lintanide.parts.csv',
    );
    const text = glance(
      await sheetsOf(
        THREE.map((one) => ({ ...one, partNumber: one.partNumber })),
        [register],
      ),
    );
    expect(text).toContain('of 1 open product');
  });
});

describe('the workbook', () => {
  it('has its sheets in order, and a table to filter with one row per finding', async () => {
    const sheets = await sheetsOf([part('M-1', 'Alfa', 'P1')]);
    expect([...sheets.keys()]).toEqual([
      'At a glance',
      'Suppliers',
      'Control entries',
      'Products',
      'Findings',
      'Licences',
      'Not checked',
      'Sources',
    ]);
    expect(sheets.get('Findings')).toHaveLength(3);
    expect(sheets.get('Not checked')?.flat()).toContain('boms/notes.csv');
  });

  it('lists licences, the first to expire first, with what has run out', async () => {
    const register = parseRegister(
      'partNumber,state,licence,licenceExpiry\nA-1,answered,L-late-1,2027-05-01\nB-1,answered,L-gone-2,2026-11-01\nC-1,answered,L-none-3,\n',
      'lintanide.parts.csv',
    );
    const rows = (await sheetsOf([part('A-1', 'Alfa', 'P1')], [register])).get('Licences') ?? [];
    expect(rows.slice(1).map(([expiry, licence]) => [expiry, licence])).toEqual([
      ['2026-11-01 (expired)', 'L-gone-2'],
      ['2027-05-01 (158 days)', 'L-late-1'],
      ['no day given', 'L-none-3'],
    ]);
  });

  it('shows first, and as no number, that there is no licence', async () => {
    const register = parseRegister(
      'partNumber,state,licence,licenceExpiry\nA-1,answered,L-1,2027-05-01\nB-1,answered,无,\n',
      'lintanide.parts.csv',
    );
    const sheets = await sheetsOf([part('A-1', 'Alfa', 'P1')], [register]);
    expect(sheets.get('Licences')?.[1]?.slice(0, 4)).toEqual(['NO licence, by the answer', '', '', 'B-1']);
    expect(sheets.get('At a glance')?.flat()).toContain('NO licence, by the answer');
  });

  it('prints wide sheets on pages side by side, each with part number and heading, not all columns on one', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await xlsx(verdictOf([part('M-1', 'Alfa', 'P1')]), CONTEXT)).buffer as ArrayBuffer);
    const paper = (name: string) => book.getWorksheet(name)?.pageSetup;
    expect(paper('Findings')).toMatchObject({
      fitToWidth: 3,
      fitToHeight: 0,
      printTitlesColumn: 'A:B',
      printTitlesRow: '2:2',
    });
    expect(paper('At a glance')?.fitToWidth).toBe(1);
  });

  it('is the same bytes for the same run', async () => {
    const verdict = verdictOf([part('M-1', 'Alfa', 'P1')]);
    const first = await xlsx(verdict, CONTEXT);
    await new Promise((done) => setTimeout(done, 2100));
    expect(Buffer.compare(await xlsx(verdict, CONTEXT), first)).toBe(0);
  });

  it('holds no formula, whatever a file says', async () => {
    const book = new ExcelJS.Workbook();
    const evil = ['=HYPERLINK("http://x")', '+1', '-2', '@SUM(A1)', "=cmd|'/C calc'!A0"];
    const bytes = await xlsx(verdictOf(evil.map((text) => part(text, text, text, { description: text }))), CONTEXT);
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    const seen = new Set<string>();
    book.eachSheet((sheet) =>
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          expect(cell.type).not.toBe(ExcelJS.ValueType.Formula);
          if (cell.isHyperlink) expect(cell.hyperlink).toMatch(/^#'/);
          if (evil.includes(cell.text) && !cell.isHyperlink) expect(cell.numFmt, cell.text).toBe('@');
          if (evil.includes(cell.text)) seen.add(cell.text);
        }),
      ),
    );
    expect(seen.size).toBe(evil.length);
  });

  it('counts as to ask under an entry only what the entry asks for, and not what is generally outside it', () => {
    const sheets = procurementSheets(verdictOf([part('MOT-1', 'Motoren', 'P4', EMBEDDED)]), CONTEXT);
    const [head, ...entries] = sheets.find(({ name }) => name === 'Control entries')!.rows;
    const at = (title: string): number =>
      head!.cells.findIndex((cell) => typeof cell === 'object' && cell !== null && cell.value === title);
    const numbers = entries.map(({ cells }) =>
      [0, at('Parts'), at('To ask')].map((column) => (cells[column] as { value: unknown }).value),
    );
    expect(numbers).toEqual(expect.arrayContaining([['1C905.a.4', 1, 0]]));
    expect(numbers.find(([entry]) => String(entry).startsWith('61-'))?.slice(1)).toEqual([1, 1]);
  });

  it('links suppliers, products and entries to the first finding', () => {
    const sheets = procurementSheets(verdictOf([part('M-1', 'Alfa', 'P1'), part('M-3', 'Beta', 'P3')]), CONTEXT);
    for (const name of ['Suppliers', 'Products', 'Control entries']) {
      const sheet = sheets.find((one) => one.name === name)!;
      for (const { cells } of sheet.rows.slice(1)) expect(cells[0]).toMatchObject({ to: { sheet: 'Findings' } });
    }
  });
});

describe.each([
  ['ko', /\p{Script=Hangul}/u],
  ['zh-Hans', /\p{Script=Han}/u],
] as const)('the workbook in %s', async (locale, script) => {
  const register = parseRegister(
    'partNumber,state,licence,licenceExpiry,owner,due\nM-2,open,,,Ana,2026-12-15\nM-3,answered,L-1,2027-05-01,,\n',
    'lintanide.parts.csv',
  );
  const found = [
    part('M-1', 'Alfa', 'P1'),
    part('M-2', 'Alfa', 'P2'),
    part('M-3', 'Beta', 'P3'),
    part('MOT-1', null, 'P4', EMBEDDED),
  ];
  const context = await localised({ ...CONTEXT, registers: [register] }, locale, []);
  const sheets = procurementSheets(verdictOf(found, [register]), context);
  const texts = (rows: readonly { readonly cells: SheetSpec['rows'][number]['cells'] }[]): string[] =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell) =>
        cell === null || typeof cell !== 'object' || typeof cell.value !== 'string' ? [] : [cell.value],
      ),
    );

  it('keeps the name of its first sheet, by which reading knows it again, and names the others', () => {
    expect(sheets[0]?.name).toBe('At a glance');
    for (const { name } of sheets.slice(1)) expect(name).toMatch(script);
    const names = new Set(sheets.map(({ name }) => name));
    for (const { rows } of sheets)
      for (const cell of rows.flatMap(({ cells }) => cells))
        if (cell !== null && typeof cell === 'object' && cell.to !== undefined) expect(names).toContain(cell.to.sheet);
  });

  it('has headings in it, each once in its table', () => {
    for (const { table, rows } of sheets) {
      const heads = texts(rows.slice((table?.header ?? 1) - 1, table?.header ?? 1));
      if (table === undefined) continue;
      expect(new Set(heads).size).toBe(heads.length);
      for (const head of heads) expect(head).toMatch(script);
    }
  });

  it('has no English sentence of its own', () => {
    const ours = sheets.filter(({ table }) => table === undefined).flatMap(({ rows }) => texts(rows));
    const english = ours.filter((text) => /\b[a-z]{3,} [a-z]{2,} [a-z]{2,}\b/.test(text));
    // Reasons of reading stay English.
    expect(
      english.filter(
        (text) =>
          !UNREADABLE.error?.message.includes(text) &&
          !(UNREADABLE.error?.hint ?? '').includes(text) &&
          !text.startsWith(UNREADABLE.error?.message ?? '-'),
      ),
    ).toEqual([]);
  });
});

describe('a text in a cell', () => {
  it('has no control characters, and shows what turns or hides', () => {
    expect(cellText('A\u0000B\u0007C\tD\r\nE')).toBe('ABC D E');
    expect(cellText('MAG\u202E10')).toBe('MAG\\u{202e}10');
    expect(cellText('\ud800x')).toBe('\\u{d800}x');
  });

  it('is not what Excel would decode', () => expect(cellText('_x0041_')).toBe('_x005F_x0041_'));

  it('is cut at the longest that a cell holds, never inside a character', () => {
    const text = cellText(`${'x'.repeat(MOST_UNITS - 2)}😀😀`);
    expect(text).toHaveLength(MOST_UNITS - 1);
    expect(text.endsWith('x…')).toBe(true);
  });
});

describe('the name of a sheet', () => {
  it('is legal, and not taken', () => {
    expect(sheetName("'a/b:c*d?'", new Set())).toBe('a b c d');
    expect(sheetName('History', new Set())).toBe('Sheet History');
    expect(sheetName('', new Set())).toBe('Sheet');
    const long = sheetName('x'.repeat(40), new Set(['x'.repeat(31)]));
    expect(long).toBe(`${'x'.repeat(27)} (2)`);
  });
});
