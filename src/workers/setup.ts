import type { FileLinting } from '../run/files/lint-file.ts';
import { lintingOf } from '../run/linting.ts';
import type { Stats } from '../run/stats.ts';
import type { Shared } from './types.ts';

/** What files are linted with, made in a worker from what was sent: the same as in the thread that started it. */
export const linting = (shared: Shared, stats: Stats | null): Promise<FileLinting> =>
  lintingOf(shared, stats === null ? {} : { stats });
