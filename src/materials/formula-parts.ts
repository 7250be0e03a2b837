import type { Formula } from './formula.ts';

/* Constituents whose shares stand beside them: loaded where a text may have some. */

type ReadOne = (text: string, start: number) => Formula | null;

/** "Gd10/Co90", "Al90-Sc10", "Fe72.8/Cr22/Al5/Y0.1": constituents behind which their shares stand, of a hundred in all. */
const SHARED_PARTS = /(?<![A-Za-z0-9/.-])[A-Z][a-z]?\d{1,2}(?:\.\d{1,2})?(?:[/-][A-Z][a-z]?\d{1,2}(?:\.\d{1,2})?){1,7}(?!\.?\d|[A-Za-z/-])/g; // prettier-ignore
/** "Gd/Co 80/20 at%", "Y/Al 50/50": constituents with their shares. */
const PARTS =
  /(?<![A-Za-z0-9/.-])([A-Z][a-z]?(?:\/[A-Z][a-z]?){1,4})(?= {1,2}\d{1,2}(?:[.,]\d{1,2})?(?:[/:-]\d{1,2}(?:[.,]\d{1,2})?){1,4}(?![\d"]))/g;
/** "TARGET GD/FE/CO 8.0 X .125": those of a target, in capitals too. */
const OF_TARGET = /(?<![A-Za-z0-9/.-])([A-Z][A-Za-z]?(?:\/[A-Z][A-Za-z]?){1,4})(?![A-Za-z0-9/])/g;
const TARGET = /target|tgt|sputter/i;
const RARE_EARTH = /^(?:Sm|Gd|Tb|Dy|Lu|Sc|Ho|Er|Tm|Eu|Yb|Y)$/;
const ALLOYED_WITH = /^(?:Al|Co|Fe|Cu|Ni|Mg|Zr|Mn|Ti|Cr|Ru|Ag|Si|B)$/;

/** Per cent that shares may be off a hundred, as they are rounded. */
const OFF = 1;

/** Of so many constituents and more it is an alloy of its melt, by weight if nothing else is said; of fewer a target or a compound, by atoms. */
const MANY = 4;

function inShares(cased: string, readOne: ReadOne): Formula[] {
  return [...cased.matchAll(SHARED_PARTS)].flatMap(({ index, 0: text }) => {
    const shares = text.split(/[/-]/).map((part) => Number(/[\d.]+$/.exec(part)?.[0]));
    const sum = shares.reduce((total, share) => total + share, 0);
    const symbols = text.match(/[A-Z][a-z]?/g) ?? [];
    if (Math.abs(sum - 100) > OFF || !symbols.some((symbol) => RARE_EARTH.test(symbol))) return [];
    const formula = readOne(text.replace(/[/-]/g, ''), index);
    if (formula === null) return [];
    const found: Formula = { ...formula, text, end: index + text.length };
    if (shares.length < MANY) return [found];
    const percent = new Map(symbols.slice(1).map((symbol, at) => [symbol, shares[at + 1] ?? 0] as const));
    return [{ ...found, kind: 'designation', percent }];
  });
}

/** What a text names so; `readOne` reads one formula. */
export function inParts(cased: string, readOne: ReadOne): Formula[] {
  const shared = inShares(cased, readOne);
  if (shared.length > 0 || !cased.includes('/')) return shared;
  const found = [...cased.matchAll(PARTS)].flatMap(
    ({ index, 1: text = '' }) => readOne(text.replaceAll('/', '-'), index) ?? [],
  );
  if (found.length > 0 || !TARGET.test(cased)) return found;
  return [...cased.matchAll(OF_TARGET)].flatMap(({ index, 1: text = '' }) => {
    const symbols = text.split('/').map((one) => one.charAt(0) + one.slice(1).toLowerCase());
    const isAlloy = symbols.some((one) => RARE_EARTH.test(one)) && symbols.some((one) => ALLOYED_WITH.test(one));
    return (isAlloy ? readOne(symbols.join('-'), index) : null) ?? [];
  });
}
