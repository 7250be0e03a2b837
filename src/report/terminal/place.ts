import { english } from '../../locale/say.ts';
import type { Location } from '../../rules/types.ts';
import { escapeText } from './text.ts';

/** `BOM!D17`, `D17`, `row 17`, `line 40`: the shortest name by which a reader finds the place. */
export function placeOf(location: Location | undefined | null, { say } = english): string {
  if (location === undefined || location === null) return '';
  const notes = [
    location.hidden === true ? say('place.hidden') : '',
    location.standing === undefined ? '' : say(`place.${location.standing}`),
    location.validTo === undefined ? '' : say('place.valid-to', { date: location.validTo }),
  ].join('');
  const place =
    location.cell ??
    (location.row === null
      ? location.line === undefined
        ? ''
        : say('place.line', { n: location.line })
      : say('place.row', { n: location.row }));
  const file = location.file === undefined ? '' : `${escapeText(location.file)}:`;
  const parts = [location.sheet === null ? '' : escapeText(location.sheet), place].filter((part) => part !== '');
  return file + parts.join('!') + notes;
}
