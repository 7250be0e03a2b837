import type { VerdictStream } from '../judge/types.ts';
import {
  BINARY_REPORTER_NAMES,
  type BinaryReporterName,
  loadBinaryReporter,
  loadReporter,
  REPORTER_NAMES,
  type ReporterName,
} from '../report/registry.ts';
import { english } from '../locale/say.ts';
import { countVisible } from '../report/select.ts';
import type { ReportContext } from '../report/types.ts';
import { type CliDeps, type CliIo, isClosedPipe } from './deps.ts';
import {
  emptyReportFile,
  notOnStdout,
  reportNotWritten,
  sameReportFile,
  twoOnStdout,
  unknownReporter,
} from './says/messages.ts';
import { guardFor } from './says/service-commands.ts';

export interface ReporterPlan {
  /** null: by the number of findings and whether a person is watching. */
  readonly stdout: ReporterName | null;
  readonly files: readonly { readonly name: ReporterName | BinaryReporterName; readonly path: string }[];
}

type Chunks = Iterable<string> | AsyncIterable<string>;

/** Findings up to which each is told in detail at a terminal. */
const FEW = 10;
/** Width of a text report that goes to a file. */
const FILE_WIDTH = 120;

/** Whether one of them shows the trees of the bills. */
export function showsTrees({ stdout, files }: ReporterPlan): boolean {
  return stdout === 'html' || files.some(({ name }) => name === 'html');
}

/** Reads `NAME` and `NAME=FILE`. At most one reporter writes to the standard output, and one to each file. */
export function planReporters(values: readonly string[]): ReporterPlan {
  let stdout: ReporterName | null = null;
  const files: { name: ReporterName | BinaryReporterName; path: string }[] = [];
  for (const value of values) {
    const equals = value.indexOf('=');
    const word = equals === -1 ? value : value.slice(0, equals);
    const known = [...REPORTER_NAMES, ...BINARY_REPORTER_NAMES];
    const name = known.find((one) => one === word);
    if (name === undefined) throw unknownReporter(word, [...known, 'blob']);
    if (equals !== -1) {
      const path = value.slice(equals + 1);
      if (path === '') throw emptyReportFile(name);
      const other = files.find((file) => file.path === path);
      if (other !== undefined && other.name !== name) throw sameReportFile(path, other.name, name);
      if (other === undefined) files.push({ name, path });
    } else if (isBinary(name)) throw notOnStdout(name);
    else if (stdout !== null && stdout !== name) throw twoOnStdout(stdout, name);
    else stdout = name;
  }
  return { stdout, files };
}

/**
 * Writes the files first, then what a person reads. A file that cannot be written keeps no other report from its reader;
 * it is an error when all are done.
 */
export async function writeReports(
  plan: ReporterPlan,
  verdict: VerdictStream,
  given: ReportContext,
  io: CliIo,
  deps: CliDeps,
): Promise<void> {
  const failed: { readonly path: string; readonly error: Error }[] = [];
  const write = async (path: string, given: Chunks | Promise<Uint8Array>): Promise<boolean> => {
    const chunks = given instanceof Promise ? await given : given;
    const target = deps.resolvePath(io.cwd, path);
    try {
      if (chunks instanceof Uint8Array) await (await import('../host/write-files.ts')).writeBytes(target, chunks);
      else await deps.writeAtomic(target, chunks);
      return true;
    } catch (error) {
      // Whether anyone reads a pipe to its end is no concern of ours.
      if (isClosedPipe(error)) return false;
      // A fault of the reporter is a bug; only the file system's errors carry a code.
      if (!(error instanceof Error && 'code' in error)) throw error;
      failed.push({ path, error });
      return false;
    }
  };
  const context = {
    ...given,
    hasJobSummary: await writesSummary(plan, verdict, given, io, deps, write),
    ...(FOR_SERVICES.some((name) => isPlanned(plan, name)) && (await rooted(io, deps))),
    ...(isPlanned(plan, 'sarif') && { packedSize: await packing() }),
  };
  for (const { name, path } of plan.files) {
    const forFile = { ...context, width: FILE_WIDTH, color: false, unicode: true };
    if (isBinary(name)) await write(path, (await loadBinaryReporter(name))(verdict, forFile));
    else await write(path, (await loadReporter(name))(verdict, forFile));
  }
  await writeStdout(plan, verdict, context, io);
  const silent = [plan.stdout ?? plan.files.map(({ name }) => name)]
    .flat()
    .filter((name) => SAY_NOTHING_OF_THE_RUN.has(name));
  if (silent.length > 0)
    await sayAlerts(
      verdict,
      context,
      io,
      silent.some((name) => TELLS_NO_LIMIT.has(name)),
    );
  const [first] = failed;
  if (first !== undefined) throw reportNotWritten(failed.map(({ path }) => path).join(', '), first.error);
}

/** Formats of findings, with no place for what is said once: that goes to the standard error. */
const SAY_NOTHING_OF_THE_RUN = new Set<string>(['csv', 'gitlab', 'junit', 'hook']);

/** Those that cannot even say that no finding is not a clearance. */
const TELLS_NO_LIMIT = new Set<string>(['csv', 'gitlab']);

async function sayAlerts(
  verdict: VerdictStream,
  { language }: ReportContext,
  io: CliIo,
  saysLimit: boolean,
): Promise<void> {
  const { alertSentences } = await import('../report/words/summary.ts');
  const { asOf } = verdict;
  // A hook prints no code of any list, and JUnit says whose they are itself.
  const notices = verdict.notices.filter(({ messageId }) => saysLimit || messageId !== 'law-remark');
  for (const sentence of alertSentences({ asOf, notices }, language)) await io.stderr.write(`lintanide: ${sentence}\n`);
  if (saysLimit) await io.stderr.write(`lintanide: ${(language ?? english).say('clearance.none')}\n`);
}

const isBinary = (name: ReporterName | BinaryReporterName): name is BinaryReporterName =>
  BINARY_REPORTER_NAMES.some((known) => known === name);

const isPlanned = (plan: ReporterPlan, name: ReporterName): boolean =>
  plan.stdout === name || plan.files.some((file) => file.name === name);

/** Formats that a service reads which has the repository, and knows no working directory. */
const FOR_SERVICES = ['sarif', 'github', 'gitlab'] as const;

async function rooted(io: CliIo, deps: CliDeps): Promise<Pick<ReportContext, 'pathAtRoot'>> {
  const atRoot = await (await import('./repository-root.ts')).pathAtRoot(io, deps);
  return atRoot === null ? {} : { pathAtRoot: atRoot };
}

async function packing(): Promise<(text: string) => number> {
  const { gzipSync } = await import('node:zlib');
  return (text) => gzipSync(text).length;
}

async function writeStdout(
  plan: ReporterPlan,
  verdict: VerdictStream,
  context: ReportContext,
  io: CliIo,
): Promise<void> {
  const few = io.stdout.isTTY && countVisible(verdict, context) <= FEW;
  const name = plan.stdout ?? (few ? 'detail' : 'stylish');
  const reporter = await loadReporter(name);
  const guard = guardFor(name, io.env);
  let waiting = '';
  for await (const chunk of reporter(verdict, context)) {
    // A guard looks at whole lines. Without one nothing waits for the end of a line: in JSON, that of a file is the first.
    const end = guard === null ? chunk.length : chunk.lastIndexOf('\n') + 1;
    if (end === 0 || waiting.length + end < 1 << 15) {
      waiting += chunk;
      continue;
    }
    const text = waiting + chunk.slice(0, end);
    await io.stdout.write(guard === null ? text : guard(text));
    waiting = chunk.slice(end);
  }
  if (waiting !== '') await io.stdout.write(guard === null ? waiting : guard(waiting));
}

/** GitHub shows at most this much on the summary page of a step, and nothing of a page that is larger. */
const SUMMARY_BYTES = 1024 ** 2;

/** With `github`, the list that annotations are too few for goes behind what the step has on its summary page already. */
async function writesSummary(
  plan: ReporterPlan,
  verdict: VerdictStream,
  context: ReportContext,
  io: CliIo,
  deps: CliDeps,
  write: (path: string, chunks: Iterable<string>) => Promise<boolean>,
): Promise<boolean> {
  const path = io.env['GITHUB_STEP_SUMMARY'] ?? '';
  if (!isPlanned(plan, 'github') || path === '') return false;
  const { markdownWithin } = await import('../report/tools/markdown.ts');
  let before: string;
  try {
    before = (await deps.readText(deps.resolvePath(io.cwd, path))) ?? '';
  } catch {
    // What cannot be read back would be lost by writing it again.
    return false;
  }
  const room = SUMMARY_BYTES - Buffer.byteLength(before) - 1024;
  if (room < 4096) return false;
  return write(path, [before, before === '' ? '' : '\n', ...markdownWithin(verdict, context, room)]);
}
