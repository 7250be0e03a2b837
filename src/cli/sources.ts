import { isIgnored } from '../config/resolve.ts';
import type { ResolvedConfig } from '../config/types.ts';
import type { UnitSource } from '../discover/types.ts';
import type { Args } from './flags/args.ts';
import { nowhere, stagedTwice, stdinName } from './says/aside-messages.ts';
import { stdinSource } from './sources-aside.ts';
import type { CliDeps, CliIo } from './deps.ts';

/** Where a run's units come from if not from the working tree. */
export interface OpenSource extends UnitSource {
  readonly kind: 'staged' | 'stdin';
  close(): void;
}

/** `--staged`: the index of git; `-`: the standard input; otherwise null. */
export async function sourceOf(
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
