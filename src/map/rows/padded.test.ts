import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText } from '../../testing.ts';
import { evenPadded } from './padded.ts';
import { sheetOf } from '../sheet.fixture.ts';

const texts = (rows: readonly (readonly string[])[]): { cells: string[][]; columns: number } => {
  const sheet = sheetOf(rows);
  evenPadded(sheet.texts, [sheet], sheet.texts.idsWithBlank('end'));
  const cells = rows.map((row, at) => row.map((_, column) => sheet.text(at, column)));
  return { cells, columns: sheet.columnCount };
};

describe('a cell that is padded', () => {
  it('loses the blanks at its end, and keeps those at its start, which may say a level', () => {
    expect(
      texts([
        ['  Magnet   ', 'N42\u00a0'],
        ['Motor\u3000', ' x'],
      ]).cells,
    ).toEqual([
      ['  Magnet', 'N42'],
      ['Motor', ' x'],
    ]);
  });

  it('and holds nothing else is an empty one, and a column of those is none', () => {
    expect(
      texts([
        ['Magnet', '   ', '\u200b'],
        ['Motor', '\u00a0', ' '],
      ]),
    ).toEqual({
      cells: [
        ['Magnet', '', ''],
        ['Motor', '', ''],
      ],
      columns: 1,
    });
  });

  it('holds the same text whatever it was padded with (property)', () => {
    const blanks = fc.string({
      unit: fc.constantFrom(' ', '\t', '\u00a0', '\u3000', '\u2009', '\u200b', '\ufeff'),
      maxLength: 6,
    });
    const word = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('a', '磁', 'é', '7', '-') });
    fc.assert(
      fc.property(word, blanks, (text, after) => {
        const [[cell]] = texts([[`${text}${after}`]]).cells as [[string]];
        expect(cell).toBe(`${text}${after}`.trimEnd());
        expect(texts([['x', after]]).columns).toBe(1);
      }),
    );
  });
});

describe('a list whose fields are padded', () => {
  const found = async (csv: string): Promise<string[]> => {
    const { units } = await judgeText(mofcom, { csv });
    return (units[0]?.findings ?? []).map(({ ruleId, description }) => `${ruleId} ${description ?? ''}`);
  };
  const rows = [
    ['Pos', 'Designation', 'Grade', 'Qty'],
    ['Drive unit', '', '', ''],
    ['1', 'Magnet', 'N42SH', '4'],
    ['2', 'ditto', 'N35', '2'],
    ['Motors', '', '', ''],
    ['3', 'Servo motor', '', '1'],
    ['4', 'Screw', '', '8'],
  ];

  it('says the same as without', async () => {
    const plain = await found(rows.map((row) => row.join(';')).join('\n'));
    expect(plain.length).toBeGreaterThan(2);
    expect(await found(rows.map((row) => row.map((cell) => cell.padEnd(14)).join(';')).join('\n'))).toEqual(plain);
    expect(await found(rows.map((row) => row.map((cell) => ` ${cell} `).join(';')).join('\n'))).toEqual(plain);
  });
});
