import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growsFaster, TIMES } from '../../../test/support/growth.ts';
import { nodeHost } from '../../host/node.ts';
import { inlineText } from './markdown-inline.ts';
import { readMarkdown } from './markdown.ts';
import { readUnit } from '../read-unit.ts';
import { sniff } from '../sniff/sniff.ts';
import { isMarkdown } from '../sniff/sniff-markdown.ts';
import { ROW_OF_CELL, type Sheet } from '../sheet.ts';
import { defaultLimits, type ReadOptions } from '../types.ts';

const options: ReadOptions = { host: nodeHost, limits: defaultLimits, encoding: null, scoreSample: () => 0 };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const sheetsOf = (text: string, given = options): readonly Sheet[] =>
  readMarkdown({ bytes: utf8(text), encoding: 'utf-8', note: null }, given).sheets;

/** Rows by their numbers, which are lines of the text. */
const rows = (sheet: Sheet | undefined): Record<number, string[]> =>
  Object.fromEntries(
    Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) => [
      sheet!.rowNumber(row),
      Array.from({ length: sheet!.columnCount }, (_column, column) => sheet!.text(row, column)),
    ]),
  );

const BOM = `# Robot

Some text | with a bar

| Part | Qty | Where |
|------|:---:|-------|
| \`DC motor\` 12 V \\| geared | 2 | [shop](https://example.com/a_(b) "title") |
| ~~Loudspeaker 8 Ω~~ | ~~1~~ | |
| **Magnet** N52<br>10*3*2 mm | 4

Text behind it.

Part number | Qty
--- | ---
ABC_12_X | 1
`;

describe('a list in Markdown', () => {
  it('reads items below a title that says so as a list beside the tables', () => {
    const isListTitle = (title: string): boolean => title === 'Shopping list';
    const text = `${BOM}\n\n# Shopping list\n- 2 servo motors\n- Frame\n- [Tape](https://shop.example/tape)\n\n# Notes\n- be careful\n`;
    const [, , listed, other] = sheetsOf(text, { ...options, isListTitle });
    expect(Object.values(rows(listed))).toEqual([
      ['2', 'servo motors'],
      ['', 'Frame'],
      ['', 'Tape'],
    ]);
    expect([...(listed?.links.values() ?? [])]).toEqual(['https://shop.example/tape']);
    expect(Object.values(rows(other))).toEqual([['be careful']]);
  });

  it('is a sheet per table, its rows the lines of the text, its cells without marks', () => {
    const [first, second, ...others] = sheetsOf(BOM);
    expect(rows(first)).toEqual({
      5: ['Part', 'Qty', 'Where'],
      7: ['DC motor 12 V | geared', '2', 'shop'],
      8: ['Loudspeaker 8 Ω', '1', ''],
      9: ['Magnet N52 10*3*2 mm', '4', ''],
    });
    expect(rows(second)).toEqual({ 13: ['Part number', 'Qty'], 15: ['ABC_12_X', '1'] });
    expect(others).toEqual([]);
  });

  it('has lines that may be names as a column of their own', () => {
    const sheets = sheetsOf('Servo motor\n\nAll of steel.\n\nMotors\n\n| Part | Qty |\n|---|---|\n| Servo | 2 |\n');
    expect(sheets.map((sheet) => [sheet.isNames, rows(sheet)])).toEqual([
      [false, { 7: ['Part', 'Qty'], 9: ['Servo', '2'] }],
      [true, { 1: ['Servo motor'] }],
    ]);
  });

  it('has an empty cell where pandas wrote one', () => {
    const [sheet] = sheetsOf('| Kind | Part | Qty |\n|:--|:--|--:|\n| Power | Fan nan 12 | 1 |\n| nan | nan | 2 |\n');
    expect(Object.values(rows(sheet)).slice(1)).toEqual([
      ['Power', 'Fan nan 12', '1'],
      ['', '', '2'],
    ]);
  });

  it('keeps where a cell leads, and which rows are struck out', () => {
    const [sheet] = sheetsOf(BOM);
    expect([...sheet!.links]).toEqual([['7:2', 'https://example.com/a_(b)']]);
    expect([1, 2, 3].map((row) => sheet!.isStruckRow(row))).toEqual([false, true, false]);
    const [partly] = sheetsOf(
      '| Part | Name | Qty |\n|---|---|---|\n| A-1 | ~~Magnet~~ | 2 |\n| A-2 | ~~Old~~ new | 1 |\n',
    );
    expect([...partly!.struckCells]).toEqual([1 * ROW_OF_CELL + 1]);
  });

  it.each([
    ['## Purchasing notes', '- **Motors**: choose one with a metal gearbox', '- Servo FT90B: '],
    ['### 🛒 采购建议', '- 麦克风和扬声器模块建议选择带有引脚排针的版本', '- 电机多备几个'],
    ['## Примечания по закупке', '1. **Моторы**: выбирайте с металлическим редуктором', '2. Динамики'],
    ["## Notes d'achat", '- Servo FT90B : ', '- Moteurs à courant continu'],
  ])('has no items below what is said of buying the things above: %s', (title, ...said) => {
    const tables = `${BOM}\n${title}\n\n${said.join('\n')}\n`;
    const listed = (text: string): number => sheetsOf(text).filter(({ isItems }) => isItems !== 'notes').length;
    expect(listed(tables)).toBe(listed(BOM));
    expect(listed(`${tables}\n- 2x servo motor MG996R\n`)).toBe(listed(BOM) + 1);
    expect(listed(tables.replace(title, '## Drives'))).toBe(listed(BOM) + 1);
  });

  it('is also what is counted between the tables; other items are a column of their own', () => {
    const [, beside, items] = sheetsOf(
      `${BOM.slice(0, BOM.indexOf('Part number'))}- 3x stepper motor NEMA 17\n* 2 pcs **Servo** MG996R\n1. Solder it\n- 4 wheels turn\n`,
    );
    expect(rows(beside)).toEqual({
      13: ['3', 'stepper motor NEMA 17'],
      14: ['2', 'Servo MG996R'],
      16: ['4', 'wheels turn'],
    });
    expect(rows(items)).toEqual({ 15: ['Solder it'] });
  });

  it('may have an empty line between all its rows, as some editors write it', () => {
    const spaced = ' 1. Drives\n\n| Part | Qty |\n\n| --- | --- |\n\n| Servo | 2 |\n\n| Speaker | 1 |\n\n';
    expect(isMarkdown(spaced)).toBe(true);
    expect(sheetsOf(spaced).map(rows)).toEqual([{ 3: ['Part', 'Qty'], 7: ['Servo', '2'], 9: ['Speaker', '1'] }]);
    expect(isMarkdown('a | b\n\n--- | ---\n')).toBe(false);
  });

  it('has no item that is the heading of a table: one by itself right above it; the last of several items is one', () => {
    const table = '| Part | Qty |\n|---|---|\n| Servo | 2 |\n';
    const items = (text: string): unknown =>
      sheetsOf(text)
        .slice(1)
        .map((sheet) => Object.values(rows(sheet)).flat());
    expect(items(`1. Motors\n${table}`)).toEqual([]);
    expect(items(`Parts\n\n- Motors and drivers:\n\n${table}\n2) Frame\n${table}`)).toEqual([
      ['Part', 'Qty', 'Servo', '2'],
    ]);
    expect(items(`- Solder it\n- Motor of the old one\n\n${table}`)).toEqual([['Solder it', 'Motor of the old one']]);
    expect(items(`${table}\n- Speaker\n`)).toEqual([['Speaker']]);
  });

  it('reads tables of HTML in it, at their lines', () => {
    const sheets = sheetsOf(
      '| a | b |\n|---|---|\n| 1 | 2 |\n\n<table>\n<tr><td>Part</td></tr>\n<tr><td>Motor</td></tr>\n</table>\n',
    );
    expect(sheets).toHaveLength(2);
    expect([0, 1].map((row) => sheets[1]!.line(row))).toEqual([6, 7]);
  });

  it('is known by a table of HTML below a title, too', async () => {
    const table =
      '<table>\n<tr><th>PART No.</th><th>Part name</th></tr>\n<tr><td>R79</td><td>MOTOR</td></tr>\n</table>';
    const { format, sheets } = await readUnit(
      utf8(`# 7. Spare parts\n\nText above it.\n\n${table}\n`),
      'a.md',
      options,
    );
    expect([format, sheets[0]?.line(1), rows(sheets[0])[7]]).toEqual(['markdown', 7, ['R79', 'MOTOR']]);
    // A cell of a delimited text that holds one has no title above it.
    expect(sniff(utf8(`Part,Text\nA-1,"see\n${table}"\n`)).kind).not.toBe('markdown');
  });

  it('has the lines of the text for rows, in a table of HTML as in any other', async () => {
    const link = '<a href="https://x.test/n42">N42</a>';
    const rowsOf = `<tr>\n<td rowspan="2">Magnet</td>\n<td>${link}</td>\n</tr>\n<tr>\n<td>N52</td>\n</tr>\n`;
    const table = `<table>\n<tr><th>Part</th><th>Grade</th></tr>\n${rowsOf}</table>`;
    const { sheets } = await readUnit(utf8(`# BOM\n\n${table}\n\n${table}\n`), 'a.md', options);
    expect(sheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([
      [null, 3],
      [null, 3],
    ]);
    expect([0, 1, 2].map((row) => sheets[0]?.rowNumber(row))).toEqual([4, 5, 9]);
    expect([...(sheets[0]?.links ?? [])]).toEqual([['5:1', 'https://x.test/n42']]);
    expect(sheets[0]?.merges).toEqual([{ top: 5, bottom: 9, left: 1, right: 1 }]);
    expect(sheets[1]?.rowNumber(0)).toBe(15);
    // Two rows on one line are told apart by their place in the table.
    const dense = await readUnit(utf8(`# BOM\n\n${table.replaceAll('\n', '')}\n`), 'a.md', options);
    expect([0, 1, 2].map((row) => dense.sheets[0]?.rowNumber(row))).toEqual([1, 2, 3]);
  });

  it('is known by the row of dashes below a row of cells', async () => {
    expect(isMarkdown(BOM)).toBe(true);
    expect(isMarkdown('a | b\n--|:-:\n')).toBe(true);
    for (const text of [
      'a,b\n1,2\n',
      'a | b\nc | d\n',
      '----\n| a |\n',
      '|---|---|\n',
      'Title\n-----\n',
      '+---+---+\n| a | b |\n+---+---+\n',
    ])
      expect(isMarkdown(text), text).toBe(false);
    expect((await readUnit(utf8(BOM), 'BOM.md', options)).format).toBe('markdown');
  });

  it('is no field of a delimited text that is quoted, no print of a program, and no note about the tool', async () => {
    const csv = 'Part,Notes\nDC motor,"see\n| a | b |\n|---|---|\n"\nMagnet,none\n';
    const across = 'part,description,qty\n"","|\n-|\n",""\n';
    const print = '|Item|Description |Qty|\n|---------------------|\n|0010|DC motor    |  2|\n';
    const inch = 'part,note\n5" disk,"see\n| a | b |\n|---|---|\n"\n';
    const closed = 'part,note\n"disk, 5","7""\n| a | b |\n|---|---|\n"\n';
    for (const text of [csv, across, print, inch, closed]) expect(isMarkdown(text), text).toBe(false);
    const note =
      '# Robot BOM\n\nChecked with lintanide 0.1.0 on every push.\n\n| Part | Qty |\n|---|---|\n| Magnet | 2 |\n';
    expect((await readUnit(utf8(note), 'BOM.md', options)).sheets).toHaveLength(1);
  });

  it('counts no figure of what is measured beside its tables', () => {
    const text = (item: string) => `# Tank\n\n| Part | Qty |\n|---|---|\n| Pump | 1 |\n\n## Use\n\n- ${item}\n`;
    const counted = (item: string) => sheetsOf(text(item)).filter((sheet) => sheet.columnFields != null).length;
    expect([counted('1413 µS/cm solution'), counted('8 neodymium magnets')]).toEqual([0, 1]);
  });

  it('has inch marks, alone in a line, in titles and in cells', () => {
    for (const text of [
      '# Screen 2.4"\n\n## To buy\n| Part | Qty |\n|---|---|\n| Screen 2.4" | 1 |\n',
      'Tube 1½" and the "long" one\n\nPart | Qty\n---|---\nTube 1½" | 1\n',
    ])
      expect(isMarkdown(text), text).toBe(true);
  });

  it('goes on with a row without bars, and may be indented as an item of a list', () => {
    const [first, second] = sheetsOf(
      '| a | b |\n|---|---|\n| 1 | 2 |\nmagnet\n| 3 | 4 |\n\n1. Then:\n\n    | c | d |\n    |---|---|\n    | 5 | 6 |\n',
    );
    expect(rows(first)).toEqual({ 1: ['a', 'b'], 3: ['1', '2'], 4: ['magnet', ''], 5: ['3', '4'] });
    expect(rows(second)).toEqual({ 9: ['c', 'd'], 11: ['5', '6'] });
  });

  it.each([
    [
      'a title in the middle of the page',
      `<h1 align="center">Robot</h1>\n<!-- by hand -->\n<p><img src="x.png" width="300"></p>\n\n${BOM}`,
    ],
    ['a comment', `<!-- BOM of the arm -->\n# Parts\n\n- 4x stepper motor\n- 2x bracket\n`],
    [
      'an element around the title',
      '<div align="center">\n\n# Parts\n\n</div>\n\n* 4 × stepper motor\n* 2 × bracket\n\n<table><tr><td>screw</td></tr></table>\n',
    ],
  ])('may begin with %s', async (_, text) => {
    const { format, sheets } = await readUnit(utf8(text), 'BOM.md', options);
    expect(format).toBe('markdown');
    expect(sheets[0]!.rowCount).toBeGreaterThan(0);
  });

  it.each([
    ['XML below a comment', '<!-- made by a program -->\n<parts>\n<part>- 4x stepper motor</part>\n# x\n</parts>'],
    ['a document of one element', '<div>\n# 1\n- 4x stepper motor\n</div>'],
    ['a page whose table has such lines', '<h1>Parts</h1>\n<table><tr><td>\n# of pins\n- 4</td></tr></table>\n<p>end'],
    ['a page', '<!DOCTYPE html>\n<body>\n# Parts\n- 4x stepper motor\n'],
  ])('is not %s', (_, text) => {
    expect(sniff(utf8(text)).kind).not.toBe('markdown');
  });

  it('is none where this tool wrote it', async () => {
    for (const text of [
      '### Lintanide: 7 errors\n\n| part | b |\n| --- | --- |\n| Motor | 1 |\n',
      '# Rare earths in X: evidence\n\nLaw of 2026-11-27. lintanide 0.1.0. Data "mofcom" reviewed\n\n| part | b |\n| --- | --- |\n',
    ]) {
      const { sheets, skipped } = await readUnit(utf8(text), 'r.md', options);
      expect(sheets).toEqual([]);
      expect(skipped).toHaveLength(1);
    }
  });

  it('goes on behind an empty line or a title, where rows are as wide', () => {
    const [sheet, ...others] = sheetsOf(
      '| Part | Qty |\n|---|---|\n| Screw | 8 |\n\n| **Drives** | |\n| Motor | 2 |\n\n## Rest\n\n| Magnet | 4 |\n',
    );
    expect(others).toEqual([]);
    expect(rows(sheet)).toEqual({ 1: ['Part', 'Qty'], 3: ['Screw', '8'], 5: ['Drives', ''], 6: ['Motor', '2'], 10: ['Magnet', '4'] }); // prettier-ignore
  });

  it('of another width is one whose header is missing, and one row of it is prose', () => {
    const [first, second, ...others] = sheetsOf(
      '| Part | Qty |\n|---|---|\n| Screw | 8 |\n\n| Motor | 2 | 24 V |\n| Magnet | 4 | N42 |\n\n| a | b | c | d |\n',
    );
    expect(others).toEqual([]);
    expect(rows(first)).toEqual({ 1: ['Part', 'Qty'], 3: ['Screw', '8'] });
    expect(rows(second)).toEqual({ 5: ['Motor', '2', '24 V'], 6: ['Magnet', '4', 'N42'] });
  });

  it('names items below a title of tools, or of what is not used, as left out', async () => {
    const text =
      '| Part | Qty |\n|---|---|\n| Motor | 1 |\n\n## Parts not needed\n\n- 2x servo\n\nA note.\n\n## Tools\n- magnet\n';
    const { skipped } = await readUnit(utf8(text), 'r.md', options);
    expect(skipped).toEqual([{ what: 'lines 7, 12', reason: 'items below a title of tools, or of what is not used' }]);
  });

  it('is refused beyond its limits', () => {
    const table = `| a | b |\n|---|---|\n${'| 1 | 2 |\n'.repeat(5)}`;
    expect(() => sheetsOf(table, { ...options, limits: { ...defaultLimits, cells: 8 } })).toThrow('cells');
    expect(() => sheetsOf(table, { ...options, limits: { ...defaultLimits, columns: 1 } })).toThrow('columns');
    expect(() => sheetsOf(table, { ...options, limits: { ...defaultLimits, rows: 3 } })).toThrow('rows');
  });

  it('gives every cell back, whatever stands in it', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'B', '1', ' ', ',', 'ü', '钕', '.', '/', '°', '%'), maxLength: 12 })
      .map((text) => text.replace(/\s+/g, ' ').trim());
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), fc.boolean(), (lines, end, edges) => {
        const written = (cells: readonly string[]): string =>
          edges ? `| ${cells.join(' | ')} |` : `x | ${cells.join(' | ')} | x`;
        const text = [
          written(['h', 'i', 'j']),
          edges ? '|---|---|---|' : '---|---|---|---|---',
          ...lines.map(written),
        ].join(end);
        const [sheet] = sheetsOf(text);
        const found = rows(sheet);
        lines.forEach((cells, at) => {
          const own = edges ? cells : ['x', ...cells, 'x'];
          if (cells.every((one) => one === '') && edges) expect(found[at + 3]).toBeUndefined();
          else expect(own.map((one, column) => found[at + 3]?.[column] ?? '')).toEqual(own);
        });
      }),
    );
  });
});

describe('what a cell shows', () => {
  it.each([
    ['**Bold** and *italic* __both__ _ways_', 'Bold and italic both ways'],
    ['ABC_12_X 5*3*2', 'ABC_12_X 5*3*2'],
    ['![photo](a.png) [`MG996R`](<https://a.b/c>)', 'photo MG996R'],
    ['[motor][1] <https://a.b/c>', 'motor https://a.b/c'],
    ['[](https://a.b/c)', 'https://a.b/c'],
    ['H<sub>2</sub>O &amp; 3 &lt; 4', 'H2O & 3 < 4'],
    ['a \\* b \\| c', 'a * b | c'],
    ['M3 < 4', 'M3 < 4'],
    ['[North](https://n.example/1) [South](https://s.example/2)', 'North, South'],
    ['[NdFeB](https://n.example/1) [magnet](https://n.example/2)', 'NdFeB magnet'],
    ['~~2~~ 4', '4'],
    ['<ul><li>DC motor</li><li>magnet</li></ul>', 'DC motor magnet'],
  ])('%s', (written, shown) => {
    expect(inlineText(written).text).toBe(shown);
  });

  it.each(['[', '![', '**', '_a', '`', '~~', '<a', '[a](', '\\', '&'])(
    'takes time by the length of what only looks like marks: %s',
    (mark) => {
      const [longer, shorter] = [mark.repeat(20_000), mark.repeat(20_000 / TIMES)];
      expect(
        growsFaster(
          () => inlineText(longer),
          () => inlineText(shorter),
        ),
      ).toBe(false);
    },
  );
});
