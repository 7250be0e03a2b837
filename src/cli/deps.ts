import type { UnitRecord } from '../batch/types.ts';
import type { ConfigHost } from '../config/find.ts';
import type { ResolvedConfig } from '../config/types.ts';
import type { DeclarationIndex } from '../facts/types.ts';
import type { Register } from '../judge/register.ts';
import type { UnitSource } from '../discover/types.ts';
import type { LintOptions, LintResult } from '../run/lint.ts';
import type { IsoDate, Pack } from '../regulation/types.ts';
import type { Rule } from '../rules/types.ts';
import type { Stats } from '../run/stats.ts';
import type { Plan } from '../workers/plan.ts';

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

export interface LintRequest {
  readonly cwd: string;
  readonly patterns: readonly string[];
  readonly config: ResolvedConfig;
  readonly asOf: IsoDate;
  /** Registers to go by; default: those that are found. */
  readonly registers?: readonly Register[];
  /** Keys of parts that are spoken of beside those of the registers. */
  readonly speakingOf?: readonly string[];
  /** Told before each unit, and once when all are done. */
  readonly onProgress?: (done: number, total: number, path: string | null) => void;
  /** Whether the trees of the bills are wanted. */
  readonly isDrawn?: boolean;
  readonly source?: UnitSource;
  readonly stats?: Stats;
  readonly isEnough?: NonNullable<LintOptions['isEnough']>;
  /** Takes a part of the files, and what each of them came to. */
  readonly handOn?: NonNullable<LintOptions['handOn']>;
}

/** What the commands need of the rest of the tool; tests hand in their own. */
export interface CliDeps extends ConfigHost {
  /** Records, and the registers that speak for them. */
  lint(request: LintRequest): Promise<{
    readonly records: readonly UnitRecord[];
    readonly registers: readonly Register[];
    readonly left?: number;
    readonly declarations?: DeclarationIndex;
    readonly plan?: Pick<Plan, 'workers' | 'reason'>;
    readonly bugs?: LintResult['bugs'];
    readonly ignored?: LintResult['ignored'];
    readonly unread?: LintResult['unread'];
    readonly products?: LintResult['products'];
    readonly cached?: LintResult['cached'];
  }>;
  /** Rules and law of the plugins that are always on, and of the optional ones named. */
  loadKnowledge(
    optional?: readonly string[],
  ): Promise<{ readonly rules: readonly Rule[]; readonly packs: readonly Pack[] }>;
  exists(path: string): Promise<boolean>;
  /** Absolute path of a path as written on the command line. */
  resolvePath(cwd: string, path: string): string;
  writeAtomic(path: string, chunks: Iterable<string> | AsyncIterable<string>): Promise<void>;
}

/** The reader of our output has gone (`| head`). */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}
