import { isIgnored } from '../config/resolve.ts';
import type { ResolvedConfig } from '../config/types.ts';
import type { Args } from './flags/args.ts';
import { nowhere, stagedTwice, stdinAlone, stdinName } from './says/aside-messages.ts';
import type { CliDeps, CliIo } from './deps.ts';
import type { OpenSource } from './sources.ts';

/** The index of git, or the standard input. */
export async function otherSource(
  args: Args,
  config: ResolvedConfig,
  io: CliIo,
  deps: CliDeps,
): Promise<OpenSource | null> {
  const hasStdin = args.words.includes('-');
  if (args.has('stdin-filename') && !hasStdin) throw stdinName();
  if (args.has('staged')) {
    if (hasStdin) throw stagedTwice();
    await refuseUnknown(args.words, io, deps);
    return stagedSource(args.words, config, io);
  }
  return hasStdin ? stdinSource(args, io, deps) : null;
}

/** What globs and ignore lists mean to git's files. */
export function gitOptions(patterns: readonly string[], config: ResolvedConfig, io: CliIo) {
  return { cwd: io.cwd, patterns, isIgnored: (path: string) => isIgnored(config, path) };
}

/** A path that is nowhere, neither in the folder nor in git: a hook that names it would be silent for good. */
async function refuseUnknown(patterns: readonly string[], io: CliIo, deps: CliDeps): Promise<void> {
  for (const pattern of patterns) {
    if (/[*?[{]/.test(pattern) || (await deps.exists(deps.resolvePath(io.cwd, pattern)))) continue;
    const { isTracked } = await import('../discover/git-source.ts');
    if (!(await isTracked(io.cwd, pattern))) throw nowhere(pattern);
  }
}

async function stagedSource(patterns: readonly string[], config: ResolvedConfig, io: CliIo): Promise<OpenSource> {
  const { gitSource, repositoryOf, stagedEntries } = await import('../discover/git-source.ts');
  const repository = await repositoryOf(io.cwd);
  const entries = await stagedEntries(repository);
  const source = await gitSource(repository, entries, ':', gitOptions(patterns, config, io));
  return { ...source, kind: 'staged' };
}

/** One unit from the standard input, read and reported as if it were the file of that name. */
async function stdinSource(args: Args, io: CliIo, deps: CliDeps): Promise<OpenSource> {
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
