import type { Sheet } from '../../read/sheet.ts';
import { headerKey } from '../headers/headers.ts';
import type { Field } from '../types.ts';
import { areLike } from './dialect-cells.ts';

/**
 * How an export says who is below whom, where it cannot be told from the cells alone. `parent`: a column names it, whatever levels
 * say beside. `fill-down`: so, and a blank cell means "as above". `flat`: no line is content of another, whatever the cells say.
 */
export type DialectHierarchy = 'level' | 'dotted' | 'parent' | 'fill-down' | 'path' | 'indent' | 'flat';

/** Lines that are no content: what a column says of them, and what they are then. */
export interface LineRule {
  /** Header texts of the column; the first that the table has counts. */
  readonly column: readonly string[];
  /** Cell texts, compared without case, blanks and marks. */
  readonly is: readonly string[];
  /** `reference`: listed, no content (a document, a text position). `note`: no line of the bill at all. */
  readonly kind: 'reference' | 'note' | 'heading' | 'total';
}

/** What is particular about the quantities of a system. */
interface QuantityRules {
  /**
   * Decimals with which every quantity is printed. With 3, `1,000` is one. Trusted only while every text of the column keeps to it.
   */
  readonly decimals?: number;
  /** What an empty quantity cell means by the system's documentation; not said: unknown. */
  readonly blank?: number;
  /**
   * Header texts of the number of equal occurrences that a line stands for. It is the quantity where the quantity is empty; where
   * both are given it is not known whether they multiply, and the quantity is unknown unless the count is one.
   */
  readonly packed?: readonly string[];
  /** Labels above the header beside which stands for how many pieces of the top assembly all quantities are, the surest first. */
  readonly base?: readonly string[];
  /**
   * The columns of `quantity` hold the quantity per assembly in some layouts, the exploded one in others. Beside `quantityTotal` they
   * are not read; alone they are known where both come to the same: in assemblies of which there is one.
   */
  readonly either?: boolean;
  /** Cells that say the quantity beside them is not per piece of the parent (per lot, per set-up): it is unknown then. */
  readonly unknownWhere?: { readonly column: readonly string[]; readonly is: readonly string[] };
  /** A list without a quantity column has as many pieces on a line as the line has designators; `one`: a line is one piece. */
  readonly countDesignators?: boolean | 'one';
}

/**
 * How one system writes parts lists, as data. Header texts are compared without case, blanks, marks and accents; with and without a
 * group in brackets before them, a `#…` after them (`*(单据头)父项物料编码#编码`) and the group above them in a header of two rows.
 * What a dialect does not name is read as in any other list.
 */
export interface Dialect {
  /** `system/report`, e.g. `sap/cs12`. */
  readonly name: string;
  /** What its users call it. */
  readonly title: string;
  readonly recognise: {
    /** Of each group one spelling must be a header of the table. */
    readonly headers: readonly (readonly string[])[];
    /** Headers are compared letter by letter, marks and case too: for systems whose header words everybody uses (`ITEM NO.`). */
    readonly exact?: boolean;
    /** None of these is a header of the table. */
    readonly absent?: readonly string[];
    /** One of these begins a cell above the header (a report's title), or is the name of the sheet. */
    readonly above?: readonly string[];
    /** Of a column, by its header texts: most cells are like this (a regular expression). */
    readonly cells?: { readonly column: readonly string[]; readonly like: string };
  };
  /**
   * Header texts by field, in all languages of the system. `quantity` is per piece of the parent, `quantityTotal` in one piece of the
   * top assembly (exploded), `quantityBase` the number of parents that `quantity` is for. `ignored` columns are not read.
   */
  readonly columns: Readonly<Partial<Record<Field | 'ignored', readonly string[]>>>;
  /** Fields that mean something else here than in a parts list, whatever their columns are called: these are not read. */
  readonly unread?: readonly Field[];
  readonly hierarchy?: DialectHierarchy;
  /** Header texts of the bill by which the item of a line is broken down, where the column of parents names bills and not items. */
  readonly bill?: readonly string[];
  readonly quantities?: QuantityRules;
  readonly lines?: readonly LineRule[];
  /** Header texts: a line on which only these columns are filled continues the line above (wrapped designators) and is no line of its own. */
  readonly continued?: readonly string[];
  /** Labels above the header beside which the number of the top assembly stands. */
  readonly root?: readonly string[];
}

/** A dialect made ready for comparison. Keys are made when first asked for: most dialects are ruled out by their first group. */
export interface KnownDialect {
  /** All of it: what it is recognised by is kept apart, and the rest read when a list is of it. */
  readonly dialect: Dialect;
  readonly isExact: boolean;
  readonly groups: readonly (() => ReadonlySet<string>)[];
  readonly absent: () => ReadonlySet<string>;
  readonly above: (() => readonly string[]) | null;
  readonly cells: Dialect['recognise']['cells'];
  readonly fields: () => ReadonlyMap<string, Field | 'ignored'>;
}

function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => (made ??= make());
}

/** Makes a dialect ready by what it is recognised by; `whole` gives all of it. */
export function prepared(
  { headers, exact = false, absent = [], above, cells }: Dialect['recognise'],
  whole: () => Dialect,
): KnownDialect {
  const key = exact ? plain : headerKey;
  return {
    get dialect() {
      return whole();
    },
    isExact: exact,
    groups: headers.map((group) => once(() => new Set(group.map(key)))),
    absent: once(() => new Set(absent.map(key))),
    above: above === undefined ? null : once(() => above.map(headerKey)),
    cells,
    fields: once(() => fieldsOf(whole())),
  };
}

/** Makes dialects ready, in the order in which they are asked. */
export const prepareDialects = (dialects: readonly Dialect[]): KnownDialect[] =>
  dialects.map((dialect) => prepared(dialect.recognise, () => dialect));

function fieldsOf({ columns }: Dialect): Map<string, Field | 'ignored'> {
  const fields = new Map<string, Field | 'ignored'>();
  for (const [field, texts] of Object.entries(columns) as [Field | 'ignored', readonly string[]][])
    for (const text of texts) fields.set(headerKey(text), field);
  return fields;
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Keys under which a dialect may know a header, the closest first: as it stands, without its decoration, without the group above it. */
export function spellings(text: string): readonly string[] {
  const last = text.slice(text.lastIndexOf(' / ') + 1).replace(/^\/ /u, '');
  const bare = last.replace(/^[*\s]*[(（[【][^()（）[\]【】]{0,30}[)）\]】]\s*(?=\S)/u, '');
  return [...new Set([text, last, bare, bare.replace(/(?<=\S)\s*#[^#]{1,20}$/u, '')].map(headerKey))].filter(
    (key) => key !== '',
  );
}

/** Rows above a header in which a title is looked for. */
export const TITLE_ROWS = 30;

interface Recognised {
  readonly known: KnownDialect;
  /** How many of the headers it knows: asked where its title stands, since all of the dialect is read for it. */
  readonly score: () => number;
}

/** Header rows whose dialects are remembered: one report of a system is like the next. */
const MAX_HEADS = 500;
const recognised = new WeakMap<readonly KnownDialect[], Map<string, readonly Recognised[]>>();

/** The dialects of which these may be the headers, whatever stands above; one that knows none of them is none. */
function byHeaders(texts: readonly string[], known: readonly KnownDialect[]): readonly Recognised[] {
  let memo = recognised.get(known);
  if (memo === undefined) recognised.set(known, (memo = new Map<string, readonly Recognised[]>()));
  const head = texts.join('\u0001');
  let found = memo.get(head);
  if (found === undefined) {
    found = compareHeaders(texts, known);
    if (memo.size >= MAX_HEADS) memo.clear();
    memo.set(head, found);
  }
  return found;
}

function compareHeaders(texts: readonly string[], known: readonly KnownDialect[]): Recognised[] {
  const keys = texts.map(spellings);
  const loose = new Set(keys.flat());
  const exact = new Set(texts.map(plain));
  return known.flatMap((each) => {
    const own = each.isExact ? exact : loose;
    if (!each.groups.every((group) => [...group()].some((key) => own.has(key)))) return [];
    if ([...each.absent()].some((key) => own.has(key))) return [];
    let counted: number | undefined;
    const count = (): number => {
      const fields = each.fields();
      // A title is the surer sign of two reports with the same columns.
      return keys.filter((of) => of.some((key) => fields.has(key))).length + (each.above === null ? 0 : 0.5);
    };
    return [{ known: each, score: () => (counted ??= count()) }];
  });
}

/** The dialect whose headers these are; of several the one that knows most of them; null if none. */
export function dialectOf(
  sheet: Sheet,
  headerRow: number,
  headers: ReadonlyMap<number, string>,
  known: readonly KnownDialect[],
): KnownDialect | null {
  if (known.length === 0) return null;
  let best: KnownDialect | null = null;
  let most = 0;
  for (const { known: each, score } of byHeaders([...headers.values()], known)) {
    if (!stands(sheet, headerRow, headers, each)) continue;
    if (score() > most) [best, most] = [each, score()];
  }
  return best;
}

/** Whether a row is the header of any of them. Rows of a list are asked too, which are not remembered. */
export const isHeaderOf = (
  sheet: Sheet,
  row: number,
  headers: ReadonlyMap<number, string>,
  known: readonly KnownDialect[],
): boolean =>
  compareHeaders([...headers.values()], known).some(
    ({ known: each, score }) => stands(sheet, row, headers, each) && score() >= 1,
  );

/** Whether what a dialect asks of a list beside its headers is there: a title above it, the form of its cells. */
const stands = (
  sheet: Sheet,
  row: number,
  headers: ReadonlyMap<number, string>,
  { above, cells }: KnownDialect,
): boolean =>
  (above === null || titleStands(sheet, row, above())) && (cells === undefined || areLike(sheet, row, headers, cells));

function titleStands(sheet: Sheet, headerRow: number, titles: readonly string[]): boolean {
  if (sheet.name !== null && titles.includes(headerKey(sheet.name))) return true;
  for (let row = Math.max(0, headerRow - TITLE_ROWS); row < headerRow; row++) {
    for (const column of sheet.filled(row)) {
      const key = headerKey(sheet.text(row, column).slice(0, 200));
      if (titles.some((title) => key.startsWith(title))) return true;
    }
  }
  return false;
}

/** Fields that the dialect gives to columns, and columns that it passes over. */
export function dialectColumns(
  known: KnownDialect | null,
  headers: ReadonlyMap<number, string>,
): { fixed: Map<number, Field>; ignored: number[] } {
  const fixed = new Map<number, Field>();
  const ignored: number[] = [];
  const fields = known?.fields() ?? null;
  for (const [column, text] of headers) {
    const field =
      fields === null
        ? undefined
        : spellings(text)
            .map((key) => fields.get(key))
            .find((found) => found !== undefined);
    if (field === 'ignored') ignored.push(column);
    else if (field !== undefined) fixed.set(column, field);
  }
  return { fixed, ignored };
}
