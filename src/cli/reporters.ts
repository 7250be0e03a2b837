import type { Verdict } from '../judge/types.ts';
import { loadReporter, REPORTER_NAMES, type ReporterName } from '../report/registry.ts';
import { countVisible } from '../report/select.ts';
import type { ReportContext } from '../report/types.ts';
import type { CliDeps, CliIo } from './deps.ts';
import { emptyReportFile, reportNotWritten, twoOnStdout, unknownReporter } from './messages.ts';

export interface ReporterPlan {
  /** null: by the number of findings and whether a person is watching. */
  readonly stdout: ReporterName | null;
  readonly files: readonly { readonly name: ReporterName; readonly path: string }[];
}

/** Findings up to which each is told in detail at a terminal. */
const FEW = 10;
/** Width of a text report that goes to a file. */
const FILE_WIDTH = 120;

/** Reads `NAME` and `NAME=FILE`. At most one reporter writes to the standard output. */
export function planReporters(values: readonly string[]): ReporterPlan {
  let stdout: ReporterName | null = null;
  const files: { name: ReporterName; path: string }[] = [];
  for (const value of values) {
    const equals = value.indexOf('=');
    const word = equals === -1 ? value : value.slice(0, equals);
    const name = REPORTER_NAMES.find((known) => known === word);
    if (name === undefined) throw unknownReporter(word, REPORTER_NAMES);
    if (equals !== -1) {
      const path = value.slice(equals + 1);
      if (path === '') throw emptyReportFile(name);
      files.push({ name, path });
    } else if (stdout !== null && stdout !== name) throw twoOnStdout(stdout, name);
    else stdout = name;
  }
  return { stdout, files };
}

/** Writes the files first, then what a person reads. */
export async function writeReports(
  plan: ReporterPlan,
  verdict: Verdict,
  context: ReportContext,
  io: CliIo,
  deps: CliDeps,
): Promise<void> {
  for (const { name, path } of plan.files) {
    const reporter = await loadReporter(name);
    const chunks = reporter(verdict, { ...context, width: FILE_WIDTH, color: false, unicode: true });
    try {
      await deps.writeAtomic(deps.resolvePath(io.cwd, path), chunks);
    } catch (error) {
      // A fault of the reporter is a bug; only the file system's errors carry a code.
      if (error instanceof Error && 'code' in error) throw reportNotWritten(path, error);
      throw error;
    }
  }
  const few = io.stdout.isTTY && countVisible(verdict, context) <= FEW;
  const reporter = await loadReporter(plan.stdout ?? (few ? 'detail' : 'stylish'));
  let waiting = '';
  for await (const chunk of reporter(verdict, context)) {
    waiting += chunk;
    if (waiting.length < 1 << 15) continue;
    await io.stdout.write(waiting);
    waiting = '';
  }
  if (waiting !== '') await io.stdout.write(waiting);
}
