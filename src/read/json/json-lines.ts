/** A list or an object that is open while the text is walked through. */
interface Open {
  /** What it became when the text was parsed; null where another member of the same key took its place. */
  readonly value: object | null;
  /** Of an object: the key whose value comes next; of a list: the number of values so far. */
  at: string | number;
  /** Of an object: the keys so far. */
  keys: Set<string> | null;
}

/** A key that an object has twice: parsing keeps the last member and loses the others. */
interface TwiceGiven {
  readonly key: string;
  readonly line: number;
}

const [QUOTE, COMMA, OPEN_LIST, ESCAPE, CLOSE_LIST, OPEN, CLOSE, LINE] = [
  0x22, 0x2c, 0x5b, 0x5c, 0x5d, 0x7b, 0x7d, 0x0a,
];

/**
 * Physical line on which each object and list of a document opens, counted from 1: the text is walked through beside what it was parsed to.
 * JSON Lines count as the list of their records. Of two members with one key the last is the one that counts, as in parsing;
 * `onTwice` is told of the first such key.
 */
export function objectLines(
  text: string,
  document: object,
  onTwice?: (given: TwiceGiven) => void,
): Map<object, number> {
  let isTold = onTwice === undefined;
  const lines = new Map<object, number>();
  const stack: Open[] = [];
  const isByLine = Array.isArray(document) && text.trimStart().charCodeAt(0) !== OPEN_LIST;
  if (isByLine) stack.push({ value: document, at: 0, keys: null });
  let line = 1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const top = stack.at(-1);
    if (code === LINE) line++;
    else if (code === QUOTE) {
      const from = i;
      for (i++; i < text.length && text.charCodeAt(i) !== QUOTE; i++) if (text.charCodeAt(i) === ESCAPE) i++;
      if (top === undefined || typeof top.at !== 'string' || !isKey(text, i + 1)) continue;
      top.at = JSON.parse(text.slice(from, i + 1)) as string;
      if (isTold) continue;
      const { keys } = top;
      if (keys === null) top.keys = new Set([top.at]);
      else if (keys.has(top.at)) {
        isTold = true;
        onTwice?.({ key: top.at, line });
      } else keys.add(top.at);
    } else if (code === COMMA) {
      if (typeof top?.at === 'number') top.at++;
    } else if (code === OPEN || code === OPEN_LIST) {
      const value = top === undefined ? document : memberOf(top);
      if (value !== null) lines.set(value, line);
      stack.push({ value, at: code === OPEN ? '' : 0, keys: null });
    } else if (code === CLOSE || code === CLOSE_LIST) {
      stack.pop();
      const record = stack[0];
      if (isByLine && stack.length === 1 && typeof record?.at === 'number') record.at++;
    }
  }
  return lines;
}

function memberOf({ value, at }: Open): object | null {
  if (value === null || !Object.hasOwn(value, at)) return null;
  const member = (value as Readonly<Record<string | number, unknown>>)[at];
  return typeof member === 'object' ? member : null;
}

/** Whether a string that ends here names a member. */
function isKey(text: string, from: number): boolean {
  let at = from;
  while (text.charCodeAt(at) <= 0x20) at++;
  return text.charCodeAt(at) === 0x3a;
}
