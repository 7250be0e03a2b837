import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'lintanide-types-'));

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly types: string }>>;
}
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;

/** What npm does in a clone, and before it packs an installation from git. */
beforeAll(() => {
  execFileSync('npm', ['run', '-s', 'prepare'], { cwd: ROOT });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the compiler says of a program that imports the package. */
function compiled(program: string): string {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  if (!existsSync(join(folder, 'node_modules/lintanide'))) symlinkSync(ROOT, join(folder, 'node_modules/lintanide'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'program.ts'), program);
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023'];
  return spawnSync(process.execPath, [tsc, ...flags, 'program.ts'], { cwd: folder, encoding: 'utf8' }).stdout;
}

describe('a package that was prepared', () => {
  it('has a file of types for each module that it exports', () => {
    const types = Object.values(manifest.exports).flatMap((one) => (typeof one === 'string' ? [] : [one.types]));
    expect(types).toHaveLength(3);
    for (const path of types) expect(existsSync(join(ROOT, path)), path).toBe(true);
  });

  it('tells the compiler what there is, and what there is not', () => {
    const program = `import { createLinter, resolveConfig } from 'lintanide';
import { definePlugin, defineRule } from 'lintanide/plugin';
import { judgeText } from 'lintanide/testing';
export const used = [resolveConfig, definePlugin, defineRule, judgeText];
const linter = await createLinter({ cwd: '/boms' });
export const warnings: number = (await linter.check(['a.csv'])).summary.warnings;
`;
    expect(compiled(program)).toBe('');
    expect(compiled(`${program}linter.chek();\n`)).toContain("Property 'chek' does not exist");
  }, 60_000);
});
