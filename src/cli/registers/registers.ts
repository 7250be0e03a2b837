import { existsSync } from 'node:fs';
import type { ResolvedConfig } from '../../config/types.ts';
import { splitMember } from '../../discover/in-archive.ts';
import type { Register } from '../../judge/register/register.ts';
import { readRegisters as read, registerRoot } from '../../run/judging/registers.ts';
import type { CliDeps, CliIo } from '../deps.ts';

/** The file of a list: of one in an archive (`a.zip!/b.csv`) the archive, beside which the register is that speaks for it. */
export function onDisk(path: string, io: CliIo, deps: CliDeps): string {
  return splitMember(path, (one) => existsSync(deps.resolvePath(io.cwd, one))).file;
}

/** The registers that may speak of one of the paths, read by the hands of the command line. */
export async function readRegisters(
  paths: readonly string[],
  config: ResolvedConfig,
  io: CliIo,
  deps: CliDeps,
): Promise<Register[]> {
  return read(paths, {
    cwd: io.cwd,
    root: await registerRoot(config, (path) => deps.readText(path)),
    companies: config.trade.suppliers,
    readText: (path) => deps.readText(deps.resolvePath(io.cwd, path)),
  });
}
