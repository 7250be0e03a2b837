import { areOutline } from '../cells/outline-numbers.ts';
import type { Profile } from './profile.ts';
import type { Field } from '../types.ts';

type Fit = (profile: Profile) => number;

/** Rises from `floor` to 1 with the share. */
const ramp = (floor: number, share: number): number => floor + (1 - floor) * Math.min(1, share);

/** Digits, on average, from which on numbers that rise are a sorted list of part numbers (4711, 4718 …): one that counts to 9,999 has fewer. */
export const TOO_LONG_TO_COUNT = 4;

/** A counter column: 1, 2, 3 … from top to bottom. */
export function isCounter(profile: Profile): boolean {
  return profile.filled >= 3 && profile.integer >= 0.8 && profile.ascending >= 0.85 && profile.distinct >= 0.8;
}

const numbers: Fit = (p) => ramp(0.15, p.numeric);
/** "25-32", "< 0.5", "6000 ppm". */
const shares: Fit = (p) =>
  p.mostly(0.6, (text) => /^(?:bal|rest)|^[<≤>≥~=]{0,2} ?\d[\d.,]{0,12}( ?[-–] ?\d[\d.,]{0,12})? ?(%|ppm|mg.kg)?$/i.test(text)) ? 1 : numbers(p); // prettier-ignore
const prices: Fit = (p) => ramp(0.15, Math.max(p.numeric, p.money));
// Single codes from top to bottom are numbers, whatever the ambiguous header ("Item") may also mean.
const words: Fit = (p) =>
  ramp(0.15, p.letters) *
  (p.url > 0.5 ? 0.3 : 1) *
  (p.refDes > 0.6 ? 0.5 : 1) *
  // "a", "b": a mark. A sign of Chinese is a word.
  (p.meanLength < 1.5 && p.mostly(0.8, (text) => /^[a-z]$/i.test(text)) ? 0.3 : 1) *
  (p.code > 0.75 && p.prose < 0.15 ? 0.6 : 1);
const codes: Fit = (p) => {
  if (isCounter(p) && p.meanLength < TOO_LONG_TO_COUNT) return 0.4;
  if (p.decimals > 0.5) return p.distinct > 0.8 ? 0.4 : 0.3;
  // Few words again and again are a material or a kind, not what tells parts apart ("Material" heads both).
  if (p.filled >= 8 && p.distinct < 0.2 && p.code + p.longDigits < 0.2) return 0.45;
  // Words that one number or another stands among ("Motor 28BYJ-48", "Arduino UNO") are names.
  return p.prose > 0.6 ? 0.6 : p.prose > 0.3 && p.code < 0.3 ? 0.7 : ramp(0.8, p.code + p.longDigits);
};

/** How well the cells of a column fit a field, as a factor on the score of its header. Fields not listed fit always. */
const FITS: Partial<Record<Field, Fit>> = {
  quantity: (p) =>
    ramp(0.15, p.quantity) * (isCounter(p) ? 0.6 : 1) * (p.money > 0.3 ? 0.3 : 1) * (p.longDigits > 0.5 ? 0.5 : 1),
  quantityTotal: (p) => ramp(0.15, p.quantity) * (p.money > 0.3 ? 0.3 : 1),
  // Letters and figures, or figures of many digits, below "Serie" are numbers of single pieces.
  quantityBase: (p) => numbers(p) * (p.code + p.longDigits > 0.3 ? 0.3 : 1),
  findNo: (p) => {
    if (isCounter(p) || p.dotted > 0.3) return 1.1;
    if (p.prose > 0.4 || p.meanLength > 14) return 0.15;
    return p.integer > 0.7 ? (p.distinct > 0.3 ? 0.95 : 0.6) : 0.55;
  },
  level: (p) =>
    p.level > 0.8 ? 1 : p.dotted > 0.5 || (p.decimals + p.dotted > 0 && areOutline(p.texts())) ? 0.8 : 0.2,
  partNumber: codes,
  mpn: codes,
  supplierPn: codes,
  name: words,
  description: words,
  specification: (p) => (p.url > 0.5 || p.money > 0.5 ? 0.3 : isCounter(p) ? 0.5 : ramp(0.8, p.letters)),
  refDes: (p) => ramp(0.2, p.refDes + (p.prose < 0.2 ? p.code * 0.4 : 0)),
  material: (p) => ramp(0.2, p.letters) * (p.longDigits > 0.5 || p.code > 0.9 ? 0.6 : 1),
  grade: (p) => ramp(0.4, p.letters),
  unit: (p) => ramp(0.15, p.unit + (p.meanLength < 8 && p.numeric < 0.2 ? 0.5 : 0)),
  unitCost: prices,
  totalCost: prices,
  massUnit: numbers,
  massTotal: numbers,
  magnetMass: numbers,
  substanceMass: numbers,
  substancePercent: shares,
  substancePpm: shares,
  link: (p) => ramp(0.7, p.url),
  category: (p) => ramp(0.3, p.letters) * (p.prose > 0.8 && p.distinct > 0.9 ? 0.8 : 1),
  manufacturer: (p) => ramp(0.3, p.letters),
  supplier: (p) => ramp(0.5, p.letters) * (p.url > 0.5 ? 0.6 : 1),
  remarks: (p) => (p.refDes > 0.8 ? 0.6 : 1),
  parent: (p) => {
    if (p.decimals > 0.5 || isCounter(p)) return 0.3;
    return p.letters > 0.7 && p.code + p.longDigits + p.refDes < 0.3 ? 0.7 : 1;
  },
  makeBuy: (p) => (p.meanLength > 18 ? 0.3 : 1),
  hsCode: (p) => (p.letters > 0.5 ? 0.3 : 1),
  endUse: (p) => ramp(0.3, p.letters),
  // "NC" is what a thing was bought for, too.
  dnp: (p) =>
    p.numeric > 0.5 && p.texts().some((text) => /^\d/.test(text) && !/^[01](?:[.,]0+)?$/.test(text)) ? 0.1 : 1,
};

/** Factor 0.04…1.1 for a field on a column's cells; an empty column decides nothing. */
export function fitOf(field: Field, profile: Profile): number {
  if (profile.filled === 0) return 0.75;
  return FITS[field]?.(profile) ?? 1;
}
