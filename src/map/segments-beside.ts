import { headerCandidates } from './headers/dictionary.ts';
import type { Profile } from './columns/profile.ts';
import type { Sheet } from '../read/sheet.ts';

/* Whether columns behind a blank one are of the table beside them. */

/** "n", "#": whole numbers below a header too short to say so, which number nothing since they do not grow. */
export function counts(
  column: number,
  headers: ReadonlyMap<number, string>,
  profile: (column: number) => Profile,
): boolean {
  if (!/^(?:n|nr|no|#|x|ks|pc|st)\.?$/i.test(headers.get(column)?.trim() ?? '')) return false;
  const { filled, integer, ascending } = profile(column);
  return filled >= 2 && integer >= 0.7 && ascending < 0.7;
}

/** Columns of a run whose header is known; all of them if none is. */
export function named(headers: ReadonlyMap<number, string>, run: readonly number[]): readonly number[] {
  const known = run.filter((column) => headerCandidates(headers.get(column) ?? '').length > 0);
  return known.length > 0 ? known : run;
}

/** Two runs are one table when most columns of the right one are filled hardly anywhere the left one is not. */
export function alike(
  sheet: Sheet,
  left: readonly number[],
  right: readonly number[],
  rows: readonly number[],
): boolean {
  const inLeft = rows.map((row) => left.some((column) => sheet.id(row, column) !== 0));
  const leftRows = inLeft.filter(Boolean).length;
  let aligned = 0;
  let apart = 0;
  for (const column of right) {
    let both = 0;
    let alone = 0;
    rows.forEach((row, i) => {
      if (sheet.id(row, column) === 0) return;
      if (inLeft[i] === true) both++;
      else alone++;
    });
    if (both + alone === 0) continue;
    if (alone <= both * 0.1 && both >= leftRows * 0.2) aligned++;
    else apart++;
  }
  return aligned > 0 && aligned >= apart;
}
