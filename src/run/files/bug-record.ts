import { unreadableRecord } from '../../batch/unreadable-record.ts';
import type { UnitRecord } from '../../batch/types.ts';
import type { Unit } from '../../discover/types.ts';
import { operand } from '../../shell-word.ts';

/** What is kept of a file at which the tool failed, and how to see where. */
export function bugRecord({ path }: Unit, error: unknown): UnitRecord {
  const message = error instanceof Error ? error.message : String(error);
  return unreadableRecord(path, {
    code: 'internal-error',
    message: `linting it failed, which is a bug in lintanide or in a plugin: ${message.slice(0, 500)}`,
    hint:
      error instanceof Error && 'hint' in error
        ? String(error.hint)
        : `lintanide ${operand(path, ' --debug')} shows where; report that, and leave the file out.`,
    place: null,
  });
}
