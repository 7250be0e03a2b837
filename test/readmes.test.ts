import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

const modulesOf = (folder: string): string[] =>
  readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.ts') && !/\.(?:test|d)\.ts$/.test(name));

const folders = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name, parentPath }) =>
    join(parentPath, name)
      .slice(ROOT.length + 1)
      .replaceAll('\\', '/'),
  )
  .concat('src')
  .filter((folder) => modulesOf(folder).length > 0)
  .sort();

describe('the README of a folder names each of its modules once, and none that is not there', () => {
  it.each(folders)('%s', (folder) => {
    const page = join(ROOT, folder, 'README.md');
    expect(existsSync(page)).toBe(true);
    const named = [...readFileSync(page, 'utf8').matchAll(/^- `([\w.-]+\.ts)`/gm)].map(([, name]) => name);
    expect(named.filter((name) => name?.endsWith('.test.ts') === false).sort()).toEqual(modulesOf(folder).sort());
  });
});

it('a folder holds no more modules than fit a page', () => {
  const full = folders.map((folder) => ({ folder, modules: modulesOf(folder).length }));
  expect(full.filter(({ modules }) => modules > 60)).toEqual([]);
});
