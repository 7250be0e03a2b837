import type { Verdict } from '../../judge/types.ts';
import type { CliIo } from '../deps.ts';

/** Why a run without an error fails, where it does. */
export async function sayWarnings(
  { countedWarnings, exitCode }: Pick<Verdict, 'countedWarnings' | 'exitCode'>,
  most: number,
  io: CliIo,
): Promise<void> {
  if (exitCode !== 1 || countedWarnings <= most) return;
  await io.stderr.write(
    `lintanide: ${String(countedWarnings)} ${countedWarnings === 1 ? 'warning is' : 'warnings are'} more than the ${String(most)} allowed (--max-warnings)\n`,
  );
}
