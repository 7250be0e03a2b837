import type { Sheet } from '../read/sheet.ts';
import { headerKey } from './headers.ts';
import { LineKind, type Field, type LineColumns, type TableRoot } from './types.ts';
import type { Frame } from './lines.ts';

/** How an export says who is below whom, where it cannot be told from the cells alone. */
export type DialectHierarchy = 'level' | 'dotted' | 'parent' | 'path' | 'indent' | 'flat';

/** Lines that are no content: what a column says of them, and what they are then. */
export interface LineRule {
  /** Header texts of the column; the first that the table has counts. */
  readonly column: readonly string[];
  /** Cell texts, compared without case, blanks and marks. */
  readonly is: readonly string[];
  /** `reference`: listed, no content (a document, a text position). `note`: no line of the bill at all. */
  readonly kind: 'reference' | 'note' | 'heading' | 'total';
}

/**
 * How one system writes parts lists, as data. Header texts are compared without case, blanks, marks and accents. What a
 * dialect does not name is read as in any other list.
 */
export interface Dialect {
  /** `system/report`, e.g. `sap/cs12`. */
  readonly name: string;
  /** What its users call it. */
  readonly title: string;
  readonly recognise: {
    /** Of each group one spelling must be a header of the table. */
    readonly headers: readonly (readonly string[])[];
    /** One of these stands in a cell above the header (a report's title), or is the name of the sheet. */
    readonly above?: readonly string[];
  };
  /**
   * Header texts by field, in all languages of the system. `quantity` is per piece of the parent, `quantityTotal` in one piece of the
   * top assembly (exploded), `quantityBase` the number of parents that `quantity` is for. `ignored` columns are not read.
   */
  readonly columns: Readonly<Partial<Record<Field | 'ignored', readonly string[]>>>;
  readonly hierarchy?: DialectHierarchy;
  readonly lines?: readonly LineRule[];
  /** Labels above the header beside which the number of the top assembly stands. */
  readonly root?: readonly string[];
}

/** A dialect made ready for comparison. */
export interface KnownDialect {
  readonly dialect: Dialect;
  readonly groups: readonly ReadonlySet<string>[];
  readonly above: ReadonlySet<string> | null;
  readonly fields: ReadonlyMap<string, Field | 'ignored'>;
}

/** Makes dialects ready, in the order in which they are asked. */
export function prepareDialects(dialects: readonly Dialect[]): KnownDialect[] {
  return dialects.map((dialect) => {
    const fields = new Map<string, Field | 'ignored'>();
    for (const [field, texts] of Object.entries(dialect.columns) as [Field | 'ignored', readonly string[]][])
      for (const text of texts) fields.set(headerKey(text), field);
    const { headers, above } = dialect.recognise;
    return {
      dialect,
      groups: headers.map((group) => new Set(group.map(headerKey))),
      above: above === undefined ? null : new Set(above.map(headerKey)),
      fields,
    };
  });
}

/** Rows above a header in which a title is looked for. */
const TITLE_ROWS = 30;

/** The dialect whose headers these are; of several the one that knows most of them; null if none. */
export function dialectOf(sheet: Sheet, headerRow: number, headers: ReadonlyMap<number, string>, known: readonly KnownDialect[]): KnownDialect | null {
  const keys = new Set([...headers.values()].map((text) => headerKey(text)));
  let best: KnownDialect | null = null;
  let most = 0;
  for (const each of known) {
    if (!each.groups.every((group) => [...group].some((key) => keys.has(key)))) continue;
    if (each.above !== null && !titleStands(sheet, headerRow, each.above)) continue;
    // A title is the surer sign of two reports with the same columns.
    const score = [...keys].filter((key) => each.fields.has(key)).length + (each.above === null ? 0 : 0.5);
    if (score > most) [best, most] = [each, score];
  }
  return best;
} // prettier-ignore

function titleStands(sheet: Sheet, headerRow: number, titles: ReadonlySet<string>): boolean {
  if (sheet.name !== null && titles.has(headerKey(sheet.name))) return true;
  for (let row = Math.max(0, headerRow - TITLE_ROWS); row < headerRow; row++) {
    for (const column of sheet.filled(row)) {
      const key = headerKey(sheet.text(row, column).slice(0, 200));
      for (const title of titles) if (key.startsWith(title)) return true;
    }
  }
  return false;
}

/** Fields that the dialect gives to columns, and columns that it passes over. */
export function dialectColumns(known: KnownDialect | null, headers: ReadonlyMap<number, string>): { fixed: Map<number, Field>; ignored: number[] } {
  const fixed = new Map<number, Field>();
  const ignored: number[] = [];
  for (const [column, text] of headers) {
    const field = known?.fields.get(headerKey(text));
    if (field === 'ignored') ignored.push(column);
    else if (field !== undefined) fixed.set(column, field);
  }
  return { fixed, ignored };
} // prettier-ignore

const KINDS = { reference: LineKind.reference, note: LineKind.note, heading: LineKind.heading, total: LineKind.total };

/** Gives lines the kind that the dialect's rules say, remembered per distinct text. */
export function applyLineRules(known: KnownDialect, frame: Pick<Frame, 'sheet' | 'headers'>, lines: LineColumns): void {
  for (const rule of known.dialect.lines ?? []) {
    const wanted = rule.column.map(headerKey);
    const column = wanted.map((key) => [...frame.headers].find(([, text]) => headerKey(text) === key)?.[0]).find((found) => found !== undefined); // prettier-ignore
    if (column === undefined) continue;
    const values = new Set(rule.is.map(headerKey));
    const memo = new Map<number, boolean>();
    for (let line = 0; line < lines.count; line++) {
      const id = frame.sheet.id(lines.ordinal[line] as number, column);
      if (id === 0) continue;
      let hit = memo.get(id);
      if (hit === undefined) memo.set(id, (hit = values.has(headerKey(frame.sheet.texts.text(id).slice(0, 200)))));
      if (hit) lines.kind[line] = KINDS[rule.kind];
    }
  }
}

/** The top assembly that a report names above its header; null where it names none. */
export function rootAbove(known: KnownDialect, sheet: Sheet, headerRow: number): TableRoot | null {
  const labels = (known.dialect.root ?? []).map(headerKey);
  for (let row = Math.max(0, headerRow - TITLE_ROWS); row < headerRow; row++) {
    const filled = sheet.filled(row);
    for (const [at, column] of filled.entries()) {
      const text = sheet.text(row, column).slice(0, 200).trim();
      // `Material: 4711` and `Material   4711` in one cell, or the number in the next.
      const [, label = text, inside] = /^(.{2,40}?)(?::\s*|\s{2,})(\S.*)?$/u.exec(text) ?? [];
      if (!labels.includes(headerKey(label))) continue;
      const next = filled[at + 1];
      const value = inside?.split(/\s{2,}/u)[0]?.trim() ?? (next === undefined ? '' : sheet.text(row, next).trim());
      if (value !== '') return { text: value, row: sheet.rowNumber(row) };
    }
  }
  return null;
}
