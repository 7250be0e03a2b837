import { escapeText } from './text.ts';

/** Every ASCII sign that Markdown, tables, HTML, mathematics or autolinks give a meaning. */
const MEANT = /[&<>|`*_[\](){}#!~@:\\$^"']/g;

/**
 * A text of a file in prose or in a table's cell: nothing in it is markup, and nobody is notified. Signs become character
 * references, which end a cell or begin a link in no dialect; a person or an issue is named only with a gap.
 */
export function markdownText(text: string): string {
  return escapeText(text).replace(MEANT, reference).replace(/(&#64;|&#35;)(?=\w)/g, '$1&#8203;').replace(/\bwww\./gi, unlinked); // prettier-ignore
}

/** The same as code, where references to people and issues are not looked for, and copying gives the exact text. */
export function markdownCode(text: string): string {
  return `<code>${escapeText(text).replace(MEANT, reference).replace(/\bwww\./gi, unlinked)}</code>`;
}

const reference = (sign: string): string => `&#${String(sign.charCodeAt(0))};`;
const unlinked = (www: string): string => `${www.slice(0, -1)}&#46;`;
