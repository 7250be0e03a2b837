import type { Args } from './flags/args.ts';
import { stdinAlone } from './says/aside-messages.ts';
import type { CliDeps, CliIo } from './deps.ts';
import type { OpenSource } from './sources.ts';

/** One unit from the standard input, read and reported as if it were the file of that name. */
export async function stdinSource(args: Args, io: CliIo, deps: CliDeps): Promise<OpenSource> {
  if (args.words.length > 1) throw stdinAlone(args.words.filter((word) => word !== '-'));
  const path = args.value('stdin-filename') ?? 'stdin';
  const bytes = (await io.readStdin?.()) ?? new Uint8Array();
  return {
    kind: 'stdin',
    units: [{ path, absolute: deps.resolvePath(io.cwd, path), missing: false, role: 'bom' }],
    read: () => Promise.resolve(bytes),
    readText: (beside) => deps.readText(deps.resolvePath(io.cwd, beside)),
    close: () => undefined,
  };
}
