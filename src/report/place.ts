import type { Location } from '../rules/types.ts';
import { escapeText } from './text.ts';

const STANDING = { 'not-fitted': ' (not fitted)', 'by-product': ' (by-product)' } as const;

/** `BOM!D17`, `D17`, `row 17`, `line 40`: the shortest name by which a reader finds the place. */
export function placeOf(location: Location | undefined | null): string {
  if (location === undefined || location === null) return '';
  const notes = [location.hidden === true ? ' (hidden)' : '', location.standing === undefined ? '' : STANDING[location.standing]].join(''); // prettier-ignore
  const place =
    location.cell ??
    (location.row === null
      ? location.line === undefined
        ? ''
        : `line ${String(location.line)}`
      : `row ${String(location.row)}`);
  const file = location.file === undefined ? '' : `${escapeText(location.file)}:`;
  return file + (location.sheet === null ? place : `${escapeText(location.sheet)}!${place}`) + notes;
}
