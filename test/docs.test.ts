import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mofcom } from '../plugins/mofcom/index.ts';
import { supplyRisk } from '../plugins/supply-risk/index.ts';
import { coreRules } from '../src/rules/core/index.ts';
import type { Trade } from '../src/regulation/types.ts';
import type { Rule } from '../src/rules/types.ts';
import { lintText } from '../src/testing.ts';
import { listWorkbook } from './support/opened.ts';

const root = resolve(import.meta.dirname, '..');
const rules: readonly Rule[] = [...coreRules, ...(mofcom.rules ?? []), ...(supplyRisk.rules ?? [])];

interface Example {
  readonly csv: string | Uint8Array;
  /** By row of the file, the header's the first. */
  readonly all: readonly string[];
  readonly numbers: readonly string[];
}

/** The Markdown table under a heading as CSV; with bold part numbers, only those are meant. */
function tableUnder(page: string, heading: string): Example | null {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  const rows = (section ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s|:-]+\|$/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
  const [head, ...body] = rows;
  if (head === undefined || body.length === 0) return null;
  const column = head.findIndex((cell) => /^(?:Part number|Item)$/.test(cell));
  const bold = rows.flat().filter((cell) => cell.startsWith('**'));
  const numbers = (bold.length > 0 ? bold : body.map((row) => row[column] ?? '')).map((cell) =>
    cell.replaceAll('*', ''),
  );
  const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  const cells = [head, ...body].map((row) => row.map((cell) => cell.replaceAll('*', '')));
  const all = cells.map((row) => row[column] ?? '');
  // A formula has no value in a text: it takes a workbook.
  if (cells.flat().some((cell) => cell.startsWith('=')))
    return { csv: listWorkbook({ name: 'BOM', rows: cells }), all, numbers };
  return { csv: cells.map((row) => row.map(quote).join(',')).join('\n'), all, numbers };
}

/** What the page says of the movement: Trade: `{ … }` as in a configuration. */
function tradeOn(page: string): Partial<Trade> {
  const written = /^Trade: `(.+)`$/m.exec(page)?.[1];
  return written === undefined ? {} : (JSON.parse(written) as Partial<Trade>);
}

async function reported(rule: Rule, example: Example, trade: Partial<Trade>): Promise<(string | null)[]> {
  // The rules that are off by default look at the law of the others.
  const plugin = rule.id.startsWith('supply-risk/') ? { ...supplyRisk, packs: mofcom.packs ?? [] } : mofcom;
  const record = await lintText(plugin, { csv: example.csv, rules: [rule.id], trade });
  expect(record.status).toBe('checked');
  // What is on no line has no part number: its text is meant, or where it has none the number of its row.
  return record.findings.map(
    ({ partNumber, locations: [place] }) => partNumber ?? (place?.text || example.all[(place?.row ?? 0) - 1]) ?? null,
  );
}

describe.each(rules.map((rule): [string, Rule] => [rule.id, rule]))('rule %s', (id, rule) => {
  const [namespace = '', name = ''] = id.split('/');
  const path = resolve(root, 'docs/rules', `${id}.md`);
  const page = existsSync(path) ? readFileSync(path, 'utf8') : '';

  it('has a page, a source and a test of one name', () => {
    const folder = namespace === 'data' || namespace === 'structure' ? 'src/rules/core' : `plugins/${namespace}/rules`;
    expect(existsSync(path), path).toBe(true);
    expect(existsSync(resolve(root, folder, `${name}.ts`))).toBe(true);
    expect(existsSync(resolve(root, folder, `${name}.test.ts`))).toBe(true);
  });

  it('has a page that names it and shows both sides', () => {
    expect(page).toContain(`# ${id}\n`);
    expect(tableUnder(page, 'Reported')).not.toBeNull();
    expect(tableUnder(page, 'Not reported')).not.toBeNull();
  });

  it('reports what its page says is reported', async () => {
    const example = tableUnder(page, 'Reported');
    if (example === null) throw new Error('no example');
    expect([...new Set(await reported(rule, example, tradeOn(page)))].sort()).toEqual([...example.numbers].sort());
  });

  it('does not report what its page says is not', async () => {
    const example = tableUnder(page, 'Not reported');
    if (example === null) throw new Error('no example');
    expect(await reported(rule, example, tradeOn(page))).toEqual([]);
  });

  it('has a message for every id it may use, and no sentence is empty', () => {
    for (const [messageId, text] of Object.entries(rule.meta.messages)) {
      expect(messageId).toMatch(/^[a-z][a-z-]*$/);
      expect(text.length).toBeGreaterThan(10);
    }
  });
});
