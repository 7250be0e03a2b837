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
    const known = int32s(all ? texts.size : 0);
    const answer = { number: 0, plausible: false };
    return (id) => {
      let found = known[id] ?? 0;
      if (found === 0) known[id] = found = this.#numberOf(texts, id) + 1;
      answer.number = (found - 1) >> 1;
      answer.plausible = ((found - 1) & 1) === 1;
      return answer;
    };
  }

  /** Reads descriptions, materials and makers of one arena. */
  words(texts: TextArena, all: boolean): (id: number) => number {
    const known = int32s(all ? texts.size : 0);
    return (id) => {
      let found = known[id] ?? 0;
      if (found === 0) known[id] = found = this.of(normaliseText(texts.text(id))) + 1;
      return found - 1;
    };
  }

  #numberOf(texts: TextArena, id: number): number {
    const length = plainNumber(texts, id);
    if (length > 0) return this.#texts.internBytes(bytes, 0, length) * 2 + 1;
    const number = normaliseNumber(texts.text(id));
    return this.of(number) * 2 + (isPlausibleNumber(number) ? 1 : 0);
  }
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
