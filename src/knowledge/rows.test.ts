import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledge } from './index.ts';
import { Rows, writeRows } from './rows.ts';

describe('rows that are parsed when asked for', () => {
  it('are those of the knowledge base', () => {
    for (const table of [knowledge().materials, knowledge().classes]) {
      const rows = new Rows(writeRows([...table.values()]));
      for (const [id, row] of table) expect(rows.get(id)).toEqual(row);
      expect([...rows]).toEqual([...table]);
      expect(rows.size).toBe(table.size);
    }
  });

  it('are found by any id, and nothing else is', () => {
    const text = fc.string({ unit: fc.constantFrom('"', '\\', '\n', ',', '}', '{', ':', 'i', 'd', 'a', '钕', '😀') });
    const list = fc.uniqueArray(fc.record({ id: text, name: text }), { selector: ({ id }) => id });
    fc.assert(
      fc.property(list, text, (rows, asked) => {
        const table = new Rows(writeRows(rows));
        for (const row of rows) expect(table.get(row.id)).toEqual(row);
        expect(table.get(asked)).toEqual(rows.find(({ id }) => id === asked));
        expect([...table.values()]).toEqual(rows);
      }),
    );
  });

  it('are the same object each time', () => {
    const rows = new Rows(writeRows([{ id: 'a' }, { id: 'b' }]));
    const first = rows.get('b');
    expect(rows.get('b')).toBe(first);
    expect([...rows.values()][1]).toBe(first);
    expect(rows.has('__proto__')).toBe(false);
  });
});
