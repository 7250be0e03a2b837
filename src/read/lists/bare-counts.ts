import type { Counted } from './counted-list.ts';

/** "2 leds rgb": a number, and right behind it a word. */
const BARE = /^[ \t]{0,40}(?:[-*+•][ \t]{1,10})?(\d{1,4})[ \t]{1,3}(\p{L}{2}[^\t]{0,400})$/u;
/** Longer ones are sentences; words that measure count nothing. */
const LONGEST = 120;
const MEASURES =
  /^(?:mm|cm|m|km|µm|inch(?:es)?|zoll|kg|g|mg|lbs?|v|volts?|a|amps?|ma|mah|w|watts?|k?ohms?|k?hz|mhz|rpm|pins?|bits?|ways?|pol(?:ig|es?)?|°c|deg\p{L}*|ml|l|lit(?:er|re)s?)(?!\p{L})/iu;
const FEWEST = 4;

/** What such a line counts; null: nothing. */
export function bareCount(line: string): Counted | null {
  const [, count, thing = ''] = line.length > LONGEST ? [] : (BARE.exec(line.trimEnd()) ?? []);
  return count === undefined || MEASURES.test(thing) || /[.!?。]$/.test(thing) ? null : { count, thing };
}

/** Whether nine of ten lines of a text are so, and it is not their numbers that go up one by one: those of chapters, of steps. */
export function countsBarely(lines: readonly string[]): boolean {
  const counts = lines.flatMap((line) => Number(bareCount(line)?.count ?? NaN)).filter((count) => !Number.isNaN(count));
  if (counts.length < FEWEST || counts.length * 10 < lines.length * 9) return false;
  const goesOn = counts.filter((count, at) => count === (counts[at - 1] ?? NaN) + 1).length;
  return goesOn * 2 < counts.length && counts.some((count, at) => count <= (counts[at - 1] ?? -1));
}

/** What a number before it makes a trait of: "2 pole switches", "3 phase motors", "4 wire cables". */
const TRAITS =
  /^(?:phase|pole|way|wire|axis|channel|port|position|stage|stroke|speed|core|pin|bit|digit|inch|foot|point|line|row|button|cell|slot|tooth|teeth|piece|part|turn|gauge|blade|layer|leaf|fold|dof|awg|psi|cc|[dtpl]pi|[pc]pr|mp|[gmt]b|kv|gr|oz|in|ft|of|to|\p{L})(?![\p{L}\d])/iu;
/** "N54 neodymium magnets 9x5", "AX-12A Motors": a noun in the plural, with few words before it. */
const PLURAL = /^(?:[\p{L}\d./-]{1,24} ){0,4}\p{L}{3,20}(?<![sS])[sS](?![\p{L}])/u;
/** Small, and behind it a word or a type. */
const SMALL = /^[ \t]{0,40}(?:[-*+•][ \t]{1,10})?([2-9]|[1-9]\d)[ \t]{1,3}(\p{L}[^\t]{2,400})$/u;

/** What a line counts that begins with a small number, and names several such things; null: nothing that is sure. */
export function pluralCount(line: string): Counted | null {
  const [, count, thing = ''] = line.length > LONGEST ? [] : (SMALL.exec(line.trimEnd()) ?? []);
  const isSure = !MEASURES.test(thing) && !TRAITS.test(thing) && PLURAL.test(thing) && !/[.!?。]$/.test(thing);
  return count === undefined || !isSure ? null : { count, thing };
}

/** "Servo SG90 x 2", "コネクタ（秋月）x 1". */
const TIMES = /^(.{2,400}?[^\s（(])[ \t\u3000]{0,8}(?<![\p{L}\d])[x×*✕＊][ \t]{1,4}(\d{1,4})[ \t]{0,40}$/iu;
/** What is as wide as it is long: "M3 x 10", "Magnet D10 x 3", "Plate 100 mm x 50". */
const SIZE = /(?<![\p{L}\d-])(?:[MDLTWHRØ⌀φ]|[OI]D)?\d{1,5}(?:[.,/]\d{1,4})? ?(?:[mcµ]?m|in|inch|"|″|°)?$/iu;
const FEWEST_TIMES = 3;

/** What a line counts that ends in a sign and a number; null: it may as well be a size. */
export function timesCount(line: string): Counted | null {
  const [, thing = '', count] = TIMES.exec(line) ?? [];
  return count === undefined || SIZE.test(thing) ? null : { count, thing: thing.trim() };
}

/** Whether three of four lines of a text end so: sizes stand behind some things, and behind each how many there are. */
export function countsTimes(lines: readonly string[]): boolean {
  const counted = lines.filter((line) => timesCount(line) !== null).length;
  return counted >= FEWEST_TIMES && counted * 4 >= lines.length * 3;
}
