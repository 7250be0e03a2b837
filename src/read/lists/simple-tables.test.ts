import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../host/node.ts';
import { readUnit } from '../read-unit.ts';
import { defaultLimits, type ReadOptions } from '../types.ts';

const options: ReadOptions = { host: nodeHost, limits: defaultLimits, encoding: null, scoreSample: () => 0 };

/** Rows of the tables of a text as `line: cell | cell`, tables parted by "--". */
async function read(...lines: string[]): Promise<string[]> {
  const { sheets } = await readUnit(new TextEncoder().encode(lines.join('\n')), 'notes', options);
  return sheets.flatMap((sheet, at) => [
    ...(at > 0 ? ['--'] : []),
    ...Array.from({ length: sheet.rowCount }, (_, row) => {
      const cells = Array.from({ length: sheet.columnCount }, (_, column) => sheet.text(row, column));
      return `${String(sheet.line(row))}: ${cells.join(' | ')}`;
    }),
  ]);
}

describe('simple tables of reStructuredText', () => {
  it('are tables each, with cells parted by blanks or a tab, and empty lines between rows', async () => {
    const rule = '=== ===========';
    const first = [rule, 'Qty Type', rule, '4   Rail 8 mm', '', '10\tColliers', rule];
    expect(
      await read('List', '====', '', ...first, '', 'Prose.', '', rule, 'Qty Type', rule, '2   Nema 17', rule),
    ).toEqual(['5: Qty | Type', '7: 4 | Rail 8 mm', '9: 10 | Colliers', '--', '15: Qty | Type', '17: 2 | Nema 17']);
  });

  it('have rows that go on where the first column is empty', async () => {
    const rule = '=== ===========';
    expect(await read(rule, 'Qty Type', rule, '4   Rail,', '    8 mm', '2   Nema 17', rule)).toEqual([
      '2: Qty | Type',
      '4: 4 | Rail, 8 mm',
      '6: 2 | Nema 17',
    ]);
  });
});

it('a table of AsciiDoc has its cells on one line or on several', async () => {
  const rows = ['|Part |Qty', '', '|Nema 17', '|3', '', '|Magnet |8'];
  expect(await read('= BOM', '', '[cols="1,1"]', '|===', ...rows, '|===')).toEqual([
    '5: Part | Qty',
    '7: Nema 17 | 3',
    '10: Magnet | 8',
  ]);
});

it('a table of Org is one of its own below each title; its rules are no rows', async () => {
  const first = [
    '* A',
    '| Part | Qty |',
    '|------+-----|',
    '| Bracket | 3 |',
    '|------+-----|',
    '| [[./m.stl][Magnet]] | 8 |',
  ];
  expect(
    await read(...first, '#+TBLFM: $2=1', '', '** B', '| name | units |', '|------+-------|', '| motor | 2 |'),
  ).toEqual(['2: Part | Qty', '4: Bracket | 3', '6: Magnet | 8', '--', '10: name | units', '12: motor | 2']);
});

it('rows with bars below titles are tables, although none has a header', async () => {
  expect(await read('# BOM', '', '## A', '', '| Speakers | side | x |', '| DAC | stereo | y |')).toEqual([
    '5: Speakers | side | x',
    '6: DAC | stereo | y',
  ]);
});
