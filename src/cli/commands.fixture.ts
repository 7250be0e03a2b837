import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { ioIn } from './cli-io.fixture.ts';
import type { CliDeps, CliIo } from './deps.ts';
import { runCli } from './run.ts';
import { services } from './services.ts';

/** A folder of its own with these files, gone after the test. */
export async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lintanide-command-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

/** Runs a command line with the real tool in a folder; `lints` counts how often it lints. */
export async function runIn(
  folder: string,
  argv: readonly string[],
  env: CliIo['env'] = {},
  more: Partial<CliIo> = {},
): Promise<{ readonly code: number; readonly out: string; readonly err: string; readonly lints: number }> {
  const { io, seen } = ioIn(resolve(folder), { env: { LANG: 'C.UTF-8', ...env }, ...more });
  let lints = 0;
  const deps: CliDeps = {
    ...services,
    lint: (request) => {
      lints++;
      return services.lint(request);
    },
  };
  const code = await runCli(argv, io, deps);
  return { code, ...seen, lints };
}

/** A motor with its magnet, a holmium oxide, and a screw. */
export const BOM = `Level,Part number,Description,Quantity,Unit
0,DRV-1,Servo drive,1,pcs
1,MOT-1,Motor assembly,1,pcs
2,MAG-1,Magnet segment NdFeB N42SH,8,pcs
2,OX-1,Holmium oxide Ho2O3 powder,1,g
2,SCR-1,Screw M3x8 DIN 912,4,pcs
`;
