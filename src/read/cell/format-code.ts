import { DateForm, PADDED, PERCENT } from './number-format.ts';

const MOST_DIGITS = 40;

/** A `DateForm`, or `PERCENT`, or `PADDED` and more, of a custom format code. A quoted or escaped `%` is a mark that multiplies nothing. */
export function numberForm(code: string): number {
  const form = dateForm(code);
  if (form !== DateForm.none) return form;
  const section = bare(code.slice(0, LONGEST)).replace(/\[[^\]]*\]?/g, '');
  // One zero is any whole number; with a condition the format is not that of every number.
  if (/^0{2,}$/.test(section) && section.length <= MOST_DIGITS && !/\[[<>=]/.test(code)) return PADDED + section.length;
  return /[0#?]/.test(section) && section.includes('%') ? PERCENT : form;
}

/** Longest format code that is looked at; Excel allows 255 characters. */
const LONGEST = 1000;

/**
 * Form of a custom format code. Literals, padding, colours, conditions and locales are left out first; a section that
 * has digit placeholders is a number, whatever letters stand beside them.
 */
export function dateForm(code: string): DateForm {
  const section = bare(code.slice(0, LONGEST));
  if (/\[(?:h+|m+|s+)\]/.test(section)) return DateForm.elapsed;
  const letters = section
    .replace(/\[[^\]]*\]?/g, '')
    .replace(/general/g, '')
    .replace(/am\/pm|a\/p/g, 'h')
    .replace(/s\.0+/g, 's');
  if (/[0#?@]/.test(letters)) return DateForm.none;
  // A lone "m" is a month, beside hours or seconds it is minutes.
  if (/[ydegb]|m{3}/.test(letters)) return DateForm.date;
  if (/[hs]/.test(letters)) return DateForm.time;
  return letters.includes('m') ? DateForm.date : DateForm.none;
}

/** First section in lower case, without quoted and escaped characters, padding (`_x`) and fill (`*x`). */
function bare(code: string): string {
  let section = '';
  for (let i = 0; i < code.length; i++) {
    const character = code[i] as string;
    if (character === ';') break;
    if (character === '"') {
      const end = code.indexOf('"', i + 1);
      if (end < 0) break;
      i = end;
    } else if (character === '\\' || character === '_' || character === '*') i++;
    else section += character;
  }
  return section.toLowerCase();
}
