import { posix } from 'node:path';
import { fileConfig, fromRoot } from '../../config/resolve.ts';
import { readSuppressions, SUPPRESSIONS_NAME } from '../../config/suppressions-file.ts';
import type { NamedInLaw } from '../../config/suppressions-parsed.ts';
import type { ResolvedConfig } from '../../config/types.ts';
import { ConfigError } from '../../errors.ts';
import type { Baseline } from '../../judge/aside/baseline.ts';
import { BASELINE_NAME, parseBaseline } from '../../judge/aside/baseline-file.ts';
import type { PuttingAside } from '../../judge/aside/put-aside.ts';

/** What reading suppressions and baseline needs of the machine; paths are absolute. */
export interface AsideHost {
  readText(path: string): Promise<string | null>;
  exists(path: string): Promise<boolean>;
}

interface AsideRequest {
  readonly config: ResolvedConfig;
  /** Paths of the units of the run. */
  readonly paths: readonly string[];
  /** The run looks at every file below the configuration. */
  readonly isWhole: boolean;
  /** A baseline to go by instead of the one in the configuration's place; null: none. */
  readonly baseline?: Baseline | null;
  /** The run, to check words against; null: not checked. */
  readonly known: NamedInLaw | null;
}

/** Everything that judging needs to put findings aside, or undefined where there is neither suppression nor baseline. */
export async function asideOf(
  { config, paths, isWhole, baseline: given, known }: AsideRequest,
  host: AsideHost,
): Promise<PuttingAside | undefined> {
  const suppressions = await readSuppressions(config, (path) => host.readText(path), known);
  const baseline = given === undefined ? await readBaseline(config, host) : given;
  if (suppressions.length === 0 && baseline === null) return undefined;
  const files = await baselineFilesOf(config, baseline, paths, host);
  return { suppressions, isWhole, baseline, files };
}

/** Absolute path of the baseline in effect. */
export function baselinePath(config: ResolvedConfig): string {
  return posix.resolve(config.root, config.baseline ?? BASELINE_NAME);
}

/** The baseline in effect; null where none is kept. A file that is named and not there is an error. */
export async function readBaseline(
  config: ResolvedConfig,
  host: Pick<AsideHost, 'readText'>,
): Promise<Baseline | null> {
  const at = baselinePath(config);
  const name = posix.relative(config.cwd, at);
  const text = await host.readText(at);
  if (text !== null) return parseBaseline(text, name);
  if (config.baseline === null) return null;
  throw new ConfigError(
    'baseline-missing',
    `The baseline is to be ${name}, and there is no such file.`,
    '"lintanide baseline create" writes it. In the configuration its path is relative to the configuration, behind --baseline to the working directory.',
  );
}

/** How a baseline writes paths (relative to the configuration's folder), and which of its files are gone. */
export async function baselineFilesOf(
  config: ResolvedConfig,
  baseline: Baseline | null,
  paths: readonly string[],
  host: Pick<AsideHost, 'exists'>,
): Promise<PuttingAside['files']> {
  const fileOf = (path: string): string => fromRoot(config, path);
  const here = new Set(paths.map(fileOf));
  const gone = new Set<string>();
  for (const file of new Set(baseline?.records.map((record) => record.file) ?? [])) {
    // A member of an archive is there as long as the archive is.
    const onDisk = file.split('!/')[0] ?? file;
    if (!here.has(file) && !(await host.exists(posix.resolve(config.root, onDisk)))) gone.add(file);
  }
  return { fileOf, gone, tradeOf: (path) => fileConfig(config, path).trade };
}

/** True if the patterns take in the folder of the configuration, so that every file it speaks of is looked at. */
export function isWholeRun(config: ResolvedConfig, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const folder = posix.resolve(config.cwd, pattern === '**' || pattern === '**/*' ? '.' : pattern);
    return folder === config.root || config.root.startsWith(`${folder === '/' ? '' : folder}/`);
  });
}

export { BASELINE_NAME, SUPPRESSIONS_NAME };
