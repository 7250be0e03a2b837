import { unreadableRecord } from '../batch/unreadable-record.ts';
import type { Unit } from '../discover/types.ts';
import type { FileResult } from '../run/files/lint-file.ts';
import { operand } from '../shell-word.ts';

/** How a worker ended: by the limit of its memory, by itself (`process.exit` in a plugin), or by an error outside a file. */
export type Ending =
  | { readonly kind: 'memory' }
  | { readonly kind: 'exit'; readonly code: number }
  | { readonly kind: 'error'; readonly error: Error };

/** The record of a file that its worker ended at: it was not linted, and is never "clean". */
export function lostFile(unit: Unit, ending: Ending): FileResult {
  const alone = (flags = ''): string => `lintanide ${operand(unit.path, ` --concurrency 1${flags}`)}`;
  const error =
    ending.kind === 'memory'
      ? {
          code: 'out-of-memory',
          message: 'linting it took more memory than a worker may use',
          hint: `Lint it by itself with more memory: NODE_OPTIONS=--max-old-space-size=8192 ${alone()}.`,
        }
      : {
          code: 'worker-ended',
          message: `the worker that linted it ended (${ending.kind === 'exit' ? `exit code ${ending.code}` : ending.error.message})`,
          hint: `This is a bug in lintanide or in a plugin. See what happens with: ${alone(' --debug')}.`,
        };
  return { unit, records: [unreadableRecord(unit.path, { ...error, place: null })], numbers: [] };
}
