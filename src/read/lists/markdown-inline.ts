import { decodeEntities } from '../html/html-tokens.ts';
import { APART, leadApart, withCommas } from '../html/side-by-side.ts';

const IMAGE = /!\[([^[\]]{0,500})\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s[^()]{0,300})?\)/g;
const LINK = /\[([^[\]]{0,500})\]\(<?((?:[^()<>\s]|\([^()<>\s]{0,200}\)){0,2000})>?(?:\s[^()]{0,300})?\)/g;
const REFERENCE = /\[([^[\]]{1,500})\]\[[^[\]]{0,200}\]/g;
const ADDRESS = /<(https?:\/\/[^<>\s]{1,2000})>/g;
const BREAK = /<br\s{0,4}\/?>/gi;
const BLOCK = /<\/?(?:li|ul|ol|p|div|tr|td|th|h[1-6]|summary|details)(?:\s[^<>]{0,300})?>/gi;
const TAG = /<\/?[a-z][^<>]{0,500}>/gi;
const CODE = /(`{1,3})([^`]{1,500})\1/g;
const BOLD = /(\*\*|__)(?=\S)([^*_]{1,500}|.{1,500}?)(?<=\S)\1/g;
/** Marks inside a word are part of it: `5*3*2`, `ABC_12_X`. */
const ITALIC = /(?<![\p{L}\d*_])([*_])(?=\S)([^*_]{1,500})(?<=\S)\1(?![\p{L}\d*_])/gu;
const STRUCK = /~~(?=\S)([^~]{1,2000})~~/g;
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!|~<>])/g;

/** A cell in Markdown without its marks: "**[SG90](https://…)**" is the text "SG90" and a link. */
interface Inline {
  readonly text: string;
  /** Address of the first link. */
  readonly link: string | null;
  /** All of it is struck through. */
  readonly isStruck: boolean;
}

/** Marks are looked for in texts up to here: a longer one is no cell that somebody wrote. */
const LONGEST = 16_384;

/** What a cell in Markdown shows, without its marks. */
export function inlineText(written: string): Inline {
  let text = written.trim();
  if (text.length > LONGEST) return { text, link: null, isStruck: false };
  const isStruck = /^~~[^~]{1,2000}~~$/.test(text);
  let link: string | null = null;
  if (/[[<]/.test(text)) {
    let last: { readonly address: string; readonly end: number } | null = null;
    text = text
      .replace(IMAGE, '$1')
      .replace(LINK, (whole: string, shown: string, address: string, at: number, all: string) => {
        link ??= address;
        const isApart = last !== null && all.slice(last.end, at).trim() === '' && leadApart(last.address, address);
        last = { address, end: at + whole.length };
        return `${isApart ? APART : ''}${shown.trim() === '' ? address : shown}`;
      })
      .replace(REFERENCE, '$1')
      .replace(ADDRESS, '$1')
      .replace(BREAK, ' ')
      .replace(BLOCK, ' ')
      .replace(TAG, '');
  }
  if (/[`*_~]/.test(text)) {
    text = text
      .replace(CODE, '$2')
      .replace(BOLD, '$2')
      .replace(ITALIC, '$2')
      .replace(STRUCK, isStruck ? '$1' : ' ');
  }
  if (text.includes('\\')) text = text.replace(ESCAPED, '$1');
  return { text: withCommas(decodeEntities(text)).replace(/\s+/g, ' ').trim(), link, isStruck };
}
