import { byteText } from '../encoding/byte-text.ts';
import { byteOrderMark, zeroPattern } from '../encoding/encoding-marks.ts';
import { holdsDrawnTable } from './sniff-drawn.ts';
import { isHtml } from './sniff-html.ts';
import { holdsHtmlTable, holdsTableBelowProse, isMarkdown, isMarkdownBehindTags } from './sniff-markdown.ts';
import { isBrokenXml, isMostlyTags } from './sniff-broken.ts';
import { sniffXmlRoot } from './sniff-xml.ts';
import type { Sniffed } from './sniff.ts';

const HEAD = 64 * 1024;

/** Statements of a database: words around the values would be taken for names of things. */
const SQL = /^(?:--|\/\*|(?:insert|create|drop|set|begin|use|start|lock)\s)/i;
const SQL_ROWS = /(?:^|\n)\s{0,8}insert into [`"[\]\w.]{1,80}\s{0,8}(?:\([^()]{0,4000}\)\s{0,8})?values\s{0,8}\(/i;

/** What a text is; null: the bytes are no text. */
export function sniffText(bytes: Uint8Array): Sniffed | null {
  const head = headText(bytes);
  return head === null ? null : sniffHead(head, bytes);
}

function sniffHead(head: string, bytes: Uint8Array): Sniffed {
  const text = head.trimStart();
  if (text === '') return blank(bytes) ? { kind: 'empty', detail: 'only blanks' } : { kind: 'text' };
  if (/^MIME-Version:/i.test(text) || /^[\w-]+:[^\n]{0,200}\n[^<]{0,4000}multipart\/related/i.test(text)) {
    return { kind: 'mhtml' };
  }
  if (
    /^(?:(?:From|To|Received|Return-Path|Delivered-To|Message-ID|Date|Subject): [^\n]{0,998}\n(?:[ \t][^\n]{0,998}\n)*){3}/i.test(
      text,
    )
  ) {
    return { kind: 'message', detail: 'e-mail message' };
  }
  if (SQL.test(text) && SQL_ROWS.test(text)) return { kind: 'binary', detail: 'SQL dump' };
  if (/^ID;P/.test(text)) return { kind: 'sylk' };
  if (/^TABLE\r?\n0,1\r?\n"/.test(text)) return { kind: 'dif' };
  if (text.startsWith('<')) return sniffTags(text, bytes);
  // Its reader says that comments are none of JSON.
  const body = text.startsWith('/') ? text.replace(/^(?:\s|\/\/[^\n]{0,400}\n|\/\*[^*]{0,4000}\*\/){1,40}/, '') : text;
  if (/^[[{]\s{0,64}["{[\]}]/.test(body) && /["\]}\d\w]\s{0,64}[,:\]}]/.test(body.slice(0, 4096)))
    return { kind: 'json' };
  // Nothing but brackets that open: JSON that is cut, or made to be deep.
  if (/^(?:\[\s{0,8}){16}/.test(body)) return { kind: 'json' };
  if (holdsHtmlTable(text)) return { kind: 'markdown' };
  if (isMostlyTags(text) && /<t[dhr][\s>]/i.test(text)) return { kind: 'html' };
  if (isMarkdown(text) || holdsTableBelowProse(text) || holdsDrawnTable(text)) return { kind: 'markdown' };
  return { kind: isBrokenXml(text) ? 'xml' : 'text' };
}

function sniffTags(text: string, bytes: Uint8Array): Sniffed {
  if (/^<html[^>]{0,2000}schemas-microsoft-com:office:spreadsheet"?\s*>?\s*<(?:\w+:)?Workbook/i.test(text)) {
    return { kind: 'spreadsheetml' };
  }
  if (!/^<(?:\?xml|!doctype|html)/i.test(text) && isMarkdownBehindTags(text, bytes.length <= HEAD))
    return { kind: 'markdown' };
  const root = sniffXmlRoot(bytes);
  if (isHtml(root, text, bytes)) return { kind: 'html' };
  // Its reader says where it breaks off, or reads what is only odd.
  if (root === null) return { kind: isBrokenXml(text) ? 'xml' : 'text' };
  const spreadsheet =
    root.name === 'Workbook' &&
    (root.namespace === 'urn:schemas-microsoft-com:office:spreadsheet' || text.includes('progid="Excel.Sheet"'));
  if (root.name === 'document' && root.namespace === 'urn:oasis:names:tc:opendocument:xmlns:office:1.0') {
    return { kind: 'fods', root };
  }
  return { kind: spreadsheet ? 'spreadsheetml' : 'xml', root };
}

/** First characters as text (any ASCII-based encoding or UTF-16), null for data that is no text. */
function headText(bytes: Uint8Array): string | null {
  const head = unpadded(bytes.subarray(0, HEAD));
  const mark = byteOrderMark(bytes);
  if (mark === 'utf-8') return byteText(head.subarray(3));
  const wide = mark ?? zeroPattern(head.length === HEAD ? head : head.subarray(0, head.length & ~1));
  if (wide !== null) return new TextDecoder(wide).decode(head);
  let controls = 0;
  for (const byte of head) if (isControl(byte)) controls++;
  return controls > head.length * 0.02 + 2 && !mostlyText(head) ? null : byteText(head);
}

/** Without NUL bytes that fill up its end, where it holds no others: blocks of tapes and of memory are as long as they are. */
function unpadded(head: Uint8Array): Uint8Array {
  const first = head.indexOf(0);
  return first > 0 && head.length - first > 8 && head.subarray(first).every((byte) => byte === 0)
    ? head.subarray(0, first)
    : head;
}

/** A text export may hold NUL bytes (fixed fields); other control characters make it binary. */
function mostlyText(head: Uint8Array): boolean {
  let controls = 0;
  let zeros = 0;
  for (const byte of head) {
    if (byte === 0) zeros++;
    else if (isControl(byte)) controls++;
  }
  return controls <= head.length * 0.005 && zeros < head.length * 0.3;
}

/** No tab, line end or page break; and not the escape of ISO-2022-JP and SYLK. */
function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 0x1b;
}

function blank(bytes: Uint8Array): boolean {
  const mark = byteOrderMark(bytes);
  return bytes
    .subarray(mark === null ? 0 : mark === 'utf-8' ? 3 : 2)
    .every((byte) => byte === 0x20 || byte === 9 || byte === 10 || byte === 13 || byte === 0);
}
