import type { UnitRecord } from '../../batch/types.ts';
import type { ResolvedConfig } from '../../config/types.ts';
import type { Register } from '../../judge/register/register.ts';
import type { IsoDate, Pack } from '../../regulation/types.ts';
import { escapeText } from '../../report/terminal/text.ts';
import type { CliIo } from '../deps.ts';
import type { Plan } from '../../workers/plan.ts';
import { VERSION } from '../version.ts';
import { namedStack } from './stack-names.ts';

interface Known {
  readonly config: ResolvedConfig;
  readonly asOf: IsoDate;
  readonly packs: readonly Pack[];
  readonly records: readonly UnitRecord[];
  readonly registers: readonly Register[];
  readonly plan?: Pick<Plan, 'workers' | 'reason'>;
  readonly cached?: { readonly hits: number; readonly of: number } | null;
  /** Bugs that files ran into. */
  readonly bugs?: readonly { readonly path: string; readonly stack: string }[];
}

/** `--debug`: what the run went by, on standard error. */
export async function sayDebug(
  { config, asOf, packs, records, registers, plan, cached, bugs = [] }: Known,
  io: CliIo,
): Promise<void> {
  const lines = [
    `lintanide ${VERSION}, Node ${io.node}, in ${io.cwd}`,
    `configuration: ${config.source ?? 'none'}; globs are relative to ${config.root}`,
    `as of ${asOf}; packs ${packs.map(({ id, edition, reviewed }) => `${id} ${edition ?? reviewed}`).join(', ')}`,
    ...(plan === undefined
      ? []
      : [plan.workers === 1 ? `one thread: ${plan.reason}` : `${String(plan.workers)} worker threads: ${plan.reason}`]),
    ...(config.cache !== null && cached === null && plan !== undefined
      ? [`cache: not used, since ${plan.reason}`]
      : []),
    ...(cached == null ? [] : [`cache: ${String(cached.hits)} of ${String(cached.of)} files were not read again`]),
    ...registers.map(({ path, rows }) => `register: ${path}, ${String(rows.length)} parts`),
    ...records.map(
      ({ path, status, format, dialect, tables, error }) =>
        `${path}: ${status}${error === null ? '' : ` (${error.code})`}, ${format ?? 'format unknown'}${dialect === null ? '' : `, dialect ${dialect}`}, ${String(tables.length)} tables`,
    ),
    ...bugs.flatMap(({ path, stack }) => [`${path}: this file ran into a bug`, ...namedStack(stack).split('\n')]),
  ];
  await io.stderr.write(lines.map((line) => `debug: ${escapeText(line)}\n`).join(''));
}
