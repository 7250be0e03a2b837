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
