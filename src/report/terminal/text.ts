/**
 * Text of a file as a terminal may show it. Whitespace runs become one space; what could move the cursor, recolour the
 * screen or reverse the reading order, and what nobody sees, is written out as `\u{…}`.
 */
export function escapeText(text: string): string {
  if (!MAY_BE_UNSAFE.test(text)) return text;
  const plain = text.replace(/[\t\n\r]{1,1000}/g, ' ');
  let [shown, before, at] = ['', '', 0];
  for (const character of plain) {
    const code = character.codePointAt(0) ?? 0;
    at += character.length;
    const isShown = isForm(code) ? TAKES_FORM.test(before) || plain[at] === KEYCAP : !isUnsafe(code);
    shown += isShown ? character : `\\u{${code.toString(16)}}`;
    before = character;
  }
  return shown;
}

/** A name of a file as a terminal may show it, from which `unescapeName` gives it back: no character of it becomes another. */
export function escapeName(name: string): string {
  return escapeText(name.replace(/[\t\n\r]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`));
}

/** The name that `escapeName` has shown. */
export function unescapeName(shown: string): string {
  return shown.replace(/\\u\{([0-9a-f]{1,6})\}/g, (written, code: string) =>
    parseInt(code, 16) > 0x10ffff ? written : String.fromCodePoint(parseInt(code, 16)),
  );
}

/** What `isUnsafe` is asked about: all of it in the basic plane, and the halves of what lies beyond. */
const MAY_BE_UNSAFE =
  /[\0-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff9-\uffff]/;

/** What chooses the form of the character before it, and is seen in that alone; and what takes it. */
const isForm = (code: number): boolean =>
  (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef) || (code >= 0x180b && code <= 0x180f);
const TAKES_FORM = /[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Mongolian}]/u;
const KEYCAP = '\u20e3';
/** Blanks that are letters, and signs without width. */
const UNSEEN = new Set([0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x2800, 0x3164, 0xfeff, 0xffa0]);

function isUnsafe(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code <= 0x9f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    UNSEEN.has(code) ||
    (code >= 0xfff9 && code <= 0xfffb) ||
    // U+FFFE, U+FFFF and their like are no characters: XML forbids the first two outright.
    (code & 0xfffe) === 0xfffe ||
    (code >= 0xe0000 && code <= 0xe007f)
  );
}

/** First and last code points of the ranges that take two columns (East Asian Wide and Fullwidth, emoji). */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

function columnsOf(code: number): number {
  if (code < 0x300) return 1;
  if (
    code <= 0x36f ||
    (code >= 0x1ab0 && code <= 0x1aff) ||
    (code >= 0x20d0 && code <= 0x20ff) ||
    (code >= 0xfe00 && code <= 0xfe0f)
  )
    return 0;
  if (code < 0x1100) return 1;
  // Han, the most of them.
  if (code >= 0x4e00 && code <= 0x9fff) return 2;
  for (const [from, to] of WIDE) if (code >= from && code <= to) return 2;
  return 1;
}

/** Letters and signs of one column each, as far as Latin goes. */
function isNarrow(text: string): boolean {
  return !/[^\0-\u02ff]/.test(text);
}

/** Terminal columns of an escaped text. */
export function widthOf(text: string): number {
  if (isNarrow(text)) return text.length;
  let width = 0;
  for (const character of text) width += columnsOf(character.codePointAt(0) ?? 0);
  return width;
}

/** The text with blanks behind it up to a width in columns; a wider one stays as it is. */
export function pad(text: string, width: number): string {
  return text.padEnd(text.length + width - widthOf(text));
}

/** The longest beginning of the text that fits. */
export function head(text: string, width: number): string {
  if (isNarrow(text)) return text.slice(0, Math.max(0, Math.floor(width)));
  let used = 0;
  let taken = '';
  for (const character of text) {
    used += columnsOf(character.codePointAt(0) ?? 0);
    if (used > width) break;
    taken += character;
  }
  return taken;
}

function tail(text: string, width: number): string {
  // No character takes more than a few code units, combining marks aside: the end of the text is enough.
  const characters = Array.from(text.slice(-8 * width - 8));
  let used = 0;
  let from = characters.length;
  while (from > 0) {
    used += columnsOf(characters[from - 1]?.codePointAt(0) ?? 0);
    if (used > width) break;
    from--;
  }
  return characters.slice(from).join('');
}

/** Cuts in the middle: beginnings and endings of descriptions and part names both tell things apart. */
export function cutMiddle(text: string, width: number, unicode: boolean): string {
  if (widthOf(text) <= width) return text;
  const dots = unicode ? '…' : '...';
  const room = Math.max(0, width - dots.length);
  const front = Math.ceil(room * 0.6);
  return head(text, front).trimEnd() + dots + tail(text, room - front).trimStart();
}

/** Cuts behind the last part of a list or the last word that fits: half a figure is another figure, and a claim without its middle another claim. */
export function cutEnd(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const room = head(text, width - 2);
  const [at = room.length] = [', ', '; ', ' ']
    .map((sign) => room.lastIndexOf(sign) + (sign.length - 1))
    .filter((end) => end > room.length / 2);
  return `${room.slice(0, at).trimEnd()}${at < room.length ? ' ' : ''}…`;
}

/** Stands for a space at which no line is broken. Escaped text holds no control character, so this one is free. */
const GLUE = '\u0001';

/** A name that `wrap` keeps on one line, as far as a line is long enough: half a part number is another part number. */
export function unbroken(name: string): string {
  return name.replaceAll(' ', GLUE);
}

/** Between a figure and its sign. */
const BEFORE_PERCENT = /(?<=\d) (?=%)/g;
const ADDRESS = /^[("<]?https?:\/\/.{1,400}$/;

/** Lines of at most `width` columns, broken at spaces; an address stays whole, and a figure with its "%"; another word that is too long (or CJK without spaces) is broken inside. */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(8, width);
  const lines: string[] = [];
  const words = text.replace(BEFORE_PERCENT, GLUE).split(' ');
  const isPlain = isNarrow(text);
  let line = '';
  let used = 0;
  for (const word of words) {
    const own = isPlain ? word.length : widthOf(word);
    const both = line === '' ? own : used + 1 + own;
    if (both <= room) {
      line = line === '' ? word : `${line} ${word}`;
      used = both;
      continue;
    }
    // Half an address opens nothing: on a line of its own it can be clicked, copied and searched for, however narrow the page is.
    if (own > room && ADDRESS.test(word)) {
      if (line !== '') lines.push(line);
      lines.push(word);
      [line, used] = ['', 0];
      continue;
    }
    // A word that would not fit a line of its own is broken where the line ends: part of it stays here.
    let rest = word;
    if (own > room) rest = line === '' ? word : `${line} ${word}`;
    else if (line !== '') lines.push(line);
    // Only beginnings are measured, so that a word of any length costs its length once.
    for (let piece = head(rest, room); piece.length < rest.length; piece = head(rest, room)) {
      lines.push(piece);
      rest = rest.slice(piece.length);
    }
    line = rest;
    used = widthOf(rest);
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return words.some((word) => word.includes(GLUE)) ? lines.map((glued) => glued.replaceAll(GLUE, ' ')) : lines;
}
