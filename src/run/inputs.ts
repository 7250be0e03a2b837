import { isIgnored } from '../config/resolve.ts';
import type { ResolvedConfig } from '../config/types.ts';
import { discover } from '../discover/discover.ts';
import type { Ignored } from '../discover/ignored.ts';
import type { Unit, Unread } from '../discover/types.ts';

export interface InputsRequest {
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
