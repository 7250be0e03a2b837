import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withDrawnTables } from './drawn-tables.ts';
import { holdsDrawnTable } from '../sniff/sniff-drawn.ts';
import { beginsTable, cellsOf } from '../sniff/sniff-markdown.ts';

/** Rows of the tables of a text by the line that each begins at, without the line of dashes. */
function rows(text: string): Record<number, string[]> {
  const lines = withDrawnTables(text.split('\n'));
  expect(lines.length).toBe(text.split('\n').length);
  const found: Record<number, string[]> = {};
  for (let at = 0; at < lines.length; at++) {
    if (!beginsTable(lines, at)) continue;
    for (let row = at; (lines[row] ?? '').includes('|'); row++) {
      const cells = cellsOf(lines[row] as string).map((cell) => cell.trim());
      if (row !== at + 1 && cells.some((cell) => cell !== '')) found[row + 1] = cells;
    }
  }
  return found;
}

const GRID = `Parts of the gripper

+-----+-----------------+------+
| Qty | Part            | Shop |
+=====+=================+======+
| 2   | Servo motor     | A    |
|     | 25 kg           |      |
+-----+-----------------+------+
| 1   | Switch          | B    |
|     | (loudspeaker)   |      |
+-----+-----------------+------+

It holds 2 kg.`;

const BOX = `┌─────┬─────────────┐
│ Qty │ Part        │
├─────┼─────────────┤
│ 4   │ Magnet N52  │
│ 2   │ Servo motor │
└─────┴─────────────┘`;

const FRAMED = `# Stückliste

  --------------------------------------------
      Menge Bauteil                 Quelle
  --------- ----------------------- ----------
         2× Servomotor              a.de
            (wasserdicht)

         4× Neodym-Magnet           b.de
            10x2 mm N52
  --------------------------------------------`;

const TABBED = `<pre><code>
name\t\tdescription \tpieces
----\t--------- \t------
IC1\t\tATMEGA88PA \t100
M1\t\tmotor, black \t50
S1, S2\t\ttactile switch\t200
</code></pre>
Typed\tby hand.`;

describe('a table that is drawn in a text', () => {
  it('has as a row what stands between two lines, at the line where it begins', () => {
    expect(rows(GRID)).toEqual({
      4: ['Qty', 'Part', 'Shop'],
      6: ['2', 'Servo motor 25 kg', 'A'],
      9: ['1', 'Switch (loudspeaker)', 'B'],
    });
  });

  it('has a row a line where no lines part them', () => {
    expect(rows(BOX)).toEqual({ 2: ['Qty', 'Part'], 4: ['4', 'Magnet N52'], 5: ['2', 'Servo motor'] });
  });

  it('may stand between lines of dashes, its rows parted by empty ones', () => {
    expect(rows(FRAMED)).toEqual({
      4: ['Menge', 'Bauteil', 'Quelle'],
      6: ['2×', 'Servomotor (wasserdicht)', 'a.de'],
      9: ['4×', 'Neodym-Magnet 10x2 mm N52', 'b.de'],
    });
  });

  it('is known by the first bytes, of a box as of one in ASCII', () => {
    const bytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
    expect([GRID, BOX, FRAMED].map((text) => holdsDrawnTable(bytes(text)))).toEqual([true, true, true]);
    expect([GRID, BOX, FRAMED].map((text) => holdsDrawnTable(text.replaceAll('\n', '\r\n')))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('is no list in columns of blanks, no output of a database, and no rule below a title', () => {
    const columns = 'Qty  Part\n---- ----------\n   2 Servo motor\n';
    const database = '+-----+-------+\n| qty | part  |\n+-----+-------+\n|   2 | Servo |\n+-----+-------+\n';
    const title = 'Parts\n--------------------\n\n2 servo motors\n\n--------------------\n';
    expect([columns, database, title].map(holdsDrawnTable)).toEqual([false, false, false]);
    expect(withDrawnTables(title.split('\n'))).toEqual(title.split('\n'));
  });

  it('keeps every word of every cell, whatever is in them', () => {
    const word = fc.stringMatching(/^[a-zäß0-9µ°Ω.,:()-]{1,8}$/).filter((text) => !/^[-=:]+$/.test(text));
    const cell = fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 3, maxLength: 6 }),
      );
    fc.assert(
      fc.property(table, (cells) => {
        const widths = cells[0]!.map((_, column) =>
          Math.max(...cells.flatMap((row) => row[column]!.map((line) => line.join(' ').length))),
        );
        const edge = (sign: string): string => `+${widths.map((width) => sign.repeat(width + 2)).join('+')}+`;
        const drawn = [edge('-')];
        for (const [index, row] of cells.entries()) {
          for (let line = 0; line < Math.max(...row.map(({ length }) => length)); line++)
            drawn.push(
              `|${row.map((lines, column) => ` ${(lines[line] ?? []).join(' ').padEnd(widths[column]!)} `).join('|')}|`,
            );
          drawn.push(edge(index === 0 ? '=' : '-'));
        }
        expect(Object.values(rows(drawn.join('\n')))).toEqual(
          cells.map((row) => row.map((lines) => lines.flat().join(' '))),
        );
      }),
    );
  });
});

describe('a table that is typed with tabs', () => {
  it('has dashes below each word of its header, and a row a line', () => {
    expect(rows(TABBED)).toEqual({
      2: ['name', 'description', 'pieces'],
      4: ['IC1', 'ATMEGA88PA', '100'],
      5: ['M1', 'motor, black', '50'],
      6: ['S1, S2', 'tactile switch', '200'],
    });
  });

  it.each(['a\tb\nc\td', '---\t---\na\tb', 'a\tb\n---\nc\td', 'a\tb\tc\n---\t---\na\tb\tc'])(
    'is none without them: %j',
    (text) => {
      expect(withDrawnTables(text.split('\n'))).toEqual(text.split('\n'));
    },
  );
});
