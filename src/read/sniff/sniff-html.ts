import { byteText } from '../encoding/byte-text.ts';
import type { XmlRoot } from './sniff-xml.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';
const LOOKED_AT = 4 * 1024 * 1024;

/** Elements an HTML fragment starts with. All of them are names that XML exports use for their own ends. */
const FRAGMENT = new Set(
  (
    'html head body title meta link base style script table div span p a b i u br hr img font center form h1 h2 h3 h4 ' +
    'h5 h6 pre ul ol big small strong em basefont bgsound input nobr'
  ).split(' '),
);

/** A start tag that is none of XML, of an element that only lays out: a page, with or without a table. */
const LAYS_OUT = /^<(?:div|span|ul|ol|p|body)\s(?:[^<>]{0,400}\s)?[\w-]{1,40}=[^"'\s<>]/i;

/**
 * Whether a document with this root is HTML. The name of the root decides for `html` alone: `<P>`, `<a>` or `<table>` may
 * be the root of an XML export, and are HTML only where rows and cells of HTML follow.
 *
 * @param head first characters; `bytes` are asked further where they do not tell
 */
export function isHtml(root: XmlRoot | null, head: string, bytes: Uint8Array): boolean {
  if (/^<!doctype html/i.test(head) || LAYS_OUT.test(head)) return true;
  // An unclosed or unquoted start tag is no XML, but may be HTML.
  const name = (root?.name ?? /^<([A-Za-z][\w:-]{0,40})/.exec(behindComments(head))?.[1] ?? '').toLowerCase();
  if (root !== null && root.namespace !== null) return root.namespace === XHTML || name === 'html';
  if (name === 'html') return true;
  if (root !== null && !FRAGMENT.has(name)) return false;
  if (root === null && !FRAGMENT.has(name) && !/<(?:table|html)[\s>]/i.test(head)) return false;
  const text = bytes.length <= head.length ? head : byteText(bytes.subarray(0, LOOKED_AT));
  // A list of items may be the page: none of them is a name that XML exports use.
  return /<(?:td|th|tr|li)[\s>]/i.test(text.includes('\0') ? text.replaceAll('\0', '') : text);
}

function behindComments(text: string): string {
  let at = 0;
  while (text.startsWith('<!--', at)) {
    const end = text.indexOf('-->', at + 4);
    if (end < 0) return '';
    at = end + 3;
    while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
  }
  return text.slice(at);
}
