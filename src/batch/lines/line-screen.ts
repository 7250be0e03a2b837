import { elementsOf, elementText } from '../../map/columns/element-columns.ts';
import { isSomeShare } from '../../map/columns/element-header.ts';
import { columnFields } from '../../map/cells/texts.ts';
import type { Table } from '../../map/types.ts';
import { kindOfDesignator } from '../../materials/parts/board-part.ts';
import { mayBeCommodity } from '../../materials/parts/commodity-heads.ts';
import { NOTHING, type Decomposer, type Unweighed } from '../../materials/decompose.ts';
import { BACKED } from '../../materials/mass/mass.ts';
import { isOpen, Screen } from '../../materials/screen/screen.ts';
import type { Decomposition } from '../../materials/types.ts';
import { doubledIn } from '../../read/encoding/double-encoding.ts';
import { HeadingScreen } from './heading-screen.ts';
import { designatorKind, designatorOf, roleOf } from './line-input.ts';
import { MakerSeries } from './maker-series.ts';
import { type PlannedColumn, plannedColumns } from './planned-columns.ts';
import { RowTexts } from './row-texts.ts';
import { statementsOf } from '../context/statements.ts';
import { type TextBits, textBitsOf, UNNAMED } from './text-bits.ts';

/** What may be told of the lines of a table by the ids of their texts: no string is made for a line. */
interface LineScreen {
  /**
   * The decomposition of a line that brings nothing; null: it has to be decomposed. Its coverage may say too little where all that a
   * line holds is an unknown formula of lanthanum, cerium, praseodymium or neodymium ("CeN52"), which a reading names as none.
   */
  nothing(line: number): Decomposition | null;
  /** Equal for lines whose decomposition is the same where their pieces weigh the same; null: their texts have to be compared. */
  keyOf(line: number): string | null;
  /** What lines of such a key came to in other units; null: the key means something in this unit only. */
  recall(key: string): Map<string, Unweighed> | null;
}

const CANNOT_TELL: LineScreen = { nothing: () => null, keyOf: () => null, recall: () => null };
/** Formulas of these are named as what a line is not. */
const LIGHT_EARTH = /La|Ce|Pr|Nd/;

/** Screens the lines of a table. What it says nothing of is decomposed. */
export function createLineScreen(table: Table, decomposer: Decomposer): LineScreen {
  const { texts, links } = table.sheet;
  // A hyperlink speaks of its line too.
  if (links.size > 0 || table.composed !== undefined) return CANNOT_TELL;
  // Texts that were stored in a wrong encoding say more than their characters, and those with words that are struck through less.
  if (doubledIn(texts).size + texts.struckOut.size > 0) return CANNOT_TELL;
  return new TableScreen(table, decomposer);
}

/** What a cell of a line says of it: that it has to be decomposed, that it is a part of another kind, or one without a name. */
const Cell = { silent: 0, open: 1, known: 2, unnamed: 3 } as const;

class TableScreen implements LineScreen {
  readonly #table: Table;
  readonly #bits: TextBits;
  readonly #plan: readonly PlannedColumn[];
  readonly #texts: RowTexts;
  readonly #series: MakerSeries;
  readonly #headings: HeadingScreen;
  readonly #statements: ReturnType<typeof statementsOf>;
  readonly #suppliers: readonly number[];
  /** Whether a cell gives the share of an element, by its id: 0 % of one makes no carrier of a line. */
  readonly #shares: ReadonlyMap<number, Map<number, boolean>>;
  /** Which column is read as what, by number: lines of two units are alike only where these are. 0: it is this unit's alone. */
  readonly #layout: number;

  constructor(table: Table, decomposer: Decomposer) {
    const { screening } = decomposer;
    const fields = columnFields(table);
    this.#table = table;
    this.#bits = textBitsOf(table.sheet.texts, decomposer);
    this.#plan = plannedColumns(fields);
    this.#texts = new RowTexts(table, this.#plan);
    this.#series = new MakerSeries(table, this.#plan, this.#texts, this.#bits, screening);
    this.#headings = new HeadingScreen(table, this.#bits, screening);
    this.#statements = statementsOf(table);
    this.#suppliers = fields.filter(([, field]) => roleOf(field) === 'supplier').map(([column]) => column);
    this.#shares = new Map([...elementsOf(table).keys()].map((column) => [column, new Map<number, boolean>()]));
    this.#layout = this.#bits.recalled === null ? 0 : this.#bits.layoutOf(layoutOf(table));
  }

  nothing(line: number): Decomposition | null {
    const { sheet, lines } = this.#table;
    const row = lines.ordinal[line] as number;
    if (this.#givesShare(row)) return null;
    if (this.#statements.some(({ column, yes }) => yes.has(sheet.id(row, column)))) return null;
    let isKnown = false;
    let isUnnamed = false;
    for (const planned of this.#plan) {
      const says = this.#saidIn(row, planned);
      if (says === Cell.open) return null;
      isKnown ||= says === Cell.known;
      isUnnamed ||= says === Cell.unnamed;
    }
    if (this.#headings.speaks(line)) return null;
    if (this.#series.holds(row, this.#series.at(row))) return null;
    // What else the line holds may be named as what it is not, and then it is known.
    if (isUnnamed && !isKnown && this.#plan.some((planned) => LIGHT_EARTH.test(this.#texts.textAt(row, planned))))
      return null;
    const isNamed =
      isKnown ||
      kindOfDesignator(designatorOf(this.#table, row)?.text ?? '') !== null ||
      this.#texts.isStandardPart(row);
    return NOTHING[isNamed ? 'non-carrier' : 'unclassified'];
  }

  #saidIn(row: number, planned: PlannedColumn): number {
    const id = this.#texts.idAt(row, planned);
    if (id === 0) return Cell.silent;
    const { texts } = this.#table.sheet;
    // Where the words leave something open, a code of a tariff may say what the line is.
    if (planned.any && !planned.isNumber && mayBeCommodity(texts.text(id))) return Cell.open;
    const speaks = planned.speaks || this.#texts.isNameOf(row, id, planned);
    const own = speaks ? this.#bits.spoken(id) : this.#bits.quiet(id);
    if (own === Screen.none) return Cell.silent;
    if (isOpen(own)) return Cell.open;
    if ((own & Screen.symbol) !== 0 && this.#countsSymbol(row, id, planned)) return Cell.open;
    if (!speaks) return Cell.silent;
    if (own === UNNAMED) return Cell.unnamed;
    if ((own & Screen.noun) === 0) return Cell.silent;
    return (own & Screen.cue) === 0 ? Cell.known : Cell.open;
  }

  #countsSymbol(row: number, id: number, { isMaterial, isRemark, isDescription }: PlannedColumn): boolean {
    // "Sputtering target | Tb": the symbol counts in this column alone.
    if (isMaterial) return true;
    // "Target | Gd": beside a form in one word or two it counts in remarks and in a second description too.
    if (!isRemark && !isDescription) return false;
    const isLetter = this.#table.sheet.texts.text(id).trim().length === 1;
    return (!isLetter || this.#texts.statesPurity(row)) && this.#texts.isBrief(row);
  }

  #givesShare(row: number): boolean {
    for (const [column, known] of this.#shares) {
      const id = this.#table.sheet.id(row, column);
      if (id === 0) continue;
      let gives = known.get(id);
      if (gives === undefined) {
        const text = elementText(this.#table, column, id);
        known.set(id, (gives = text !== null && isSomeShare(text)));
      }
      if (gives) return true;
    }
    return false;
  }

  keyOf(line: number): string {
    const { sheet, lines, title } = this.#table;
    const row = lines.ordinal[line] as number;
    const hasName = this.#texts.isDescribed(row);
    const isFree = !this.#series.holds(row, this.#series.at(row)) && !this.#namesMaker(row);
    const isTrace = isFree && !this.#headings.speaks(line) && this.#holdsTracesAlone(row);
    let isAnywhere = this.#layout !== 0 && this.#statements.length === 0;
    /** A text by its number in the pool, which is the same in every unit, else by its id in this one. */
    const told = (id: number): string => {
      const number = isAnywhere ? this.#bits.numberOf(id) : 0;
      isAnywhere &&= number !== 0;
      return number === 0 ? `i${String(id)}` : String(number);
    };
    let key = '';
    for (const planned of this.#plan) {
      const id = this.#texts.idAt(row, planned);
      if (id === 0) continue;
      const trace = isTrace && planned.isDescription ? this.#bits.traceOf(id) : 0;
      if (trace !== 0) key += `${String(planned.column)}=${String(trace)},`;
      // Where nothing describes the line, its numbers do.
      else if ((planned.mayName && !hasName) || !this.#isSkipped(id, planned, hasName && isFree))
        key += `${String(planned.column)}:${told(id)},`;
      // Which material does not matter, but that there is one: remarks then name none.
      else if (planned.isMaterial) key += 'm';
    }
    for (const { column } of this.#statements) key += `${String(column)}?${String(sheet.id(row, column))},`;
    for (const column of this.#shares.keys()) {
      const id = sheet.id(row, column);
      if (id !== 0) key += `${String(column)}%${told(id)},`;
    }
    const designator = designatorOf(this.#table, row);
    if (designator !== null) key += `${designatorKind(designator.text)}#`;
    for (const column of this.#suppliers) {
      const id = sheet.id(row, column);
      if (id !== 0 && !(isFree && this.#bits.isMuteMaker(id))) key += `${String(column)}:${told(id)};`;
    }
    const heading = this.#headings.number(line);
    // What columns are read as goes by a title of the list, too.
    const isShared = isAnywhere && heading >= 0 && title === undefined;
    return `${isShared ? String(this.#layout) : ''}|${key}|${String(heading)}`;
  }

  recall(key: string): Map<string, Unweighed> | null {
    return key.startsWith('|') ? null : this.#bits.recalled;
  }

  /** Whether a text of the row that brings something names a maker: numbers beside it may be of a series of his. */
  #namesMaker(row: number): boolean {
    return this.#plan.some((planned) => {
      const id = this.#texts.idAt(row, planned);
      return id !== 0 && this.#bits.quiet(id) !== Screen.none && this.#bits.namesMaker(id);
    });
  }

  /** Whether no cell of the row brings more than traces. */
  #holdsTracesAlone(row: number): boolean {
    return this.#plan.every((planned) => {
      const id = this.#texts.idAt(row, planned);
      return id === 0 || !isOpen(this.#bits.quiet(id)) || (planned.isDescription && this.#bits.traceOf(id) !== 0);
    });
  }

  /** Whether a cell cannot tell lines apart; `isFree`: no maker of a series is named on the line. */
  #isSkipped(id: number, { isNumber, isDescription, mayBeMute }: PlannedColumn, isFree: boolean): boolean {
    if (isDescription || !(isNumber ? isFree : mayBeMute) || this.#bits.quiet(id) !== Screen.none) return false;
    if (!isNumber) return this.#bits.isMute(id);
    return !BACKED.test(this.#table.sheet.texts.text(id)) && !this.#texts.isPurity(id);
  }
}

function layoutOf(table: Table): string {
  const fields = columnFields(table).map(([column, field]) => `${field}${String(column)}`);
  const elements = [...elementsOf(table)].map(
    ([column, header]) => `${String(column)}${header?.symbol ?? ''}${header?.unit ?? ''}`,
  );
  const columns = [...table.columns].map(([field, all]) => `${field}${all.join('+')}`);
  return `${fields.join()}|${elements.join()}|${columns.join()}|`;
}
