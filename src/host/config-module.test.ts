import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'config-module-'));
});
afterEach(() => rm(folder, { recursive: true }));

const MODULE = fileURLToPath(new URL('./config-module.ts', import.meta.url));

/** What a process says that imports a configuration and has nothing else to do. */
async function imported(text: string): Promise<string> {
  const path = join(folder, 'lintanide.config.mjs');
  await writeFile(path, text);
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 };
  const { outputText } = ts.transpileModule(await readFile(MODULE, 'utf8'), { compilerOptions });
  await writeFile(join(folder, 'config-module.mjs'), outputText);
  const program = `
    import { importConfig } from './config-module.mjs';
    importConfig(${JSON.stringify(path)}).then(
      (loaded) => console.log(JSON.stringify(loaded.default)),
      (error) => console.log(error.message),
    );`;
  await writeFile(join(folder, 'program.mjs'), program);
  return execFileSync(process.execPath, [join(folder, 'program.mjs')], { encoding: 'utf8' }).trim();
}

it('a configuration may wait for what it needs, and may be a promise itself', async () => {
  expect(await imported('await new Promise((done) => setTimeout(done, 20)); export default { failOn: "info" };')).toBe(
    '{"failOn":"info"}',
  );
  expect(await imported('export default new Promise((done) => setTimeout(done, 20, { failOn: "info" }));')).toBe(
    '{"failOn":"info"}',
  );
});

it('one that waits for what never comes is an error, and no silent end', async () => {
  const stuck = 'it waits for a promise that is never settled';
  expect(await imported('await new Promise(() => {}); export default {};')).toBe(stuck);
  expect(await imported('export default new Promise(() => {});')).toBe(stuck);
});
