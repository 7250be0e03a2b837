import { plainLengths } from './length-words.ts';
import { namedBefore } from './named-behind.ts';

/** One dimension of a piece, in millimetres; `min` and `max` differ where the text gives a range. */
export interface Factor {
  readonly kind: 'length' | 'diameter' | 'radius';
  readonly min: number;
  readonly max: number;
  readonly hasUnit: boolean;
  /** A bare whole number: in front of a diameter it counts pieces. */
  readonly isCount: boolean;
}

interface Dimensions {
  /** Dimensions that stand together, joined by x or by their letters. */
  readonly groups: readonly (readonly Factor[])[];
  /** Degrees, if the text states one angle. */
  readonly angle: number | null;
  /** The text as it was read: lower case, one sign for each meaning. */
  readonly folded: string;
}

/** Longer texts are no description of one piece. */
const MAX_LENGTH = 400;

/** Letters of other languages, and beginnings of their words for lengths: what `length-words.ts` is asked for. */
const FOREIGN =
  /[à-öù-ÿа-яśł぀-鿿가-힣]|hoeh|dick|star[kc]|lang|breit|gueur|altu|altez|espes|anch|larg|spess|lungh|hoog|dikt|breed|haut|gros|sred|wys|grub|\bpr(?:\.|[uů]m|iem)/u;

const NAME =
  'ø|o\\.?d\\.?|i\\.?d\\.?|dia(?:meter|m)?\\.?|durchmesser|diam[eè]tre|di[aá]metro|d[12](?=\\s?[:=])|d|(?:thickness|thick|height|length|width|thk)|[hlwbtr]|直径|外径|内径|厚度?|高度?|[长長]度?|宽度?';
/** Behind the figure: "3 mm thick". */
const BEHIND = 'od|id|dia(?:meter|m)?\\.?|ø|thick(?:ness)?|thk|high|tall|long|wide';
const NUMBER = '\\d{1,3}[ -]\\d{1,2}\\/\\d{1,2}|\\d{1,2}\\/\\d{1,2}|\\d{1,4}(?:[.,]\\d{1,4})?|[.,]\\d{1,4}';
/** Name, number, end of a range, unit, name behind. */
const FACTOR = new RegExp(
  `(?:(${NAME})\\s?[:=]?\\s?)?(${NUMBER})(?:\\s?[-~]\\s?(\\d{1,4}(?:[.,]\\d{1,4})?)(?![\\d/]))?(?:\\s?(?:±|\\+/?-)\\s?\\d{1,3}(?:[.,]\\d{1,3})?)?(?:\\s?(mm(?!(?!x\\s?[\\d.,ø])\\p{L})|cm(?!\\p{L})|inch(?:es)?|in\\.?(?!\\p{L})|zoll|"))?(?:\\s?\\(?(${BEHIND})(?!(?!x\\s?\\d)\\p{L}|\\s?[:=]?\\s?\\d|\\.?\\s?magn)\\)?)?`,
  'uy',
);
const OTHER = /^(?!x\s?[\døoid.]|[hlwbtr]\s?[:=]?\s?\d|[oi]?d\s?\d)[a-z%°µ]/u;
/** "5 mm x 216 pcs": a number of pieces. */
const COUNT = /^ ?(?:pcs|pieces?|st(?:k|ü?u?ck)|pack|szt|шт|[个個枚]|개)/u;
const START = /(?<![a-zà-ÿ0-9.,/])(?=[øoidhlwbtr\d.,直外内厚高长長宽])/gu;
const BY = /\s?x\s?/uy;
const GAP = /[\s,;/]{0,3}/uy;

/** `Ø20/10 x 5`, `D20/d10x5`: a ring's outer and inner diameter; a fraction of an inch is less than one. */
const OUTER_INNER =
  /(ø|(?<![a-z])d)\s?(\d{1,4}(?:[.,]\d{1,3})?)\s?\/\s?[ød]?\s?(\d{1,4}(?:[.,]\d{1,3})?)(?=\s?(?:mm)?\s?x)/gu;

/** What `namedBefore` is asked for: a length right before its name. */
const MAY_BE_BEHIND = /(?:mm|cm|in|") ?(?:dia|o\.?d|i\.?d|ø|hei|hig|tal|len|lon|wid|thi|thk|dep|dee)/;
const namesBefore = (text: string): string => (MAY_BE_BEHIND.test(text) ? namedBefore(text) : text);

function fold(text: string): string {
  const lower = text
    .slice(0, MAX_LENGTH)
    .replace(/(\d)([¼½¾⅛⅜⅝⅞])/gu, '$1 $2')
    .normalize('NFKC')
    .toLowerCase();
  return (
    namesBefore(FOREIGN.test(lower) ? plainLengths(lower) : lower)
      .replace(/[×✕✖х*]/gu, 'x')
      .replace(/[ϕφ⌀∅ф](?=\s?\d)/gu, 'ø')
      .replace(/[“”″]|''/gu, '"')
      .replace(/⁄/gu, '/')
      .replace(/[–—−〜]/gu, '-')
      // "8ø x 3t": the thickness, as Korean and Japanese lists write it.
      .replace(/(x\s?\d{1,3}(?:\.\d{1,2})?)\s?t(?![\p{L}\d])/gu, '$1 mm')
      .replace(OUTER_INNER, (all, sign: string, outer: string, inner: string) =>
        readNumber(outer) > readNumber(inner) ? `${sign}${outer}x${sign}${inner}` : all,
      )
  );
}

interface Read {
  readonly kind: Factor['kind'];
  readonly low: number;
  readonly high: number;
  readonly unit: number | null;
  readonly isFraction: boolean;
  /** ".310": only those who measure in inches leave the zero out. */
  readonly isBare: boolean;
  readonly isWhole: boolean;
  readonly named: boolean;
  readonly end: number;
}

/** Reads the dimensions that a text states. `Ø6 x 2.5`, `D60xd24x8`, `1/2 x 1/8 x 1/16 in`, `OD 20 ID 10 H 5`, `3" x 0.125"`. */
export function readFactors(text: string): Dimensions {
  const folded = fold(text);
  const groups: Factor[][] = [];
  const angles = [...folded.matchAll(/(\d{1,3}(?:\.\d{1,2})?)\s?°(?!\s?[cf])/gu)].map(([, digits]) => Number(digits));
  let from = 0;
  for (const start of folded.matchAll(START)) {
    if (start.index < from) continue;
    const read = readGroup(folded, start.index);
    const last = read.at(-1);
    if (last === undefined) continue;
    from = last.end;
    const factors = inMillimetres(read);
    if (factors !== null) groups.push(factors);
  }
  return { groups, angle: angles.length === 1 ? (angles[0] ?? null) : null, folded };
}

function readGroup(text: string, start: number): Read[] {
  const group: Read[] = [];
  let next = readFactor(text, start);
  while (next !== null && group.length < 6) {
    group.push(next);
    const by = matchAt(BY, text, next.end);
    if (by !== null) next = readFactor(text, by);
    else {
      const gap = matchAt(GAP, text, next.end) ?? next.end;
      const first = group[0];
      next = readFactor(text, gap);
      // "0.1 mm thick, 25 x 25 mm": behind one length that is named the others stand without a name.
      const isRest = group.length === 1 && first?.named === true && first.kind === 'length' && next !== null && matchAt(BY, text, next.end) !== null; // prettier-ignore
      if (next?.named !== true && !isRest) next = null;
    }
  }
  return group;
}

function matchAt(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

const INCH = 25.4;

function readFactor(text: string, at: number): Read | null {
  FACTOR.lastIndex = at;
  const found = FACTOR.exec(text);
  if (found === null) return null;
  const [, before, digits = '', upper, unit, behind] = found;
  const low = readNumber(digits);
  const high = upper === undefined ? low : readNumber(upper);
  if (!(low > 0) || !(high >= low)) return null;
  // `5h`, `10k`, `12v`: a letter that belongs to the number makes it something else; x joins, names may follow.
  const after = text.slice(FACTOR.lastIndex, FACTOR.lastIndex + 8);
  if (unit === undefined && behind === undefined && (OTHER.test(after) || COUNT.test(after))) return null;
  const name = before ?? behind ?? '';
  return {
    kind: /^(?:ø|d|o\.?d|i\.?d|直径|外径|内径)/u.test(name) ? 'diameter' : name === 'r' ? 'radius' : 'length',
    low,
    high,
    unit: unit === undefined ? null : unit === 'mm' ? 1 : unit === 'cm' ? 10 : INCH,
    isFraction: digits.includes('/'),
    isBare: digits.startsWith('.'),
    isWhole: /^\d+$/.test(digits) && before === undefined && upper === undefined,
    named: name !== '',
    end: FACTOR.lastIndex,
  };
}

function readNumber(digits: string): number {
  const fraction = /^(?:(\d+)[ -])?(\d+)\/(\d+)$/.exec(digits);
  if (fraction !== null) return Number(fraction[1] ?? 0) + Number(fraction[2]) / Number(fraction[3]);
  return Number(digits.replace(',', '.'));
}

/** Sizes with fractions and no unit go up to so many inches. */
const MOST_INCHES = 12;

/** A dimension without a unit has that of the next one to the right, else to the left; fractions alone, and decimals without a zero, are inches, the rest is mm. */
function inMillimetres(group: readonly Read[]): Factor[] | null {
  const hasUnit = group.some(({ unit }) => unit !== null);
  const inInches =
    !hasUnit &&
    (group.some(({ isFraction }) => isFraction) || (group.length > 1 && group.some(({ isBare }) => isBare)));
  // "D40xd30x10 1/4": a quarter of a ring in millimetres, or who knows what; nobody's magnet is of forty inches.
  if (inInches && group.some(({ high }) => high > MOST_INCHES)) return null;
  // `0.5 x 0.25 x 0.125` without a unit may be either.
  if (!hasUnit && !inInches && group.length > 1 && group.every(({ high }) => high < 1)) return null;
  const unitOf = (index: number): number =>
    group.slice(index).find(({ unit }) => unit !== null)?.unit ??
    group.slice(0, index).findLast(({ unit }) => unit !== null)?.unit ??
    (inInches ? INCH : 1);
  return group.map(({ kind, low, high, unit, isWhole }, index) => ({
    kind,
    min: low * unitOf(index),
    max: high * unitOf(index),
    hasUnit: unit !== null,
    isCount: isWhole && unit === null,
  }));
}
