import { expect, it } from 'vitest';
import { resolveConfig } from '../config/resolve.ts';
import { lint } from '../run/lint.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What comes of a file that is called so and holds this. */
async function outcome(name: string, content: string | Uint8Array): Promise<string> {
  const cwd = mkdtempSync(join(tmpdir(), 'lintanide-broken-'));
  try {
    writeFileSync(join(cwd, name), content);
    const config = resolveConfig({}, { source: null, root: cwd });
    const { records } = await lint({ cwd, patterns: [name], config, asOf: '2026-11-24' });
    return records.map(({ status, error }) => `${status}${error === null ? '' : ` ${error.code}`}`).join();
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

it.each(['bom.xlsx', 'bom.XLSM', 'bom.xlsb', 'bom.ods', 'boms.zip'])(
  'a message under the name %s is a download that failed, and never a clean file',
  async (name) => {
    expect(await outcome(name, 'Access denied\n')).toBe('unreadable not-a-table');
  },
);

it.each([
  ['of a store', '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>'],
  ['in Markdown', '# Not found\n\nThere is no such file.\n'],
  ['of two lines', 'proxy error 407\nplease log in\n'],
])('so is a message %s', async (_, text) => {
  expect(await outcome('bom.xlsx', text)).toBe('unreadable not-a-table');
});

it('so is one that was packed', async () => {
  expect(await outcome('bom.xlsx.gz', gzipSync('Access denied\n'))).toBe('unreadable not-a-table');
});

it('a list in plain text is read under whatever name', async () => {
  expect(await outcome('bom.xlsx', 'Part number,Description,Qty\nA-1,Screw M4,2\nA-2,Bolt M5,3\n')).toBe('checked');
});

it('a text that is called one, or may be one, holds no list and is no failure', async () => {
  expect(await outcome('bom.csv', 'Access denied\n')).toBe('no-bom');
  expect(await outcome('bom.xls', 'List contains no data\n')).toBe('no-bom');
});
