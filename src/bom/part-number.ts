import { isNoNumber } from './placeholder.ts';

/** `[200-00420] Magnet N42SH`: a number and the name behind it in one cell, as Odoo shows products. */
const NUMBER_AND_NAME = /^\[([^[\]]{1,60})\]\s+\S/u;

/** `100-00430/B;2-Rotor (View)`: number, revision, sequence and name, as Teamcenter shows the lines of a structure. */
const LINE_OF_STRUCTURE = /^([^\s/;]{2,60})\/[A-Za-z0-9.]{1,6};\d{1,4}-\S/u;

/** The number of a text that holds a name too, else the text: what a supplier and a register know the part by. */
export function bareNumber(text: string): string {
  const whole = text.trim();
  if (whole.startsWith('[')) return (NUMBER_AND_NAME.exec(whole)?.[1] ?? whole).trim();
  return whole.includes(';') ? (LINE_OF_STRUCTURE.exec(whole)?.[1] ?? whole) : whole;
}

/** Hyphens, dashes and minus that a word processor or a PDF puts in the place of the one on the keyboard. */
const DASHES = /[\u2010-\u2015\u2212]/g;

/** Characters that names are compared by: no number and no name is longer, and a cell of megabytes is compared with every line. */
const LONGEST = 1000;
const bounded = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…${String(text.length)}`;

/** Text for comparing, its case aside: NFKC, single spaces, one kind of dash; of a text past a thousand characters the beginning and how long it is. */
export function plainText(text: string): string {
  return bounded(text).normalize('NFKC').replace(DASHES, '-').replace(/\s+/gu, ' ').trim();
}

/** Part number for comparing: NFKC, lower case, single spaces, one kind of dash. Leading zeros and dashes stay: they are part of it. */
export function normaliseNumber(text: string): string {
  const trimmed = bareNumber(bounded(text));
  if (/^[\x21-\x7e]*$/.test(trimmed)) return trimmed.toLowerCase();
  return plainText(trimmed).toLowerCase();
}

/** `500.1217`, `100.200.300`: digits in groups that are longer than those of find numbers, and than decimals that are not worked out. */
const GROUPED = /^(?:\d{3,10}\.\d{4,10}|\d{3,10}(?:\.\d{3,10}){2,4})$/;

/**
 * Whether a normalised text may identify a part: it holds a digit, is no placeholder, no short counter, no dotted find
 * number, and not a number that a spreadsheet has damaged.
 */
export function isPlausibleNumber(number: string): boolean {
  if (number.length < 2 || number.length > 80) return false;
  // The common case, letters then digits without a space, can be nothing else.
  if (/^[a-z][!-~]*\d[!-~]*$/.test(number)) return true;
  if (!/\p{N}/u.test(number)) return false;
  if (isNoNumber(number)) return false;
  if (/^\d+$/.test(number)) return number.length >= 5;
  if (GROUPED.test(number)) return true;
  if (/^\d{1,3}(?:\.\d{1,3})*\.?$/.test(number)) return false;
  return !/^[+-]?\d+(?:[.,]\d+)?(?:e\+\d+)?$/.test(number);
}

/** Description for comparing: NFKC, lower case, letters and digits with single spaces, order kept. */
export function normaliseText(text: string): string {
  return bounded(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.,/+%-]+/gu, ' ')
    .trim();
}
