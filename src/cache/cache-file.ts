import { createHash } from 'node:crypto';
import type { Stamp } from './stamp.ts';

/** What is kept of one file. */
export interface Head {
  /** Absolute path. */
  readonly file: string;
  readonly key: string;
  readonly stamp: Stamp;
  /** The date that the result quotes and so holds for; null: it quotes none. */
  readonly date: string | null;
  /** Numbers of the texts that the body refers to. */
  readonly texts: readonly number[];
  /** Whether its first bytes say that it is no declaration. */
  readonly isPlain: boolean;
  /** The body holds its product trees too, which a run that hands on asks for. */
  readonly hasTrees?: true;
}

/** What is kept of one file. */
export interface Entry {
  readonly head: Head;
  /** JSON (`packed-result.ts`). */
  readonly body: Uint8Array;
}

/** All of a cache, as it is kept. */
export interface Kept {
  /** Texts that bodies share (JSON), by number. */
  readonly texts: ReadonlyMap<number, Uint8Array>;
  readonly entries: readonly Entry[];
}

const NEWLINE = 10;
const TAB = 9;
const HASH_LENGTH = 64;
const PIECE = 1 << 20;

/**
 * `lintanide-cache TOOL`, then lines `t NUMBER⇥JSON` and `e HEAD⇥BODY`, then `sha256 HEX` of all before. JSON holds no line
 * break and no tab.
 */
export function* written(tool: string, { texts, entries }: Kept): Generator<Uint8Array> {
  const hash = createHash('sha256');
  let waiting: Uint8Array[] = [];
  let bytes = 0;
  const take = (...parts: Uint8Array[]): Uint8Array | null => {
    for (const part of parts) {
      waiting.push(part);
      bytes += part.length;
    }
    if (bytes < PIECE) return null;
    const piece = Buffer.concat(waiting);
    hash.update(piece);
    [waiting, bytes] = [[], 0];
    return piece;
  };
  const end = Buffer.from('\n');
  const first = take(Buffer.from(`${title(tool)}\n`));
  if (first !== null) yield first;
  for (const [number, text] of texts) {
    const piece = take(Buffer.from(`t ${number}\t`), text, end);
    if (piece !== null) yield piece;
  }
  for (const { head, body } of entries) {
    const piece = take(Buffer.from(`e ${JSON.stringify(head)}\t`), body, end);
    if (piece !== null) yield piece;
  }
  const last = Buffer.concat(waiting);
  hash.update(last);
  yield last;
  yield Buffer.from(`sha256 ${hash.digest('hex')}\n`);
}

const title = (tool: string): string => `lintanide-cache ${tool}`;

/** The cache again; null for one that is not exactly as this tool wrote it. */
export function readKept(bytes: Uint8Array, tool: string): Kept | null {
  const tail = Buffer.from('sha256 ').length + HASH_LENGTH + 1;
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = Buffer.from(`${title(tool)}\n`);
  if (view.length < name.length + tail || !view.subarray(0, name.length).equals(name)) return null;
  const content = view.subarray(0, view.length - tail);
  const sum = createHash('sha256').update(content).digest('hex');
  if (view.toString('latin1', content.length) !== `sha256 ${sum}\n`) return null;
  const texts = new Map<number, Uint8Array>();
  const entries: Entry[] = [];
  for (let at = name.length; at < content.length;) {
    const end = content.indexOf(NEWLINE, at);
    const tab = content.indexOf(TAB, at);
    const kind = content.toString('latin1', at, at + 2);
    const head = content.toString('utf8', at + 2, tab);
    const body = content.subarray(tab + 1, end);
    if (kind === 't ') texts.set(Number(head), body);
    else entries.push({ head: JSON.parse(head) as Head, body });
    at = end + 1;
  }
  return { texts, entries };
}
