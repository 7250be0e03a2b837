import type { UnitRecord } from '../batch/types.ts';
import type { ResolvedConfig } from '../config/types.ts';
import type { Register } from '../judge/register.ts';
import type { IsoDate, Pack } from '../regulation/types.ts';
import { escapeText } from '../report/text.ts';
import type { CliIo } from './deps.ts';
import { VERSION } from './version.ts';

interface Known {
  readonly config: ResolvedConfig;
  readonly asOf: IsoDate;
  readonly packs: readonly Pack[];
  readonly records: readonly UnitRecord[];
  readonly registers: readonly Register[];
}

/** `--debug`: what the run went by, on standard error. */
export async function sayDebug({ config, asOf, packs, records, registers }: Known, io: CliIo): Promise<void> {
  const lines = [
    `lintanide ${VERSION}, Node ${io.node}, in ${io.cwd}`,
    `configuration: ${config.source ?? 'none'}; globs are relative to ${config.root}`,
    `as of ${asOf}; packs ${packs.map(({ id, edition, reviewed }) => `${id} ${edition ?? reviewed}`).join(', ')}`,
    ...registers.map(({ path, rows }) => `register: ${path}, ${String(rows.length)} parts`),
    ...records.map(({ path, status, format, dialect, tables, error }) => `${path}: ${status}${error === null ? '' : ` (${error.code})`}, ${format ?? 'format unknown'}${dialect === null ? '' : `, dialect ${dialect}`}, ${String(tables.length)} tables`), // prettier-ignore
  ];
  await io.stderr.write(lines.map((line) => `debug: ${escapeText(line)}\n`).join(''));
}
