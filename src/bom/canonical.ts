import { pooledTexts, PoolInts, type TextPool } from '../map/cells/text-pool.ts';
import type { Table } from '../map/types.ts';
import { TextArena } from '../read/arena.ts';
import { int32s } from '../read/room.ts';
import { isPlausibleNumber, normaliseNumber, normaliseText } from './part-number.ts';

const codes = new Uint16Array(40);
const bytes = new Uint8Array(40);

/**
 * Texts as they are compared, by small numbers: texts that compare alike have the same, and 0 is the empty one. A large bill has
 * hundreds of thousands of part numbers, and of nearly all of them no string is made.
 */
export class Canonical {
  readonly #texts = new TextArena();
  /** Whose texts are remembered from unit to unit; null: this is of one unit alone. */
  readonly #pool: TextPool | null;
  /** By number of the pool, what follows here of a number and of words, + 1. */
  readonly #pooledNumbers = new PoolInts();
  readonly #pooledWords = new PoolInts();

  constructor(pool: TextPool | null = null) {
    this.#pool = pool;
  }

  /** Texts that are told apart. */
  get size(): number {
    return this.#texts.size;
  }

  /** About so many texts will come. */
  expect(texts: number): void {
    this.#texts.expect(texts);
  }

  text(number: number): string {
    return this.#texts.text(number);
  }

  /** The number of a text that is normalised already. */
  of(text: string): number {
    return this.#texts.intern(text);
  }

  /** Reads part numbers of one arena; `all`: of most lines, so that each text is looked at once. */
  numbers(texts: TextArena, all: boolean): (id: number) => { readonly number: number; readonly plausible: boolean } {
    // Twice the number and whether it is plausible, + 1; 0 where nobody asked.
    const foundOf = this.#remembered(texts, this.#pooledNumbers, all, (id) => this.#numberOf(texts, id) + 1);
    const answer = { number: 0, plausible: false };
    return (id) => {
      const found = foundOf(id);
      answer.number = (found - 1) >> 1;
      answer.plausible = ((found - 1) & 1) === 1;
      return answer;
    };
  }

  /** Reads descriptions, materials and makers of one arena. */
  words(texts: TextArena, all: boolean): (id: number) => number {
    const foundOf = this.#remembered(texts, this.#pooledWords, all, (id) => this.of(normaliseText(texts.text(id))) + 1);
    return (id) => foundOf(id) - 1;
  }

  /** What `make` tells of a text, never 0: by its number in the pool, else by its id where it is asked for again. */
  #remembered(texts: TextArena, shared: PoolInts, all: boolean, make: (id: number) => number): (id: number) => number {
    const pooled = this.#pool === null ? null : pooledTexts(texts);
    if (pooled === null || pooled.pool !== this.#pool) {
      const known = int32s(all ? texts.size : 0);
      return (id) => {
        let found = known[id] ?? 0;
        if (found === 0) known[id] = found = make(id);
        return found;
      };
    }
    return (id) => {
      const number = pooled.numberOf(id);
      let found = number === 0 ? 0 : shared.get(number);
      if (found !== 0) return found;
      found = make(id);
      if (number !== 0) shared.set(number, found);
      return found;
    };
  }

  #numberOf(texts: TextArena, id: number): number {
    const length = plainNumber(texts, id);
    if (length > 0) return this.#texts.internBytes(bytes, 0, length) * 2 + 1;
    const number = normaliseNumber(texts.text(id));
    return this.of(number) * 2 + (isPlausibleNumber(number) ? 1 : 0);
  }
}

const OWNER = {};
/** Texts that units have in common at most; then all is forgotten. */
const MOST = 1 << 17;

/** What the parts of small units are told apart by, one for all of a process; a large unit has its own. */
export function canonicalOf(tables: readonly Table[]): Canonical {
  const [first] = tables;
  const pool = first === undefined ? null : (pooledTexts(first.sheet.texts)?.pool ?? null);
  if (pool === null) return new Canonical();
  const held = pool.column<{ canonical: Canonical }>(OWNER, () => ({ canonical: new Canonical(pool) }));
  if (held.canonical.size > MOST) held.canonical = new Canonical(pool);
  return held.canonical;
}

/**
 * Writes a number as most are, printable ASCII that begins with a letter and holds a digit, to `bytes`: normalised, and plausible as it
 * is. Returns its length; 0: it takes a closer look.
 */
function plainNumber(texts: TextArena, id: number): number {
  const length = texts.codes(id, codes);
  if (length < 2) return 0;
  let hasDigit = false;
  for (let i = 0; i < length; i++) {
    const code = codes[i] as number;
    if (code < 0x21 || code > 0x7e) return 0;
    if (code >= 48 && code <= 57) hasDigit = true;
    bytes[i] = code >= 65 && code <= 90 ? code + 32 : code;
  }
  const first = bytes[0] as number;
  return hasDigit && first >= 97 && first <= 122 ? length : 0;
}
