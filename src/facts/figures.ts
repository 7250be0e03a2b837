import type { Figure } from '../read/format/declaration.ts';
import type { Span } from './types.ts';

/** A number as XML Schema writes it, or with a decimal comma; null for anything else. */
export function plainNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (isDecimal(text)) return Number(text);
  const written = text.trim();
  if (!/^[+]?\d{0,15}(?:[.,]\d{0,15})?(?:[eE][-+]?\d{1,2})?$/.test(written) || !/\d/.test(written)) return null;
  const value = Number(written.replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

/** Digits with at most one point: nearly all that is written. */
function isDecimal(text: string): boolean {
  const { length } = text;
  let digits = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) digits++;
    else if (code !== 0x2e) return false;
  }
  return digits > 0 && digits <= 15 && length - digits <= 1;
}

const GRAMS: ReadonlyMap<string, number> = new Map([
  ['t', 1e6],
  ['kg', 1000],
  ['g', 1],
  ['mg', 1e-3],
  ['ug', 1e-6],
  ['µg', 1e-6],
  ['μg', 1e-6],
  ['ng', 1e-9],
  ['lb', 453.59237],
  ['oz', 28.349523125],
]);

const PERCENT: ReadonlyMap<string, number> = new Map([
  ['%', 1],
  ['percent', 1],
  ['masspercent', 1],
  ['wt%', 1],
  ['ppm', 1e-4],
  ['mg/kg', 1e-4],
  ['ppb', 1e-7],
]);

/** Grams of a mass; null where unit or figure is none. */
export const gramsOf = (figure: Figure | undefined): Span | null => spanOf(figure, GRAMS);

/** wt % of a share in per cent, ppm or ppb; null where unit or figure is none. */
export const percentOf = (figure: Figure | undefined): Span | null => spanOf(figure, PERCENT);

/** A range where both ends are written, else the value. */
function spanOf(figure: Figure | undefined, units: ReadonlyMap<string, number>): Span | null {
  if (figure === undefined) return null;
  const factor = units.get(figure.unit) ?? units.get(figure.unit.replace(/\s{1,10}/g, '').toLowerCase());
  if (factor === undefined) return null;
  const value = plainNumber(figure.value);
  const min = plainNumber(figure.min);
  const max = plainNumber(figure.max);
  const low = min ?? value ?? (max === null ? null : 0);
  const high = max ?? value ?? min;
  if (low === null || high === null || low > high) return null;
  return { min: low * factor, max: high * factor };
}
