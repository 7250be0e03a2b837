import { plainRightToLeft } from '../../knowledge/letters.ts';
import { RIGHT_TO_LEFT } from '../../knowledge/scripts.ts';
import { isPlain } from '../plain.ts';
import { parseUnit, type Unit } from './units.ts';

/** What stands between the whole and its parts in numbers of a column: `1.5` or `1,5`. */
export type Decimal = '.' | ',';

/** A number as a cell states it. `value` is NaN when the text gives only a bound or a range: nothing is guessed. */
interface Amount {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly unit: Unit | null;
  /** `ca. 3`, `~3`. */
  readonly approximate: boolean;
}

const MAX_LENGTH = 48;
const NUMBER = /^([+\-−–]?)(\d[\d.,'’ \u00a0\u2009\u202f]*|[.,]\d+)(?:[eE]([+-]?\d{1,3}))?([-−–]?)/u;
const CURRENCY = /\p{Sc}|\b(?:usd|eur|gbp|cny|rmb|jpy|pln|chf|uah|idr)\b|\br[pm](?:[.\s]|(?=\d{1,3}[.,]\d))/giu;
const QUALIFIER = /^(?:(<=|>=|[<>≤≥~≈±])|(?:ca\.?|approx\.?|about|etwa|env\.?|约|約|около)(?=[\s\d]))\s*/iu;
const RANGE = /^(\S+)\s*(?:\.\.\.?|…|–|—|-|~|to|bis)\s*(\d\S*)$/u;
/** `± 0.1` behind a number. */
const TOLERANCE = /^(?:±|\+\/?-)\s*(\d[\d.,]{0,12})/u;
/** `x4`, `2 x`: times. */
const TIMES_FIRST = /^[x×*]\s*(?=\d)/iu;
const FRACTION = /^(?:(\d{1,4})\s+)?(\d{1,4})\s?\/\s?(\d{1,4})$/u;

/** A blank or an apostrophe that parts digits and groups none: `10 20`, `2 4`, `5'6`. It groups three digits behind one to three. */
const PARTS = /\d{4}['’ \u00a0\u2009\u202f]|['’ \u00a0\u2009\u202f](?!\d{3}(?!\d))/u;

/**
 * Digits with separators to a number, by the decimal separator of the column.
 * NaN when the text does not follow it, or when `1.234` could be either and the column does not say.
 */
function readDigits(digits: string, decimal: Decimal | null): number {
  const compact = digits.replace(/['’ \u00a0\u2009\u202f]/gu, '');
  if (compact.length < digits.length && PARTS.test(digits.trim())) return NaN;
  const dots = compact.split('.').length - 1;
  const commas = compact.split(',').length - 1;
  if (dots === 0 && commas === 0) return Number(compact);
  const own = separatorOf(compact);
  const mark = own ?? decimal;
  if (mark === null) return NaN;
  const group = mark === '.' ? ',' : '.';
  const [whole = '', fraction, ...more] = compact.split(mark);
  if (more.length > 0 || fraction?.includes(group) === true) return NaN;
  const groups = whole.split(group);
  if (groups.length > 1 && !(groups.slice(1).every((part) => /^\d{2,3}$/.test(part)) && groups.at(-1)?.length === 3)) {
    return NaN;
  }
  return Number(`${groups.join('')}.${fraction ?? ''}0`);
}

/** The decimal separator that a text proves by itself, or null: `1.234,5` and `0,150` prove `,`, `1.234` nothing. */
export function separatorOf(text: string): Decimal | null {
  const lastDot = text.lastIndexOf('.');
  const lastComma = text.lastIndexOf(',');
  if (lastDot < 0 && lastComma < 0) return null;
  if (lastDot >= 0 && lastComma >= 0) return lastDot > lastComma ? '.' : ',';
  const mark: Decimal = lastDot >= 0 ? '.' : ',';
  const other: Decimal = mark === '.' ? ',' : '.';
  const parts = text.split(mark);
  if (parts.length > 2) return parts.slice(1).every((part) => /^\d{3}/.test(part)) ? other : null;
  const before = parts[0] ?? '';
  const after = /^\d*/.exec(parts[1] ?? '')?.[0] ?? '';
  if (after.length !== 3 || before.length > 3 || /^0*$/.test(before)) return mark;
  return null;
}

/** Words that may stand before a number. */
const BEFORE_NUMBER =
  /^\s*(?:usd|eur|gbp|cny|rmb|jpy|pln|chf|uah|idr|r[pm](?=[.\s]|\d{1,3}[.,]\d)|x|ca|approx|about|etwa|env)(?![a-z])/i;

/** The letters that these begin with. */
const BEGINS = new Set(Array.from('uegcrijpxa', (letter) => letter.charCodeAt(0)));

/** A letter of another script, that does not begin an "about". */
const OTHER_WORD = /^(?![\0-\x7f约約о])\p{L}/iu;

/** Whether a text begins with an ASCII letter that is no currency and no "about": it is then no number, whatever follows. */
function beginsWithWord(text: string): boolean {
  const code = text.charCodeAt(0) | 32;
  return code >= 97 && code <= 122 && (!BEGINS.has(code) || !BEFORE_NUMBER.test(text));
}

/**
 * Reads a number with whatever stands around it: sign, currency, unit, bound, range, fraction.
 * Null when the text is no number (`AR`, `REF`, `若干`, `9a@%`), or a share of something (`100%`): that is no count and no mass.
 */
export function parseAmount(text: string, decimal: Decimal | null): Amount | null {
  if (text.length > MAX_LENGTH * 2) return null;
  if (text.length <= MAX_LENGTH && /^\d+$/.test(text)) return exactly(Number(text), null, false);
  if (decimal === '.' && text.length <= MAX_LENGTH && /^\d+\.\d+$/.test(text))
    return exactly(Number(text), null, false);
  const plain = isPlain(text);
  if (plain && (!/\d/.test(text) || beginsWithWord(text))) return null;
  // A fraction in one sign, `1½`, is no `11⁄2`.
  let rest = plain
    ? text
    : text
        .replace(INVISIBLE, '')
        .replace(/(?<=\d)(?=[¼-¾⅐-⅞])/g, ' ')
        .normalize('NFKC')
        .replace('⁄', '/');
  if (!plain && RIGHT_TO_LEFT.test(rest)) rest = plainRightToLeft(rest);
  if (!plain && (beginsWithWord(rest) || OTHER_WORD.test(rest))) return null;
  if (!plain) rest = rest.replace(/−/g, '-');
  if (!plain || /[$A-Za-z]/.test(rest)) rest = rest.replace(CURRENCY, '');
  rest = rest.trim();
  if (rest === '' || rest.length > MAX_LENGTH || !/\d/.test(rest)) return null;
  rest = rest.replace(TIMES_FIRST, '');
  if (rest.includes(')')) rest = withoutRemark(rest);
  if (rest.includes('..')) rest = rest.replace(/\.{2,3}(?=\s?\d)/, '…');
  const bracketed = /^\((.+)\)$/u.exec(rest);
  if (bracketed?.[1] !== undefined) rest = `-${bracketed[1]}`;
  let bound = '';
  let approximate = false;
  const qualifier = QUALIFIER.exec(rest);
  if (qualifier !== null) {
    bound = qualifier[1] ?? '~';
    rest = rest.slice(qualifier[0].length);
    approximate = bound === '~' || bound === '≈' || bound === '±';
  }
  const fraction = rest.includes('/') ? FRACTION.exec(rest) : null;
  if (fraction !== null && Number(fraction[3]) !== 0) {
    return exactly(Number(fraction[1] ?? 0) + Number(fraction[2]) / Number(fraction[3]), null, approximate);
  }
  const found = NUMBER.exec(rest);
  if (found === null) return null;
  const tail = rest.slice(found[0].length).trim();
  // `0.5-1.2`: the trailing sign belongs to a range when a number follows it.
  const range = /^[\d.,]/.test(tail) || /^(?:\.\.|…|–|—|-|~|to\b|bis\b)/u.test(tail) ? RANGE.exec(rest) : null;
  if (range !== null) return readRange(range[1] ?? '', range[2] ?? '', decimal);
  const tolerance = TOLERANCE.exec(tail);
  const counted = (tolerance === null ? tail : tail.slice(tolerance[0].length).trim()).replace(
    /^[x×*]\s*|^(?:off|no|nos)\.?$/iu,
    '',
  );
  const unit = counted === '' ? null : parseUnit(counted);
  if (counted !== '' && unit === null) return null;
  const size = readDigits(found[2] ?? '', decimal) * 10 ** Number(found[3] ?? 0);
  if (Number.isNaN(size)) return null;
  const value = found[1] === '-' || found[1] === '–' || found[4] !== '' ? -size : size;
  if (tolerance !== null) {
    const margin = readDigits(tolerance[1] ?? '', decimal);
    return Number.isNaN(margin) ? null : { value, min: value - margin, max: value + margin, unit, approximate };
  }
  if (bound.startsWith('<') || bound === '≤') return { value: NaN, min: -Infinity, max: value, unit, approximate };
  if (bound.startsWith('>') || bound === '≥') return { value: NaN, min: value, max: Infinity, unit, approximate };
  return exactly(value, unit, approximate);
}

/** What is not seen, and what a text is copied with all the same: marks of direction, blanks of no width. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** "4 (2 each side)", "1 (DNF)", "16 (8 pairs) + spares": what brackets say of a number, unless it is its unit, and what is more in words alone. */
function withoutRemark(text: string): string {
  // "32(40)": how many it takes, and how many there are of them.
  const [, needed] = /^(\d{1,6})\s?\(\s?\d{1,6}\s?\)$/u.exec(text) ?? [];
  if (needed !== undefined) return needed;
  const [behind = '', remark = ''] =
    /(?<=\d)\s*\(([^()]*\p{L}[^()]*)\)(?:\s?\+\s?\p{L}[^\d()]{0,30})?$/u.exec(text) ?? [];
  return remark === '' || parseUnit(remark) !== null ? text : text.slice(0, -behind.length);
}

function exactly(value: number, unit: Unit | null, approximate: boolean): Amount {
  return { value, min: value, max: value, unit, approximate };
}

function readRange(low: string, high: string, decimal: Decimal | null): Amount | null {
  const min = parseAmount(low.replace(/[-–]$/u, ''), decimal);
  const max = parseAmount(high, decimal);
  if (min === null || max === null || Number.isNaN(min.value) || Number.isNaN(max.value)) return null;
  if (min.value > max.value) return null;
  return { value: NaN, min: min.value, max: max.value, unit: max.unit ?? min.unit, approximate: false };
}

/** The plain number of a text, NaN when it is none, a bound, or a range. */
export function parseNumber(text: string, decimal: Decimal | null): number {
  return parseAmount(text, decimal)?.value ?? NaN;
}

/** Text that says "some number" without one: as required, for reference. Not a defect, and not a number. */
export function isUnstatedQuantity(text: string): boolean {
  if (!'aArRnNsSſbBtT若适適必-'.includes(text.trim().charAt(0))) return false;
  return /^(?:a\/?r|ref\.?|as req(?:uired|'?d)?\.?|as[ _]needed|n\.? ?b\.?|nach bedarf|si besoin|al gusto|若干|适量|適量|必要量|n\/?a|tbd|-+)$/iu.test(
    text.trim().slice(0, 24),
  );
}
