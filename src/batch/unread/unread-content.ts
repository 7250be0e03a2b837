import { foreignTable, isSettled } from '../../map/not-parts.ts';
import { topOf } from '../../map/tables.ts';
import type { MappedSheet, Table } from '../../map/types.ts';
import type { Decomposer } from '../../materials/decompose.ts';
import type { Content } from '../../materials/types.ts';
import { cellName, type Sheet } from '../../read/sheet.ts';
import { mayName } from './may-hold-more.ts';
import { isNoted } from './noted.ts';
import type { UnitError } from '../types.ts';
import { TOLD_FROM } from '../../materials/told.ts';
import { UNSPECIFIED_MAGNET } from '../../materials/magnets/magnet-kind.ts';

/** Something outside a parts list that a list would be asked about. */
export interface UnreadContent {
  readonly ordinal: number;
  readonly column: number;
  readonly text: string;
}

/** Rows and cells that are looked at; a sheet that names nothing so far is not taken for a list. */
export const MOST_ROWS = 2000;
const MOST_CELLS = 20_000;
/** Different texts that are looked at for names alone. */
const MOST_NAMES = 1500;
/** Longer cells tell a story. */
const LONGEST = 80;
const LONGEST_TEXT = 8000;
/** Characters that are screened at a time. */
const MOST_SCREENED = 2000;
/** From this confidence the thing itself counts, and a component that is always told of. */
const FIRM = 0.5;
/** So much is told of in a list; where several lines name such things, that is enough here. */
export const TOLD = TOLD_FROM.report;

/** A sheet of a file without a list that names what a list would be asked about, and what to say of it. */
export interface NamedInside {
  readonly sheet: MappedSheet;
  readonly error: UnitError;
}

/**
 * A file without a list that names what a list would be asked about is not clean: somebody has to look at it. `isCalled`: it is called a
 * parts list, so that prose is none of it, whatever it looks like.
 */
export function namedInside(
  mapped: readonly MappedSheet[],
  decomposer: Decomposer,
  isCalled = false,
): NamedInside | null {
  const finder = new CarrierFinder(decomposer);
  for (const one of mapped) {
    const { sheet, reason } = one;
    if (isSettled(reason)) continue;
    const named = isCalled
      ? finder.inLines(sheet)
      : (finder.inSheet(sheet) ?? (foreignTable(sheet) === null ? finder.byNames(sheet) : null));
    if (named !== null) return namedIn(one, named);
  }
  return null;
}

/** What is said of such a sheet. */
export function namedIn(one: MappedSheet, named: UnreadContent): NamedInside {
  const { sheet, reason } = one;
  const place = sheet.element(named.ordinal)?.path ?? cellName(sheet.rowNumber(named.ordinal), named.column);
  const error = {
    code: 'columns-not-understood',
    message: `no parts list was understood (${reason}), and ${place} names what would be reported in one: “${named.text}”`,
    hint: 'If it is a list, name its columns in the configuration ("mappings"; "lintanide inspect" suggests one); if it is none, leave it out ("ignore").',
    place: sheet.name === null ? place : `sheet "${sheet.name}", ${place}`,
  };
  return { sheet: one, error };
}

/** A cell of a row that may be a line. */
export interface Row {
  readonly ordinal: number;
  readonly columns: readonly number[];
}

/**
 * Finds the first cell that firmly names a magnet, a controlled material or a component with a magnet, in what no list
 * holds. All that one unit holds is looked at with one bound.
 */
export class CarrierFinder {
  readonly #decomposer: Decomposer;
  readonly #seen = new Set<number>();

  constructor(decomposer: Decomposer) {
    this.#decomposer = decomposer;
  }

  /** The first such text of a row, whatever stands around it. */
  inRow(sheet: Sheet, ordinal: number): string | null {
    const texts = sheet.filled(ordinal).map((column) => sheet.text(ordinal, column).trim());
    return texts.find((text) => this.isFirm(text, 0)) ?? null;
  }

  /** The first line of a text that does, as an item of a list: few words, and no sentence. */
  inText(text: string): string | null {
    for (const line of text.slice(0, LONGEST_TEXT).split(/[\r\n]+/)) {
      const item = asItem(line.replace(/^[\p{L} ]{1,20}:\s+/u, ''));
      if (isBrief(item) && this.isFirm(item, 0)) return item;
    }
    return null;
  }

  /** The first few words of a long text that do. */
  inStory(text: string): string | null {
    for (let from = 0; from < text.length;) {
      const to = afterWord(text, from + LONGEST);
      const words = text.slice(from, to).trim();
      // The name may go on behind them.
      if (this.isFirm(words.replace(SENTENCE, ''), 0))
        return text.slice(from, afterWord(text, to + LONGEST / 2)).trim();
      if (to === text.length) return null;
      from = afterWord(text, from + LONGEST / 2);
    }
    return null;
  }

  /** Whether any part of a text may, by what costs little. */
  mayName(text: string): boolean {
    for (let from = 0; from < text.length; from += MOST_SCREENED / 2)
      if (this.#isOpen(text.slice(from, from + MOST_SCREENED))) return true;
    return false;
  }

  /** The first of these cells of a row that does; `isStated`: by a material of its own, and not by a word for a magnet or a motor. */
  inCells(sheet: Sheet, ordinal: number, columns: readonly number[], isStated = false): number | null {
    const names = (text: string): boolean =>
      this.firm(text, 0).some((content) => !isStated || (content.componentClass === null && content.material !== UNSPECIFIED_MAGNET)); // prettier-ignore
    return (
      columns.find((column) => isBrief(sheet.text(ordinal, column)) && names(sheet.text(ordinal, column).trim())) ??
      null
    );
  }

  /** In a sheet without a list, where nothing else was understood. */
  inSheet(sheet: Sheet): UnreadContent | null {
    return this.#inRows(sheet, rowsOf(sheet), () => true);
  }

  /** In what looks like no list at all: the first of several cells that are the name of such a thing and no more. */
  byNames(sheet: Sheet): UnreadContent | null {
    let first: UnreadContent | null = null;
    let count = 0;
    const told = new Map<number, boolean>();
    const names = (ordinal: number, column: number): boolean => {
      const id = sheet.id(ordinal, column);
      let is = told.get(id);
      if (is === undefined) {
        const text = sheet.text(ordinal, column).trim();
        told.set(id, (is = isBareName(text) && this.isFirm(text, column, TOLD)));
      }
      return is;
    };
    for (const { ordinal, columns } of rowsOf(sheet)) {
      const column = columns.find((at) => names(ordinal, at));
      // Of so many different texts a list would have been seen.
      if (told.size >= MOST_NAMES) return null;
      if (column === undefined) continue;
      first ??= { ordinal, column, text: sheet.text(ordinal, column).trim() };
      if (++count >= NAMED_AT_LEAST) return first;
    }
    return null;
  }

  /** In the lines of what is called a list and looks like none. */
  inLines(sheet: Sheet): UnreadContent | null {
    for (const { ordinal, columns } of rowsOf(sheet)) {
      const found = columns.find((column) => this.isFirm(asItem(sheet.text(ordinal, column)), column, TOLD));
      if (found !== undefined) return { ordinal, column: found, text: asItem(sheet.text(ordinal, found)) };
    }
    return null;
  }

  /** In the items of a text's lists that count nothing: with a figure, or of few words, one names a thing. */
  inItems(sheet: Sheet, lists: readonly Table[]): UnreadContent | null {
    for (const { ordinal } of rowsOf(sheet)) {
      const text = sheet.text(ordinal, 0).trim();
      const isItem = text.length <= LONGEST && (FIGURE.test(text) || text.split(/\s+/).length <= 3);
      if (isItem && this.isFirm(text, 0) && !isListed(sheet.id(ordinal, 0), lists)) return { ordinal, column: 0, text };
    }
    return null;
  }

  /**
   * In a sheet beside the lists of a unit, or in what stands beside the lists of a sheet. There pick-lists, sums and analyses
   * are usual: a line has a figure, and says what the lists do not say. `isMixed`: the tables are those of a text, which has some of every
   * kind: there a line has a count of its own.
   */
  beside(sheet: Sheet, lists: readonly Table[], isMixed = false): UnreadContent | null {
    const own = lists.filter((table) => table.sheet === sheet);
    const rows = own.length === 0 ? rowsOf(sheet) : blockBeside(sheet, own);
    if (rows.length === 0) return null;
    const counts = isMixed ? hasCount : hasFigure;
    const cover = own.length === 0 ? coverOf(rows) : null;
    return this.#inRows(
      sheet,
      rows,
      (row, column) => row !== cover && counts(sheet, row, column) && !isListed(sheet.id(row.ordinal, column), lists),
    );
  }

  /** In the records of a document that are no lines of its list: there one is, by a quantity of its own, what a list would hold. */
  inRecords(sheet: Sheet, lists: readonly Table[]): UnreadContent | null {
    const counts = (sheet.columnNames ?? []).flatMap((name, column) => (QUANTITY.test(name) ? [column] : []));
    if (counts.length === 0) return null;
    const isCounted = ({ ordinal }: Row): boolean =>
      counts.some((column) => COUNT.test(sheet.text(ordinal, column).trim()));
    return this.#inRows(
      sheet,
      rowsOf(sheet),
      (row, column) => isCounted(row) && !isListed(sheet.id(row.ordinal, column), lists),
    );
  }

  #inRows(sheet: Sheet, rows: readonly Row[], counts: (row: Row, column: number) => boolean): UnreadContent | null {
    if (!isLikeAList(sheet, rows)) return null;
    // One row is a line only where a number or a code stands beside the name, or a type in it.
    const few = rows.length < 3;
    // Three columns that are filled on most rows are a list of something, and a thing in it counts as in one.
    const from = !few && isTabular(rows) ? TOLD : FIRM;
    for (const row of rows) {
      for (const column of row.columns) {
        const id = sheet.id(row.ordinal, column);
        if (this.#seen.size >= MOST_CELLS) return null;
        if (this.#seen.has(id)) continue;
        this.#seen.add(id);
        const text = sheet.texts.text(id).trim();
        // "Servo motor MG996R,4": of so few lines one that has a type and is counted is a line of a list.
        const isCounted = rows.length < 5 && CODE.test(text) && hasCount(sheet, row, column);
        if (!this.isFirm(text, column, isCounted ? TOLD : from)) continue;
        if (few && !row.columns.some((other) => (other === column ? CODE : FIGURE).test(sheet.text(row.ordinal, other)))) continue; // prettier-ignore
        if (counts(row, column)) return { ordinal: row.ordinal, column, text };
      }
    }
    return null;
  }

  /** Whether a text is the name of such a thing: no sentence, and nothing to do. */
  isFirm(text: string, column: number, from = FIRM): boolean {
    return this.firm(text, column, from).length > 0;
  }

  /** What such a thing is or holds. */
  firm(text: string, column: number, from = FIRM): readonly Content[] {
    const contents = isThing(text) ? this.reported(text, column, from) : [];
    return contents.length > 0 && isNoted(text) ? [] : contents;
  }

  /** Whether a text as a description is firmly what would be reported: it is judged up to `MAX_LENGTH`. */
  isReported(text: string, column = 0, from = FIRM): boolean {
    return this.reported(text, column, from).length > 0;
  }

  #isOpen(text: string): boolean {
    return mayName(this.#decomposer.screening.screen(text));
  }

  /** What would be reported of it. */
  reported(text: string, column = 0, from = FIRM): readonly Content[] {
    // Most texts bring nothing, and a screen says so for a tenth of what reading them costs.
    if (!this.#isOpen(text)) return [];
    const { contents } = this.#decomposer.decompose({
      texts: [{ role: 'description', text, column }],
      manufacturer: '',
      cas: [],
      pieceGrams: null,
    });
    return contents.filter(({ confidence, report }) => report && confidence >= from);
  }
}

/** Whether a text may be the name of something. */
export const isThing = (text: string): boolean =>
  text.length <= LONGEST && NAME.test(text) && !SENTENCE.test(text) && !TO_DO.test(text) && !STATED.test(text);

/** A name, and not what somebody has to do. */
export const isBrief = (text: string): boolean => text.trim().split(/\s+/).length <= 7;

/** Where the last word before a place ends; there itself if that is too far back. */
const afterWord = (text: string, at: number): number => {
  if (at >= text.length) return text.length;
  const nearest = at - LONGEST / 4 + 1;
  const blank = text.slice(nearest, at + 1).lastIndexOf(' ');
  return blank < 0 ? at : nearest + blank;
};

/** An item without its bullet, number and address, up to where it is told of. */
export const asItem = (text: string): string =>
  text
    .slice(0, 400)
    .replace(/^[\s•*+-]{0,10}(?:\d{1,4}[.)x×]?(?=\s))?\s*/u, '')
    .replace(/\(?https?:\S*/g, '')
    .trim()
    .replace(/[.:!?。]+$/u, '')
    .slice(0, LONGEST)
    .trim();

/** Words, grades ("N42SH") and symbols with their purity or share ("Gd 99,9 %"). */
const NAME =
  /\p{L}{3}|(?<!\p{L})\p{Lu}\p{Ll} ?\d{1,2}(?:[.,]\d{1,5})? ?%|(?<![\p{L}\d])\p{L}\d{2}\p{Lu}{1,2}(?![\p{L}\d])|[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]{2}/u;
const SENTENCE = /[.!?。]$/u;
/** "Install magnets": what somebody has to do with things that a list names. */
const TO_DO =
  /^(?:install|mount|clean|attach|glue|insert|remove|assemble|check|measure|solder|connect|drill|press|print|adjust|calibrate|align|secure|tighten|place|einbauen|montieren|kleben|prüfen|monter|coller|instalar|montar|colocar|安装|粘贴|检查)(?![\p{L}-])/iu;
/** "Motor at the wheel: 84.0 rad/s": what is said of a thing. */
const STATED =
  /[:：]\s?[≈~<>=]?\s?\d[\d.,]*\s?(?:rad|rpm|r\/min|n[·.]?m|kg[·.]?cm|v|m?ah?|k?w|k?hz|%|°|km\/h|m\/s)(?![a-z])/iu;
const FIGURE = /\d/;
/** "Servo MG996R", "iPower Motor GM4108": which of such things it is. */
const CODE = /(?<![\p{L}\d])\p{L}{1,6}[-/]?\d{2}/u;

const hasFigure = (sheet: Sheet, { ordinal, columns }: Row, column: number): boolean =>
  FIGURE.test(sheet.text(ordinal, column)) || columns.some((other) => FIGURE.test(sheet.text(ordinal, other)));

export const COUNT = /^\d{1,5}(?: ?(?:[x×*]|pcs?\.?|stk\.?|szt\.?|шт\.?|個|个|개))?$/iu;

/** What an element that counts things is called. */
const QUANTITY =
  /(?:^|[^a-z])(?:qty|pcs|cnt|stk|szt|ilo[sś][cć])|quanti?t|pieces|count|menge|anzahl|stück|cantidad|数量|數量|個数|кол-?во|количество/i;

const hasCount = (sheet: Sheet, { ordinal, columns }: Row, column: number): boolean =>
  columns.some((other) => other !== column && COUNT.test(sheet.text(ordinal, other).trim()));

function rowsOf(sheet: Sheet): Row[] {
  const rows: Row[] = [];
  for (let ordinal = 0; ordinal < Math.min(sheet.rowCount, MOST_ROWS); ordinal++)
    rows.push({ ordinal, columns: sheet.filled(ordinal) });
  return rows;
}

/** "Magnetic coupling MC-40" above "Author | J. Doe": what a cover is of stands alone at its top, and in the lists. */
function coverOf(rows: readonly Row[]): Row | null {
  const first = rows.find(({ columns }) => columns.length > 0);
  return first?.columns.length === 1 && rows.some(({ columns }) => columns.length > 1) ? first : null;
}

/** What stands beside the lists of a sheet, from the row of the first header on: what is above it is a title. */
function blockBeside(sheet: Sheet, lists: readonly Table[]): Row[] {
  const columns = Array.from({ length: sheet.columnCount }, (_, column) => column).filter((column) =>
    lists.every(({ left, right, ignored }) => column < left || column > right || ignored?.includes(column) === true),
  );
  if (columns.length === 0) return [];
  const rows: Row[] = [];
  const top = Math.min(...lists.map(topOf));
  for (let ordinal = Math.max(0, top); ordinal < Math.min(sheet.rowCount, top + MOST_ROWS); ordinal++) {
    const filled = columns.filter((column) => sheet.id(ordinal, column) !== 0);
    if (filled.length > 0) rows.push({ ordinal, columns: filled });
  }
  return rows;
}

/** A list has something beside a name on most rows; in one column, names alone, and no sentences. */
function isLikeAList(sheet: Sheet, rows: readonly Row[]): boolean {
  let beside = 0;
  let filled = 0;
  let named = 0;
  for (const { ordinal, columns } of rows) {
    if (columns.length >= 2) beside++;
    if (columns.length === 0) continue;
    filled++;
    if (columns.length === 1 && isName(sheet.text(ordinal, columns[0] as number).trim())) named++;
  }
  // Things below headings, some of them with a number before them: names all the same.
  if (beside > 0 && (beside * 2 >= rows.length || filled < 3)) return beside * 2 >= rows.length;
  if (beside > 0) return (beside + named) * 4 >= filled * 3;
  return filled >= 3 && named * 4 >= filled * 3;
}

/** Whether most rows have three texts and more. */
function isTabular(rows: readonly Row[]): boolean {
  const filled = rows.filter(({ columns }) => columns.length > 0);
  return filled.filter(({ columns }) => columns.length >= 3).length * 2 >= filled.length;
}

/** `Magnet NdFeB N42SH 20x10`: few words that begin like a name, not like a sentence that goes on. */
const isName = (text: string): boolean =>
  text.length <= 60 &&
  (!/^\p{Ll}/u.test(text) || text.split(/\s+/).length <= 5) &&
  !/[.:!?。：]$|=/u.test(text) &&
  text.split(/\s+/).length <= 7;

/** So many lines that are nothing but names of such things are no chance. */
export const NAMED_AT_LEAST = 3;
/** "DC motor", "Loudspeaker 150 Ω": as items are, and neither sentences nor headings of a story. */
export const isBareName = (text: string): boolean => text.length <= 30 && text.split(/\s+/).length <= 4;

/** Whether a list of the unit says the same: texts of one unit are equal where their ids are. */
export function isListed(id: number, lists: readonly Table[]): boolean {
  return lists.some(({ sheet, lines, left, right, ignored }) => {
    for (let line = 0; line < lines.count; line++)
      for (let column = left; column <= right; column++)
        if (sheet.id(lines.ordinal[line] as number, column) === id && ignored?.includes(column) !== true) return true;
    return false;
  });
}
