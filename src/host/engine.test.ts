import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { foreseen, settingsFor } from './engine.ts';

const folder = mkdtempSync(join(tmpdir(), 'lintanide-engine-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, mib = 0): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  truncateSync(path, mib * 1024 ** 2);
  return path;
}
const small = file('small.xlsx', 1 / 16);

describe('the run that a command line is about to make', () => {
  it('is of few files where small ones are named, as a hook does, whatever flags stand beside them', () => {
    expect(foreseen(['lint', small, '--reporter', 'json'])).toEqual({ size: 'few', sort: 'workbook' });
    expect(foreseen([file('a.csv'), small])).toEqual({ size: 'few', sort: 'text' });
    expect(foreseen(['--staged'])).toEqual({ size: 'few', sort: 'other' });
    expect(foreseen([])).toEqual({ size: 'few', sort: 'other' });
  });

  it('is of many where a folder is named, a pattern, a file of middling size, or small ones that add up to it', () => {
    expect(foreseen([folder])).toEqual({ size: 'many', sort: 'other' });
    expect(foreseen(['boms/**/*.xlsx']).size).toBe('many');
    expect(foreseen([file('middle.xlsx', 1 / 8)])).toEqual({ size: 'many', sort: 'workbook' });
    expect(foreseen(Array.from({ length: 2 }, () => small)).size).toBe('many');
  });

  it('is of a large file where one is named, also in a folder of others', () => {
    expect(foreseen([folder, file('large.xml', 25), small])).toEqual({ size: 'large', sort: 'other' });
  });

  it('is nothing that could not be read', () => {
    expect(foreseen(['x'.repeat(10_000), 'a\0b', join(small, 'below')])).toEqual({ size: 'few', sort: 'other' });
  });
});

it('is told to V8 in settings that it knows; it would say so on standard error', () => {
  const settings = JSON.stringify((['few', 'many', 'large'] as const).flatMap(settingsFor));
  const code = `for (const one of ${settings}) require('node:v8').setFlagsFromString(one)`;
  expect(spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
});
