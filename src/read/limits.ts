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

/** The error for a breached limit: code `limit-…`, so that every limit can be told apart by machines. */
export function limitError(
  limit: keyof ReadLimits,
  limits: ReadLimits,
  where: string,
  location: ErrorLocation = {},
): ReadError {
  const code = `limit-${limit.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return new ReadError(
    code,
    `${where} has more than ${String(limits[limit])} ${GUARDED[limit]}; it was not read any further.`,
    `If the file is genuine, raise the limit in the configuration, for example "limits": { "${limit}": ${String(limits[limit] * 2)} }; if it came from outside, ask the sender what it is.`,
    location,
  );
}
