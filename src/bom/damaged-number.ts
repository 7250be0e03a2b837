import { TextKind, type TextArena } from '../read/arena.ts';
import { LineKind, type Table } from '../map/types.ts';
import { dropOtherSeries } from './other-series.ts';

/** What a spreadsheet or a script made of a part number, and what it may have been. */
export interface Damage {
  readonly kind: 'exponent' | 'digits' | 'date' | 'zeros' | 'decimal' | 'boolean' | 'error';
  readonly text: string;
  /** What it may have been, the likeliest first; empty where it cannot be told. */
  readonly guesses: readonly string[];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const OTHER_MONTHS: Readonly<Record<string, string>> = {
  mrz: 'mar',
  mär: 'mar',
  mai: 'may',
  okt: 'oct',
  dez: 'dec',
  déc: 'dec',
  fév: 'feb',
  avr: 'apr',
  aoû: 'aug',
};
/** `2-Jan`, `02. Jan`, `Jan-02`, as spreadsheets print them; part numbers write months in capitals, or not at all. */
const DAY_MONTH = /^(\d{1,2})[-. ] ?\.?([A-ZÀ-Ý][a-zà-ý]{2})(?:[-. ]\d{2,4})?$/u;
const MONTH_DAY = /^([A-ZÀ-Ý][a-zà-ý]{2})-(\d{2})$/u;
/** Shares and counts that keep a column of something else from being called damaged. */
const RARE = 0.3;
const MOST = 0.6;

const SOUND = 1;
const DOUBTFUL = 2;

interface Shape {
  readonly filled: number;
  readonly dates: number;
  readonly booleans: number;
  /** Digits that most numbers have, where they are padded with zeros; 0 where they are not. */
  readonly padded: number;
  /** Whole numbers, with and without `.0`. */
  readonly whole: number;
  readonly decimal: number;
}

/** Damage of the numbers in one column, by line of the table. One pass to see what is usual in it, one to find what is not. */
export function damagedNumbers(table: Table, column: number): Map<number, Damage> {
  const { sheet, lines } = table;
  const found = new Map<number, Damage>();
  const { shape, seen } = shapeOf(table, column);
  if (shape.filled < 2 || !seen.includes(DOUBTFUL)) return found;
  const memo = new Map<number, Damage | null>();
  for (let line = 0; line < lines.count; line++) {
    if (lines.kind[line] !== LineKind.part) continue;
    const id = sheet.id(lines.ordinal[line] ?? 0, column);
    if (id === 0 || seen[id] !== DOUBTFUL) continue;
    let damage = memo.get(id);
    if (damage === undefined)
      memo.set(id, (damage = damageOf(sheet.texts.text(id).trim(), sheet.texts.kind(id), shape)));
    if (damage !== null) found.set(line, damage);
  }
  if (shape.padded > 0) dropOtherSeries(table, column, found, shape.padded);
  return found;
}

const codes = new Uint16Array(60);

/**
 * Tells numbers that nothing has damaged by their first letter and a digit behind it, as most are: no truth value has a digit, and
 * no figure or date begins so, save "Jan-02".
 */
function soundNumbers(texts: TextArena): (id: number) => boolean {
  return (id) => {
    if (texts.kind(id) !== TextKind.string) return false;
    const length = texts.codes(id, codes);
    if (length < 2 || (length === 6 && codes[3] === 45)) return false;
    const first = codes[0] as number;
    const last = codes[length - 1] as number;
    if (!(first >= 65 && first <= 90) && !(first >= 97 && first <= 122)) return false;
    // Blanks at the end are cut before it is looked at.
    if (last <= 32 || last > 126) return false;
    for (let i = 1; i < length; i++) if ((codes[i] as number) >= 48 && (codes[i] as number) <= 57) return true;
    return false;
  };
}

function damageOf(text: string, kind: TextKind, shape: Shape): Damage | null {
  if (text === '' || text.length > 60) return null;
  const damage = (what: Damage['kind'], ...guesses: string[]): Damage => ({ kind: what, text, guesses });
  if (kind === TextKind.error) return damage('error');
  if (isBoolean(text, kind)) return shape.booleans <= shape.filled * RARE ? damage('boolean') : null;
  const date = dateGuesses(text, kind);
  if (date !== null) return shape.dates <= shape.filled * RARE ? damage('date', ...date) : null;
  if (/^[+-]?\d(?:[.,]\d{1,14})?E\+\d{1,3}$/iu.test(text)) return damage('exponent');
  // Fifteen digits are all that a spreadsheet's number keeps: what follows is zeros.
  if (/^\d{16,40}$/.test(text) && /^0+$/.test(text.slice(15))) return damage('digits');
  if (shape.padded > 0 && /^[1-9]\d{0,30}$/.test(text) && text.length < shape.padded)
    return damage('zeros', text.padStart(shape.padded, '0'));
  if (kind === TextKind.string && /^\d{3,15}\.0$/.test(text) && (shape.decimal > 1 || shape.whole > shape.decimal))
    return damage('decimal', text.slice(0, -2));
  return null;
}

function isBoolean(text: string, kind: TextKind): boolean {
  return kind === TextKind.boolean || /^(?:TRUE|FALSE|WAHR|FALSCH|VRAI|FAUX)$/.test(text);
}

/** What a date may have been as a number of a part, or null when the text is none. */
function dateGuesses(text: string, kind: TextKind): string[] | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (kind === TextKind.date) {
    if (iso === null) return [];
    const [month, day] = [Number(iso[2]), Number(iso[3])];
    return [
      ...new Set([
        `${String(month)}-${String(day)}`,
        `${String(day)}-${String(month)}`,
        `${(MONTHS[month - 1] ?? '').toUpperCase()}${String(day)}`,
      ]),
    ];
  }
  const named = DAY_MONTH.exec(text);
  const word = named?.[2] ?? MONTH_DAY.exec(text)?.[1];
  const day = Number(named?.[1] ?? MONTH_DAY.exec(text)?.[2]);
  if (word === undefined) return null;
  const lower = word.toLowerCase();
  const month = MONTHS.indexOf(OTHER_MONTHS[lower] ?? lower) + 1;
  if (month === 0 || day > 31) return null;
  return [
    ...new Set([
      `${String(day)}-${String(month)}`,
      `${String(month)}-${String(day)}`,
      `${word.toUpperCase()}${String(day)}`,
    ]),
  ];
}

/** What is usual in a column, and by text whether a number is SOUND, or has to be looked at among the others. */
function shapeOf(table: Table, column: number): { shape: Shape; seen: Uint8Array } {
  const { sheet, lines } = table;
  let filled = 0;
  let dates = 0;
  let booleans = 0;
  let whole = 0;
  let decimal = 0;
  let leading = 0;
  const lengths = new Map<number, number>();
  const isSound = soundNumbers(sheet.texts);
  const seen = new Uint8Array(sheet.texts.size);
  for (let line = 0; line < lines.count; line++) {
    if (lines.kind[line] !== LineKind.part) continue;
    const id = sheet.id(lines.ordinal[line] ?? 0, column);
    if (id === 0 || seen[id] !== 0) continue;
    if (isSound(id)) {
      seen[id] = SOUND;
      filled++;
      continue;
    }
    seen[id] = DOUBTFUL;
    const text = sheet.texts.text(id).trim();
    if (text === '' || text.length > 60) continue;
    filled++;
    const kind = sheet.texts.kind(id);
    if (isBoolean(text, kind)) booleans++;
    else if (dateGuesses(text, kind) !== null) dates++;
    else if (/^\d+$/.test(text)) {
      whole++;
      lengths.set(text.length, (lengths.get(text.length) ?? 0) + 1);
      if (text.startsWith('0')) leading++;
    } else if (/^\d{3,15}\.0$/.test(text)) decimal++;
  }
  const [length = 0, count = 0] = [...lengths].sort((a, b) => b[1] - a[1])[0] ?? [];
  const padded = leading >= 3 && count >= 4 && count >= filled * MOST && length >= 5 ? length : 0;
  return { shape: { filled, dates, booleans, padded, whole, decimal }, seen };
}
