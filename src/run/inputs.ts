import { declarationGlobs, isIgnored } from '../config/resolve.ts';
import type { ResolvedConfig } from '../config/types.ts';
import { discover } from '../discover/discover.ts';
import type { Ignored } from '../discover/ignored.ts';
import type { Unit, Unread } from '../discover/types.ts';
import { compareText } from '../order.ts';

interface InputsRequest {
  readonly cwd: string;
  readonly config: ResolvedConfig;
  /** Told of lists that a folder or glob holds and that git does not keep. */
  readonly onIgnored?: (ignored: Ignored) => void;
  /** Told of notes that name what is looked for, and are not taken. */
  readonly onUnread?: (unread: Unread) => void;
}

/** Whether a run looked at nothing: no input, or only registers, which speak of lists and are none. That is no clean run. */
export function isNothing(records: readonly { readonly role: string }[]): boolean {
  return records.every(({ role }) => role === 'parts');
}

/** What the patterns name, without what the configuration leaves out. */
export function inputsOf(
  patterns: readonly string[],
  { cwd, config, onIgnored, onUnread }: InputsRequest,
): Promise<Unit[]> {
  return discover(patterns, {
    cwd,
    limits: config.limits,
    isIgnored: (path) => isIgnored(config, path),
    ...(onIgnored !== undefined && { onIgnored }),
    ...(onUnread !== undefined && { onUnread }),
    noteWords: async () => (await import('./note-words.ts')).noteWords(),
  });
}

/** Inputs with what the configuration names for every run, ordered by path; where it names nothing, the inputs themselves. */
export async function withStanding(
  units: readonly Unit[],
  cwd: string,
  config: ResolvedConfig,
): Promise<readonly Unit[]> {
  const globs = declarationGlobs(config);
  if (globs.length === 0) return units;
  const held = new Set(units.map(({ absolute }) => absolute));
  const further = (await inputsOf(globs, { cwd, config })).filter(({ absolute }) => !held.has(absolute));
  return [...units, ...further].sort((a, b) => compareText(a.path, b.path));
}
