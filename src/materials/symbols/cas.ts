/**
 * What stands for the dash of a number: hyphens and dashes that Word and PDF write, the minus sign, the wide forms, and the long vowel
 * that a Japanese keyboard puts behind wide digits.
 */
const DASHES = '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d\u30fc\uff70';
const ODD = new RegExp(`[${DASHES.slice(1)}\uff10-\uff19]`);
const DASH = new RegExp(`[${DASHES}]`);
const ODD_DASH = new RegExp(`[${DASHES.slice(1)}]`, 'g');
const WIDE_DIGIT = /[\uff10-\uff19]/g;
const CAS = /(?<![\d-])(\d{2,7})-(\d{2})-(\d)(?![\d-])/g;

/** Whether a character may stand between the figures of a number. */
export const isDash = (code: number): boolean => code === 45 || (code > 127 && DASH.test(String.fromCharCode(code)));

/** A text with plain digits and dashes, each in its place: what an eye takes for a CAS number is one. */
export function plainCas(text: string): string {
  if (!ODD.test(text)) return text;
  return text
    .replace(ODD_DASH, '-')
    .replace(WIDE_DIGIT, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xff10 + 48));
}

/** Is the last digit the check digit of the others? (sum of digit × position from the right, modulo 10) */
export function isCasValid(cas: string): boolean {
  const match = /^(\d{2,7})-(\d{2})-(\d)$/.exec(cas);
  if (match === null) return false;
  const digits = `${match[1] as string}${match[2] as string}`;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += Number(digits.charAt(digits.length - 1 - i)) * (i + 1);
  return sum % 10 === Number(match[3]);
}

/** CAS registry numbers in a text, valid or not, in plain characters; a date (2026-11-24) has two digits at its end and is none. */
export function findCas(written: string): { cas: string; valid: boolean; start: number; end: number }[] {
  const text = plainCas(written);
  const found: { cas: string; valid: boolean; start: number; end: number }[] = [];
  CAS.lastIndex = 0;
  for (let match = CAS.exec(text); match !== null && found.length < 50; match = CAS.exec(text)) {
    found.push({ cas: match[0], valid: isCasValid(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return found;
}
