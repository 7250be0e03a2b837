import type { Normalised } from './normalise.ts';

/** A bare symbol of a followed element that its neighbourhood proves to be one. */
export interface SymbolHit {
  readonly symbol: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What made it believable. */
  readonly cue: 'form' | 'purity' | 'percent' | 'negated';
  /** Stated share of the whole, wt%, or null. */
  readonly percent: { readonly min: number; readonly max: number } | null;
}

const SYMBOL = /(?<![A-Za-z0-9.])(Sm|Gd|Tb|Dy|Lu|Sc|Y|Ho|Er|Tm|Eu|Yb)(?![A-Za-z0-9])/g;
/** Forms directly behind or before the symbol, as words. */
const FORM_AFTER =
  /^[\s\-(]{0,2}(?:metal|ingot|target|sputter|powder|oxide|alloy|granule|pellet|foil|rod|sheet|lump|wire|doped|金属|靶|合金|氧化)/i;
const FORM_BEFORE = /(?:metal|target|targets|sputtering target|powder|ingot|金属|靶材)[\s:(,-]{1,3}$/i;
const PURITY_AFTER =
  /^[\s,(]{0,3}(?:(?:pieces?|pellets?|slugs?|chunks?|granules?|turnings?|Stücke|Granulat)[\s,(]{1,3})?(?:9\d(?:\.\d{1,5})?\s?%|[2-6]N\d?(?![A-Za-z0-9]))/;
const PERCENT_BEFORE =
  /(\d{1,2}(?:[.,]\d{1,3})?)\s{0,2}(?:(?:[-–~]|to|bis)\s{0,2}(\d{1,2}(?:[.,]\d{1,3})?)\s{0,2})?(?:wt\.?\s?|mass\s?|Gew\.?-?\s?)?%\s{0,2}$/;
const PERCENT_AFTER =
  /^\s{0,2}[:=]?\s{0,2}(\d{1,2}(?:[.,]\d{1,3})?)\s{0,2}(?:[-–~]\s{0,2}(\d{1,2}(?:[.,]\d{1,3})?)\s{0,2})?(?:wt\.?\s?|mass\s?)?%/;
const NEGATED_AFTER = /^[- ]?(?:free|frei|less|フリー|프리)/i;
const NEGATED_BEFORE = /(?:no|without|ohne|sans|sin|senza|bez|без|无|無)[\s-]{0,1}$/i;

function numberOf(text: string): number {
  return Number(text.replace(',', '.'));
}

/**
 * Bare symbols are traps (TB terminal blocks, SC connectors, Y axes), so each needs a cue that touches it: a form
 * ("Dy metal", "target: Sc"), a purity ("Tb 99.9 %", "Y 4N"), a share ("2 % Dy"), or a negation ("Dy-free").
 */
export function findSymbols(text: Normalised): SymbolHit[] {
  const { cased } = text;
  const hits: SymbolHit[] = [];
  SYMBOL.lastIndex = 0;
  for (let match = SYMBOL.exec(cased); match !== null && hits.length < 40; match = SYMBOL.exec(cased)) {
    const symbol = match[1] as string;
    const start = match.index;
    const end = start + symbol.length;
    const before = cased.slice(Math.max(0, start - 24), start);
    const after = cased.slice(end, end + 24);
    const add = (cue: SymbolHit['cue'], percent: SymbolHit['percent'] = null): void => {
      hits.push({ symbol, start, end, text: cased.slice(start, end), cue, percent });
    };
    if (NEGATED_AFTER.test(after) || NEGATED_BEFORE.test(before)) {
      if (symbol !== 'Y') add('negated');
      continue;
    }
    if (/^\s{0,2}[<≤]/.test(after)) continue;
    const stated = PERCENT_BEFORE.exec(before) ?? PERCENT_AFTER.exec(after);
    if (stated !== null && !PURITY_AFTER.test(after)) {
      const min = numberOf(stated[1] as string);
      add('percent', { min, max: stated[2] === undefined ? min : numberOf(stated[2]) });
    } else if (PURITY_AFTER.test(after)) add('purity');
    else if (FORM_AFTER.test(after) || FORM_BEFORE.test(before)) {
      // "Y target" is an axis position as often as a sputtering target; the letter alone needs more.
      if (symbol !== 'Y' || /sputter|靶|PVD|oxide|metal|金属/i.test(before + after)) add('form');
    }
  }
  return hits;
}
