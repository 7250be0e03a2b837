import type { Sheet } from '../../read/sheet.ts';
import { headerCandidates } from './dictionary.ts';
import { isCounter } from '../columns/fit.ts';
import { readHeaderRow } from './header-rows.ts';
import { isNoCount, looksLikeQuantity } from './no-count.ts';
import { outlined } from './outlined.ts';
import { isOfParameters } from '../parameters.ts';
import { profileColumn, sampleRows, type Profile } from '../columns/profile.ts';
import type { Field } from '../types.ts';

/** Columns known by their content alone, or what was seen instead. */
type ContentGuess =
  | {
      readonly kind: 'columns';
      readonly columns: Map<Field, number[]>;
      readonly headers: Map<number, string>;
      readonly headerRow: number | null;
      readonly firstRow: number;
      /** Whether a word of a header says what is counted. */
      readonly isSaid?: boolean;
    }
  | { readonly kind: 'not-understood' | 'no-table'; readonly reason: string };

const none = (reason: string): ContentGuess => ({ kind: 'no-table', reason });

/** Tries to read a sheet without a known header by what its columns hold. */
export function guessByContent(sheet: Sheet): ContentGuess {
  if (sheet.isItems === 'notes') return none('notes below a title that says so');
  const rows = sampleRows(0, sheet.rowCount - 1).filter((row) => sheet.filled(row).length > 0);
  if (sheet.columnCount === 2 && isOfParameters(sheet, rows[0] ?? 0))
    return none('a form or a note: labels and values, no list of parts');
  const columns = Array.from({ length: Math.min(sheet.columnCount, 200) }, (_, column) => column);
  const heads = unknownHeader(sheet, rows) ?? wordsAbove(sheet, rows);
  const body = heads === null ? rows : rows.filter((row) => row > heads);
  const profiles = columns.map((column) => profileColumn(sheet, column, body)).filter((profile) => profile.filled > 0);
  // "Block | Axis | Qty": of such a header one word is enough, and one line below it.
  const isSure = heads !== null && readHeaderRow(sheet, heads)?.quantity === true;
  if (body.length < (isSure ? 1 : 3)) return none('no row reads as the header of a parts list');
  const found = new Map<Field, number[]>();
  const take = (field: Field, profile: Profile | undefined): void => {
    if (profile !== undefined) found.set(field, [profile.column]);
  };
  const free = (profile: Profile): boolean => ![...found.values()].some((list) => list.includes(profile.column));
  // "Size | Qty": where a word says what a column counts, the one text beside it is what is counted.
  const meaning = (column: number): Field | null => (heads === null ? null : termOf(sheet.text(heads, column)));
  const counted = profiles.find(({ column, quantity }) => meaning(column) === 'quantity' && quantity >= 0.7);
  const worded = profiles.filter((p) => p !== counted && p.letters >= 0.7 && p.url < 0.3);
  const [beside] = worded;
  if (counted !== undefined && beside !== undefined && worded.length === 1 && beside.fill >= 0.5)
    return {
      kind: 'columns',
      columns: new Map([['description', [beside.column]], ['quantity', [counted.column]]]), // prettier-ignore
      ...headOf(sheet, heads),
      isSaid: true,
    };
  const refDes = profiles.find(
    ({ column, refDes, fill }) => refDes >= 0.7 && fill >= 0.5 && (meaning(column) ?? 'refDes') === 'refDes',
  );
  take('refDes', refDes);
  // "1276-1165-1-ND": what a distributor calls the part.
  const ordered = profiles.find((p) => p.fill >= 0.6 && share(sheet, p.column, body, (text) => OF_DISTRIBUTOR.test(text)) >= 0.6); // prettier-ignore
  take('supplierPn', ordered);
  const codes = profiles.filter(
    (p) =>
      free(p) &&
      !holdsDates(sheet, p.column, body) &&
      p.code >= 0.6 &&
      p.prose < 0.2 &&
      p.distinct >= 0.7 &&
      p.fill >= 0.6 &&
      p.meanLength >= 5,
  );
  const texts = profiles.filter(
    (p) =>
      p.letters >= 0.7 &&
      p.url < 0.3 &&
      p.fill >= 0.5 &&
      p.distinct >= 0.4 &&
      p.meanLength >= 5 &&
      p.meanLength <= 120 &&
      !p.mostly(0.6, (text) => READING.test(text.trim())),
  );
  // Beside a number, what has letters says of it what it is, be it the device of a library: "C-USC1206", "ATMEGA168".
  const devices = (ordered === undefined ? [] : profiles).filter((p) => free(p) && p.letters >= 0.5 && p.fill >= 0.5 && p.url === 0).sort((a, b) => b.fill * b.meanLength - a.fill * a.meanLength); // prettier-ignore
  // "Grade | Price | (BH)max": what things are made of is what a price list calls them.
  const graded = profiles.find((p) => free(p) && NAMING.has(meaning(p.column) ?? 'unit') && p.fill >= 0.8 && p.letters >= 0.8); // prettier-ignore
  const described =
    texts.filter((p) => free(p) && (p.prose >= 0.4 || p.code < 0.5)).sort((a, b) => worth(b) - worth(a))[0] ??
    devices[0] ??
    graded;
  const quantities = profiles.filter(
    (p) => looksLikeQuantity(p) && !isCounter(p) && !(heads !== null && isNoCount(sheet.text(heads, p.column))),
  );
  const quantity =
    quantities.sort((a, b) => a.meanLength - b.meanLength || a.column - b.column)[0] ??
    profiles.find(({ column, fill }) => fill >= 0.6 && share(sheet, column, body, (text) => COUNTED.test(text)) >= 0.6);
  if (
    quantity === undefined &&
    refDes === undefined &&
    described !== undefined &&
    holdsSentences(sheet, described.column, body)
  ) {
    return none('a log or minutes: sentences, no list of parts');
  }
  take('description', described);
  if (codes[0] !== undefined && codes[0].column !== described?.column) take('partNumber', codes[0]);
  // Of several columns of whole numbers nobody says which counts the parts: one that would count none of some is not taken for it.
  const isSaid = quantity !== undefined && meaning(quantity.column) === 'quantity';
  if (quantities.length <= 1 || isSaid || quantity?.texts().includes('0') === false) take('quantity', quantity);
  addTexts(found, texts);
  const named = found.has('description') || found.has('partNumber');
  const supported =
    quantity !== undefined ||
    refDes !== undefined ||
    (codes[0] !== undefined && described !== undefined && codes[0] !== described) ||
    (graded !== undefined && profiles.some(({ column }) => meaning(column) === 'unitCost'));
  if (named && supported && body.length >= (isSure ? 1 : 4))
    return { kind: 'columns', columns: found, ...headOf(sheet, heads) };
  const only = profiles.length === 1 ? profiles[0] : undefined;
  if (only !== undefined && isPlainList(sheet, only, body)) {
    return {
      kind: 'columns',
      columns: new Map([[only.prose >= 0.4 ? 'description' : 'partNumber', [only.column]]]),
      ...headOf(sheet, heads),
    };
  }
  const outline = heads === null ? outlined(sheet, profiles, rows) : null;
  if (outline !== null) return { kind: 'columns', columns: outline, ...headOf(sheet, null) };
  if (
    heads !== null &&
    profiles.length >= 3 &&
    quantity !== undefined &&
    profiles.some((p) => p.letters > 0.6 && p.distinct > 0.3)
  ) {
    const words = sheet
      .filled(heads)
      .map((column) => sheet.text(heads, column).trim())
      .slice(0, 8)
      .join(' | ');
    return {
      kind: 'not-understood',
      reason: `row ${sheet.rowNumber(heads)} looks like a header (${words}), but no column could be read as description or part number`,
    };
  }
  return none(
    profiles.length <= 2
      ? 'a form or a note: labels and values, no list of parts'
      : 'no row reads as the header of a parts list',
  );
}

/** Nobody says which text is the name: what stands further left names a thing, and none is left out. */
function addTexts(found: Map<Field, number[]>, texts: readonly Profile[]): void {
  const described = found.get('description');
  if (described === undefined) return;
  const taken = new Set([...found].flatMap(([field, columns]) => (field === 'description' ? [] : columns)));
  const all = new Set([...described, ...texts.map(({ column }) => column)].filter((column) => !taken.has(column)));
  found.set(
    'description',
    [...all].sort((a, b) => a - b),
  );
}

const NAMING: ReadonlySet<Field> = new Set<Field>(['grade', 'material', 'substance']);

/** What a header text is a term for, as it stands. */
const termOf = (header: string): Field | null =>
  headerCandidates(header.trim()).find(({ kind }) => kind !== 'contained')?.field ?? null;

/** "≤80 °C", "0,5–2 Nm": what is measured of a thing is not what it is called. */
const READING =
  /^[≤≥<>~±≈]?\s?[-+]?\d{1,6}(?:[.,]\d{1,4})?(?:\s?[-–~/]\s?[-+]?\d{1,6}(?:[.,]\d{1,4})?)?\s?(?:°\s?[CF]?|℃|℉|K|%|[mk]?V|[mµk]?A|[mkM]?W|[kMG]?Hz|[kmM]?N|N[ ·.]?c?m|[kM]?Pa|bar|rpm|[mkµ]?T|kG|Gs|MGOe|kOe|[kM]?Ω|[mk]?g|h|min|s|dB)$/u;

const OF_DISTRIBUTOR = /^\S{3,30}-(?:ND|CT|TR|DKR)$/u;

/** "×3", "×24 (if upright)": how many, and no other number. */
const COUNTED = /^[x×✕*]\s?\d{1,5}(?![\d.,x×*])/i;

const DATE = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})\b/;

function share(sheet: Sheet, column: number, rows: readonly number[], test: (text: string) => boolean): number {
  const texts = rows.map((row) => sheet.text(row, column).trim()).filter((text) => text !== '');
  return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
}

function holdsDates(sheet: Sheet, column: number, rows: readonly number[]): boolean {
  return share(sheet, column, rows, (text) => DATE.test(text)) >= 0.5;
}

/** "2 magneti al neodimio 6×3 nello sportello.": items, each with how many, whatever else is said of them. */
const COUNTED_FIRST =
  /^\d{1,3} ?[x×*]? ?(?!(?:hours?|days?|weeks?|months?|years?|minutes?|people|times?|stunden?|tage?|jahre?|heures?|jours?|ore|giorni|horas?|días?)\b)\p{L}{3}/iu;
/** Whole sentences (six words and more, a full stop at the end) tell a story; parts have names. */
export function holdsSentences(sheet: Sheet, column: number, rows: readonly number[]): boolean {
  return (
    share(sheet, column, rows, (text) => /[.!?。]$/.test(text) && text.split(/\s+/).length >= 5) >= 0.5 &&
    share(sheet, column, rows, (text) => COUNTED_FIRST.test(text)) < 0.3
  );
}

const worth = (p: Profile): number => p.distinct * (0.3 + p.prose) * Math.min(p.meanLength, 40) * p.fill;

function headOf(
  sheet: Sheet,
  heads: number | null,
): { headers: Map<number, string>; headerRow: number | null; firstRow: number } {
  const headers = new Map<number, string>();
  if (heads !== null) for (const column of sheet.filled(heads)) headers.set(column, sheet.text(heads, column).trim());
  return {
    headers,
    headerRow: heads === null ? null : sheet.rowNumber(heads),
    firstRow: heads === null ? 0 : heads + 1,
  };
}

/** First row of short words over a column of numbers: a header in words that the dictionary lacks. */
export function unknownHeader(sheet: Sheet, rows: readonly number[]): number | null {
  for (let at = 0; at < Math.min(20, rows.length - 2); at++) {
    const row = rows[at] ?? 0;
    const columns = sheet.filled(row);
    if (columns.length < 2) continue;
    const texts = columns.map((column) => sheet.text(row, column).trim());
    if (!texts.every((text) => text.length <= 40 && /\p{L}/u.test(text)) || new Set(texts).size < texts.length)
      continue;
    const below = rows.slice(at + 1, at + 6);
    const numeric = columns.filter(
      (column) => below.filter((other) => FIGURES.test(sheet.text(other, column))).length >= Math.min(2, below.length),
    );
    // Above a header stands no line: there a line has words where others have a figure ("as needed").
    const above = rows.slice(Math.max(0, at - 5), at);
    const goesOn = numeric.some((column) => above.filter((other) => FIGURES.test(sheet.text(other, column))).length >= 2); // prettier-ignore
    if (numeric.length > 0 && !goesOn) return row;
  }
  return null;
}

const FIGURES = /^[\d.,\s]+$/;

/** The first row of several, in words without a figure, where the cells of a column below it hold figures. */
export function wordsAbove(sheet: Sheet, rows: readonly number[]): number | null {
  const [first, ...below] = rows;
  if (first === undefined || below.length < 4) return null;
  const columns = sheet.filled(first);
  const texts = columns.map((column) => sheet.text(first, column).trim());
  if (columns.length < 3 || new Set(texts).size < texts.length) return null;
  if (!texts.every((text) => text.length <= 40 && /\p{L}/u.test(text) && !/\d/.test(text))) return null;
  const figures = columns.filter((column) => {
    const filled = below.map((row) => sheet.text(row, column)).filter((text) => text.trim() !== '');
    return (
      filled.length * 2 >= below.length && filled.filter((text) => /\d/.test(text)).length * 5 >= filled.length * 4
    );
  });
  return figures.length > 0 ? first : null;
}

/** One text per row, nearly all different and most with digits: a plain list of parts, not prose and not a web page. */
function isPlainList(sheet: Sheet, profile: Profile, rows: readonly number[]): boolean {
  if (
    rows.length < 5 ||
    profile.distinct < 0.7 ||
    profile.meanLength < 5 ||
    profile.meanLength > 90 ||
    profile.url > 0.2
  )
    return false;
  let partLike = 0;
  for (const row of rows) {
    const text = sheet.text(row, profile.column).trim();
    if (/\p{L}/u.test(text) && /\d/.test(text) && !/[{}<>"=;]/.test(text)) partLike++;
  }
  return partLike >= rows.length * 0.75;
}
