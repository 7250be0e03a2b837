import { TextArena, TextKind } from '../arena.ts';
import { bareCount, countsBarely, countsTimes, pluralCount, timesCount } from './bare-counts.ts';
import { limitError } from '../limits.ts';
import { withoutAddress } from './line-address.ts';
import { isPictures } from './picture-lines.ts';
import { nameAndSaid } from './said.ts';
import { PIECES, PIECES_END, SPACED_PIECES } from './piece-words.ts';
import { Sheet } from '../sheet.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { leftOut } from './left-out.ts';

/** A line that says how many of what: "2x DC motor". */
export interface Counted {
  readonly count: string;
  readonly thing: string;
}

const UNIT = String.raw`(?:[x×*]|${PIECES})`;
const BULLET = String.raw`^[ \t]{0,40}(?:(?:[-*+•][ \t]{1,10}|[・･•][ \t]{0,10})(?:\[[ xX+✓✔]\][ \t]{1,4})?)?`;
/** "2x DC motor", "- 4 pcs M3 nut", "(5x) servo", "1 tane motor". */
const BEFORE = new RegExp(
  String.raw`${BULLET}\(?(\d{1,4})(?: ?${UNIT}|${SPACED_PIECES})\)?[ :.]{1,8}(?!\d[\d.,]*\s*[x×*])(\S[^\t]{0,4000})$`,
  'iu',
);
/** "3 dB attenuator" is no three pieces, as "3 db motor" are in Hungarian. */
const DECIBEL = /^[^\d]{0,50}\d{1,4} (?:dB|DB)/u;
/** `4 "M3 nut"`, as programs print what they counted. */
const QUOTED = new RegExp(String.raw`${BULLET}(\d{1,6})[ \t]{1,8}"(.{1,4000})"[ \t]*$`, 'u');
/** "Stepper motors: 3x NEMA 17". */
const LABELLED = new RegExp(
  String.raw`${BULLET}((?:\d{1,3}(?:[.,]\d)? ?(?:[vaw]|ma|kg|[mc]m)[ \t])?[^\d:;,|\t]{2,40}):[ \t]{0,20}(\d{1,4}) ?${UNIT}[ \t:.]{1,8}(\S.{0,4000})$`,
  'iu',
);
/** What is counted or measured behind a sign: "x1 set", "x2 m". */
const MEASURES = String.raw`(?:sets?|packs?|pairs?|kits?|rolls?|boxe?s?|bags?|sheets?|lots?|satz|sätze|paare?|jeux?|paires?|juegos?|pares|serie|kompl\.?|компл\.?|пар[аы]?|套|組|组|包|卷|对|對|セット|巻|세트|m|cm|mm|meters?|metres?|ft|in|inch(?:es)?|g|kg|ml|l)`;
/** "DC motor x2", "DC motor (2x)", "DC motor *2", "DC motor x 2 pcs"; "M3 x 10" and "M3 *8" are sizes. */
const BEHIND = new RegExp(
  String.raw`${BULLET}(\S.{1,400}?)[ \t]{1,8}[(（]?(?:(?:[x×]|(?<!\d[ \t]{1,8}[(（]?)[*✕])(\d{1,4})(?: ?(?:${PIECES}|(${MEASURES}))${PIECES_END})?|[x×*✕] (\d{1,4}) ?${PIECES}${PIECES_END}|(\d{1,4})[x×])[)）]?[ \t]*$`,
  'iu',
);
/** Scripts without blanks between words, and the bracket that closes a remark. */
const JOINS = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー）)]`;
const COUNTER = '(?:個|个|顆|颗|只|隻|支|台|枚|套|件|片|粒|本|개)';
/** "直流电机*4", "モーター×２（左右）", "サーボ2個", "抵抗10kΩ×5個": behind a digit a sign is one of sizes, as in "M3*8". */
const JOINED = new RegExp(
  String.raw`${BULLET}(\S.{0,400}?)(?:(?<=${JOINS})[ \t]?(?:[x×*✕＊]([\d０-９]{1,4})${COUNTER}?|([\d０-９]{1,4}) ?${COUNTER})|(?<=[^\d\s０-９])[×✕*＊]([\d０-９]{1,4}) ?${COUNTER})[ \t]*([(（][^()（）]{0,80}[)）])?[ \t]*$`,
  'iu',
);
/** "舵机 × 1", "支架（铝）× 4", with a blank behind the sign: none of the words and figures before it is of a size. */
const SPACED = new RegExp(
  String.raw`${BULLET}(\S.{0,400}?(?:(?![径厚长宽高寸米尺])[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー]|[^\d\s][)）]))[ \t]?[x×✕][ \t]{1,2}(\d{1,4})(?: ?${COUNTER})?[ \t]*$`,
  'iu',
);
const ITEM = new RegExp(BULLET, 'u');
const LONGEST = 4096;

/** "20 x 10 mm" is a size. */
const NAMED = /\p{L}{3}|^[^\d.,]*\p{L}/u;

/** "n x servo": as many as are needed, which is no number. */
const AS_NEEDED = new RegExp(String.raw`${BULLET}n ?[x×*][ \t]{1,8}(\S[^\t]{0,4000})$`, 'iu');

/** What a line counts; null where it counts nothing. */
export function countedLine(written: string): Counted | null {
  const line = written.slice(0, LONGEST).trimEnd();
  const asNeeded = AS_NEEDED.exec(line)?.[1];
  if (asNeeded !== undefined) return { count: '', thing: asNeeded };
  const found = /[\d０-９]/.test(line) ? counting(line) : null;
  return found !== null && NAMED.test(found.thing) ? found : null;
}

function counting(line: string): Counted | null {
  const before = BEFORE.exec(line) ?? QUOTED.exec(line);
  if (before !== null && !DECIBEL.test(line)) return { count: before[1] ?? '', thing: before[2] ?? '' };
  const labelled = LABELLED.exec(line);
  if (labelled !== null)
    return { count: labelled[2] ?? '', thing: `${labelled[1]?.trim() ?? ''}: ${labelled[3] ?? ''}` };
  const behind = BEHIND.exec(line);
  if (behind !== null) {
    const [, thing = '', first, measure = '', second, third] = behind;
    return { count: `${first ?? second ?? third ?? ''} ${measure}`.trim(), thing: thing.trimEnd() };
  }
  const spaced = SPACED.exec(line);
  if (spaced !== null) return { count: spaced[2] ?? '', thing: spaced[1] ?? '' };
  const joined: readonly (string | undefined)[] = JOINED.exec(line) ?? [];
  const [, thing, first, second, third, remark = ''] = joined;
  const count = first ?? second ?? third;
  return thing === undefined || count === undefined ? null : { count: count.normalize('NFKC'), thing: thing + remark };
}

/** A sheet for counted things: their columns are known. */
export function countedSheet(texts: TextArena): Sheet {
  const sheet = new Sheet(null, texts);
  sheet.columnNames = AS;
  sheet.columnFields = AS;
  sheet.titles = AS.indexOf('category');
  return sheet;
}

const AS = ['quantity', 'description', 'category'];
const WITH_REMARKS = [...AS, 'remarks'];
/** Longest remark that is kept of a thing. */
const LONGEST_REMARK = 1000;

/** Adds what stands further in below a thing to what is said of it. */
export function addRemark(sheet: Sheet, row: number, text: string): void {
  const said = sheet.text(row, AS.length);
  const all = said === '' ? text : `${said} ${text}`;
  sheet.columnNames = sheet.columnFields = WITH_REMARKS;
  sheet.set(row, AS.length, sheet.texts.intern(all.slice(0, LONGEST_REMARK), TextKind.string));
}

/** Adds a length that is said of a thing to its name, by which a piece is measured. */
export function addSize(sheet: Sheet, row: number, size: string | null | undefined): void {
  if (size === null || size === undefined) return;
  sheet.set(row, 1, sheet.texts.intern(`${sheet.text(row, 1)}, ${size}`.slice(0, LONGEST_REMARK), TextKind.string));
}

/** Lines that must say whether a text is such a list; a table would have said so by its header. */
const SAMPLE = 400;
const MOST_BYTES = 1024 ** 2;
/** "9. Jumper wire kit": the number that a thing has in such a list. */
const NUMBER = /^[ \t]{0,40}\d{1,3}[.)][ \t]{1,8}(?=\p{L}|\d)/u;
/** The edge of what is set apart: "```text". */
const FENCE = /^\s{0,3}(?:`{3,10}|~{3,10})[\w-]{0,20}\s*$/;
/** What underlines a title. */
const RULE = /^\s{0,3}([=-])\1{2,200}\s*$/;
/** "Printed:" above what is counted. */
const OPENS = /^\s{0,4}\p{L}[^:：]{0,60}[:：]\s*$/u;
/** A title, or a heading of what follows. */
const HEADING = /^[#=*_~\s-]{0,20}[^:：]{0,80}[:：]?\s*$/u;
const isHeading = (line: string): boolean =>
  HEADING.test(line) && (/[:：]\s*$/.test(line) || /^\s*[#=*_~-]/.test(line) || !/[\p{L}]/u.test(line));
const SIGN = /^(\s{0,40})[-*+•]\s{1,10}(?:\[[ xX+✓✔]\]\s{1,4})?(?=[\p{L}\d[])/u;
const indentOf = (line: string): number => line.length - line.trimStart().length;

/** "- Servo SG90" among things that are counted: an item that opens nothing, and has nothing further in below it. */
function isThing(lines: readonly string[], at: number): boolean {
  const line = lines[at] as string;
  if (!SIGN.test(line) || /[:：]\s*$/.test(line)) return false;
  const next = lines.slice(at + 1, at + 3).find((other) => other.trim() !== '') ?? '';
  return indentOf(next) <= indentOf(line);
}

/** "Motors" above what is counted, at the top or below an empty line. */
const WORDS = /^[ \t]{0,40}\p{L}[\p{L}\p{M} &/-]{0,40}[ \t]*$/u;
/** A sentence is no part; one with a bullet that opens with a name says something of that. */
const SENTENCE = /^.{60,}[.!?]\s*$|[.!?]\s+\p{Lu}/u;
/** "- motors are driven with star and delta configuration" */
const SAID = /^[-*+•\s]{0,10}(?:\p{L}{1,20} ){1,4}(?:is|are|was|were) \p{Ll}{3}/u;
const SENTENCE_CJK = /^(?!\s{0,40}[-*+•][^。，；：]{1,30}：).{4,}[。！？]\s*$/u;
/** An address below a thing is where it is bought. */
const ADDRESS = /^\s{0,40}<?(https?:\/\/[^\s<>]{1,2000})>?\s*$/i;

/**
 * A text in which most lines say how many of what, as one sheet of quantities and things; null: it is none. Lines without a count are
 * things as well, unless they are headings or sentences, which the result names.
 */
export function readCounted(bytes: Uint8Array, encoding: string, options: ReadOptions): ReadResult | null {
  if (bytes.length > MOST_BYTES) return null;
  const written = new TextDecoder().decode(bytes).split(/\r\n|\n|\r/);
  const shown = written.map(withoutAddress);
  // "CPU board parts list": of all that is below.
  const title = shown.findIndex(({ text }) => text.trim() !== '');
  const isCalled = options.isListTitle?.(shown[title]?.text.trim() ?? '', 'first') === true;
  const isOf = (line: string, at: number): boolean => line.trim() !== '' && !OPENS.test(line) && !(isCalled && at === title); // prettier-ignore
  const isTimes = countsTimes(shown.map(({ text }) => text).filter(isOf).slice(0, SAMPLE)); // prettier-ignore
  const isNumbered = haveNumbers(shown.map(({ text }) => text), isTimes); // prettier-ignore
  // "1. 2x motor": the number is the list's.
  const lines = shown.map(({ text }) => (isNumbered ? text.replace(NUMBER, '') : text));
  const sample = lines
    .filter((line) => line.trim() !== '' && !ADDRESS.test(line) && !RULE.test(line) && !FENCE.test(line))
    .slice(0, SAMPLE);
  const isBare = !isMostlyCounted(sample) && countsBarely(sample.filter((line) => !OPENS.test(line)));
  if (!isBare && !isTimes && !isMostlyCounted(sample)) return null;
  const behind = (line: string): Counted | null => (isTimes ? timesCount(line.replace(ITEM, '')) : null);
  const countOf = (line: string): Counted | null =>
    countedLine(line) ?? behind(line) ?? (isBare ? bareCount(line) : pluralCount(line));
  if (lines.length > options.limits.rows) throw limitError('rows', options.limits, 'The file');
  const texts = new TextArena();
  const sheet = countedSheet(texts);
  const left: number[] = [];
  let heading = '';
  lines.forEach((line, at) => {
    if (line.trim() === '') return;
    const [, address] = ADDRESS.exec(line) ?? [];
    if (FENCE.test(line)) return;
    if (address !== undefined) {
      if (sheet.rowCount > 0) sheet.links.set(`${String(sheet.line(sheet.rowCount - 1))}:1`, address);
      return;
    }
    const counted = countOf(line);
    const isNumber = isNumbered && NUMBER.test(shown[at]?.text ?? '');
    const isTitle = RULE.test(lines[at + 1] ?? '') && !RULE.test(line);
    const isAbove = (lines[at - 1] ?? '').trim() === '' && countOf(lines[at + 1] ?? '') !== null;
    if (counted === null && isCalled && at === title) {
      left.push(at + 1);
      return;
    }
    if (
      counted === null &&
      !isNumber &&
      !isThing(lines, at) &&
      (isTitle || isHeading(line) || (isAbove && WORDS.test(line)))
    ) {
      // "Neodymium magnets N42SH:" says what is below.
      heading = line.replace(/^[#=*_~\s-]{1,20}|[:：\s]{1,20}$/gu, '');
      left.push(at + 1);
      return;
    }
    const isSentence =
      counted === null && !isNumber && (SENTENCE.test(line) || SAID.test(line) || SENTENCE_CJK.test(line));
    // "- Servo SG90. Buy two." names a thing; without a sign it is prose.
    const { name, said } =
      isSentence && SIGN.test(line) ? nameAndSaid(line.replace(SIGN, '')) : { name: null, said: '' };
    if ((counted === null && isPictures(line)) || (isSentence && name === null)) left.push(at + 1);
    else {
      addAll(sheet, at + 1, counted ?? { count: '', thing: name ?? line.replace(ITEM, '').trim() }, heading);
      if (said !== '') addRemark(sheet, sheet.rowCount - 1, said);
      const link = shown[at]?.link ?? null;
      if (link !== null) sheet.links.set(`${String(at + 1)}:1`, link);
    }
  });
  const skipped = leftOut([left, 'headings or sentences among things that are counted']);
  return { format: 'text', texts, sheets: [sheet], details: { encoding }, ...skipped };
}

/** "ESP32 Wroom, 1x Arduino UNO": behind what is counted, another that is. */
const FURTHER = /[,;+] {1,3}(?=\d{1,3} ?[x×] {1,3}\p{L})/iu;

/** Adds what a line counts to a sheet of things, each with the label before them: "Boards: 2x ESP32, 1x Arduino UNO". */
function addAll(sheet: Sheet, line: number, counted: Counted, heading: string): void {
  const [first = '', ...further] = counted.count === '' ? [counted.thing] : counted.thing.split(FURTHER);
  addCounted(sheet, line, { count: counted.count, thing: first }, heading);
  const [label = ''] = /^[^\d:;,|]{2,40}: /u.exec(first) ?? [];
  for (const one of further) {
    const next = countedLine(one);
    if (next !== null) addCounted(sheet, line, { count: next.count, thing: label + next.thing }, heading);
  }
}

/** Adds a row of three columns: how many, of what, and the heading that it is below ('' for none). `line` is 1-based. */
export function addCounted(sheet: Sheet, line: number, { count, thing }: Counted, heading = ''): void {
  const ordinal = sheet.addRow(line);
  sheet.setLine(ordinal, line);
  sheet.set(ordinal, 0, sheet.texts.intern(count, TextKind.string));
  sheet.set(ordinal, 1, sheet.texts.intern(thing, TextKind.string));
  sheet.set(ordinal, 2, sheet.texts.intern(heading, TextKind.string));
}

/** Whether things that are counted have a number before them, three of four at least. */
function haveNumbers(lines: readonly string[], isTimes: boolean): boolean {
  const isCounted = (line: string): boolean => countedLine(line) !== null || (isTimes && timesCount(line) !== null);
  const counted = lines.filter((line) => isCounted(line) || isCounted(line.replace(NUMBER, '')));
  const numbered = counted.filter((line) => NUMBER.test(line)).length;
  return numbered >= 2 && numbered * 4 >= counted.length * 3;
}

/** So little text is a list where one thing of it is counted, and nothing is a sentence. */
const FEW = 2;
const BRIEF = 80;
const ENDED = /[.!?:;,。：]\s*$/u;

function isMostlyCounted(lines: readonly string[]): boolean {
  const counted = lines.filter((line) => countedLine(line) !== null).length;
  if (counted >= 2) return counted * 2 >= lines.length;
  return counted === 1 && lines.length <= FEW && lines.every((line) => line.length <= BRIEF && !ENDED.test(line));
}
