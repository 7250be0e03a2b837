import { attributeOf, decodeEntities, tokenizeHtml } from './html-tokens.ts';

/** Titles and items of a page as lines of Markdown: what tells lists from prose reads those. */
interface Outline {
  readonly lines: readonly string[];
  /** Line of the document, from 1, that each begins in. */
  readonly numbers: readonly number[];
}

/** What no list of things stands in: menus, choices, drawings; and tables, which are sheets of their own. */
const ASIDE = new Set(['table', 'nav', 'select', 'svg', 'template', 'button']);
/** Elements that begin a line, and end the one before. */
const LINES = new Set(
  'p div br hr section article main header footer dl dt dd blockquote pre summary details center'.split(' '),
);
const TITLE = /^h([1-6])$/;
const MOST_DEPTH = 20;
/** Characters that mean something in Markdown, and are none of its marks here. */
const MARKS = /[\\`*_{}[\]<>~]/g;
const ADDRESS = /^https?:\/\/[^\s()<>]{1,1500}$/i;

/** Whether a text holds items of HTML. */
export const holdsItems = (text: string): boolean => /<li[\s>]/i.test(text);

/** The titles, items and lines of an HTML document, but for its tables. */
export function outlineOf(html: string): Outline {
  const lines: string[] = [];
  const numbers: number[] = [];
  let [prefix, text, link] = ['', '', ''];
  let [aside, lists, inItem] = [0, 0, 0];
  let [line, next, from] = [1, html.indexOf('\n'), 1];

  const lineAt = (at: number): number => {
    for (; next >= 0 && next < at; next = html.indexOf('\n', next + 1)) line++;
    return line;
  };
  const flush = (): void => {
    const shown = text.replace(/\s+/g, ' ').trim();
    if (shown !== '') {
      lines.push(`${prefix}${shown.replace(MARKS, '\\$&')}${link === '' ? '' : ` (${link})`}`);
      numbers.push(from);
      prefix = '';
    }
    text = link = '';
  };
  const begin = (as: string, at: number): void => {
    flush();
    prefix = as;
    from = lineAt(at);
  };

  tokenizeHtml(html, {
    open(tag, attributes, at) {
      if (ASIDE.has(tag)) {
        if (aside === 0) flush();
        aside++;
      }
      if (aside > 0) return;
      const [, level] = TITLE.exec(tag) ?? [];
      if (tag === 'li') {
        begin(`${'  '.repeat(Math.min(MOST_DEPTH, Math.max(0, lists - 1)))}- `, at);
        inItem++;
      } else if (level !== undefined) begin(`${'#'.repeat(Number(level))} `, at);
      else if (tag === 'ul' || tag === 'ol') {
        begin('', at);
        lists++;
      } else if (tag === 'a') {
        const address = attributeOf(attributes, 'href') ?? '';
        if (link === '' && ADDRESS.test(address)) link = address;
      } else if (LINES.has(tag)) {
        // What a paragraph parts in an item is one item still.
        if (inItem > 0) text += ' ';
        else begin('', at);
      }
    },
    close(tag) {
      if (ASIDE.has(tag)) aside = Math.max(0, aside - 1);
      if (aside > 0) return;
      if (tag === 'li') {
        flush();
        inItem = Math.max(0, inItem - 1);
        prefix = '';
      } else if (tag === 'ul' || tag === 'ol') {
        flush();
        lists = Math.max(0, lists - 1);
        if (lists === 0) inItem = 0;
        prefix = '';
      } else if (TITLE.test(tag) || (inItem === 0 && LINES.has(tag))) {
        flush();
        prefix = '';
      }
    },
    text(written) {
      if (aside === 0) text += decodeEntities(written);
    },
  });
  flush();
  return atTheirLines(lines, numbers);
}

/** Where no two stand on one line of the document, each is at the number of its own: rows are named by it. */
function atTheirLines(lines: readonly string[], numbers: readonly number[]): Outline {
  const isApart = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
  const last = numbers.at(-1) ?? 0;
  if (!isApart || last > lines.length * MOST_APART + MOST_APART) return { lines, numbers };
  const placed = new Array<string>(last).fill('');
  for (const [at, number] of numbers.entries()) placed[number - 1] = lines[at] ?? '';
  return { lines: placed, numbers: placed.map((_, at) => at + 1) };
}
/** Lines of a document for each that says something, up to which they are kept apart. */
const MOST_APART = 200;

const LIST = /<(\/?)[uo]l(?=[\s>])/gi;
const ITEM = /^\s*(?:<[uo]l(?:\s[^<>]{0,300})?>\s*)?<li(?:\s[^<>]{0,300})?>/i;
const HEADING = /^\s*<h([1-6])(?:\s[^<>]{0,300})?>(.{1,300}?)(?:<\/h\1>)?\s*$/i;
/** A line of nothing but tags of lists and of what is around them. */
const FRAME = /^\s*(?:<\/?(?:ul|ol|li|div|p|center|br)(?:\s[^<>]{0,300})?\/?>\s*){1,8}$/i;
const LONGEST = 4096;

/** Lines of Markdown with the items and titles that are written in HTML as items and titles; as many lines as there were. */
export function withoutMarkup(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => holdsItems(line) || (line.length <= LONGEST && HEADING.test(line)))) return lines;
  let depth = 0;
  return lines.map((line) => {
    if (!line.includes('<') || line.length > LONGEST) return line;
    const before = depth;
    for (const [, slash] of line.matchAll(LIST)) depth = Math.max(0, depth + (slash === '' ? 1 : -1));
    const [item] = ITEM.exec(line) ?? [];
    if (item !== undefined) {
      const at = /<[uo]l/i.test(item) ? before + 1 : before;
      return `${'  '.repeat(Math.min(MOST_DEPTH, Math.max(0, at - 1)))}- ${line.slice(item.length).trim()}`;
    }
    const [, level, title = ''] = HEADING.exec(line) ?? [];
    if (level !== undefined) return `${'#'.repeat(Number(level))} ${title.replace(/<[^<>]{0,300}>/g, '')}`;
    return FRAME.test(line) ? '' : line;
  });
}
