import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from 'lintanide/testing';
import { dialectPlugins } from '../src/builtin-dialects.ts';
import { headerKey } from '../src/map/headers/headers.ts';

const dialects = dialectPlugins.flatMap((plugin) => plugin.dialects ?? []);

/** Samples of a dialect: `plugins/SYSTEM/samples/REPORT*`. */
function samplesOf(name: string): string[] {
  const [system = '', report = ''] = name.split('/');
  const folder = `plugins/${system}/samples`;
  const own = dialects
    .filter((other) => other.name.startsWith(`${system}/`))
    .map((other) => other.name.slice(system.length + 1));
  // `cs12-en.txt` belongs to `cs12`, also where there is a `cs1`.
  return readdirSync(folder)
    .filter((file) => own.filter((id) => file.startsWith(id)).sort((a, b) => b.length - a.length)[0] === report)
    .map((file) => `${folder}/${file}`);
}

/** Lists of one's own in words that systems use too: to read one as what it is not would be worse than to know nothing of it. */
const OWN = [
  'Component,Quantity',
  'Level,Component,Description,Quantity',
  'Level,Item,Component number,Object description,Quantity,Un',
  'Pos,Komponente,Bezeichnung,Menge,ME',
  'Item No.,Part Number,Description,Qty.',
  'Item,Quantity,Part Number,Description,Material,Mass',
  'Level,Number,Name,Revision,Quantity,Unit of Measure',
  'Product,Quantity,Component,Component Quantity',
  'Designator,Description,Quantity,Manufacturer,Manufacturer Part Number',
  'Reference,Value,Quantity',
  'Qty,Value,Package,Parts',
  'PartNum,Description,QtyPer',
  'Item,Quantity,Reference,Part',
  '序号,物料编码,名称,规格型号,数量,单位',
  '父项物料编码,子项物料编码,用量,单位',
  '主件料號,元件料號,用量',
  'レベル,親品番,子品番,品名,員数',
];

describe('a list of one’s own', () => {
  it.each(OWN)('is of no dialect: %s', async (header) => {
    const columns = header.split(',');
    const row = (n: number) =>
      columns
        .map((column) =>
          /^(?:level|レベル)$/i.test(column)
            ? '1'
            : /q(?:uan)?ty|quantity|menge|数量|用量|員数/i.test(column)
              ? String(n)
              : `${column.slice(0, 2)}-${100 + n} magnet`,
        )
        .join(',');
    const text = [header, ...[2, 4, 7, 8].map(row)].join('\n');
    const lists = await readLists(dialectPlugins, 'own.csv', new TextEncoder().encode(text));
    expect(lists.length).toBeGreaterThan(0);
    expect(lists.every(({ dialect }) => dialect === null)).toBe(true);
  });
});

describe('every bundled dialect', () => {
  it('has a name of its own', () => {
    expect(new Set(dialects.map(({ name }) => name)).size).toBe(dialects.length);
  });

  it('stands in docs/dialects.md, and nothing else does', () => {
    const rows = readFileSync('docs/dialects.md', 'utf8').matchAll(/^\| `([a-z0-9/-]+)`\s*\| ([^|]*?)\s*\|/gmu);
    expect([...rows].map(([, name, title]) => [name, title])).toEqual(dialects.map(({ name, title }) => [name, title]));
  });

  it('gives no header to two fields', () => {
    for (const { name, columns } of dialects) {
      const seen = new Map<string, string>();
      for (const [field, texts] of Object.entries(columns)) {
        for (const text of texts) {
          expect([name, text, seen.get(headerKey(text)) ?? field]).toEqual([name, text, field]);
          seen.set(headerKey(text), field);
        }
      }
    }
  });

  describe.each(dialects)('$name', ({ name }) => {
    it('has a test, and a sample', () => {
      expect(existsSync(`plugins/${name}.test.ts`)).toBe(true);
      expect(samplesOf(name).length).toBeGreaterThan(0);
    });

    it('is recognised in its samples, among all dialects, and gives every part a name', async () => {
      for (const file of samplesOf(name)) {
        const lists = await readLists(dialectPlugins, file, readFileSync(file));
        expect(lists.map(({ dialect }) => dialect)).toContain(name);
        for (const { parts } of lists) {
          expect(parts.length).toBeGreaterThan(0);
          for (const part of parts) expect(part.partNumber + part.description).not.toBe('');
        }
      }
    });
  });
});

it('are data, as a build writes them down: nothing of one is lost', () => {
  for (const dialect of dialects) expect(JSON.parse(JSON.stringify(dialect)), dialect.name).toStrictEqual(dialect);
});
