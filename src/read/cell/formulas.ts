import type { Sheet } from '../sheet.ts';
import { noteUnvalued } from './unvalued.ts';

/** Formulas with a zero that are remembered, of a workbook. */
const MOST_ZEROS = 50_000;

/** What a formula can come to, by how it is written. */
export const FormulaKind = { any: 0, text: 1, number: 2 } as const;
export type FormulaKind = (typeof FormulaKind)[keyof typeof FormulaKind];

/**
 * Formulas of a workbook that may never have been computed: programs that write them without computing store a 0, and what
 * saves the file again keeps it. A 0 is none if the formula can only come to a text, or if no formula of the workbook has
 * any other value.
 */
export class Formulas {
  #isComputed = false;
  readonly #zeros: (readonly [sheet: Sheet, row: number, column: number])[] = [];

  /** A formula whose stored value is no 0 and not nothing: somebody computed it. */
  valued(): void {
    this.#isComputed = true;
  }

  /** One with a 0. `row` is 1-based, `column` 0-based. */
  zero(sheet: Sheet, row: number, column: number, kind: FormulaKind): void {
    if (kind === FormulaKind.text) noteUnvalued(sheet, row, column);
    else if (kind === FormulaKind.any && !this.#isComputed && this.#zeros.length < MOST_ZEROS)
      this.#zeros.push([sheet, row, column]);
  }

  /** One whose stored value is an empty text, which it does not look as if it could come to. */
  blank(sheet: Sheet, row: number, column: number): void {
    this.zero(sheet, row, column, FormulaKind.any);
  }

  /** After the last formula. */
  end(): void {
    if (!this.#isComputed) for (const [sheet, row, column] of this.#zeros) noteUnvalued(sheet, row, column);
  }
}

/** Longest formula that is looked at. */
const LONGEST = 4000;

/** What a formula comes to, as OpenDocument and SpreadsheetML write it: `of:=[.A1]&" x"`, `=RC[-1]*2`. */
export function formulaKind(formula: string): FormulaKind {
  if (formula.length > LONGEST) return FormulaKind.any;
  const bare = formula
    .replace(/^\w{0,20}:?=/, '')
    .replace(/"[^"]*"/g, '"')
    .replace(/\[[^\]]*\]/g, 'A')
    .trim();
  if (/^"+$/.test(bare)) return FormulaKind.text;
  const outside = withoutBrackets(bare);
  if (/[=<>]/.test(outside)) return FormulaKind.number;
  if (
    outside.includes('&') ||
    /^(?:CONCATENATE|CONCAT|TEXTJOIN|TEXT|LEFT|RIGHT|MID|TRIM|UPPER|LOWER|PROPER|SUBSTITUTE|REPT)$/i.test(outside)
  )
    return FormulaKind.text;
  return /[*/^+-]|^(?:SUM|SUMIF|SUMIFS|SUMPRODUCT|SUBTOTAL|COUNT|COUNTA|COUNTIF|COUNTIFS|PRODUCT|ROUND|ROUNDUP|ROUNDDOWN|AVERAGE|LEN|ROW)$/i.test(
    outside,
  )
    ? FormulaKind.number
    : FormulaKind.any;
}

/** A formula without what stands in its brackets, and without them. */
function withoutBrackets(formula: string): string {
  let depth = 0;
  let outside = '';
  for (const character of formula) {
    if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (depth === 0) outside += character;
  }
  return outside.trim();
}
