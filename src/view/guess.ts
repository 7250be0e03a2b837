import { isCounter } from '../map/columns/fit.ts';
import { headerCandidates } from '../map/headers/dictionary.ts';
import { NO_HEADER } from '../map/dialect/user-mapping.ts';
import { unknownHeader } from '../map/headers/headerless.ts';
import { profileColumn, sampleRows, type Profile } from '../map/columns/profile.ts';
import { scanHeaders } from '../map/scan.ts';
import type { Field } from '../map/types.ts';
import type { Sheet } from '../read/sheet.ts';
import { shorten } from './columns.ts';
import { CORE, referencesOf } from './mapping.ts';
import type { ColumnNote, MappingDraft } from './types.ts';

const MOST_COLUMNS = 200;
const IDENTITY: readonly Field[] = ['description', 'partNumber', 'mpn'];

/** How well a column would serve as a field by its cells alone; 0: not at all. */
const WORTH: readonly (readonly [Field, (profile: Profile) => number])[] = [
  ['refDes', (p) => (p.refDes >= 0.7 ? p.refDes : 0)],
  [
    'quantity',
    (p) =>
      p.quantity >= 0.7 && p.money < 0.2 && p.longDigits < 0.3 && !isCounter(p)
        ? p.integer + 1 / (1 + p.meanLength)
        : 0,
  ],
  ['unit', (p) => (p.unit >= 0.6 ? p.unit : 0)],
  [
    'description',
    (p) =>
      p.letters < 0.3 || p.url > 0.3
        ? 0
        : p.letters * p.distinct * (0.3 + p.prose) * Math.min(p.meanLength, 40) * p.fill,
  ],
  [
    'partNumber',
    (p) =>
      p.distinct < 0.5 || p.url > 0.3 || p.meanLength < 3 || isCounter(p)
        ? 0
        : (p.code + p.longDigits) * p.distinct * p.fill,
  ],
];

type Known = Profile & { readonly header: string };

/** A field for each column that may serve as one: headers first, then what cells look like. */
function chosen(columns: readonly Known[]): {
  readonly found: Map<Field, number>;
  readonly taken: ReadonlySet<number>;
} {
  const found = new Map<Field, number>();
  const taken = new Set<number>();
  const take = (field: Field, column: number): void => {
    found.set(field, column);
    taken.add(column);
  };
  for (const { column, header: text } of columns) {
    // A letter is no header.
    const field = text.length < 2 ? undefined : headerCandidates(text)[0]?.field;
    if (field !== undefined && !found.has(field)) take(field, column);
  }
  for (const [field, worth] of WORTH) {
    if (found.has(field)) continue;
    const best = columns
      .filter(({ column }) => !taken.has(column))
      .map((each) => ({ column: each.column, worth: worth(each) }))
      .sort((a, b) => b.worth - a.worth || a.column - b.column)[0];
    if (best !== undefined && best.worth > 0) take(field, best.column);
  }
  // Something must name the parts, or nothing can be linted: any column of texts is a better start than none.
  if (!IDENTITY.some((field) => found.has(field))) {
    const rest = columns
      .filter(({ column }) => !taken.has(column))
      .sort((a, b) => b.letters - a.letters || b.distinct - a.distinct)[0];
    if (rest !== undefined) take('description', rest.column);
  }
  return { found, taken };
}

/**
 * A mapping by paths, for the records of a document that were read by their own paths (`Mass/@unit`); null if nothing in
 * them names a part.
 */
export function guessPaths(sheet: Sheet, records: string): MappingDraft | null {
  const names = sheet.columnNames ?? [];
  const rows = sampleRows(0, sheet.rowCount - 1);
  const columns = names
    .slice(0, MOST_COLUMNS)
    .map((_, column) => profileColumn(sheet, column, rows))
    .filter((profile) => profile.filled > 0)
    .map((profile) => ({ ...profile, header: wordsOf(names[profile.column] ?? '') }));
  const { found, taken } = chosen(columns);
  if (!IDENTITY.some((field) => found.has(field))) return null;
  const place = (field: Field): number => (CORE.includes(field) ? CORE.indexOf(field) : CORE.length);
  const ordered = [...found].sort(([a], [b]) => place(a) - place(b));
  const reference = (column: number): string => (names[column] ?? '').replace(/^\.\//, '');
  const note = (field: Field | null, column: number): ColumnNote => ({
    reference: reference(column),
    field,
    samples: samples(sheet, column, rows),
  });
  return {
    sheet: null,
    headerRow: null,
    records,
    columns: ordered.map(([field, column]) => [field, [reference(column)]]),
    seen: ordered.map(([field, column]) => note(field, column)),
    unused: columns.filter(({ column }) => !taken.has(column)).map(({ column }) => note(null, column)),
  };
}

/** `Part/ItemNo` as a header: its last step, as words. */
const wordsOf = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/^@/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ');

/** A mapping to start from, for a sheet whose columns are not understood: headers first, then what cells look like. */
export function guessMapping(sheet: Sheet, severalSheets: boolean): MappingDraft {
  const filled = sampleRows(0, sheet.rowCount - 1).filter((row) => sheet.filled(row).length > 0);
  const header = scanHeaders(sheet)[0]?.row ?? unknownHeader(sheet, filled);
  const rows = header === null ? filled : filled.filter((row) => row > header);
  const profiles = Array.from({ length: Math.min(sheet.columnCount, MOST_COLUMNS) }, (_, column) =>
    profileColumn(sheet, column, rows),
  );
  const columns = profiles
    .filter((profile) => profile.filled > 0)
    .map((profile) => ({
      ...profile,
      name: '',
      header: header === null ? '' : sheet.text(header, profile.column).replace(/\s+/gu, ' ').trim(),
    }));
  const { found, taken } = chosen(columns);
  const place = (field: Field): number => (CORE.includes(field) ? CORE.indexOf(field) : CORE.length);
  const ordered = [...found].sort(([a], [b]) => place(a) - place(b));
  const reference = referencesOf(columns, () => header !== null);
  const note = (field: Field | null, column: number): ColumnNote => ({
    reference: reference(column),
    field,
    samples: samples(sheet, column, rows),
  });
  return {
    sheet: severalSheets ? sheet.name : null,
    headerRow: header === null ? NO_HEADER : sheet.rowNumber(header),
    columns: ordered.map(([field, column]) => [field, [reference(column)]]),
    seen: ordered.map(([field, column]) => note(field, column)),
    unused: columns.filter(({ column }) => !taken.has(column)).map(({ column }) => note(null, column)),
  };
}

function samples(sheet: Sheet, column: number, rows: readonly number[]): string[] {
  const found = new Set<string>();
  for (const row of rows) {
    const text = shorten(sheet.text(row, column));
    if (text !== '') found.add(text);
    if (found.size === 3) break;
  }
  return [...found];
}
