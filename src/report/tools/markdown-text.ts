import { escapeText } from '../terminal/text.ts';

/** Signs that Markdown, tables, HTML or mathematics give a meaning, and a colon that begins an address or an emoji. */
const MEANT = /[&<>|`*_[\]#~@\\$]|:(?=\/\/|[\w+-]{1,40}:)/g;
/** Signs by which GitHub and GitLab refer to people, issues, merge requests, labels and milestones. */
const REFERRING = /(?<!\w)(&#64;|&#35;|&#126;|&#36;|&#38;|!|%)(?=[\w"])/g;

/**
 * A text of a file in prose or in a table's cell: nothing in it is markup, and nobody is notified. Signs become character
 * references, which end a cell or begin a link in no dialect; a person or an issue is named only with a gap.
 */
export function markdownText(text: string): string {
  return encoded(text).replaceAll('&#64;', '&#64;&#8203;').replace(REFERRING, '$1&#8203;');
}

/** The same as code, where nothing is looked for that could be referred to, and copying gives the exact text. */
export function markdownCode(text: string): string {
  return `<code>${encoded(text)}</code>`;
}

function encoded(text: string): string {
  const reference = (sign: string): string => `&#${String(sign.charCodeAt(0))};`;
  return escapeText(text)
    .replace(MEANT, reference)
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}&#46;`);
}

/** An address of ours as a link, or in words where it is none. */
export const markdownAddress = (source: string): string =>
  /^https?:\/\/[^\s<>]{1,500}$/.test(source) ? `<${source}>` : markdownText(source);

/** What Markdown would make something of in a line that people read as it is written. */
const MARKUP = /[<`*[\]\\$@|]|&(?=#?\w{1,31};)|(?<!\w)[_#]|_(?!\w)|~~|:(?=\/\/)|\bwww\./i;

/**
 * A text of a file in a mail, which is read with Markdown and without: as it is where Markdown makes nothing of it, else as code, in
 * which nothing is markup either.
 */
export function markdownPlain(text: string): string {
  const shown = escapeText(text);
  if (!MARKUP.test(shown)) return shown;
  return shown.includes('`') ? markdownText(text) : `\`${shown}\``;
}
