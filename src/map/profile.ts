import { TextKind } from '../read/arena.ts';
import type { Sheet } from '../read/sheet.ts';
import { isUnstatedQuantity, parseAmount } from './numbers.ts';
import { endsInDigit, hasAny, hasLetter, isPlain } from './plain.ts';
import { parseUnit } from './units.ts';

/** What the cells of a column look like, as shares (0…1) of its filled cells in a sample of rows. */
export interface Profile {
  readonly column: number;
  /** Filled cells in the sample, and their share of the sampled rows. */
  readonly filled: number;
  readonly fill: number;
  readonly numeric: number;
  /** Whole numbers from 0 to 99,999. */
  readonly integer: number;
  /** Numbers, or words that stand for an unstated quantity. */
  readonly quantity: number;
  /** Share of neighbouring whole numbers that grow. */
  readonly ascending: number;
  readonly decimals: number;
  readonly money: number;
  readonly letters: number;
  /** Several words, or a run of four and more CJK characters. */
  readonly prose: number;
  /** Digits mixed with letters or dashes, no spaces: like a part number. */
  readonly code: number;
  readonly longDigits: number;
  readonly refDes: number;
  readonly dotted: number;
  readonly level: number;
  readonly url: number;
  readonly unit: number;
  readonly arrow: number;
  /** Distinct texts per filled cell. */
  readonly distinct: number;
  readonly meanLength: number;
}

const SAMPLE = 160;
const REFDES = /^[A-Z]{1,6}_?\d{1,5}[A-Z]?(?:\s*[-–—,;\s]\s*(?:[A-Z]{0,6}_?\d{1,5}[A-Z]?))*[,;]?$/u;
const CODE = /^(?=[^\s]*\d)[\p{L}\d][\p{L}\d\-_./#+()]{3,}$/u;
const PLAIN_CODE = /^(?=[^\s]*\d)[A-Za-z\d][A-Za-z\d\-_./#+()]{3,}$/;
const CJK_RUN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{4}/u;

/** Row ordinals to look at: the head of the body whole, the rest at even distances. */
export function sampleRows(first: number, last: number): number[] {
  const rows: number[] = [];
  const head = Math.min(last, first + SAMPLE / 2 - 1);
  for (let row = first; row <= head; row++) rows.push(row);
  const step = Math.max(1, Math.floor((last - head) / (SAMPLE / 2)));
  for (let row = head + 1; row <= last; row += step) rows.push(row);
  return rows;
}

function isMoney(text: string): boolean {
  if (!hasAny(text, '$€£¥₴₽') && !text.includes('USD') && !text.includes('EUR')) return false;
  return /[$€£¥₴₽]|\bUSD\b|\bEUR\b/.test(text) && /\d/.test(text);
}

/** Several words, or what is one in a script without spaces. */
function isProse(text: string, plain: boolean): boolean {
  if (plain) return /[A-Za-z]\S*\s+\S*[A-Za-z]|[A-Za-z]{2,}_[A-Za-z]{2,}/.test(text);
  return /\p{L}\S*\s+\S*\p{L}/u.test(text) || CJK_RUN.test(text) || (text.includes('_') && /\p{L}{2,}_\p{L}{2,}/u.test(text)); // prettier-ignore
}

/** Profile of one column over the given rows. Rows that are empty in the table should be left out by the caller. */
export function profileColumn(sheet: Sheet, column: number, rows: readonly number[]): Profile {
  const count = { numeric: 0, integer: 0, quantity: 0, decimals: 0, money: 0, letters: 0, prose: 0, code: 0, longDigits: 0, refDes: 0, dotted: 0, level: 0, url: 0, unit: 0, arrow: 0 }; // prettier-ignore
  const seen = new Set<number>();
  let filled = 0;
  let length = 0;
  let pairs = 0;
  let growing = 0;
  let previous = NaN;
  for (const row of rows) {
    const id = sheet.id(row, column);
    if (id === 0) continue;
    const text = sheet.texts.text(id).trim().slice(0, 300);
    if (text === '') continue;
    filled++;
    length += text.length;
    seen.add(id);
    const kind = sheet.texts.kind(id);
    const value =
      kind === TextKind.number ? Number(text) : (parseAmount(text, '.')?.value ?? parseAmount(text, ',')?.value ?? NaN);
    if (!Number.isNaN(value)) {
      count.numeric++;
      if (Number.isInteger(value) && value >= 0 && value < 100_000) {
        count.integer++;
        if (!Number.isNaN(previous)) {
          pairs++;
          if (value > previous) growing++;
        }
        previous = value;
      } else if (!Number.isInteger(value)) count.decimals++;
    }
    if (!Number.isNaN(value) || isUnstatedQuantity(text)) count.quantity++;
    if (isMoney(text)) count.money++;
    const link = 'hHwW'.includes(text.charAt(0)) && /^(?:https?:\/\/|www\.)\S+$/iu.test(text);
    const plain = isPlain(text);
    const hasLetters = hasLetter(text);
    const isNumbers = !hasLetters && endsInDigit(text);
    if (link) count.url++;
    else if (hasLetters) {
      if (Number.isNaN(value)) count.letters++;
      if (isProse(text, plain)) count.prose++;
    }
    if (!link && Number.isNaN(value) && (plain ? PLAIN_CODE : CODE).test(text)) count.code++;
    if (isNumbers && text.length >= 5 && /^\d{5,}$/.test(text)) count.longDigits++;
    if (hasLetters && /^[A-Z]/.test(text) && REFDES.test(text)) count.refDes++;
    if (
      !hasLetters &&
      text.includes('.') &&
      /^\d+(?:\.\d+)+\.?$/.test(text) &&
      (kind === TextKind.string || !/^\d+\.\d{3,}$/.test(text))
    )
      count.dotted++;
    if ((isNumbers || text.endsWith('.')) && /^(?:[.\-+>\s]*\d{1,2}|\.+)$/.test(text)) count.level++;
    if (Number.isNaN(value) && parseUnit(text) !== null) count.unit++;
    if (hasAny(text, '>→\\') && /->|→|\S\s?>\s?\S|\S\\\S/.test(text)) count.arrow++;
  }
  const share = (n: number): number => (filled === 0 ? 0 : n / filled);
  return {
    column,
    filled,
    fill: rows.length === 0 ? 0 : filled / rows.length,
    numeric: share(count.numeric),
    integer: share(count.integer),
    quantity: share(count.quantity),
    ascending: pairs === 0 ? 0 : growing / pairs,
    decimals: share(count.decimals),
    money: share(count.money),
    letters: share(count.letters),
    prose: share(count.prose),
    code: share(count.code),
    longDigits: share(count.longDigits),
    refDes: share(count.refDes),
    dotted: share(count.dotted),
    level: share(count.level),
    url: share(count.url),
    unit: share(count.unit),
    arrow: share(count.arrow),
    distinct: share(seen.size),
    meanLength: share(length),
  };
}
