import { alloysInCase } from './formula-capitals.ts';
import { inParts } from './formula-parts.ts';
import { withLigands } from './ligands.ts';
import { isInCapitals } from '../text/normalise.ts';

/** A chemical formula read from a text: how many of each element, in the order written. */
export interface Formula {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly elements: ReadonlyMap<string, number>;
  /** `Gd3Ga5O12` is a formula of numbers; `Al-Sc` and `TbFeCo` only name constituents; `Mg-2Gd` designates an alloy by its shares. */
  readonly kind: 'formula' | 'constituents' | 'designation';
  /** Of a designation: per cent of what is alloyed to the base, by weight if nothing else is said. */
  readonly percent?: ReadonlyMap<string, number>;
}

/** One run of characters that could be a formula: symbols, numbers, dots, brackets, hyphens. Bounded. */
const CANDIDATE = /[A-Z(][A-Za-z0-9().·⹁\-:+]{0,60}/g;

/** `(Lu,Tb)3Al5O12`: elements that share a site, in which proportion is not said. Read with another sign than the comma of a sentence. */
const SHARED_SITE =
  /\([A-Z][a-z]?(?:, ?[A-Z][a-z]?){1,4}\)(?=\d{0,2}[A-Z(])|(?<=[A-Z][a-z]\d?)\([A-Z][a-z]?(?:, ?[A-Z][a-z]?){1,5}\)(?=\d{1,2}(?![\dA-Za-z])|[xz](?![A-Za-z]))/g;
const SHARING = '⹁';
const asOneRun = (cased: string): string =>
  cased.includes('(') && cased.includes(',')
    ? cased.replace(SHARED_SITE, (site) => site.replace(/[, ]/g, SHARING))
    : cased;

/** Hyphens, dashes and the minus sign as papers set them: `Al–0.45Sc–0.50Y`. */
const JOINING = /[\u2010-\u2013\u2212]/g;

/** Symbols that stand for a halogen, chalcogen or pnictogen: with one of these a formula with numbers is a compound. */
const ANIONS = new Set(['O', 'F', 'Cl', 'Br', 'I', 'S', 'Se', 'Te', 'N', 'P', 'C', 'B', 'H', 'Si']);

/** A formula with its ligands spelled out, where it may have some. */
const spelledOut = (text: string): string => (/\([A-Za-z]{2,5}\)[1-4]/.test(text) ? withLigands(text) : text);

/** Codes that parse as formulas and are none: dielectrics (Y5V), capacitor classes, packages, connectors. */
const NOT_FORMULAS =
  /^(?:Y[1-5][A-Z]?|YVF\d?|Y(?:8T|10T?|2\d|3\d|40)B?H?(?:-\d)?|X[1-8][A-Z]|SC\d.*|ErP|EuP|PoE|NiCd|BaCo|InSb?)$/;

/**
 * Designations that parse as formulas of yttrium and erbium: free-cutting steels of GB/T 8731 (Y12Pb, Y45MnV), free-cutting
 * stainless steels of GB/T 1220 (Y12Cr13, Y1Cr18Ni9Se), hard metals for general use (YW2), welding rods of AWS A5 (Er70S).
 */
const DESIGNATED =
  /^(?:Y(?:0\d|\d{2})(?:Mn[SV]?|S)?(?:Pb|Sn|Ca)?|Y\d{1,3}Cr\d{2}(?:Mo|Ni\d{1,2}(?:Se|Cu\d?)?)?|YW[1-4]|Er\d{2,4}(?:[A-Z]|Si|LSi|Nb)?)$/;

function parseGroup(text: string, weights: ReadonlyMap<string, number>): Map<string, number> | null {
  const stack: Map<string, number>[] = [new Map<string, number>()];
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '(') {
      if (stack.length > 6) return null;
      stack.push(new Map<string, number>());
      at++;
      continue;
    }
    let inner: Map<string, number> | null = null;
    if (char === ')') {
      if (stack.length < 2) return null;
      inner = stack.pop() as Map<string, number>;
      at++;
    } else {
      const two = text.slice(at, at + 2);
      const symbol = /^[A-Z][a-z]$/.test(two) && weights.has(two) ? two : weights.has(char) ? char : null;
      if (symbol === null) return null;
      inner = new Map([[symbol, 1]]);
      at += symbol.length;
    }
    const number = /^(?:\d{1,3}(?:\.\d{1,3})?|0?\.\d{1,3})/.exec(text.slice(at))?.[0] ?? '';
    // A leading zero that is no decimal belongs to a part number: PY32F003.
    if (/^0\d/.test(number)) return null;
    at += number.length;
    const factor = number === '' ? 1 : Number(number);
    const target = stack[stack.length - 1] as Map<string, number>;
    for (const [symbol, count] of inner) target.set(symbol, (target.get(symbol) ?? 0) + count * factor);
  }
  return stack.length === 1 ? (stack[0] as Map<string, number>) : null;
}

/** `Mg-10Gd-3Y-Zr`, `Fe-20Cr-5Al-0.5Y`: the base first, then each constituent behind its share. */
const DESIGNATION =
  /^(Al|Mg|Cu|Zn|Ti|Zr|Ni|Fe|Co|Cr|Nb|Mo|Pb|Sn|Ag|Pd|Pt)((?:-\d{1,2}(?:\.\d{1,3})?[A-Z][a-z]?){1,7})((?:-[A-Z][a-z]?){0,2})$/;
/** `AlMg5Sc0.5`, `MgGd10Y3Zr`: so in EN designations of these bases, of which no compound is written with the base first. */
const JOINED_DESIGNATION = /^(Al|Mg|Cu|Zn)((?:[A-Z][a-z]?\d{1,2}(?:\.\d{1,3})?){1,6})((?:[A-Z][a-z]?){0,2})$/;

/** `Co32Ni21Cr8Al0.5Y`: the same without hyphens, where shares stand before their symbols. */
const UNDASHED = /^(?:Ni|Co|Fe)(?:\d{1,2}(?:\.\d{1,2})?[A-Z][a-z]?){3,6}$/;

const NEVER_ALLOYED = ['O', 'F', 'Cl', 'Br', 'I', 'H'];

function readDesignation(text: string, start: number, weights: ReadonlyMap<string, number>): Formula | null {
  const dashed = UNDASHED.test(text) ? text.replace(/(?<=[A-Za-z])(?=\d)/g, '-') : text;
  const [, base = '', listed = '', rest = ''] = DESIGNATION.exec(dashed) ?? JOINED_DESIGNATION.exec(text) ?? [];
  if (base === '') return null;
  const percent = new Map<string, number>();
  for (const [, before = '', symbol = '', behind = ''] of listed.matchAll(
    /(\d{0,2}(?:\.\d{1,3})?)([A-Z][a-z]?)(\d{0,2}(?:\.\d{1,3})?)/g,
  ))
    percent.set(symbol, Number(before === '' ? behind : before));
  const elements = new Map(
    [base, ...percent.keys(), ...(rest.match(/[A-Z][a-z]?/g) ?? [])].map((symbol) => [symbol, 1] as const),
  );
  const sum = [...percent.values()].reduce((total, share) => total + share, 0);
  if (
    sum <= 0 ||
    sum > (dashed === text && percent.size < 3 ? 60 : 80) ||
    percent.has(base) ||
    NEVER_ALLOYED.some((symbol) => percent.has(symbol)) ||
    ![...elements.keys()].every((symbol) => weights.has(symbol))
  )
    return null;
  return { text, start, end: start + text.length, elements, kind: 'designation', percent };
}

/** `ZrY`, `CrY`: metals that yttrium is alloyed to, whose names end in one letter. */
const WITH_YTTRIUM = /^(?:Al|Co|Cr|Cu|Fe|Mg|Ni|Ti|Zr)Y$/;

function readOne(text: string, start: number, weights: ReadonlyMap<string, number>): Formula | null {
  const end = start + text.length;
  if (NOT_FORMULAS.test(text) || DESIGNATED.test(text)) return null;
  const designation = readDesignation(text, start, weights);
  if (designation !== null) return designation;
  if (/^[A-Z][a-z]?(?:-[A-Z][a-z]?){1,5}$/.test(text)) {
    const symbols = text.split('-');
    if (!symbols.every((symbol) => weights.has(symbol)) || new Set(symbols).size !== symbols.length) return null;
    return { text, start, end, elements: new Map(symbols.map((s) => [s, 1])), kind: 'constituents' };
  }
  // Y-Gd-Eu-BO3, CeLaTb-PO4: constituents before the anion that they share.
  const mixed = /^((?:[A-Z][a-z]?-){1,5}|(?:[A-Z][a-z]){2,5}-)([A-Z][A-Za-z0-9()]{1,20})$/.exec(text);
  if (mixed !== null) {
    const symbols: readonly string[] = (mixed[1] as string).match(/[A-Z][a-z]?/g) ?? [];
    const anion = parseGroup(mixed[2] as string, weights);
    if (anion === null || anion.size < 2 || !hasAnion(anion) || !symbols.every((symbol) => weights.has(symbol)))
      return null;
    return {
      text,
      start,
      end,
      elements: new Map([...symbols.map((s) => [s, 1] as const), ...anion]),
      kind: 'constituents',
    };
  }
  if (text.includes('-') || text.includes(':') || text.includes('+')) return null;
  const isShared = text.includes(SHARING);
  const elements = parseGroup(spelledOut(text).replace(/[·⹁]/g, ''), weights);
  if (elements === null || elements.size < 2) return null;
  // FY200 is a type number: no formula of two elements counts so many of one.
  if (elements.size === 2 && [...elements.values()].some((count) => count >= 100)) return null;
  if (isShared)
    return { text: text.replace(/⹁⹁/g, ', ').replaceAll(SHARING, ','), start, end, elements, kind: 'constituents' };
  const hasNumber = /\d/.test(text);
  if (!hasNumber) {
    // TbFeCo, AlSc, GdF: only where every symbol but the last has two letters or a non-letter follows; HoS is a word.
    const symbols = [...elements.keys()];
    if (symbols.filter((symbol) => symbol.length === 2).length < 2 && !WITH_YTTRIUM.test(text)) return null;
    return { text, start, end, elements, kind: 'constituents' };
  }
  return { text, start, end, elements, kind: 'formula' };
}

/** A rare earth with a share and another constituent beside it: what `formula-parts.ts` is asked for. */
const RARE = '(?:s[cm]|gd|tb|dy|lu|ho|er|tm|eu|yb|y)';
const IN_PARTS = new RegExp(
  `(?<![a-z])${RARE}(?:\\d\\d?(?:\\.\\d+)?[/-]|/)|(?:/|[a-z][\\d.]{1,5}-|%[ -]?| \\d{0,2}\\.?\\d)${RARE}(?![a-z])|(?:al|mg|cu|zn)-${RARE}\\(?\\d|(?<![a-z])${RARE}-\\d{1,2}[^a-z\\d]{0,2}%`,
  'i',
);

/** What `formula-capitals.ts` is asked for. */
const ALLOY_IN_CAPITALS =
  /(?<![A-Z0-9.-])(?:AL|MG|CU|ZN|TI|ZR|NI|FE|CO|CR|AG|SC)-[\dA-Z.%-]{0,16}(?:GD|TB|DY|LU|HO|ER|TM|EU|YB|SM|SC|Y|AL|MG|ZR)|\d(?:CR|AL)\d|MG(?:GD|DY|SC|ER|Y|ND|ZN)\d|ALLOY|LEGIERUNG|VORLEG|ALLIAGE|ALEACI|LEGA MADRE|HARDENER|TARGET/;

/** A text in capitals with its alloys in the case of their symbols. */
export const withAlloys = (cased: string): string =>
  ALLOY_IN_CAPITALS.test(cased) && isInCapitals(cased) ? alloysInCase(cased) : cased;

/**
 * All formulas in a text (case matters: give the cased spelling). Anchored: no letter or digit touches either side.
 * `weights` maps every element symbol to its standard atomic weight.
 */
export function findFormulas(written: string, weights: ReadonlyMap<string, number>): Formula[] {
  const found: Formula[] = [];
  const cased = asOneRun(withAlloys(written.replace(JOINING, '-')));
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(cased); match !== null; match = CANDIDATE.exec(cased)) {
    const before = cased.charAt(match.index - 1);
    if (/[A-Za-z0-9]/.test(before)) continue;
    let text = match[0];
    if (text.includes(':')) {
      // Nd:YAG and Er:Y3Al5O12: the host after the colon is read on its own.
      const host = text.slice(text.lastIndexOf(':') + 1);
      const formula = readOne(trimTail(host), match.index + text.length - host.length, weights);
      if (formula !== null) found.push(formula);
      // Y2O3:Eu names the host first.
      const before = text.slice(0, text.indexOf(':'));
      const named =
        formula === null && /^:[A-Z][a-z]?(?![A-Za-z])/.test(text.slice(before.length))
          ? readOne(trimTail(before), match.index, weights)
          : null;
      if (named !== null) found.push(named);
      continue;
    }
    if (!text.includes('-') && !mayBeFormula(spelledOut(text))) continue;
    text = trimTail(text);
    const after = cased.charAt(match.index + text.length);
    if (/[A-Za-z0-9]/.test(after) && !/[)O][xyz]$/.test(match[0])) continue;
    const [, closed, opened] = IN_BRACKETS.exec(text) ?? [];
    const inside = closed ?? opened ?? text;
    const start = match.index + (inside === text ? 0 : 1);
    const formula = readOne(inside, start, weights);
    if (formula !== null) found.push(formula);
    else found.push(...splitList(inside, start, weights));
  }
  if (IN_PARTS.test(cased)) found.push(...inParts(cased, (text, start) => readOne(text, start, weights)));
  return found;
}

/** "AMS 4413 (Al-4.0Cu-0.25Sc)", "(AlMg4.5Sc0.3 plate)": a bracket around shares, or one that does not end with them. */
const IN_BRACKETS = /^\((?:([^()]*-[^()]*)\)|([^()]*))$/;

/** Whether a run without colon and hyphen can be a formula at all: no word, and no code without digits in capitals only. */
function mayBeFormula(text: string): boolean {
  let hasSmall = false;
  let hasDigit = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isSmall = code >= 97 && code <= 122;
    if (isSmall && hasSmall && isSmallAt(text, i - 1)) return false;
    hasSmall ||= isSmall;
    hasDigit ||= code >= 48 && code <= 57;
  }
  return hasSmall || hasDigit;
}

function isSmallAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}

function trimTail(text: string): string {
  // "Sm(Co,Fe)z", "GdBa2Cu3Ox", "PrBaCo2O5+d": how many is left open.
  let end = /[)O](?:\d\+d|[xyz])$/.test(text) ? text.length - 1 : text.length;
  while (end > 0 && /[.\-:+·(]/.test(text.charAt(end - 1))) end--;
  // "ZrY(92/8)": shares that a stroke parts.
  let trimmed = text.slice(0, end).replace(/\(\d{1,3}$/, '');
  const open = trimmed.split('(').length - 1;
  let close = trimmed.split(')').length - 1;
  while (close > open && trimmed.endsWith(')')) {
    trimmed = trimmed.slice(0, -1);
    close--;
  }
  return trimmed;
}

/** Parts of a mixture before the formula of each: `ZrO2-7Y2O3`. */
const SHARE = /^\d{1,2}(?:\.\d{1,2})?(?=[A-Z])/;

/** `Gd2O3-doped`, `Y2O3-ZrO2`, `ZrO2-7Y2O3`: the first formula of a hyphenated run, and those that follow it. */
function splitList(text: string, start: number, weights: ReadonlyMap<string, number>): Formula[] {
  const found: Formula[] = [];
  let at = 0;
  for (const part of text.split('-')) {
    const from = at + (found.length === 0 ? 0 : (SHARE.exec(part)?.[0].length ?? 0));
    const formula = readOne(text.slice(from, at + part.length), start + from, weights);
    if (formula?.kind !== 'formula' || (found.length > 0 && !hasAnion(formula.elements))) break;
    found.push(formula);
    at += part.length + 1;
  }
  return found;
}

/** Is this a compound (an oxide, a halide, a garnet …) rather than an alloy? */
export function hasAnion(elements: ReadonlyMap<string, number>): boolean {
  for (const symbol of elements.keys()) if (ANIONS.has(symbol)) return true;
  return false;
}

/** Mass fractions 0…1 of what is alloyed to the base of a designation; `atomic`: its per cent count atoms. */
export function fractionsOfDesignation(
  { elements, percent = new Map() }: Formula,
  weights: ReadonlyMap<string, number>,
  atomic: boolean,
): Map<string, number> {
  if (!atomic) return new Map([...percent].map(([symbol, share]) => [symbol, share / 100]));
  const [base = ''] = elements.keys();
  const rest = 100 - [...percent.values()].reduce((total, share) => total + share, 0);
  return massFractions(new Map([[base, rest], ...percent]), weights);
}

/** Mass fractions 0…1 from the formula and standard atomic weights. */
export function massFractions(
  elements: ReadonlyMap<string, number>,
  weights: ReadonlyMap<string, number>,
): Map<string, number> {
  let total = 0;
  for (const [symbol, count] of elements) total += (weights.get(symbol) ?? 0) * count;
  const fractions = new Map<string, number>();
  if (total > 0)
    for (const [symbol, count] of elements) fractions.set(symbol, ((weights.get(symbol) ?? 0) * count) / total);
  return fractions;
}
