import { LineKind, type Table } from '../map/types.ts';
import type { Decomposer } from '../materials/decompose.ts';
import type { Content, Decomposition } from '../materials/types.ts';
import type { Sheet } from '../read/sheet.ts';
import type { Unread } from '../rules/types.ts';
import { CarrierFinder, isThing } from './unread-content.ts';
import { placeIn } from './unread.ts';

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

/** Rows that stand alone, as headings and notes do, and count what would be reported: lines that nobody put into columns, and notes on what is in a part. */
export function* unreadNotes(
  tables: readonly Table[],
  parts: readonly Decomposition[],
  decomposer: Decomposer,
): Generator<Unread> {
  const finder = new CarrierFinder(decomposer);
  let listed: ReadonlySet<string> | null = null;
  for (const { sheet, ordinal, column } of lonely(tables)) {
    const written = sheet.text(ordinal, column);
    const line = COUNTS.test(written.slice(0, 200)) ? finder.inText(written) : null;
    if (line !== null) {
      yield { kind: 'carrier', locations: [placeIn(sheet, ordinal, column)], data: { text: line } };
      continue;
    }
    if (!MAY_COUNT.test(written.slice(0, LONGEST_NOTE))) continue;
    for (const { text, contents } of countedIn(written, finder)) {
      const held = (listed ??= new Set(parts.flatMap((part) => part.contents.map(thingOf))));
      if (contents.some((content) => held.has(thingOf(content)) || held.has(familyOf(content)))) continue;
      yield { kind: 'note', locations: [placeIn(sheet, ordinal, column)], data: { text } };
      break;
    }
  }
}

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

function* lonely(tables: readonly Table[]): Generator<{ sheet: Sheet; ordinal: number; column: number }> {
  for (const { sheet, lines } of tables) {
    // Records of a document stand in no rows.
    if (sheet.columnNames !== null) continue;
    for (let line = 0; line < lines.count; line++) {
      if (lines.kind[line] !== LineKind.heading && lines.kind[line] !== LineKind.note) continue;
      const ordinal = lines.ordinal[line] as number;
      const [column, second] = sheet.filled(ordinal);
      if (column !== undefined && second === undefined) yield { sheet, ordinal, column };
    }
  }
}
