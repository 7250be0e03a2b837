import { elementsOf, elementText } from '../../map/columns/element-columns.ts';
import { isSomeShare } from '../../map/columns/element-header.ts';
import { columnFields, headingText } from '../../map/cells/texts.ts';
import { LineKind, type Field, type Table } from '../../map/types.ts';
import { kindOfDesignator } from '../../materials/parts/board-part.ts';
import { mayBeCommodity } from '../../materials/parts/commodity-heads.ts';
import { NOTHING, type Decomposer, type Unweighed } from '../../materials/decompose.ts';
import { BRIEF } from '../../materials/line.ts';
import { kindOfChip, kindOfStandardPart } from '../../materials/parts/standard-part.ts';
import { BACKED } from '../../materials/mass/mass.ts';
import { MAX_CODES } from '../../materials/screen/screen-codes.ts';
import { PURITY_ALONE } from '../../materials/symbols/purity.ts';
import { Screen } from '../../materials/screen/screen.ts';
import type { Decomposition, TextRole } from '../../materials/types.ts';
import { TextKind } from '../../read/arena.ts';
import { doubledIn } from '../../read/encoding/double-encoding.ts';
import { designatorKind, designatorOf, roleOf } from './line-input.ts';
import { isName } from './remark-name.ts';
import { statementsOf } from '../context/statements.ts';
import { textBitsOf, UNNAMED } from './text-bits.ts';

/** Roles whose nouns say what a line is. */
const SPEAKS: ReadonlySet<TextRole> = new Set(['description', 'category', 'partNumber']);

/** What may be told of the lines of a table by the ids of their texts: no string is made for a line. */
export interface LineScreen {
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
const NO_HEADING = 0;
/** A heading that says the form of what is below it: a symbol alone counts there. */
const SAYS_FORM = /target|oxid|靶|氧化|酸化|ターゲット|타겟|타깃|мишен|оксид/i;
/** Formulas of these are named as what a line is not. */
const LIGHT_EARTH = /La|Ce|Pr|Nd/;

interface PlannedColumn {
  readonly column: number;
  /** Cells that are no text count too. */
  readonly any: boolean;
  readonly speaks: boolean;
  readonly isNumber: boolean;
  /** Its words and figures count only where they say something of a substance. */
  readonly mayBeMute: boolean;
  readonly isDescription: boolean;
  readonly isMaterial: boolean;
  readonly isRemark: boolean;
  /** Its remarks say what a line is that has no name. */
  readonly mayName: boolean;
  readonly isCategory: boolean;
}

/** Screens the lines of a table. What it says nothing of is decomposed. */
export function createLineScreen(table: Table, decomposer: Decomposer): LineScreen {
  const { screening } = decomposer;
  const { sheet, lines } = table;
  const { texts } = sheet;
  // A hyperlink speaks of its line too.
  if (sheet.links.size > 0 || table.composed !== undefined) return CANNOT_TELL;
  // Texts that were stored in a wrong encoding say more than their characters, and those with words that are struck through less.
  if (doubledIn(texts).size + texts.struckOut.size > 0) return CANNOT_TELL;
  const bits = textBitsOf(texts, decomposer);
  const fields = columnFields(table);
  const plan = fields.flatMap(([column, field]): PlannedColumn[] => {
    const role = roleOf(field);
    if (role === undefined || role === 'supplier') return [];
    return [{ column, any: role === 'partNumber' || role === 'commodity', speaks: SPEAKS.has(role), isNumber: role === 'partNumber', mayBeMute: role === 'material' || role === 'category' || role === 'remarks', isDescription: role === 'description', isMaterial: role === 'material', isRemark: role === 'remarks', mayName: field === 'remarks', isCategory: role === 'category' }];
  });
  const columnsOf = (...wanted: Field[]): number[] => fields.filter(([, field]) => wanted.includes(field)).map(([column]) => column);
  /** Whether a cell gives the share of an element, by its id: 0 % of one makes no carrier of a line. */
  const shares = new Map<number, Map<number, boolean>>([...elementsOf(table).keys()].map((column) => [column, new Map<number, boolean>()]));
  const givesShare = (row: number): boolean => {
    for (const [column, known] of shares) {
      const id = sheet.id(row, column);
      if (id === 0) continue;
      let gives = known.get(id);
      if (gives === undefined) {
        const text = elementText(table, column, id);
        known.set(id, (gives = text !== null && isSomeShare(text)));
      }
      if (gives) return true;
    }
    return false;
  };
  const statements = statementsOf(table);
  const makers = [...columnsOf('manufacturer').reverse(), ...columnsOf('supplier')];
  const suppliers = fields.filter(([, field]) => roleOf(field) === 'supplier').map(([column]) => column);
  const series = new Map<number, readonly number[]>();
  const speaking = new Uint8Array(lines.heading.some((heading) => heading >= 0) ? lines.count : 0);
  const categories = table.columns.get('category') ?? [];
  /** Whether one of the headings above a line brings something. */
  const headingSpeaks = (line: number): boolean => {
    const heading = lines.heading[line] ?? -1;
    // A title is one because it speaks.
    if (table.title !== undefined) return true;
    if (heading < 0) return false;
    const known = speaking[heading] as number;
    if (known !== 0) return known === 2;
    const [category] = categories;
    const speaks =
      category !== undefined && categories.length === 1 && lines.kind[heading] !== LineKind.heading && (lines.heading[heading] ?? -1) < 0
        ? isOpen(bits.quiet(sheet.id(lines.ordinal[heading] as number, category)))
        : headingText(table, line).some((text) => SAYS_FORM.test(text) || isOpen(screening.screen(text)));
    speaking[heading] = speaks ? 2 : 1;
    return speaks;
  };
  /** Series of the maker of a row. */
  const seriesAt = (row: number): readonly number[] => {
    for (let i = 0; i < makers.length; i++) {
      const id = sheet.id(row, makers[i] as number);
      if (id === 0) continue;
      let found = series.get(id);
      if (found === undefined) series.set(id, (found = bits.seriesOf(id)));
      return found;
    }
    return NO_SERIES;
  };
  const isOfSeries = (row: number, own: readonly number[]): boolean =>
    plan.some((planned) => {
      const { column, speaks, mayName } = planned;
      const id = speaks || mayName ? sheet.id(row, column) : 0;
      if (id === 0 || (!speaks && !isNameOf(row, id, planned)) || !screening.mayBeOfSeries(own, codes, texts.codes(id, codes))) return false;
      return screening.isOfSeries(own, texts.text(id));
    });
  /** Text id of a cell that decomposition reads, 0 if there is none. */
  const idAt = (row: number, planned: PlannedColumn): number => {
    const id = sheet.id(row, planned.column);
    if (id === 0 || (!planned.any && texts.kind(id) !== TextKind.string)) return 0;
    return planned.isCategory && table.groups?.has(id) === true ? 0 : id;
  };

  /** Whether a text that describes the line, or where none does its number, is the size or number of a part of a standard. */
  const isStandardPart = (row: number): boolean => {
    const filled = plan.filter((planned) => (planned.isDescription || planned.isNumber) && !isBlank(idAt(row, planned)));
    const isDescribed = filled.some(({ isDescription }) => isDescription);
    return filled.some((planned) => {
      const text = texts.text(idAt(row, planned));
      return kindOfChip(text) !== null || (planned.isDescription === isDescribed && kindOfStandardPart(text) !== null);
    });
  };

  /** Whether a cell of a row is a purity: beside one a letter alone may be an element. */
  const statesPurity = (row: number): boolean => plan.some((planned) => isPurity(idAt(row, planned)));
  const isPurity = (id: number): boolean => PURITY_ALONE.test(texts.text(id).trim());
  const isDescribed = (row: number): boolean => plan.some((planned) => planned.isDescription && !isBlank(idAt(row, planned)));
  /** Whether a remark stands for the name that a row has none of. */
  const isNameOf = (row: number, id: number, planned: PlannedColumn): boolean => planned.mayName && table.title === undefined && !isDescribed(row) && isName(texts.text(id));
  /** Whether no description of a row is longer than the name of a form with a size. */
  const isBrief = (row: number): boolean => plan.every((planned) => !planned.isDescription || texts.text(idAt(row, planned)).length <= BRIEF);

  function nothing(line: number): Decomposition | null {
    const row = lines.ordinal[line] as number;
    if (shares.size > 0 && givesShare(row)) return null;
    if (statements.some(({ column, yes }) => yes.has(sheet.id(row, column)))) return null;
    let isKnown = false;
    let isUnnamed = false;
    for (let i = 0; i < plan.length; i++) {
      const planned = plan[i] as PlannedColumn;
      const id = idAt(row, planned);
      if (id === 0) continue;
      // Where the words leave something open, a code of a tariff may say what the line is.
      if (planned.any && !planned.isNumber && mayBeCommodity(texts.text(id))) return null;
      const speaks = planned.speaks || isNameOf(row, id, planned);
      const own = speaks ? bits.spoken(id) : bits.quiet(id);
      if (own === Screen.none) continue;
      // "Sputtering target | Tb": the symbol counts in this column alone.
      if (isOpen(own) || (planned.isMaterial && (own & Screen.symbol) !== 0)) return null;
      // "Target | Gd": beside a form in one word or two it counts in remarks and in a second description too.
      if ((planned.isRemark || planned.isDescription) && (own & Screen.symbol) !== 0 && (texts.text(id).trim().length > 1 || statesPurity(row)) && isBrief(row)) return null;
      if (!speaks) continue;
      if (own === UNNAMED) isUnnamed = true;
      else if ((own & Screen.noun) === 0) continue;
      else if ((own & Screen.cue) !== 0) return null;
      else isKnown = true;
    }
    if (headingSpeaks(line)) return null;
    const own = seriesAt(row);
    if (own.length > 0 && isOfSeries(row, own)) return null;
    // What else the line holds may be named as what it is not, and then it is known.
    if (isUnnamed && !isKnown && plan.some((planned) => LIGHT_EARTH.test(texts.text(idAt(row, planned))))) return null;
    const isNamed = isKnown || kindOfDesignator(designatorOf(table, row)?.text ?? '') !== null || isStandardPart(row);
    return NOTHING[isNamed ? 'non-carrier' : 'unclassified'];
  }

  const { recalled } = bits;
  /** Which column is read as what: lines of two units are alike only where these are. */
  const layout = recalled === null ? '' : `${fields.map(([column, field]) => `${field}${String(column)}`).join()}|${[...elementsOf(table)].map(([column, header]) => `${String(column)}${header?.symbol ?? ''}${header?.unit ?? ''}`).join()}|${[...table.columns].map(([field, columns]) => `${field}${columns.join('+')}`).join()}|`;
  /** Headings of a line as a number: lines below headings that read alike have the same. */
  const headingNumbers = new Map<number, number>();
  /** Of those that the pool has no number for: below zero. */
  const ownNumbers = new Map<string, number>();
  function headingNumber(line: number): number {
    const heading = lines.heading[line] ?? -1;
    let number = headingNumbers.get(heading);
    if (number === undefined) {
      const text = [...headingText(table, line), ...(table.title === undefined ? [] : [table.title])].join('\u0001');
      number = text === '' ? NO_HEADING : bits.headingOf(text) || (ownNumbers.get(text) ?? -1 - ownNumbers.size);
      if (number < 0) ownNumbers.set(text, number);
      headingNumbers.set(heading, number);
    }
    return number;
  }

  const { namesMaker, isMute, isMuteMaker } = bits;
  const blanks = new Map<number, boolean>();
  const isBlank = (id: number): boolean => {
    let known = blanks.get(id);
    if (known === undefined) blanks.set(id, (known = id === 0 || texts.text(id).trim() === ''));
    return known;
  };

  /** Whether a cell brings nothing, or traces alone. */
  const holdsTraces = (id: number, { isDescription }: PlannedColumn): boolean =>
    id === 0 || !isOpen(bits.quiet(id)) || (isDescription && bits.traceOf(id) !== 0);

  /** Whether a cell cannot tell lines apart; `isFree`: no maker of a series is named on the line. */
  function isSkipped(id: number, { isNumber, isDescription, mayBeMute }: PlannedColumn, isFree: boolean): boolean {
    if (isDescription || !(isNumber ? isFree : mayBeMute) || bits.quiet(id) !== Screen.none) return false;
    return isNumber ? !BACKED.test(texts.text(id)) && !isPurity(id) : isMute(id);
  }

  return {
    nothing,
    keyOf(line) {
      const row = lines.ordinal[line] as number;
      const hasName = isDescribed(row);
      const own = seriesAt(row);
      let isFree = own.length === 0 || !isOfSeries(row, own);
      for (const planned of plan) {
        const id = idAt(row, planned);
        if (id === 0) continue;
        isFree &&= bits.quiet(id) === Screen.none || !namesMaker(id);
      }
      const isTrace = isFree && !headingSpeaks(line) && plan.every((planned) => holdsTraces(idAt(row, planned), planned));
      let isAnywhere = recalled !== null && statements.length === 0;
      /** A text by its number in the pool, which is the same in every unit, else by its id in this one. */
      const told = (id: number): string => {
        const number = isAnywhere ? bits.numberOf(id) : 0;
        isAnywhere &&= number !== 0;
        return number === 0 ? `i${String(id)}` : String(number);
      };
      let key = '';
      for (const planned of plan) {
        const id = idAt(row, planned);
        if (id === 0) continue;
        const trace = isTrace && planned.isDescription ? bits.traceOf(id) : 0;
        if (trace !== 0) key += `${String(planned.column)}=${String(trace)},`;
        // Where nothing describes the line, its numbers do.
        else if ((planned.mayName && !hasName) || !isSkipped(id, planned, hasName && isFree)) key += `${String(planned.column)}:${told(id)},`;
        // Which material does not matter, but that there is one: remarks then name none.
        else if (planned.isMaterial) key += 'm';
      }
      for (const { column } of statements) key += `${String(column)}?${String(sheet.id(row, column))},`;
      for (const column of shares.keys()) {
        const id = sheet.id(row, column);
        if (id !== 0) key += `${String(column)}%${told(id)},`;
      }
      const designator = designatorOf(table, row);
      if (designator !== null) key += `${designatorKind(designator.text)}#`;
      for (const column of suppliers) {
        const id = sheet.id(row, column);
        if (id !== 0 && !(isFree && isMuteMaker(id))) key += `${String(column)}:${told(id)};`;
      }
      const heading = headingNumber(line);
      // What columns are read as goes by a title of the list, too.
      return isAnywhere && heading >= 0 && table.title === undefined
        ? `${layout}${key}|${String(heading)}`
        : `|${key}|${String(heading)}`;
    },
    recall: (key) => (key.startsWith('|') ? null : recalled),
  };
} // prettier-ignore

/** Whether bits of a text that decided nothing call for a closer look at the line. */
const isOpen = (found: number): boolean => (found & (Screen.carrier | Screen.thing)) !== 0;

const codes = new Uint16Array(MAX_CODES);

const NO_SERIES: readonly number[] = [];
