/** Letters of a line that may be the name of a thing, and no sentence. */
const LONGEST = 70;
const MOST_WORDS = 9;
/** Marks of headings, quotes, code, pictures, tables and formulas, an address, and what ends or goes on in sentences. */
const NO_NAME =
  /^\s{0,40}(?:[#>`~<!|=:$\\%[{}]|[-*+•]\s|[-=*_]{3}|\d{1,3}[.)]\s|\S{0,8}:\/\/)|[.!?:;,…。！？：；、|]\s{0,8}$|[.!?;]\s|[。！？]/u;
const LETTERS = /\p{L}{2}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** A line of signs below a line makes it a title. */
const UNDERLINE = /^\s{0,3}(?:={2,}|-{2,})\s*$/;
const FENCE = /^\s{0,3}(?:```|~~~)/;
/** Lines of a paragraph that are looked at. */
const MOST_LINES = 40;

/**
 * Which lines of a text, by their index, may be the name of a thing without a sign of an item: brief ones, where so are all lines of the
 * paragraph, and none of it ends as a sentence does. Lines of code, which stand between fences, are none.
 */
export function bareNamesOf(lines: readonly string[]): (at: number) => boolean {
  let fenced: Uint8Array | null = null;
  return (at) => {
    if (!isBrief(lines[at] ?? '')) return false;
    let from = at;
    while (from > 0 && at - from < MOST_LINES && (lines[from - 1] ?? '').trim() !== '') from--;
    let to = at + 1;
    while (to < lines.length && to - at < MOST_LINES && (lines[to] ?? '').trim() !== '') to++;
    for (let line = from; line < to; line++)
      if (!isBrief(lines[line] ?? '') || UNDERLINE.test(lines[line + 1] ?? '')) return false;
    return (fenced ??= fencedOf(lines))[from] !== 1;
  };
}

const isBrief = (line: string): boolean =>
  line.length <= LONGEST && LETTERS.test(line) && !NO_NAME.test(line) && line.trim().split(/\s+/).length <= MOST_WORDS;

/** 1: an odd number of fences stands above. */
function fencedOf(lines: readonly string[]): Uint8Array {
  const fenced = new Uint8Array(lines.length);
  let isOpen = false;
  lines.forEach((line, at) => {
    fenced[at] = Number(isOpen);
    if (FENCE.test(line)) isOpen = !isOpen;
  });
  return fenced;
}
