import { ReadError } from '../../src/errors.ts';
import { comparable, LIBRARIES, type Library } from './others.ts';
import type { Reading } from './ours.ts';
import type { Quirk } from './quirk.ts';

/** One cell that a library reads otherwise than we do. */
export interface Difference {
  readonly workbook: string;
  readonly library: Library;
  /** `*` is the workbook as a whole: an error on one side. */
  readonly cell: string;
  readonly theirs: string | null;
  readonly ours: string | null;
}

/** More cells than this are one line: the rest of a row or a sheet differs in the same way. */
const MOST_CELLS = 12;

export function differenceKey({ workbook, library, cell, theirs, ours }: Difference): string {
  return JSON.stringify([workbook, library, cell, theirs, ours]);
}

/** All cells that are not equal; `null` is a cell that is not there. */
export async function compare(quirk: Quirk, reading: Reading | ReadError, library: Library): Promise<Difference[]> {
  const line = (cell: string, theirs: string | null, ours: string | null): Difference => ({
    workbook: quirk.name,
    library,
    cell,
    theirs,
    ours,
  });
  if (quirk.hangs?.includes(library) === true) return [line('*', 'no end', 'read')];
  const theirs = await LIBRARIES[library](quirk.bytes);
  if (reading instanceof ReadError) {
    return theirs === null ? [] : [line('*', `${String(Object.keys(theirs).length)} cells`, `error ${reading.code}`)];
  }
  if (theirs === null) return [line('*', 'error', `${String(Object.keys(reading.cells).length)} cells`)];
  const found: Difference[] = [];
  for (const cell of new Set([...Object.keys(reading.cells), ...Object.keys(theirs)])) {
    const text = reading.cells[cell];
    const ours = text === undefined ? null : comparable(text, reading.kinds[cell]);
    if (ours !== (theirs[cell] ?? null)) found.push(line(cell, theirs[cell] ?? null, ours));
  }
  if (found.length <= MOST_CELLS) return found;
  return [
    line(
      '*',
      `${String(Object.keys(theirs).length)} cells`,
      `${String(Object.keys(reading.cells).length)} cells, ${String(found.length)} of them differ`,
    ),
  ];
}
