import { byteOrderMark, zeroPattern } from '../encoding/encoding-marks.ts';
import { isUtf32 } from '../encoding/encoding-unread.ts';

/** What kind of document an XML document is, as its beginning says; namespaces are null where none is bound. */
export interface XmlRoot {
  /** Local name of the root element. */
  readonly name: string;
  readonly namespace: string | null;
  /** The first elements in it: an envelope says by them what it holds. */
  readonly inside?: readonly { readonly name: string; readonly namespace: string | null }[];
}

/** A DOCTYPE with its internal subset can push the root element far down (34 KB in a real PDX file). */
const REACH = 4 * 1024 * 1024;
const LONGEST_TAG = 64 * 1024;

/** Local name and namespace of the root element, behind declaration, comments and DOCTYPE; null if there is none. */
export function sniffXmlRoot(bytes: Uint8Array): XmlRoot | null {
  if (isUtf32(bytes)) return null;
  const text = asText(bytes);
  let at = 0;
  for (;;) {
    while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
    if (text.charAt(at) !== '<') return null;
    const next = text.charAt(at + 1);
    if (next === '?') at = behind(text, '?>', at);
    else if (text.startsWith('<!--', at)) at = behind(text, '-->', at + 4);
    else if (next === '!') at = behindDoctype(text, at);
    else return rootAt(text, at);
    if (at < 0) return null;
  }
}

function asText(bytes: Uint8Array): string {
  const mark = byteOrderMark(bytes);
  const wide = mark === 'utf-8' ? null : (mark ?? zeroPattern(bytes.subarray(0, 8192)));
  const head = bytes.subarray(0, REACH);
  return new TextDecoder(wide ?? 'utf-8').decode(head);
}

function behind(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? -1 : found + mark.length;
}

function behindDoctype(text: string, from: number): number {
  let depth = 0;
  for (let at = from + 2; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"' || character === "'") {
      at = text.indexOf(character, at + 1);
      if (at < 0) return -1;
    } else if (text.startsWith('<!--', at)) {
      at = behind(text, '-->', at + 4) - 1;
      if (at < 0) return -1;
    } else if (text.startsWith('<?', at)) {
      at = behind(text, '?>', at + 2) - 1;
      if (at < 0) return -1;
    } else if (character === '[') depth++;
    else if (character === ']') depth--;
    else if (character === '>' && depth <= 0) return at + 1;
  }
  return -1;
}

function rootAt(text: string, at: number): XmlRoot | null {
  const tag = text.slice(at, at + LONGEST_TAG);
  const name =
    /^<(?:([A-Za-z_\u0080-\uffff][\w.\u0080-\uffff-]{0,200}):)?([A-Za-z_\u0080-\uffff][\w.\u0080-\uffff-]{0,200})[\s/>]/.exec(
      tag,
    );
  if (name === null) return null;
  const wanted = name[1] === undefined ? 'xmlns' : `xmlns:${name[1]}`;
  let namespace: string | null = null;
  const attribute = /\s([\w.:\u0080-\uffff-]{1,200})\s{0,20}=\s{0,20}("[^"<]{0,4000}"|'[^'<]{0,4000}')/y;
  attribute.lastIndex = name[0].length - 1;
  for (;;) {
    const gap = /\s*/y;
    gap.lastIndex = attribute.lastIndex;
    gap.exec(tag);
    if (gap.lastIndex > attribute.lastIndex) attribute.lastIndex = gap.lastIndex - 1;
    const found = attribute.exec(tag);
    if (found === null) break;
    if (found[1] === wanted) namespace = (found[2] as string).slice(1, -1);
  }
  const inside = insideOf(text, at);
  return { name: name[2] as string, namespace, ...(inside.length > 0 && { inside }) };
}

const MOST_INSIDE = 16;
const INSIDE_REACH = 16 * 1024;

/** The first elements behind a start tag, each with the namespace that it or the root says. */
function insideOf(text: string, at: number): NonNullable<XmlRoot['inside']> {
  const found: { name: string; namespace: string | null }[] = [];
  const head = text.slice(at, at + INSIDE_REACH);
  const root = head.slice(0, head.indexOf('>') + 1);
  for (const [, prefix, name, attributes] of head
    .slice(root.length)
    .matchAll(/<(?:([\w.-]{1,200}):)?([A-Za-z_][\w.-]{0,200})(?=[\s/>])([^<>]{0,4000})>/g)) {
    const wanted = new RegExp(
      `\\sxmlns${prefix === undefined ? '' : `:${prefix.replace(/[.-]/g, '\\$&')}`}\\s{0,9}=\\s{0,9}["']([^"'<>]{0,4000})["']`,
    );
    found.push({ name: name ?? '', namespace: (wanted.exec(attributes ?? '') ?? wanted.exec(root))?.[1] ?? null });
    if (found.length >= MOST_INSIDE) break;
  }
  return found;
}
