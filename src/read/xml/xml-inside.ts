import { ReadError } from '../../errors.ts';
import type { TextArena } from '../arena.ts';
import type { ReadOptions, ReadResult } from '../types.ts';

/** Bytes from which on a text of a document may be one of its own, and so many such texts. */
const LEAST = 40;
const MOST = 100;
const MARKUP = /^\s{0,1000}<[?!A-Za-z]/;
const LINES = /\n[^\n]*\S[^\n]*\n?/;
const SEPARATOR = /[,;\t|]/;
/** Whether a separator stands in two lines, one behind the other. */
const isSeparated = (text: string): boolean => {
  let was = false;
  for (const line of text.split('\n')) {
    const is = SEPARATOR.test(line);
    if (is && was) return true;
    was = is;
  }
  return false;
};
const DECLARATION = /^\s*<\?xml[^>]*\?>/;

/**
 * A list that stands as a text in a document without records, as answers of services and logs have it: XML that is escaped or in CDATA,
 * or delimited text. It is read as what it is, once: what is in a text of that is none.
 */
export async function readInside(
  texts: TextArena,
  options: ReadOptions,
  read: (bytes: Uint8Array, options: ReadOptions) => Promise<ReadResult>,
): Promise<ReadResult | null> {
  if (options.isInside === true) return null;
  const found: string[] = [];
  for (let id = 1; id < texts.size && found.length < MOST; id++) {
    if (texts.lengthOf(id) < LEAST) continue;
    const text = texts.text(id);
    if (MARKUP.test(text) || (LINES.test(text) && isSeparated(text))) found.push(text);
  }
  const [first] = found;
  if (first === undefined) return null;
  const markup = found.filter((text) => MARKUP.test(text));
  const document =
    markup.length > 1
      ? `<inside>${markup.map((text) => text.replace(DECLARATION, '')).join('\n')}</inside>`
      : (markup[0] ?? found.join('\n\n'));
  try {
    const inner = await read(new TextEncoder().encode(document.trim().replace(DECLARATION, '')), { ...options, encoding: null, isInside: true }); // prettier-ignore
    return inner.sheets.length === 0 ? null : inner;
  } catch (error) {
    // A text that only looks like a document is a text.
    if (error instanceof ReadError && !error.code.startsWith('limit-')) return null;
    throw error;
  }
}
