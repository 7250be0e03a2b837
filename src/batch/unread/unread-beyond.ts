import { isSettled } from '../../map/not-parts.ts';
import { isOfParameters, parametersOf } from '../../map/parameters.ts';
import type { MappedSheet, Table } from '../../map/types.ts';
import type { Decomposer } from '../../materials/decompose.ts';
import type { Content } from '../../materials/types.ts';
import type { Sheet } from '../../read/sheet.ts';
import { locationIn } from '../../rules/location.ts';
import type { Unread } from '../../rules/types.ts';
import { titleOfTable } from '../context/titles.ts';
import { isNoted } from './noted.ts';
import { sumsUp } from './of-sums.ts';
import { CarrierFinder, isBrief, TOLD } from './unread-content.ts';

/** Rows of a table, and texts of lists, that are looked at. */
const MOST_ROWS = 500;
const MOST_TEXTS = 5000;
/** Kinds of things that are told of in items. */
const MOST_KINDS = 5;
const FIGURE = /\d/;
/** Columns that say what something is for. */
const FOR =
  /^[\s*_]{0,4}(?:for|fits|used? (?:for|in|with|by|on)|use|purpose|applications?|drives|controls|powers|compatible|für|verwendung|einsatz|pour|usage|para|uso|per|dla|do|для|применение|用途|用于|適用|适用|対応|용도)(?!\p{L})/iu;

const kindOf = ({ componentClass, material }: Content): string => componentClass ?? material;

/**
 * Tables of a text beside its lists that count nothing, and name a kind of thing that no list holds: "Position | Type" above "X | Hub motor
 * 350 W"; and its items alike. What the lists hold as well is told of again there.
 */
export function beyondLists(
  mapped: readonly MappedSheet[],
  tables: readonly Table[],
  told: readonly Unread[],
  decomposer: Decomposer,
): Unread[] {
  const finder = new CarrierFinder(decomposer);
  let held: ReadonlySet<string> | null = null;
  const found: Unread[] = [];
  for (const { sheet, tables: own, reason } of mapped) {
    if (own.length > 0 || sheet.columnNames !== null || (!sheet.isItems && sheet.columnCount < 2)) continue;
    if (isSettled(reason) || isOfParameters(sheet, 0) || parametersOf(sheet) !== null) continue;
    if (sumsUp(sheet, tables, finder)) continue;
    // Items stand between the rows of others: of them each is told of by itself.
    const isTold = (row: (row: number | null) => boolean): boolean =>
      told.some(({ locations: [at] }) => at !== undefined && row(at.row));
    if (!sheet.isItems && isTold((row) => holds(sheet, row))) continue;
    const headed = headedTypes(sheet, decomposer);
    if (headed !== null) {
      found.push(headed);
      continue;
    }
    const named = new Set<string>();
    for (const { ordinal, column, text, contents } of sheet.isItems ? items(sheet, finder) : inTable(sheet, finder)) {
      held ??= kindsIn(tables, finder);
      const kinds = contents.map(kindOf);
      if (kinds.every((kind) => held?.has(kind) === true || named.has(kind))) continue;
      if (sheet.isItems && isTold((row) => row === sheet.rowNumber(ordinal))) continue;
      found.push({ kind: 'carrier', locations: [locationIn(sheet, ordinal, column)], data: { text } });
      // Of a table one is enough to open it; an item stands by itself.
      if (!sheet.isItems || named.size > MOST_KINDS) break;
      for (const kind of kinds) named.add(kind);
    }
  }
  return found;
}

/** "NFP-C0830", "Adafruit #1201": of types, each with a figure, the first column of a list consists. */
const TYPE = /^(?=.*\d)(?=.*\p{L}{2})(?!.*[.!?:。]$).{3,40}$/u;
const FEWEST_TYPES = 2;

/** Types that only the title above their table says what they are of: "Motor alternatives" above "Option | Size | Current". */
function headedTypes(sheet: Sheet, decomposer: Decomposer): Unread | null {
  const { heading } = sheet;
  const [column] = sheet.rowCount > FEWEST_TYPES ? sheet.filled(0) : [];
  if (heading === null || column === undefined || titleOfTable(heading, decomposer) === null) return null;
  for (let ordinal = 1; ordinal < Math.min(sheet.rowCount, MOST_ROWS); ordinal++)
    if (!TYPE.test(sheet.text(ordinal, column).trim())) return null;
  return {
    kind: 'headed',
    locations: [locationIn(sheet, 1, column)],
    data: { heading, text: sheet.text(1, column).trim() },
  };
}

const holds = (sheet: Sheet, row: number | null): boolean =>
  row !== null && sheet.rowCount > 0 && row >= sheet.rowNumber(0) && row <= sheet.rowNumber(sheet.rowCount - 1);

interface Named {
  readonly ordinal: number;
  readonly column: number;
  readonly text: string;
  readonly contents: readonly Content[];
}

/** Cells below the first row that name such a thing, where a figure says which. */
function* inTable(sheet: Sheet, finder: CarrierFinder): Generator<Named> {
  for (let ordinal = 1; ordinal < Math.min(sheet.rowCount, MOST_ROWS); ordinal++) {
    const columns = sheet.filled(ordinal);
    if (columns.length < 2 || !columns.some((column) => FIGURE.test(sheet.text(ordinal, column)))) continue;
    for (const column of columns) {
      if (FOR.test(sheet.text(0, column))) continue;
      const text = sheet.text(ordinal, column).trim();
      const contents = isBrief(text) ? finder.firm(text, column, TOLD) : [];
      if (contents.length > 0) yield { ordinal, column, text, contents };
    }
  }
}

/** Items, and lines that may be names, with a figure: "Servo motor control" may as well be what is told below. */
function* items(sheet: Sheet, finder: CarrierFinder): Generator<Named> {
  for (let ordinal = 0; ordinal < Math.min(sheet.rowCount, MOST_ROWS); ordinal++) {
    const text = sheet.text(ordinal, 0).trim();
    if (!FIGURE.test(text) || !isBrief(text) || isNoted(text)) continue;
    const contents = finder.firm(text, 0, TOLD);
    if (contents.length > 0) yield { ordinal, column: 0, text, contents };
  }
}

function kindsIn(tables: readonly Table[], finder: CarrierFinder): Set<string> {
  const kinds = new Set<string>();
  const seen = new Set<number>();
  for (const { sheet, lines, left, right } of tables)
    for (let line = 0; line < lines.count && seen.size < MOST_TEXTS; line++)
      for (let column = left; column <= right; column++) {
        const id = sheet.id(lines.ordinal[line] as number, column);
        if (id === 0 || seen.has(id)) continue;
        seen.add(id);
        for (const content of finder.reported(sheet.texts.text(id).trim(), column, TOLD)) kinds.add(kindOf(content));
      }
  return kinds;
}
