import { TextKind } from '../arena.ts';
import { addCounted, addRemark, addSize, type Counted, countedLine } from './counted-list.ts';
import { countAtEnd, countOf } from './item-counts.ts';
import { isOfOrder, LABEL, LABELLED, labelIn, QUANTITY, saidOfThing, SAYING, TOLD } from './item-labels.ts';
import { FEWEST, INDENTED, type Item, type Items, ONLY_ADDRESS, opensGroup } from './list-items.ts';
import { isOfAdvice, isOfNotes, isOfUnused, titleAmongItems } from './list-sections.ts';
import { inlineText } from './markdown-inline.ts';
import { isSaid, nameAndSaid, tellsChoice } from './said.ts';
import type { Sheet } from '../sheet.ts';
import { isOfTools } from './tool-titles.ts';
import type { ReadOptions } from '../types.ts';

/** "(2) Eixo linear 8 mm": how many, where items are not numbered so. */
const COUNT_FIRST = /^[(（](\d{1,4})[)）]\s{1,4}(\p{L}.{2,400})$/u;
const FIGURE = /\d/;
/** What a heading ends with. */
const COLONS = /[:：\s]{1,20}$/u;
/** How far in a title without signs is: deeper than any with them. */
const BELOW_TITLES = 9;

/** "**Notes**", "Notes:": a title without signs of one. */
const PLAIN_TITLE = /^\s{0,3}(?:\*\*|__)?([\p{L} ]{2,40}?)(?::|(?=\*\*|__))(?:\*\*|__)?:?\s*$/u;

/** Where items stand: they are all there is of a text, or stand in a page, between the tables of a text, or of one that lists parts in them. */
type Place = 'whole' | 'page' | 'between' | 'beside-parts';

/** Adds the items to a sheet of counted things, filed under the titles above them; the numbers of the lines among them that are none. */
export function addItems(
  sheet: Sheet,
  lines: readonly string[],
  items: Items,
  isListTitle: ReadOptions['isListTitle'],
  place: Place = 'page',
): number[] {
  const filing = new Filing(sheet, items, isListTitle, place);
  lines.forEach((line, at) => {
    const item = items.get(at);
    if (item === undefined) filing.takeLine(line, at);
    else filing.takeItem(item, at);
  });
  return filing.left;
}

/** A heading, or an item by its row. */
interface Opened {
  readonly indent: number;
  readonly heading: string | null;
  readonly row: number;
}

/** The things of a list while its lines come: what they are filed under, and which of them the next line may be about. */
class Filing {
  /** Numbers of lines that are no things. */
  readonly left: number[] = [];
  readonly #sheet: Sheet;
  readonly #items: Items;
  readonly #isListTitle: ReadOptions['isListTitle'];
  readonly #isWhole: boolean;
  /** What is said of a thing between tables is kept with it: what is left would stand for itself. */
  readonly #isBetween: boolean;
  readonly #isBesideParts: boolean;
  readonly #list: readonly Item[];
  /** "(1) …", "(2) …": figures in brackets number the items, and count nothing. */
  readonly #isNumbered: boolean;
  /** Lines of the first and of the last item. */
  readonly #first: number;
  readonly #last: number;
  /** Index in the list of the item that comes next. */
  #next = 0;
  #title = '';
  #titleLine = 0;
  /** How far in the title of notes is, below which no line is a thing that does not count it; 0: there is none. */
  #notes = 0;
  /** The same of the title of advice on what to buy: a thing below it is one that nothing is told of. */
  #advice = 0;
  /** They are of what is not used: what they count is no thing either. */
  #isUnused = false;
  /** What is open at each indent. */
  #open: Opened[] = [];
  /** The last thing below the title. */
  #before: Opened | null = null;
  /** Index of the last line of an item, or of an address below it. */
  #near = 0;

  constructor(sheet: Sheet, items: Items, isListTitle: ReadOptions['isListTitle'], place: Place) {
    this.#sheet = sheet;
    this.#items = items;
    this.#isListTitle = isListTitle;
    this.#isWhole = place === 'whole';
    this.#isBesideParts = place === 'beside-parts';
    this.#isBetween = place === 'between' || this.#isBesideParts;
    const list = [...items.values()];
    this.#list = list;
    this.#isNumbered = list.filter(({ text }, i) => COUNT_FIRST.exec(text)?.[1] === String(i + 1)).length >= FEWEST;
    this.#first = list[0]?.line ?? 0;
    this.#last = list.at(-1)?.line ?? 0;
  }

  /** A line that is no item: a title, what is said of the thing before, or neither. */
  takeLine(line: string, at: number): void {
    this.#noticePlainTitle(line);
    if (this.#takesAddress(line, at)) return;
    const titled = titleAmongItems(line);
    if (titled !== null) this.#takeTitle(titled.title, titled.level, at);
    else if (opensGroup(line) && this.#items.has(at + 1) && at + 1 > this.#first) {
      this.#startBelow(line.trim().replace(COLONS, ''));
      this.left.push(at + 1);
    } else if (!this.#takesWords(line, at) && line.trim() !== '' && at + 1 > this.#first) {
      if (at + 1 < this.#last || /^[ \t]/.test(line)) this.left.push(at + 1);
    }
  }

  /** "**Notes**", and the next of its kind ends them. */
  #noticePlainTitle(line: string): void {
    if (this.#notes !== 0 && this.#notes !== BELOW_TITLES) return;
    const title = PLAIN_TITLE.exec(line)?.[1];
    if (title !== undefined) this.#notes = isOfNotes(title) ? BELOW_TITLES : 0;
  }

  /** An address below a thing is where that is bought; farther below it is of something else. */
  #takesAddress(line: string, at: number): boolean {
    if (this.#before === null || at > this.#near + 2) return false;
    const [address] = ONLY_ADDRESS.exec(line.trim()) ?? [];
    if (address === undefined) return false;
    this.#near = at;
    this.#setLink(this.#before.row, address.replace(/^<|>$/g, ''));
    return true;
  }

  #takeTitle(title: string, level: number, at: number): void {
    const counted = countOf(title);
    // "### 12 x XL-320": a title that counts is a thing.
    if (counted !== null) {
      this.#add(at + 1, counted, this.#title, 0);
      return;
    }
    this.#startBelow(this.#isListTitle?.(title) === true ? '' : inlineText(title).text);
    this.#titleLine = at + 1;
    if (this.#advice === 0 || level <= this.#advice) this.#advice = isOfAdvice(this.#title) ? level : 0;
    if (this.#notes > 0 && level > this.#notes) return;
    this.#isUnused = isOfUnused(this.#title) || (this.#isBetween && level > 1 && isOfTools(this.#title));
    const isOfNone = this.#isUnused || isOfNotes(this.#title) || (this.#isBesideParts && isOfAdvice(this.#title));
    this.#notes = isOfNone ? level : 0;
  }

  #startBelow(title: string): void {
    this.#title = title;
    this.#open = [];
    this.#before = null;
  }

  /** Words right below a thing and further in are said of it; "  4x magnets 6x3" is a thing of its own. */
  #takesWords(line: string, at: number): boolean {
    const thing = this.#before;
    if (thing === null || at !== this.#near + 1) return false;
    if ((INDENTED.exec(line)?.[1]?.length ?? -1) <= thing.indent) return false;
    const words = inlineText(line.trim()).text;
    const counted = countedLine(words);
    if (counted === null) addRemark(this.#sheet, thing.row, words);
    else addCounted(this.#sheet, at + 1, counted, this.#title);
    this.#near = at;
    return true;
  }

  /** An item: a thing, a heading of those further in, or what is said of a thing. */
  takeItem(item: Item, at: number): void {
    this.#next++;
    this.#near = at;
    this.#open = this.#open.filter(({ indent }) => indent < item.indent);
    const above = this.#open.at(-1);
    const thing = above?.heading === null ? above : null;
    const counted = this.#countIn(item, thing);
    const isNote = this.#isUnused || counted === null || isSaid(item.text);
    const isAdvice = (this.#isBesideParts || this.#advice > 0) && counted === null && tellsChoice(item.text);
    if ((this.#notes > 0 && isNote) || isAdvice) this.left.push(item.line);
    else if (counted === null && this.#takesSaying(item, thing)) return;
    else if (!this.#takesLink(item, thing)) this.#takeThing(item, counted);
  }

  /** How many of what an item says there are, below a thing or not; null: it does not. */
  #countIn({ text, indent }: Item, thing: Opened | null): Counted | null {
    const [, count, name = ''] = this.#isNumbered ? [] : (COUNT_FIRST.exec(text) ?? []);
    if (count !== undefined) return { count, thing: name };
    // "price: 7 * 2.35" counts no prices.
    if (thing !== null && labelIn(text) !== null) return null;
    // "Motors (3)" above what is further in has three lines below it.
    return countOf(text) ?? (this.#nextIndent <= indent ? countAtEnd(text) : null);
  }

  get #nextIndent(): number {
    return this.#list[this.#next]?.indent ?? 0;
  }

  /** Takes an item that only says something of a thing: the one above, or the one before. */
  #takesSaying(item: Item, thing: Opened | null): boolean {
    const [, label, value = ''] = LABELLED.exec(item.text) ?? [];
    if (isOfOrder(item.text)) {
      if (!this.#isBetween) this.left.push(item.line);
      return true;
    }
    if (thing !== null && label !== undefined) {
      this.#takeLabelled(item, label.trim(), value, thing);
      return true;
    }
    return this.#takesProperty(item) || (label !== undefined && this.#takesBeside(item, label.trim(), value));
  }

  /** "Quantity: 2" below a thing, and what else is said of it so. */
  #takeLabelled(item: Item, label: string, value: string, thing: Opened): void {
    // "Quantity: 2.5 m": as it is written, for the column's reader of numbers.
    const [count] = /^\d{1,6}(?:[.,]\d{1,6})*/.exec(value) ?? [];
    if (count !== undefined && QUANTITY.test(label)) this.#setCount(thing.row, count);
    else {
      addSize(this.#sheet, thing.row, saidOfThing(item.text)?.size);
      this.#leaveSaid(item, label, thing.row);
    }
  }

  /** "Torque: 34 N·cm" below a title, which is the thing then, or beside the other items. */
  #takesProperty({ text, indent, line }: Item): boolean {
    const told = this.#title !== '' || this.#before !== null ? saidOfThing(text) : null;
    if (told === null) return false;
    if (this.#before === null && this.#isWhole && !isListed(this.#sheet, this.#title))
      this.#add(this.#titleLine, { count: '', thing: this.#title }, '', indent);
    if (this.#before !== null) addSize(this.#sheet, this.#before.row, told.size);
    if (!this.#isBetween) this.left.push(line);
    return true;
  }

  /** Leaves out what only says something of the thing in a row; between tables its words stay with that, and prices are none. */
  #leaveSaid({ text, line }: Item, label: string, row: number): void {
    if (!this.#isBetween) this.left.push(line);
    else if (!TOLD.test(label) && !QUANTITY.test(label)) addRemark(this.#sheet, row, text);
  }

  /** "Motors:" above "NEMA 17", "Quantity: 2" and "Note: …": all further in alike, and said of the item before. */
  #takesBeside(item: Item, label: string, value: string): boolean {
    if (!QUANTITY.test(label) && !SAYING.test(label)) return false;
    const [count] = /^\d{1,6}(?!\S)/.exec(value) ?? [];
    if (count !== undefined && this.#before?.indent === item.indent && QUANTITY.test(label))
      this.#setCount(this.#before.row, count);
    else if (this.#before !== null) this.#leaveSaid(item, label, this.#before.row);
    else this.left.push(item.line);
    return true;
  }

  /** Takes an item that is an address, or "link: https://…" below a thing: where that is bought. */
  #takesLink({ link, text, indent, line }: Item, thing: Opened | null): boolean {
    if (link === null) return false;
    if (ONLY_ADDRESS.test(text)) {
      const of = thing ?? ((this.#before?.indent ?? -1) >= indent ? this.#before : null);
      if (of === null) this.left.push(line);
      else this.#setLink(of.row, link);
      return true;
    }
    if (thing === null || !LABEL.test(text)) return false;
    this.#setLink(thing.row, link);
    return true;
  }

  /** A thing, or a heading of those further in; a sentence is neither, and the name that it begins with is a thing. */
  #takeThing({ text, indent, line, link }: Item, counted: Counted | null): void {
    if (counted === null && this.#nextIndent > indent && isHeading(text) && !isLabelled(this.#list, this.#next)) {
      this.left.push(line);
      this.#open.push({ indent, heading: text.replace(COLONS, ''), row: -1 });
      return;
    }
    const { name, said } = counted === null && isSaid(text) ? nameAndSaid(text) : { name: text, said: '' };
    if (name === null) {
      this.left.push(line);
      return;
    }
    const heading = this.#open.findLast((each) => each.heading !== null)?.heading ?? this.#title;
    const of = counted ?? countOf(name) ?? { count: '', thing: name.replace(COLONS, '') };
    const thing = this.#add(line, of, heading, indent);
    this.#open.push(thing);
    if (said !== '') addRemark(this.#sheet, thing.row, said);
    if (link !== null) this.#setLink(thing.row, link);
  }

  #add(line: number, counted: Counted, heading: string, indent: number): Opened {
    addCounted(this.#sheet, line, counted, heading);
    return (this.#before = { indent, heading: null, row: this.#sheet.rowCount - 1 });
  }

  #setCount(row: number, count: string): void {
    this.#sheet.set(row, 0, this.#sheet.texts.intern(count, TextKind.string));
  }

  #setLink(row: number, link: string): void {
    this.#sheet.links.set(`${String(this.#sheet.line(row))}:1`, link);
  }
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
