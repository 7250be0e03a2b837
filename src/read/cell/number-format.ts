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

/** What a built-in number format (`numFmtId`) makes of a number; `none` also for an id that is no built-in one. */
export function builtinDateForm(id: number): DateForm {
  return BUILT_IN.find(([from, to]) => id >= from && id <= to)?.[2] ?? DateForm.none;
}

/** What a cell is shown as, beside the forms of dates: `0.021` as `2.1%`. */
export const PERCENT = 4;

/** Forms from here on are numbers of at least so many digits: `4711` as `0004711` is this plus 7. */
export const PADDED = 16;

/** Forms from here on have words around their digits: the place of a `LiteralForm` among those of the workbook is this less. */
export const LITERAL = 64;
/** Formats with words that a workbook may have: forms are bytes. */
export const MOST_LITERAL = 255 - LITERAL;

/** Whether a custom format may have words around whole numbers: most do not, and wait for no code. */
export function mayBeLiteral(code: string): boolean {
  return /["\\-]/.test(code) && /[0#]/.test(code) && !/[.,%?@/]/.test(code.replace(/"[^"]*"|\\./g, ''));
}

/** A `DateForm`, or `PERCENT`, of a built-in format. */
export function builtinForm(id: number): number {
  return id === 9 || id === 10 ? PERCENT : builtinDateForm(id);
}
