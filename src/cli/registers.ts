import type { ResolvedConfig } from '../config/types.ts';
import type { Register } from '../judge/register.ts';
import { readRegisters as read } from '../run/registers.ts';
import type { CliDeps, CliIo } from './deps.ts';

/** The registers that may speak of one of the paths, read by the hands of the command line. */
export function readRegisters(
  paths: readonly string[],
  { root, trade }: ResolvedConfig,
  io: CliIo,
  deps: CliDeps,
): Promise<Register[]> {
  return read(paths, {
    cwd: io.cwd,
    root,
    companies: trade.suppliers,
    readText: (path) => deps.readText(deps.resolvePath(io.cwd, path)),
  });
}
