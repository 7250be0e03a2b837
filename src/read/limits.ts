import { ReadError, type ErrorLocation } from '../errors.ts';
import type { ReadLimits } from './types.ts';

/** What each limit guards, in the words of an error message. */
const GUARDED: Readonly<Record<keyof ReadLimits, string>> = {
  entries: 'entries',
  partBytes: 'unpacked bytes',
  totalBytes: 'unpacked bytes in all parts together',
  ratio: 'unpacked bytes per packed byte',
  ratioFloor: 'bytes before the ratio is checked',
  rows: 'rows',
  columns: 'columns',
  cells: 'filled cells',
  strings: 'shared strings',
  elements: 'elements',
  depth: 'levels of nested elements',
  textBytes: 'bytes in one text',
};

/** JSON has no elements: each list and each object is a level. */
export const JSON_DEPTH = 'levels of nested lists and objects';

/** The error for a breached limit: code `limit-…`, so that every limit can be told apart by machines. */
export function limitError(
  limit: keyof ReadLimits,
  limits: ReadLimits,
  where: string,
  location: ErrorLocation = {},
  /** The number of a row, where that alone lies beyond the limit; what there is too much of, where the limit calls it otherwise. */
  said: { readonly number?: number; readonly of?: string } = {},
): ReadError {
  const code = `limit-${limit.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return new ReadError(
    code,
    said.number === undefined
      ? `${where} has more than ${String(limits[limit])} ${said.of ?? GUARDED[limit]}; it was not read any further.`
      : `${where} has a row with the number ${String(said.number)}, and rows are read up to ${String(limits[limit])}; it was not read any further.`,
    `If the file is genuine, raise the limit in the configuration, for example "limits": { "${limit}": ${String(Math.max(limits[limit] * 2, said.number ?? 0))} }; if it came from outside, ask the sender what it is.`,
    location,
  );
}
