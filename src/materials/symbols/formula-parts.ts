import { FOLLOWED } from './rare-earths.ts';
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
/** `Mg-10%Gd`, "Al-2wt% Sc", "Al 2% Sc": a base, and what is alloyed to it behind its share in per cent. */
const SHARE_SIGN = String.raw`\s?(?:(?:wt|mass|gew|at)\.?[ -]?)?%`;
const PERCENTED = new RegExp(
  String.raw`(?<![A-Za-z0-9./-]|%\s?)[A-Z][a-z]?(?:[- ]\d{1,2}(?:[.,]\d{1,3})?${SHARE_SIGN}[- ]?[A-Z][a-z]?(?![A-Za-z0-9])){1,6}(?:-[A-Z][a-z]?){0,2}(?![A-Za-z0-9-]|\s?[:=]?\s?\d{1,3}(?:[.,]\d{1,3})?\s?%)`,
  'g',
);
/** "Ni 23Co 17Cr 12.5Al 0.5Y": the same with blanks, of two and more whose shares stand right before them. */
const BLANKS =
  /(?<![A-Za-z0-9./-])[A-Z][a-z]?(?:[ -]\d{1,2}(?:\.\d{1,3})?[A-Z][a-z]?(?![A-Za-z0-9%])){2,6}(?![A-Za-z0-9-])/g;
/** `Mg-Dy20`, `Mg-Gd(30)`: the base, a hyphen, and behind the rare earth its share. */
const HYPHENED = new RegExp(
  String.raw`(?<![A-Za-z0-9./-])((?:Al|Mg|Cu|Zn)-(?:${FOLLOWED}))(\d{1,2}|\(\d{1,2}\))(?![A-Za-z0-9.(-])`,
  'g',
);
const TARGET = /target|tgt|sputter/i;
/** "Dy/Al alloy foil": in small letters, of two metals that are no single letter. */
const OF_ALLOY =
  /(?<![A-Za-z0-9/.-])([A-Z][a-z]\/[A-Z][a-z])(?=[ -](?:master )?(?:alloy|legierung)(?![a-z]))|(?<=(?:[Aa]lliage|[Aa]leación|[Ll]iga|[Ll]ega|[Ss]top|[Сс]плав) )([A-Z][a-z]\/[A-Z][a-z])(?![A-Za-z0-9/])/gu;
const RARE_EARTH = new RegExp(`^(?:${FOLLOWED})$`);
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

/** As a designation is written with hyphens: `Mg-10Gd`. An alloy of a rare earth with less of another metal names its constituents alone. */
function inPercent(cased: string, readOne: ReadOne): Formula[] {
  return [...cased.matchAll(PERCENTED), ...cased.matchAll(BLANKS)].flatMap(({ index, 0: text }) => {
    const plain = text
      .replace(/\s?(?:(?:wt|mass|gew|at)\.?[ -]?)?%[ -]?/g, '')
      .replaceAll(' ', '-')
      .replaceAll(',', '.');
    const symbols: readonly string[] = text.match(/[A-Z][a-z]?/g) ?? [];
    // "Cu 4C 16Y": wires of a cable.
    if (!text.includes('%') && symbols.slice(1).every((symbol) => symbol.length === 1)) return [];
    const isOfRareEarth = symbols.length === 2 && RARE_EARTH.test(symbols[0] ?? '') && text.includes('-');
    const formula = readOne(isOfRareEarth ? symbols.join('-') : plain, index);
    return formula === null || (formula.kind !== 'designation' && !isOfRareEarth)
      ? []
      : [{ ...formula, text, end: index + text.length }];
  });
}

/** What a text names so; `readOne` reads one formula. */
export function inParts(cased: string, readOne: ReadOne): Formula[] {
  const percented = inPercent(cased, readOne);
  if (percented.length > 0) return percented;
  const hyphened = [...cased.matchAll(HYPHENED)].flatMap(({ index, 0: text, 1: pair = '', 2: share = '' }) => {
    const formula = readOne(`${pair.replace('-', '')}${share.replace(/[()]/g, '')}`, index);
    return formula === null ? [] : [{ ...formula, text, end: index + text.length }];
  });
  if (hyphened.length > 0) return hyphened;
  const shared = inShares(cased, readOne);
  if (shared.length > 0 || !cased.includes('/')) return shared;
  const found = [...cased.matchAll(PARTS)].flatMap(
    ({ index, 1: text = '' }) => readOne(text.replaceAll('/', '-'), index) ?? [],
  );
  if (found.length > 0) return found;
  const places = TARGET.test(cased) ? OF_TARGET : OF_ALLOY;
  return [...cased.matchAll(places)].flatMap(({ index, 0: text }) => {
    const symbols = text.split('/').map((one) => one.charAt(0) + one.slice(1).toLowerCase());
    const isAlloy = symbols.some((one) => RARE_EARTH.test(one)) && symbols.some((one) => ALLOYED_WITH.test(one));
    return (isAlloy ? readOne(symbols.join('-'), index) : null) ?? [];
  });
}
