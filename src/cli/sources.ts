import type { ResolvedConfig } from '../config/types.ts';
import type { UnitSource } from '../discover/types.ts';
import type { Args } from './flags/args.ts';
import { otherSource } from './sources-aside.ts';
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
  const isOther = args.has('staged') || args.has('stdin-filename') || args.words.includes('-');
  return isOther ? otherSource(args, config, io, deps) : null;
}
