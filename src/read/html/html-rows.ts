import { decodeEntities } from './html-tokens.ts';

/** A table without what keeps a text of its own in its cells: items, titles, further tables, code. */
const TABLE = /<table(?:\s[^<>]{0,400})?>((?:(?!<(?:table|li|h[1-6]|pre)[\s>])[^])*?)<\/table\s{0,10}>/gi;
const ROW = /<tr(?:\s[^<>]{0,400})?>/i;
const CELL = /<t[dh](?:\s[^<>]{0,400})?>/i;
/** An attribute may hold any sign, but for a bracket. */
const TAG = /<\/?[a-z][^<>]{0,2000}>/gi;
const LONGEST_CELL = 2000;

/** A text with its tables of HTML as tables of Markdown: where both are looked for, one look sees both. */
export function htmlRowsAsMarkdown(text: string): string {
  if (!/<table[\s>]/i.test(text)) return text;
  return text.replace(TABLE, (whole, inner: string) => {
    const rows = inner
      .split(ROW)
      .slice(1)
      .map((row) => row.split(CELL).slice(1).map(shown))
      .filter((cells) => cells.length > 0);
    const [header = []] = rows;
    if (rows.length === 0) return whole;
    const [first = '', ...others] = rows.map((cells) => `| ${cells.join(' | ')} |`);
    return ['', first, `|${'---|'.repeat(header.length)}`, ...others, ''].join('\n');
  });
}

const shown = (cell: string): string =>
  decodeEntities(cell.slice(0, LONGEST_CELL).replace(TAG, ' ')).replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
