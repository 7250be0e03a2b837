import { TextArena, TextKind } from '../arena.ts';
import { besideLists } from './beside-lists.ts';
import { addCounted, addRemark, addSize, type Counted, countedLine, countedSheet } from './counted-list.ts';
import { limitError } from '../limits.ts';
import { withoutMarkup } from '../html/html-outline.ts';
import { countAtEnd, countOf } from './item-counts.ts';
import { LABEL, LABELLED, labelIn, QUANTITY, saidOfThing, SAYING, TOLD } from './item-labels.ts';
import { isOfNotes, isOfUnused, linesBelowPlain, linesOfSections, titleAmongItems } from './list-sections.ts';
import { inlineText } from './markdown-inline.ts';
import { isPictures } from './picture-lines.ts';
import { isSaid, nameAndSaid } from './said.ts';
import type { Sheet } from '../sheet.ts';
import { treesAsItems } from './tree-lines.ts';
import type { ReadOptions, ReadResult } from '../types.ts';

/** "- ", "* ", "1. ", "- [ ] ", behind its indent. */
const BULLET =
  /^([ \t]{0,40})(?:(?:[-*+•]|\d{1,3}[.)])[ \t]{1,10}|[・･•][ \t]{0,10}|\d{1,3}(?:[.)](?=\p{L})|[、．]))(?:\[[ xX+✓✔]\][ \t]{1,4})?(?=\S)/u;
/** A rule, a picture, a link to a file beside it, the edge of a comment or of code, what is quoted as a note, tags and nothing between them. */
const NOTHING =
  /^\s*(?:[-=*_~`]{3,}.*|!\[.*\]\(.*\)|\[[^\]]{0,200}\]\((?!https?:)[^)]{0,400}\)|<!--.*|-->|>.*|(?:<\/?[a-z][^<>]{0,400}>\s{0,40}){1,12})\s*$/i;
/** "* Corner brackets:" */
const OPENS = /\p{L}[^:：]{0,80}[:：]\s{0,8}$/u;
/** "Aggregated BOM:" repeats what the groups above have. */
const SUMMARY =
  /^\s{0,8}(?:aggregated|overall|total|summary|summed|gesamt|zusammenfassung|récapitulatif|resumen|riepilogo)(?!\p{L})/iu;
const INDENTED = /^([ \t]{1,40})(?=\S)/;
const LONGEST = 2000;
const MOST_BYTES = 1024 ** 2;
const FEWEST = 3;

const FIGURE = /\d/;
/** "(2) Eixo linear 8 mm": how many, where items are not numbered so. */
const COUNT_FIRST = /^[(（](\d{1,4})[)）]\s{1,4}(\p{L}.{2,400})$/u;
interface Item {
  /** From 1. */
  readonly line: number;
  readonly indent: number;
  readonly text: string;
  /** An address in its text, which is shown as a link or stands last. */
  readonly link: string | null;
}

/**
 * The items of a text that is called a parts list and is made of them, or of what is below a title that says so, as one sheet of
 * quantities and things, and what `besideLists` finds outside those sections; null: it is no such text. An item that only opens those below it is their heading; a label and a value below an item
 * say how many there are, or are left out and named.
 *
 * @throws ReadError `limit-rows`
 */
export function readBulleted(bytes: Uint8Array, encoding: string, options: ReadOptions): ReadResult | null {
  if (bytes.length > MOST_BYTES) return null;
  const lines = treesAsItems(withoutMarkup(new TextDecoder().decode(bytes).split(/\r\n|\n|\r/)));
  if (lines.length > options.limits.rows) throw limitError('rows', options.limits, 'The file');
  const { isListTitle } = options;
  const whole = options.isList?.() === true ? itemsIn(lines, null) : null;
  const titled = whole === null && isListTitle !== undefined ? linesOfSections(lines, isListTitle) : null;
  const note = whole ?? (titled === null ? itemsOfNote(lines, options) : itemsIn(lines, titled));
  const plain = note === null && isListTitle !== undefined ? linesBelowPlain(lines, isListTitle) : null;
  const within = plain ?? titled;
  const items = plain === null ? note : itemsIn(lines, plain);
  if (items === null) return null;
  const texts = new TextArena();
  const sheet = countedSheet(texts);
  const left = addItems(sheet, lines, items, isListTitle, true);
  if (sheet.rowCount === 0) return null;
  const beside = within === null ? [] : besideLists(lines, texts, (at) => within[at] === 1);
  const outside =
    within === null ? [] : lines.flatMap((line, at) => (within[at] === 0 && line.trim() !== '' ? [at + 1] : []));
  const skipped = [
    ...(left.length === 0
      ? []
      : [{ what: `lines ${shown(left)}`, reason: 'headings, sentences or labels among the items of a list' }]),
    ...(outside.length === 0
      ? []
      : [{ what: `lines ${shown(outside)}`, reason: 'outside the section that is called a list' }]),
  ];
  return {
    format: beside.length > 0 ? 'markdown' : 'text',
    texts,
    sheets: [sheet, ...beside],
    details: { encoding },
    ...(skipped.length > 0 && { skipped }),
  };
}

const opensGroup = (line: string): boolean => /^[^\s]/.test(line) && OPENS.test(line) && !SUMMARY.test(line);

/** Share of the items of a text that have to say how many, where nothing calls it a list. */
const LEAST_COUNTED = 0.3;

/** Those of a note that nothing calls a list, and that somebody asks for, or of a text whose items say how many there are. */
function itemsOfNote(lines: readonly string[], { isNote }: ReadOptions): Items | null {
  const items = itemsIn(lines, null);
  if (items === null || isNote?.() === true) return items;
  let [counted, things] = [0, 0];
  for (const { text } of items.values()) {
    const label = labelIn(text);
    if (label === null) things++;
    // "- Servo:" above "quantity: 5"
    if (label === null ? countedLine(text) !== null : QUANTITY.test(label)) counted++;
  }
  return counted >= FEWEST && counted >= things * LEAST_COUNTED ? items : null;
}

/** A heading, or an item by its row. */
interface Opened {
  readonly indent: number;
  readonly heading: string | null;
  readonly row: number;
}

/** How far in a title without signs is: deeper than any with them. */
const BELOW_TITLES = 9;

/** "**Notes**", "Notes:": a title without signs of one. */
const PLAIN_TITLE = /^\s{0,3}(?:\*\*|__)?([\p{L} ]{2,40}?)(?::|(?=\*\*|__))(?:\*\*|__)?:?\s*$/u;

const ONLY_ADDRESS = /^<?https?:\/\/\S+$/i;

/** "pn: A-1": data that stand in pairs, each a value of its own. */
const PAIR = /^\s{0,40}["']?[\w-]{1,40}["']?: /;

/** Items by the index of their line. */
export type Items = ReadonlyMap<number, Item>;

/** The items of a text, or of the lines that are marked; null: it is not made of items. */
export function itemsIn(lines: readonly string[], within: Uint8Array | null): Items | null {
  const items = new Map<number, Item>();
  let others = 0;
  /** Below "* Corner brackets:" what is further in is an item without a bullet of its own. */
  let isOpen = false;
  let isSummed = false;
  /** How far in the last item is, while what stands below it is said of it: "- [ ] 1x cable" above "  For the sensor."; -1: none is. */
  let said = -1;
  lines.forEach((line, at) => {
    if (within !== null && within[at] === 0) return;
    const isShort = line.length <= LONGEST && !isPictures(line);
    const [own, ownIndent = ''] = isShort ? (BULLET.exec(line) ?? []) : [];
    if (own !== undefined) isOpen = OPENS.test(line);
    // "Tool head:" above what is further in, without a bullet of its own.
    else if (!/^\s*$|^[ \t]/.test(line)) {
      isOpen = isShort && items.size > 0 && opensGroup(line);
      isSummed = SUMMARY.test(line) && OPENS.test(line);
    }
    const [bullet, indent = ''] =
      own === undefined && isOpen && isShort ? (INDENTED.exec(line) ?? []) : [own, ownIndent];
    // Below "- pn: A-1" stand further values, and no words on a thing.
    if (bullet !== undefined) said = PAIR.test(line.slice(bullet.length)) ? -1 : indent.length;
    else if (/^\S/.test(line)) said = -1;
    const isOfItem = said >= 0 && bullet === undefined && (INDENTED.exec(line)?.[1]?.length ?? -1) > said;
    if (bullet !== undefined) {
      const shown = inlineText(line.slice(bullet.length));
      const [behind = '', address] = ADDRESS.exec(shown.text) ?? [];
      const text = shown.text.slice(0, shown.text.length - behind.length) || shown.text;
      if (text !== '')
        items.set(at, {
          line: at + 1,
          indent: indent.replaceAll('\t', '    ').length,
          text,
          link: shown.link ?? address ?? null,
        });
    } else if (
      line.trim() !== '' &&
      !isOfItem &&
      !isSummed &&
      titleAmongItems(line) === null &&
      !NOTHING.test(line) &&
      !isPictures(line) &&
      !ONLY_ADDRESS.test(line.trim())
    )
      others++;
  });
  return items.size < FEWEST || items.size < others * 2 ? null : items;
}

/** Adds the items to a sheet of counted things, filed under the titles above them; the numbers of the lines among them that are none. */
export function addItems(
  sheet: Sheet,
  lines: readonly string[],
  items: Items,
  isListTitle: ReadOptions['isListTitle'],
  isWhole = false,
): number[] {
  const { texts } = sheet;
  const left: number[] = [];
  let title = '';
  let titleLine = 0;
  /** How far in the title of notes is, below which no line is a thing that does not count it; 0: there is none. */
  let notes = 0;
  /** They are of what is not used: what they count is no thing either. */
  let isUnused = false;
  /** What is open at each indent: a heading, or an item by its row. */
  let open: Opened[] = [];
  let before: Opened | null = null;
  /** Index of the last line of an item, or of an address below it. */
  let near = 0;
  const list = [...items.values()];
  const isNumbered = list.filter(({ text }, i) => COUNT_FIRST.exec(text)?.[1] === String(i + 1)).length >= FEWEST;
  const [first = 0, last = 0] = [list[0]?.line, list.at(-1)?.line];
  let next = 0;
  lines.forEach((line, at) => {
    const item = items.get(at);
    if (item === undefined) {
      const { title: named, level = 0 } = titleAmongItems(line) ?? {};
      const plain = PLAIN_TITLE.exec(line)?.[1];
      if (plain !== undefined && (notes === 0 || notes === BELOW_TITLES)) notes = isOfNotes(plain) ? BELOW_TITLES : 0;
      // Farther below it is of something else.
      const address = before === null || at > near + 2 ? undefined : ONLY_ADDRESS.exec(line.trim())?.[0];
      if (address !== undefined) near = at;
      if (before !== null && address !== undefined)
        sheet.links.set(`${String(sheet.line(before.row))}:1`, address.replace(/^<|>$/g, ''));
      else if (named !== undefined && countOf(named) !== null) {
        // "### 12 x XL-320": a title that counts is a thing.
        addCounted(sheet, at + 1, countOf(named) as Counted, title);
        before = { indent: 0, heading: null, row: sheet.rowCount - 1 };
      } else if (named !== undefined) {
        [title, open, before] = [isListTitle?.(named) === true ? '' : inlineText(named).text, [], null];
        titleLine = at + 1;
        if (notes === 0 || level <= notes) {
          isUnused = isOfUnused(title);
          notes = isUnused || isOfNotes(title) ? level : 0;
        }
      } else if (opensGroup(line) && items.has(at + 1) && at + 1 > first) {
        [title, open, before] = [line.trim().replace(/[:：\s]{1,20}$/u, ''), [], null];
        left.push(at + 1);
      } else if (before !== null && at === near + 1 && (INDENTED.exec(line)?.[1]?.length ?? -1) > before.indent) {
        // "  4x magnets 6x3" is a thing of its own, and words are said of the one above.
        const told = inlineText(line.trim()).text;
        const counts = countedLine(told);
        if (counts === null) addRemark(sheet, before.row, told);
        else addCounted(sheet, at + 1, counts, title);
        near = at;
      } else if (line.trim() !== '' && at + 1 > first && (at + 1 < last || /^[ \t]/.test(line))) left.push(at + 1);
      return;
    }
    next++;
    near = at;
    open = open.filter(({ indent }) => indent < item.indent);
    const above = open.at(-1);
    const [, many, thing] = isNumbered ? [] : (COUNT_FIRST.exec(item.text) ?? []);
    // "price: 7 * 2.35" counts no prices.
    const isTold = open.at(-1)?.heading === null && labelIn(item.text) !== null;
    // "Motors (3)" above what is further in has three lines below it.
    const isLeaf = (list[next]?.indent ?? 0) <= item.indent;
    const counted =
      many !== undefined
        ? { count: many, thing: thing ?? '' }
        : isTold
          ? null
          : (countOf(item.text) ?? (isLeaf ? countAtEnd(item.text) : null));
    if (notes > 0 && (isUnused || counted === null)) {
      left.push(item.line);
      return;
    }
    const [, label, value] = counted === null ? (LABELLED.exec(item.text) ?? []) : [];
    if (above !== undefined && above.heading === null && label !== undefined && value !== undefined) {
      const [count] = /^\d{1,6}/.exec(value) ?? [];
      if (count !== undefined && QUANTITY.test(label.trim()))
        sheet.set(above.row, 0, texts.intern(count, TextKind.string));
      else {
        addSize(sheet, above.row, saidOfThing(item.text)?.size);
        left.push(item.line);
      }
      return;
    }
    // "Torque: 34 N·cm" below a title or beside the other items.
    const told = counted === null && (title !== '' || before !== null) ? saidOfThing(item.text) : null;
    if (told !== null) {
      if (before === null && isWhole && !isListed(sheet, title)) {
        addCounted(sheet, titleLine, { count: '', thing: title }, '');
        before = { indent: item.indent, heading: null, row: sheet.rowCount - 1 };
      }
      if (before !== null) addSize(sheet, before.row, told.size);
      left.push(item.line);
      return;
    }
    // "Motors:" above "NEMA 17", "Quantity: 2" and "Note: …": all further in alike, and said of the item before.
    const said = label?.trim() ?? '';
    if (QUANTITY.test(said) || SAYING.test(said)) {
      const [count] = /^\d{1,6}(?!\S)/.exec(value ?? '') ?? [];
      if (count !== undefined && before?.indent === item.indent && QUANTITY.test(said))
        sheet.set(before.row, 0, texts.intern(count, TextKind.string));
      else left.push(item.line);
      return;
    }
    if (item.link !== null && ONLY_ADDRESS.test(item.text)) {
      const row =
        above?.heading === null ? above.row : before !== null && before.indent >= item.indent ? before.row : -1;
      if (row >= 0) sheet.links.set(`${String(sheet.line(row))}:1`, item.link);
      else left.push(item.line);
      return;
    }
    // "link: https://…" below an item is the item's.
    if (above?.heading === null && item.link !== null && LABEL.test(item.text)) {
      sheet.links.set(`${String(sheet.line(above.row))}:1`, item.link);
      return;
    }
    const isOpening =
      counted === null && (list[next]?.indent ?? 0) > item.indent && isHeading(item.text) && !isLabelled(list, next);
    const { name, said: remark } =
      counted === null && isSaid(item.text) ? nameAndSaid(item.text) : { name: item.text, said: '' };
    if (isOpening || name === null) left.push(item.line);
    if (isOpening) open.push({ indent: item.indent, heading: item.text.replace(/[:：\s]{1,20}$/u, ''), row: -1 });
    else if (name !== null) {
      addCounted(
        sheet,
        item.line,
        counted ?? countOf(name) ?? { count: '', thing: name.replace(/[:：\s]{1,20}$/u, '') },
        open.findLast(({ heading }) => heading !== null)?.heading ?? title,
      );
      if (remark !== '') addRemark(sheet, sheet.rowCount - 1, remark);
      if (item.link !== null) sheet.links.set(`${String(item.line)}:1`, item.link);
      before = { indent: item.indent, heading: null, row: sheet.rowCount - 1 };
      open.push(before);
    }
  });
  return left;
}

/** Whether a thing of a list is called so, or what it is called is within. */
const isListed = (sheet: Sheet, title: string): boolean =>
  Array.from({ length: sheet.rowCount }, (_, row) => sheet.text(row, 1).toLowerCase()).some(
    (thing) => thing.includes(title.toLowerCase()) || title.toLowerCase().includes(thing),
  );

/** Whether all that stands below an item are labels and values, one of them a quantity, a price or a link: "- Servo:" above "cantidad: 5". */
function isLabelled(list: readonly Item[], next: number): boolean {
  const { indent = 0 } = list[next - 1] ?? {};
  const labels: string[] = [];
  let isOfThing = true;
  for (let at = next; (list[at]?.indent ?? 0) > indent; at++) {
    const { text = '', link = null } = list[at] ?? {};
    const [, label] = LABELLED.exec(text) ?? [];
    if (label === undefined && link === null) return false;
    labels.push(label?.trim() ?? text.trim());
    isOfThing &&= saidOfThing(text) !== null;
  }
  return labels.some((label) => QUANTITY.test(label) || TOLD.test(label)) || (isOfThing && labels.length > 0);
}

/** "Magnets", "Thermal anemometer:": words that open what stands below them. */
const isHeading = (text: string): boolean =>
  /[:：]$/u.test(text) || (!FIGURE.test(text) && text.split(/\s+/).length <= 5);

const ADDRESS = /\s{0,40}[(<]?(https?:\/\/[^\s()<>]+)[)>]?\s{0,40}$/;

const MOST_SHOWN = 12;
const shown = (lines: readonly number[]): string =>
  `${lines.slice(0, MOST_SHOWN).join(', ')}${lines.length > MOST_SHOWN ? ', …' : ''}`;
