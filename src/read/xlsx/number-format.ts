/** What a number format makes of a number: nothing, a date (with or without a time), a time of day, a span of time. */
export const DateForm = { none: 0, date: 1, time: 2, elapsed: 3 } as const;
export type DateForm = (typeof DateForm)[keyof typeof DateForm];

/**
 * Built-in formats (ECMA-376 part 1, 18.8.30), with those of East Asian and Thai editions. 55 and 56 are dates in one
 * edition and times in another; as dates they still print a number below one as a time.
 */
const BUILT_IN: readonly (readonly [from: number, to: number, form: DateForm])[] = [
  [14, 17, DateForm.date],
  [18, 21, DateForm.time],
  [22, 22, DateForm.date],
  [27, 31, DateForm.date],
  [32, 35, DateForm.time],
  [36, 36, DateForm.date],
  [45, 45, DateForm.time],
  [46, 46, DateForm.elapsed],
  [47, 47, DateForm.time],
  [50, 58, DateForm.date],
  [71, 74, DateForm.date],
  [75, 76, DateForm.time],
  [77, 77, DateForm.date],
  [78, 78, DateForm.time],
  [79, 79, DateForm.elapsed],
  [80, 80, DateForm.time],
  [81, 81, DateForm.date],
];

export function builtinDateForm(id: number): DateForm {
  return BUILT_IN.find(([from, to]) => id >= from && id <= to)?.[2] ?? DateForm.none;
}

/** What a cell is shown as, beside the forms of dates: `0.021` as `2.1%`. */
export const PERCENT = 4;

/** Forms from here on are numbers of at least so many digits: `4711` as `0004711` is this plus 7. */
export const PADDED = 16;
const MOST_DIGITS = 40;

/** Forms from here on have words around their digits: the place of a `LiteralForm` among those of the workbook is this less. */
export const LITERAL = 64;
export const MOST_LITERAL = 255 - LITERAL;

/** Whether a custom format may have words around whole numbers: most do not, and wait for no code. */
export function mayBeLiteral(code: string): boolean {
  return /["\\-]/.test(code) && /[0#]/.test(code) && !/[.,%?@/]/.test(code.replace(/"[^"]*"|\\./g, ''));
}

/** A `DateForm`, or `PERCENT`, of a built-in format. */
export function builtinForm(id: number): number {
  return id === 9 || id === 10 ? PERCENT : builtinDateForm(id);
}

/** The same of a custom format code, or `PADDED` and more. A quoted or escaped `%` is a mark that multiplies nothing. */
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
