import { readFile } from 'node:fs/promises';
import { errorOf, unreadableRecord } from './batch/unit.ts';
import type { UnitRecord } from './batch/types.ts';
import type { Unit, UnitSource } from './discover/types.ts';
import { LintanideError } from './errors.ts';

/** Bytes of a unit, or the record that says why there are none. */
export async function readBytes(unit: Unit, source?: UnitSource): Promise<Uint8Array | UnitRecord> {
  if (unit.missing) {
    const near = await (await import('./near-file.ts')).nearFile(unit.path, unit.absolute);
    return unreadableRecord(unit.path, {
      code: 'not-found',
      message: `no file or folder named ${unit.path}, and no file matches it as a pattern`,
      hint: `${near === null ? '' : `Did you mean "${near}"? `}Check the spelling; quote patterns so that the shell leaves them alone: lintanide "boms/**/*.xlsx".`,
      place: null,
    });
  }
  try {
    return await (source === undefined ? readFile(unit.absolute) : source.read(unit));
  } catch (error) {
    if (error instanceof LintanideError) return unreadableRecord(unit.path, errorOf(error));
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    return unreadableRecord(unit.path, {
      code: 'not-readable',
      message: `the file could not be opened (${code})`,
      hint: 'Check its permissions, and that no other program holds it.',
      place: null,
    });
  }
}
