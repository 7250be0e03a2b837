import { inlineText } from './markdown-inline.ts';
import { titleAmongItems } from './list-sections.ts';
import { isPictures } from './picture-lines.ts';

/** Fewer are no list. */
export const FEWEST = 3;
const LONGEST = 2000;

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
export const INDENTED = /^([ \t]{1,40})(?=\S)/;
const ADDRESS = /\s{0,40}[(<]?(https?:\/\/[^\s()<>]+)[)>]?\s{0,40}$/;
export const ONLY_ADDRESS = /^<?https?:\/\/\S+$/i;

export interface Item {
  /** From 1. */
  readonly line: number;
  readonly indent: number;
  readonly text: string;
  /** An address in its text, which is shown as a link or stands last. */
  readonly link: string | null;
}

export const opensGroup = (line: string): boolean => /^[^\s]/.test(line) && OPENS.test(line) && !SUMMARY.test(line);

/** "pn: A-1": data that stand in pairs, each a value of its own. */
const PAIR = /^\s{0,40}["']?[\w-]{1,40}["']?: /;

/** "**Motors: 2x** [**BLDC 6374**](https://…)": a thing in bold by its kind and what it is, above items that say what it is like. */
const BOLD_THING =
  /^()\*\*\p{L}[^*:]{1,40}(?::[^*]{0,12}\*\*|\*\*:)\s{0,3}\[[^[\]]{2,160}\]\(https?:[^()\s]{4,1000}\)\s*$/u;
const isAboveItems = (lines: readonly string[], at: number): boolean =>
  BULLET.test((lines[at + 1] ?? '').trim() === '' ? (lines[at + 2] ?? '') : (lines[at + 1] ?? ''));

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
    const [own, ownIndent = ''] = isShort
      ? (BULLET.exec(line) ??
        (line.startsWith('**') && isAboveItems(lines, at) ? BOLD_THING.exec(line)?.slice(1, 2) : null) ??
        [])
      : [];
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
      const item = itemBehind(bullet, indent, line, at + 1);
      if (item !== null) items.set(at, item);
    } else if (!isOfItem && !isSummed && saysOther(line)) others++;
  });
  return items.size < FEWEST || items.size < others * 2 ? null : items;
}

/** What stands behind a bullet; null: nothing. */
function itemBehind(bullet: string, indent: string, written: string, line: number): Item | null {
  const shown = inlineText(written.slice(bullet.length));
  const [behind = '', address] = ADDRESS.exec(shown.text) ?? [];
  const text = shown.text.slice(0, shown.text.length - behind.length) || shown.text;
  if (text === '') return null;
  return { line, indent: indent.replaceAll('\t', '    ').length, text, link: shown.link ?? address ?? null };
}

/** Whether a line without a bullet is text that a list would not have. */
const saysOther = (line: string): boolean =>
  line.trim() !== '' &&
  titleAmongItems(line) === null &&
  !NOTHING.test(line) &&
  !isPictures(line) &&
  !ONLY_ADDRESS.test(line.trim());
