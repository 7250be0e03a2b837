import type { ConfigHost } from '../config/find.ts';
import type { LintOptions, LintResult } from '../run/lint.ts';
import type { RunPlugins } from '../run/plugins/run-plugins.ts';
import type { IsoDate, Pack } from '../regulation/types.ts';
import type { Rule } from '../rules/types.ts';

/** One stream of the process. `write` settles when the text was taken, and rejects when the reader has gone. */
export interface Output {
  write(text: string): Promise<void>;
  readonly isTTY: boolean;
  readonly columns: number | null;
}

/** The process as the commands see it. */
export interface CliIo {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** Version of Node, for the report of a bug. */
  readonly node: string;
  /** POSIX, absolute. */
  readonly cwd: string;
  /** Everything that comes through the standard input. */
  readStdin?(): Promise<Uint8Array>;
  /** Asks the person at the terminal; null when the terminal is closed. Absent: nobody can be asked. */
  readonly prompt?: (text: string) => Promise<string | null>;
  /** Path of the program that runs, for files that start it again. */
  readonly tool?: string;
  /** Today in local time. */
  today(): IsoDate;
}

/** What commands ask a lint for. */
export type LintRequest = Pick<
  LintOptions,
  | 'cwd'
  | 'patterns'
  | 'config'
  | 'asOf'
  | 'registers'
  | 'speakingOf'
  | 'onProgress'
  | 'isDrawn'
  | 'source'
  | 'stats'
  | 'isEnough'
  | 'handOn'
>;

/** What commands have of it: of a lint by a test, no more than what every run comes to. */
export type Linted = Pick<LintResult, 'records' | 'registers' | 'declarations'> &
  Partial<Pick<LintResult, 'left' | 'bugs' | 'ignored' | 'unread' | 'products' | 'cached'>> & {
    readonly plan?: Pick<LintResult['plan'], 'workers' | 'reason'>;
  };

/** What the commands need of the rest of the tool; tests hand in their own. */
export interface CliDeps extends ConfigHost {
  /** Records, and the registers that speak for them. */
  lint(request: LintRequest): Promise<Linted>;
  /** Rules and law of the plugins that are always on, and of those that are asked for. */
  loadKnowledge(asked?: RunPlugins): Promise<{ readonly rules: readonly Rule[]; readonly packs: readonly Pack[] }>;
  exists(path: string): Promise<boolean>;
  /** Absolute path of a path as written on the command line. */
  resolvePath(cwd: string, path: string): string;
  writeAtomic(path: string, chunks: Iterable<string> | AsyncIterable<string>): Promise<void>;
}

/** The reader of our output has gone (`| head`). */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}

/** Whether a CI service takes orders from the log. */
export function isService(env: CliIo['env']): boolean {
  return env['GITHUB_ACTIONS'] === 'true' || env['TF_BUILD'] !== undefined || env['TEAMCITY_VERSION'] !== undefined;
}
