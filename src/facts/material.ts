import { findCas } from '../materials/symbols/cas.ts';
import type { Figure } from '../read/format/declaration.ts';
import { percentOf, plainNumber } from './figures.ts';
import type { Substance } from './substance.ts';
import type { DeclaredMaterial, DeclaredShare, Denial, Span } from './types.ts';

/** A substance as it was declared, its amounts as written. */
export interface Told {
  readonly substance: Substance;
  readonly name: string;
  readonly cas: string | null;
  readonly line: number;
  readonly mass: Span | null;
  readonly share: Figure | undefined;
  readonly method: string | null;
  readonly limit: number | null;
  /** Amounts as written that are none: `0.1 grain`. */
  readonly unusable?: string | undefined;
}

/** What the substances of one material come to. */
interface Composition {
  readonly shares: ReadonlyMap<string, DeclaredShare>;
  readonly denied: readonly Denial[];
  readonly cas: readonly string[];
  /** Every substance is named, and they come to 100 %. */
  readonly isShown: boolean;
  /** Sentences on what does not hold together. */
  readonly doubts: readonly string[];
}

/** wt % that figures written to a tenth leave open. */
export const ROUNDING = 0.1;
/** A mass and a share of one substance that are further apart than this say two things. */
const TOLERANCE = 0.1;

/** wt % of a substance in what is around it, by its share, its mass, or both; null where neither is said. */
function percentIn(told: Told, whole: Span | null): { readonly percent: Span | null; readonly isDoubted: boolean } {
  const byMass =
    told.mass === null || whole === null || whole.min <= 0
      ? null
      : { min: (100 * told.mass.min) / whole.max, max: (100 * told.mass.max) / whole.min };
  const byShare = shareOf(told.share, byMass);
  if (byShare === null) return { percent: byMass, isDoubted: false };
  if (byMass === null) return { percent: byShare, isDoubted: false };
  const isDoubted =
    byMass.min > byShare.max * (1 + TOLERANCE) + 0.01 || byMass.max < byShare.min * (1 - TOLERANCE) - 0.01;
  // What is declared lies between the two.
  return isDoubted
    ? { percent: { min: Math.min(byMass.min, byShare.min), max: Math.max(byMass.max, byShare.max) }, isDoubted }
    : { percent: byShare, isDoubted };
}

/** A concentration without a unit is per cent, or ppm where it is over 100 or the masses say so. */
function shareOf(share: Figure | undefined, byMass: Span | null): Span | null {
  if (share === undefined || share.unit !== '') return percentOf(share);
  const value = plainNumber(share.value) ?? plainNumber(share.max);
  if (value === null) return null;
  const isPpm = value > 100 || (byMass !== null && byMass.max > 0 && value > 10 * byMass.max);
  return percentOf({ ...share, unit: isPpm ? 'ppm' : '%' });
}

/** Substances → rare earths of a material in wt %. `whole`: its mass. `isMixed`: not one material, but all of a part. */
export function compositionOf(list: readonly Told[], whole: Span | null, isMixed: boolean): Composition {
  const shares = new Map<string, DeclaredShare>();
  const denied: Denial[] = [];
  const cas: string[] = [];
  const doubts: string[] = [];
  const sum = { min: 0, max: 0 };
  let isShown = list.length > 0 && !isMixed;
  for (const told of list) {
    const { percent, isDoubted } = percentIn(told, whole);
    if (isDoubted) doubts.push(`mass and share of ${told.name} disagree`);
    if (told.unusable !== undefined && told.substance.fractions.size > 0)
      doubts.push(`${told.name} is declared without a usable amount, line ${String(told.line)}: ${told.unusable}`);
    if (percent !== null && percent.min > 100 + ROUNDING)
      doubts.push(`${told.name} is declared with more than the whole, line ${String(told.line)}`);
    if (percent === null || !told.substance.isNamed || percent.max - percent.min > ROUNDING) isShown = false;
    sum.min += percent?.min ?? 0;
    sum.max += percent?.max ?? 0;
    const isZero = percent?.max === 0 || (percent === null && told.mass?.max === 0);
    for (const [symbol, fraction] of told.substance.fractions) {
      if (isZero) denied.push({ symbol, line: told.line, method: told.method, limit: told.limit });
      else add(shares, symbol, spanOf(percent, fraction, isMixed), told, percent);
    }
    if (
      told.cas !== null &&
      told.substance.isCompound &&
      told.substance.fractions.size > 0 &&
      (percent?.min ?? 0) >= MOST
    )
      cas.push(told.cas);
  }
  if (sum.min > 100 + ROUNDING) doubts.push(`substances come to ${String(Number(sum.min.toFixed(2)))} %`);
  const isWhole = Math.abs(sum.min - 100) <= ROUNDING + 1e-9 && Math.abs(sum.max - 100) <= ROUNDING + 1e-9;
  // Of what comes to 100 % it alone is why nothing is shown.
  if (isWhole && !isMixed)
    for (const { name, cas: number, line } of list)
      if (number !== null && findCas(number).some(({ valid }) => !valid))
        doubts.push(
          `the CAS number of ${name} (${number}) fails its check digit, line ${String(line)}, so no absence is shown`,
        );
  return {
    shares,
    denied: denied.filter(({ symbol }) => !shares.has(symbol)),
    cas,
    isShown: isShown && isWhole,
    doubts,
  };
}

/** From so many wt % on a material is the substance. */
const MOST = 50;
/** wt % that stand for "there, and nobody says how much". */
const THERE = 1e-4;

/** Is a share that of a substance without a usable amount? */
export const isUnsaid = (share: { readonly min: number; readonly max: number }): boolean =>
  share.min === THERE && share.max > 1;

/** Without a figure, or with one that cannot be, it is there all the same; in all of a part it is at least that much of some material. */
function spanOf(percent: Span | null, fraction: Span, isMixed: boolean): Span {
  if (percent === null || percent.min > 100 + ROUNDING) return { min: THERE, max: Math.min(100, 100 * fraction.max) };
  const min = percent.min * fraction.min;
  return {
    min: percent.min > 0 ? Math.max(min, 1e-6) : min,
    max: isMixed ? 100 : Math.min(100, percent.max * fraction.max),
  };
}

function add(
  shares: Map<string, DeclaredShare>,
  symbol: string,
  { min, max }: Span,
  { line, cas, name }: Told,
  percent: Span | null,
): void {
  const known = shares.get(symbol);
  // A tenth of an oxide in a glass makes no oxide of it.
  const isMost = percent === null || percent.max >= MOST;
  if (known === undefined) shares.set(symbol, { min, max, line, cas, name, isMost });
  else shares.set(symbol, { ...known, min: known.min + min, max: Math.min(100, known.max + max) });
}

const IRON = '7439-89-6';
const COBALT = '7440-48-4';

/** The magnet that a material is by what it is made of: Nd or Pr with iron, Sm with cobalt; null for any other. */
export function familyByMake(
  list: readonly Told[],
  whole: Span | null,
  { shares }: Pick<DeclaredMaterial, 'shares'>,
): string | null {
  const middle = (symbol: string): number => ((shares.get(symbol)?.min ?? 0) + (shares.get(symbol)?.max ?? 0)) / 2;
  const of = (cas: string): number =>
    list.reduce((sum, told) => sum + (told.cas === cas ? (percentIn(told, whole).percent?.min ?? 0) : 0), 0);
  const light = middle('Nd') + middle('Pr');
  if (light >= 15 && light <= 45 && of(IRON) >= 40) return 'ndfeb';
  const samarium = middle('Sm');
  if (samarium >= 15 && samarium <= 40 && of(COBALT) >= 40) return samarium >= 30 ? 'smco5' : 'sm2co17';
  return null;
}

/** Grams in the middle of a range; null where there is none. */
export const middleOf = (span: Span | null): number | null => (span === null ? null : (span.min + span.max) / 2);
