import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SIGNATURES } from './builtin-formats.ts';
import { FIELDS } from './map/types.ts';

const formats = (await Promise.all([...new Set(SIGNATURES.map(({ load }) => load))].map((load) => load()))).flatMap(
  (plugin) => plugin.formats ?? [],
);
const page = (name: string): URL => new URL(`../docs/formats/${name}.md`, import.meta.url);

describe('bundled formats', () => {
  it('are found by the roots that their plugins name, and by no others', () => {
    const said = formats.flatMap(({ roots }) => roots.map(({ local, namespace = '' }) => `${local} ${namespace}`));
    expect(new Set(SIGNATURES.map(({ local, namespace = '' }) => `${local} ${namespace}`))).toEqual(new Set(said));
  });

  // A page names fields in the first column of its table.
  it.each(formats.map(({ name }) => name).filter((name) => existsSync(page(name))))(
    '%s: its page speaks of fields',
    (name) => {
      const rows = readFileSync(page(name), 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('| `'));
      const named = rows.flatMap((row) =>
        [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, field]) => field ?? ''),
      );
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((field) => !(FIELDS as readonly string[]).includes(field))).toEqual([]);
    },
  );
});
