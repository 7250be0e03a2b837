import { byteText } from '../encoding/byte-text.ts';
import { ReadError } from '../../errors.ts';
import { TextArena } from '../arena.ts';
import { htmlText, noTables } from './html.ts';
import { htmlTables, truncated } from './html-tables.ts';
import { decodeEntities } from './html-tokens.ts';
import { limitError } from '../limits.ts';
import type { Sheet } from '../sheet.ts';
import type { ReadLimits, ReadOptions, ReadResult } from '../types.ts';

const MOST_PARTS = 1000;

/**
 * A web archive (MHTML), which Excel and SAP write as "single file web page": the tables of all its HTML parts.
 *
 * @throws ReadError `mhtml-broken` when it cannot be taken apart, `html-truncated` when its last boundary is missing, `no-sheets` when no part has a table
 */
export function readMhtml(bytes: Uint8Array, options: ReadOptions): ReadResult {
  const text = byteText(bytes);
  const texts = new TextArena();
  const sheets: Sheet[] = [];
  const names = new Map<string, SheetName>();
  for (const part of mimeParts(text, options.limits)) {
    if (!/^content-type:\s*(?:text\/html|application\/xhtml)/im.test(part.head)) continue;
    const charset = /^content-type:[^\r\n]{0,300}charset\s?=\s?"?([\w:-]{2,40})/im.exec(part.head)?.[1];
    const html = new TextDecoder().decode(htmlText(decodeBody(part), options, charset).bytes);
    for (const [page, name] of sheetNames(html)) names.set(page, name);
    const location = /^content-location:\s*(?:\S*\/)?([^/\s]+)\s*$/im.exec(part.head)?.[1] ?? null;
    const known = names.get(location ?? '');
    for (const sheet of htmlTables(html, texts, options, known?.name ?? location)) {
      sheet.hidden = known?.hidden ?? false;
      sheets.push(sheet);
    }
  }
  if (sheets.length === 0) throw noTables();
  return { format: 'mhtml', texts, sheets, details: {} };
}

interface SheetName {
  readonly name: string;
  readonly hidden: boolean;
}

/** Names of the sheets by the page each is in: the first part of a workbook lists them (`x:ExcelWorksheet`). */
function sheetNames(html: string): Map<string, SheetName> {
  const names = new Map<string, SheetName>();
  for (const piece of html.split(/<x:ExcelWorksheet>/i).slice(1, MOST_PARTS)) {
    const sheet = piece.slice(0, 20_000);
    const name = /<x:Name>([^<]{1,200})<\/x:Name>/i.exec(sheet)?.[1];
    const page = /<x:WorksheetSource\s[^>]{0,1000}?HRef\s?=\s?"(?:[^"]{0,1000}\/)?([^"/]{1,300})"/i.exec(sheet)?.[1];
    if (name === undefined || page === undefined) continue;
    names.set(decodeEntities(page), {
      name: decodeEntities(name),
      hidden: /<x:Visible>\s{0,9}Sheet(?:Very)?Hidden/i.test(sheet.split(/<\/x:ExcelWorksheet>/i)[0] ?? ''),
    });
  }
  return names;
}

interface Part {
  readonly head: string;
  readonly body: string;
  /** Of the file, on which the body begins. */
  readonly line: number;
}

const linesIn = (text: string): number => text.split('\n').length - 1;

function mimeParts(text: string, limits: ReadLimits): Part[] {
  const top = headOf(text);
  const boundary =
    /boundary\s*=\s*"([^"\r\n]{1,200})"/i.exec(top.head)?.[1] ?? /boundary\s*=\s*([^\s;"]{1,200})/i.exec(top.head)?.[1];
  if (boundary === undefined) {
    if (/text\/html/i.test(top.head)) return [top];
    throw new ReadError(
      'mhtml-broken',
      'The file starts like a web archive (MHTML), but names no boundary between its parts.',
      'Open it in a spreadsheet program, save it as .xlsx, and lint that file.',
    );
  }
  const parts = text.split(`--${boundary}`, MOST_PARTS + 1);
  if (parts.length > MOST_PARTS) throw limitError('entries', { ...limits, entries: MOST_PARTS }, 'The web archive');
  // The last one ends in a boundary of its own, which is what shows that nothing is missing.
  if (!parts.slice(1).some((part) => part.startsWith('--')))
    throw truncated('web archive (MHTML) ends without its closing boundary', linesIn(text) + 1);
  const found: Part[] = [];
  let line = 1;
  for (const [index, part] of parts.entries()) {
    if (index > 0 && !part.startsWith('--'))
      found.push(headOf(part.replace(/^\r?\n/, ''), line + (/^\r?\n/.test(part) ? 1 : 0)));
    line += linesIn(part);
  }
  return found;
}

function headOf(text: string, line = 1): Part {
  const gap = /\r?\n\r?\n/.exec(text);
  if (gap === null) return { head: '', body: text, line };
  const end = gap.index + gap[0].length;
  return {
    head: text.slice(0, gap.index).replace(/\r?\n[ \t]+/g, ' '),
    body: text.slice(end),
    line: line + linesIn(text.slice(0, end)),
  };
}

function decodeBody({ head, body, line }: Part): Uint8Array {
  const coding = /^content-transfer-encoding:\s*([\w-]+)/im.exec(head)?.[1]?.toLowerCase();
  if (coding === 'base64') return bytesOf(atob(base64Of(body, line)));
  if (coding !== 'quoted-printable') return bytesOf(body);
  return bytesOf(
    body
      .replace(/=[ \t]*\r?\n/g, '')
      .replace(/=([\dA-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  );
}

/** One wrong character, left out, would shift all that follows it. */
function base64Of(body: string, line: number): string {
  // What fills it up stands at its end alone.
  let end = body.length;
  while (end > 0 && /[\s=]/.test(body[end - 1] as string)) end--;
  const wrong = /[^A-Za-z0-9+/\s]/.exec(body.slice(0, end));
  const letters = body.replace(/[\s=]+/g, '');
  if (wrong === null && letters.length % 4 !== 1) return letters;
  const at = line + linesIn(body.slice(0, wrong?.index ?? body.trimEnd().length));
  throw new ReadError(
    'mhtml-broken',
    `The web archive (MHTML) is damaged: its base64 text holds what is none (line ${String(at)}).`,
    'Export or copy it again; or open it in a spreadsheet program, save it as .xlsx, and lint that file.',
    { line: at },
  );
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
