import { isTextPosition } from '../../map/rows/text-positions.ts';
import { LineKind, PART_NUMBER_FIELDS, type Table } from '../../map/types.ts';
import type { Decomposer } from '../../materials/decompose.ts';
import type { Content, Decomposition } from '../../materials/types.ts';
import type { Sheet } from '../../read/sheet.ts';
import type { Unread } from '../../rules/types.ts';
import { BESIDE_LINES, MOST_BESIDE } from './may-hold-more.ts';
import { CarrierFinder, isBrief, isThing } from './unread-content.ts';
import { UNSPECIFIED_MAGNET } from '../../materials/magnets/magnet-kind.ts';
import { locationIn } from '../../rules/location.ts';
import { NAMING } from './unread.ts';

/** "4x magnet N42SH", "magnet N42SH, 4 pcs". */
const COUNTS =
  /(?:^|[\s*•:-])\d{1,4} ?(?:[x×*] ?(?=[\p{L}])|(?:pcs|pieces|stk|stück|st|szt|шт|個|个|개)\b|off\b|ea\b)/iu;
/** "Rotor includes 8 NdFeB magnets": so may a sentence. */
const MAY_COUNT = /(?:^|[^\p{L}\d.,])\d{1,4}(?: ?[x×])? \p{L}/u;

/** Of a note so much is looked at, and so many counts. */
const LONGEST_NOTE = 2000;
const MOST_COUNTS = 40;
/** A count, and up to six words of the clause behind it. */
const COUNTED = /(?<![\p{L}\d.,/-])(\d{1,4}(?: ?[x×])? )((?:[\p{L}\p{N}-]{1,30} ?){1,6})/gu;
const UNIT =
  /^(?:mm|cm|m|in|inch(?:es)?|kg|g|mg|lbs?|oz|v|mv|kv|a|ma|w|kw|hz|khz|mhz|n|nm|kpa|pa|bar|psi|rpm|deg|°c|ml|l|s|ms|min|h|days?|weeks?|years?|of)(?![\p{L}-])/iu;

/**
 * Rows that are no lines, as headings, notes and sums are, and name what would be reported and no line of the lists does; those that stand
 * alone also where they count it: lines that nobody put into columns, and notes on what is in a part. `sheets`: those of notes, which tell
 * of what the lists hold, and are asked about a material or a count alone.
 */
export function* unreadNotes(
  tables: readonly Table[],
  parts: readonly Decomposition[],
  decomposer: Decomposer,
  sheets: readonly Sheet[] = [],
): Generator<Unread> {
  const finder = new CarrierFinder(decomposer);
  let listed: ReadonlySet<string> | null = null;
  const isHeld = (contents: readonly Content[]): boolean => {
    const held = (listed ??= new Set(parts.flatMap((part) => part.contents.flatMap((content) => [thingOf(content), familyOf(content)])))); // prettier-ignore
    return contents.some((content) => held.has(thingOf(content)) || held.has(familyOf(content)));
  };
  for (const { sheet, ordinal, columns, isAlone, isNumbered, isNote } of besideLines(tables, sheets)) {
    const [column] = columns as readonly [number, ...number[]];
    if (isAlone) {
      const written = sheet.text(ordinal, column);
      const line = COUNTS.test(written.slice(0, 200)) ? finder.inText(written) : null;
      if (line !== null) {
        yield { kind: 'carrier', locations: [locationIn(sheet, ordinal, column)], data: { text: line } };
        continue;
      }
      const counted = MAY_COUNT.test(written.slice(0, LONGEST_NOTE))
        ? [...countedIn(written, finder)].find(({ contents }) => !isHeld(contents))
        : undefined;
      if (counted !== undefined) {
        yield { kind: 'note', locations: [locationIn(sheet, ordinal, column)], data: { text: counted.text } };
        continue;
      }
    }
    for (const at of columns) {
      const text = namesIn(sheet.text(ordinal, at)).find((name) => {
        const contents = finder
          .firm(name, at)
          .filter((content) => (isNote ? isMaterial(content) : isTold(content, name, isNumbered)));
        return contents.length > 0 && !isHeld(contents);
      });
      if (text === undefined) continue;
      yield { kind: 'carrier', locations: [locationIn(sheet, ordinal, at)], data: { text } };
      break;
    }
  }
}

/** Names of such a row that are looked at. */
const MOST_NAMES = 12;
/** Marks around a title, the number of a section, and what says that it is a note or a sum. */
const AROUND = /^[\s#*=~•-]+|[\s#*=~:：-]+$/gu;
const LABEL =
  /^(?:\d{1,2}(?:\.\d{1,2})+\.? |[\p{L} ]{1,20}[:：]\s*|(?:sub-?|grand )?total |sum(?:me|ma)? |gesamt |[合总總小]计\s?|[合総小]計\s?)/iu;

/** What a cell may name: several things where it has the signs that part columns. */
const namesIn = (written: string): readonly string[] =>
  written
    .slice(0, LONGEST_NOTE)
    .split(/[;|\t\r\n]+/, MOST_NAMES)
    .map((text) => text.replace(AROUND, '').replace(LABEL, ''))
    .filter(isBrief);

/**
 * A material or a magnet of one; any other magnet where the row is numbered as lines are, or has a figure; a component where both is so.
 * "Magnets", "Motors" and "Rare earth metals" are titles.
 */
const isTold = ({ componentClass, material }: Content, name: string, isNumbered: boolean): boolean =>
  componentClass !== null
    ? isNumbered && /\d/.test(name)
    : (material !== UNSPECIFIED_MAGNET && !UNNAMED.test(material)) || isNumbered || /\d/.test(name);

/** Goods of rare earths of which nobody says which. */
const UNNAMED = /^rare-earths:/;

const isMaterial = ({ componentClass, material }: Content): boolean =>
  componentClass === null && material !== UNSPECIFIED_MAGNET;

/** Counts of a note with what they count, where that would be reported: "8 NdFeB magnets" of "Note: rotor includes 8 NdFeB magnets". */
function* countedIn(
  note: string,
  finder: CarrierFinder,
): Generator<{ readonly text: string; readonly contents: readonly Content[] }> {
  let looked = 0;
  for (const { 1: counted = '', 2: words = '' } of note.slice(0, LONGEST_NOTE).matchAll(COUNTED)) {
    if (++looked > MOST_COUNTS) return;
    const thing = words.trim();
    if (UNIT.test(words) || !isThing(thing)) continue;
    const contents = finder.reported(thing);
    if (contents.length > 0) yield { text: `${counted}${thing}`, contents };
  }
}

const familyOf = ({ material }: Content): string => material.replace(/-.*/s, '');
/** A component, or a magnet of whichever grade: a note on magnets that the list holds says nothing new. */
const thingOf = (content: Content): string => content.componentClass ?? familyOf(content);

const isTextType = (type: string): boolean => /^(?:t|te[kx]s?t.*|текст|文本|テキスト|텍스트)$/iu.test(type);

/** Cells of a row whose texts may stand in any column. */
const MOST_APART = 3;

interface Beside {
  readonly sheet: Sheet;
  readonly ordinal: number;
  readonly columns: readonly number[];
  readonly isAlone: boolean;
  readonly isNumbered: boolean;
  readonly isNote?: boolean;
}

function* besideLines(tables: readonly Table[], sheets: readonly Sheet[]): Generator<Beside> {
  let looked = 0;
  for (const { sheet, lines, columns: fields } of tables) {
    // Records of a document stand in no rows.
    if (sheet.columnNames !== null) continue;
    const numbers = fields.get('findNo') ?? [];
    const type = fields.get('itemType')?.[0] ?? -1;
    const typeOf = (ordinal: number): string => (type < 0 ? '' : sheet.text(ordinal, type).trim());
    const numbered = PART_NUMBER_FIELDS.flatMap((field) => fields.get(field) ?? []);
    const names = new Set(NAMING.flatMap((field) => fields.get(field) ?? []));
    for (let line = 0; line < lines.count && looked < MOST_BESIDE; line++) {
      if (!BESIDE_LINES.includes(lines.kind[line] as LineKind)) continue;
      const ordinal = lines.ordinal[line] as number;
      const filled = sheet.filled(ordinal);
      // A row as full as a line says what it names where lines do.
      const columns = filled.length <= MOST_APART ? filled : filled.filter((column) => names.has(column));
      if (columns.length === 0) continue;
      const isReference = lines.kind[line] === LineKind.reference;
      // A text among the lines is a note on what they hold; a document has a number.
      const written = filled.filter((column) => names.has(column));
      const isText =
        written.length === 1 &&
        !numbered.some((column) => filled.includes(column)) &&
        ((isReference && isTextType(typeOf(ordinal))) || isTextPosition(sheet.text(ordinal, written[0] ?? 0).trim()));
      if (isReference && !isText) continue;
      looked++;
      if (isText) {
        yield { sheet, ordinal, columns: written, isAlone: true, isNumbered: false, isNote: true };
        continue;
      }
      const isAlone = filled.length === 1;
      yield { sheet, ordinal, columns, isAlone, isNumbered: !isAlone && numbers.some((at) => filled.includes(at)) };
    }
  }
  for (const sheet of sheets)
    for (let ordinal = 0; ordinal < sheet.rowCount && looked < MOST_BESIDE; ordinal++) {
      const columns = sheet.filled(ordinal).filter((column) => /\p{L}{2}/u.test(sheet.text(ordinal, column)));
      looked++;
      if (columns.length > 0) yield { sheet, ordinal, columns, isAlone: true, isNumbered: false, isNote: true };
    }
}
