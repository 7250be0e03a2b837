import { inlineText } from './markdown-inline.ts';

/** Where a thing is bought, at the end of its line: " (https://…)", ": https://…". */
const BEHIND = /[\s:：,;–—-]{0,8}[(<[]?(https?:\/\/[^\s()<>[\]]{1,2000})[)>\]]?[.,;]?\s*$/i;
const MOST = 4;

/** A line without the addresses that stand last in it, and with links by their words; and the first of the addresses. */
export function withoutAddress(line: string): { readonly text: string; readonly link: string | null } {
  if (!/https?:/i.test(line) || line.length > 8000) return { text: line, link: null };
  let [text, link]: [string, string | null] = [line, null];
  if (text.includes('](')) {
    const [indent = ''] = /^\s*/.exec(line) ?? [];
    const shown = inlineText(line);
    [text, link] = [`${indent}${shown.text}`, shown.link];
  }
  for (let i = 0; i < MOST; i++) {
    const [behind = '', address] = BEHIND.exec(text) ?? [];
    if (address === undefined || text.slice(0, -behind.length).trim() === '') break;
    [text, link] = [text.slice(0, -behind.length), address];
  }
  return { text, link };
}
