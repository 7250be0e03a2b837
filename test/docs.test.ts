import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mofcom } from '../plugins/mofcom/index.ts';
import { supplyRisk } from '../plugins/supply-risk/index.ts';
import { coreRules } from '../src/rules/core/index.ts';
import type { Trade } from '../src/regulation/types.ts';
import type { Rule } from '../src/rules/types.ts';
import { lintText } from '../src/testing.ts';

const root = resolve(import.meta.dirname, '..');
const plugin = { ...mofcom, rules: [...(mofcom.rules ?? []), ...(supplyRisk.rules ?? [])] };
const rules: readonly Rule[] = [...coreRules, ...plugin.rules];

interface Example {
  readonly csv: string;
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
  const bold = body.filter((row) => row[column]?.startsWith('**'));
  const numbers = (bold.length > 0 ? bold : body).map((row) => (row[column] ?? '').replaceAll('*', ''));
  const quote = (cell: string): string => `"${cell.replaceAll('*', '').replaceAll('"', '""')}"`;
  return { csv: [head, ...body].map((row) => row.map(quote).join(',')).join('\n'), numbers };
}

/** What the page says of the movement: Trade: `{ … }` as in a configuration. */
function tradeOn(page: string): Partial<Trade> {
  const written = /^Trade: `(.+)`$/m.exec(page)?.[1];
  return written === undefined ? {} : (JSON.parse(written) as Partial<Trade>);
}

async function reported(rule: Rule, example: Example, trade: Partial<Trade>): Promise<(string | null)[]> {
  const record = await lintText(plugin, { csv: example.csv, rules: [rule.id], trade });
  expect(record.status).toBe('checked');
  return record.findings.map((finding) => finding.partNumber);
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
