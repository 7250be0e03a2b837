import { compileGlob } from '../glob.ts';
import { countryHint } from '../judge/country-hint.ts';
import { isIsoDate } from '../judge/register/dates.ts';
import { didYouMean } from '../suggest.ts';
import { isCountryCode } from '../regulation/countries.ts';
import { FORM_WORDS, isShippedForm } from '../regulation/form-words.ts';
import { date as anyDate, oneOrList, text } from '../shape/kinds.ts';
import type { PlainShape, Shape } from '../shape/types.ts';

/* What values of a configuration are, beyond texts, numbers and flags. */

/** A date since 1900. */
export const date = (about?: string): PlainShape => ({
  ...anyDate(about),
  is: (value) => typeof value === 'string' && isIsoDate(value),
});

export const country = (about?: string): PlainShape => ({
  kind: 'plain',
  is: (value) => typeof value === 'string' && isCountryCode(value),
  what: 'a country as two capital letters (CN, KR, DE)',
  // Not by its name alone: what knows countries is loaded where one is asked for.
  meant: (value) => countryHint(value),
  schema: { type: 'string', pattern: '^[A-Z]{2}$' },
  about,
});

export const currency = (about?: string): PlainShape => ({
  kind: 'plain',
  is: (value) => typeof value === 'string' && /^[A-Z]{3}$/.test(value),
  what: 'a currency as three capital letters (EUR, KRW, CNY)',
  schema: { type: 'string', pattern: '^[A-Z]{3}$' },
  about,
});

export const threads = (about?: string): PlainShape => ({
  kind: 'plain',
  is: (value) => value === 'auto' || (Number.isSafeInteger(value) && (value as number) >= 1),
  what: 'a whole number from 1, or "auto"',
  schema: { anyOf: [{ type: 'integer', minimum: 1 }, { const: 'auto' }] },
  about,
});

/** How the goods move. */
export const form = (about?: string): PlainShape => ({
  ...text(about),
  fault: (value) =>
    value === '' || isShippedForm(value) ? null : `unknown value "${value}". ${didYouMean(value, FORM_WORDS)}`,
});

/** Id of a dialect; null: which there are is not known here. */
export const dialect = (known: readonly string[] | null): PlainShape => ({
  ...text(),
  fault: (value) =>
    known === null || known.includes(value) ? null : `unknown dialect "${value}". ${didYouMean(value, known)}`,
});

/** Labels that people mean; `TextDecoder` knows some two hundred. */
const ENCODINGS = ['utf-8', 'utf-16le', 'windows-1252', 'windows-1251', 'gb18030', 'shift_jis', 'euc-kr', 'big5'];

export const encoding = (about?: string): PlainShape => ({
  ...text(about),
  fault: (value) => (isEncoding(value) ? null : `unknown encoding "${value}". ${didYouMean(value, ENCODINGS)}`),
});

/** Pages of DOS that `src/read/encoding/decoder.ts` knows besides. */
const DOS_PAGE = /^(?:ibm|cp)-?(?:437|850|852|857)$/i;

/** A label that text can be decoded by. */
export function isEncoding(label: string): boolean {
  if (DOS_PAGE.test(label.trim())) return true;
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

/** A glob; one that is too large is an error of its own. */
export const GLOB: PlainShape = {
  ...text(),
  fault: (value) => {
    compileGlob(value);
    return null;
  },
};

/** A glob of what is left out. */
export const LEFT_OUT: PlainShape = {
  ...GLOB,
  fault: (value) => {
    compileGlob(value);
    return value.startsWith('!')
      ? `"${value}" begins with "!", and nothing is taken back here. Name what is to be left out; a file whose name begins so is "?${value.slice(1)}".`
      : null;
  },
};

/** A column: its header text, or its number. */
export const header = (about?: string): PlainShape => ({
  ...text(about),
  fault: (value) =>
    /^\s*#0+\s*$/.test(value) ? `"${value}" is no column: they are counted from 1, and "#1" is the first.` : null,
});

/** One glob or several. */
export const globs = (about?: string): Shape => ({ ...oneOrList(GLOB, about), name: 'globs' });
