import { noLicence } from './no-licence.ts';
import type { RegisterColumn } from '../register/register-columns.ts';

/** A number of the list of dual-use items, as its entries are numbered: `1C908`, `1C908.b`. */
const CODE = /(?<![0-9A-Za-z])\d[A-E]\d{3}(?![0-9A-Za-z])/i;

type Values = ReadonlyMap<RegisterColumn, string>;

/** Does it name a control code? `yes` is none, and neither is a tariff code. */
export const isControlCode = (text: string): boolean => CODE.test(text.normalize('NFKC'));

/** Is it said that no code is declared? */
export const isNoCode = (text: string): boolean => ['none', 'not required'].includes(noLicence(text) ?? '');

/** Does an answer say which code is declared on export, or why none is? */
export function answersCode(values: Values): boolean {
  return isControlCode(values.get('controlCode') ?? '') || values.has('codeReason');
}

/** The same in words; `isMissing`: none is declared. Null: nothing was answered. */
export function codeWords(values: Values): { readonly words: string; readonly isMissing?: true } | null {
  const [code = '', reason] = [values.get('controlCode'), values.get('codeReason')];
  if (isControlCode(code)) return { words: `control code ${code}` };
  if (reason !== undefined) return { words: `no control code declared: ${reason}`, isMissing: true };
  if (code === '') return null;
  return {
    words: isNoCode(code) ? 'no control code declared, no reason given' : `${code}, which is no control code`,
    isMissing: true,
  };
}
