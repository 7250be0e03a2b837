import type { UnitRecord } from '../../batch/types.ts';
import { blankRecord } from '../../batch/unreadable-record.ts';
import type { Unit } from '../../discover/types.ts';

const MOST_NAMED = 50;

/** An archive of which members are not read: no list itself, and it says what was passed over. */
export function leftOutRecord(unit: Unit, names: readonly string[]): UnitRecord {
  const reason = 'a member of the archive that is no table by its name and content; unpack and name it to have it read';
  const shown = names.slice(0, MOST_NAMED).map((rows) => ({ sheet: null, rows, reason }));
  const more = names.length - shown.length;
  if (more > 0) shown.push({ sheet: null, rows: `${String(more)} more`, reason });
  return { ...blankRecord(unit.path, 'zip', 'no-bom'), skipped: shown };
}
