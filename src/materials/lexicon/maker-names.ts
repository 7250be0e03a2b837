/** Names to be found in a text as whole words, many at once. */
export interface NameFinder {
  /**
   * Names of which the first occurrence in a lower-case text has no Latin letter or digit on either side, in no order.
   */
  namesIn(text: string): string[];
  /** Whether a name of three or more characters, or a shorter one, stands at `at` in these char codes, lower case, as a whole word. */
  isAt(codes: Uint16Array, length: number, at: number): boolean;
  /** Whether a name with digits stands at `at`, or would if the digits there were others. */
  isAnyAt(codes: Uint16Array, length: number, at: number): boolean;
}

/** Shorter names are searched one by one. */
const SEED = 3;

/** Buckets names by their first three characters, so that one pass over a text finds the few to look at closely. */
export function createNameFinder(names: Iterable<string>): NameFinder {
  const short: string[] = [];
  const bySeed = new Map<number, string[]>();
  const withDigits: string[] = [];
  const hasSeed = new Uint8Array(1 << 16);
  const opensShort = new Uint8Array(1 << 16);
  for (const name of new Set(names)) {
    if (/\d/.test(name)) withDigits.push(name);
    if (name.length < SEED) {
      short.push(name);
      opensShort[name.charCodeAt(0)] = 1;
    } else {
      const seed = seedAt(name, 0);
      bySeed.set(seed, [...(bySeed.get(seed) ?? []), name]);
      hasSeed[seed] = 1;
    }
  }
  return {
    isAt(codes, length, at) {
      if (opensShort[codes[at] as number] === 1 && isOneAt(codes, length, at, short)) return true;
      if (at + SEED > length) return false;
      const seed = seedOf(codes[at] as number, codes[at + 1] as number, codes[at + 2] as number);
      return hasSeed[seed] === 1 && isOneAt(codes, length, at, bySeed.get(seed) ?? NO_NAMES);
    },
    isAnyAt: (codes, length, at) => withDigits.some((name) => isLike(codes, length, at, name)),
    namesIn(text) {
      const found = short.filter((name) => isWordIn(text, name));
      for (let at = 0; at + SEED <= text.length; at++) {
        const seed = seedAt(text, at);
        if (hasSeed[seed] === 0) continue;
        for (const name of bySeed.get(seed) ?? []) {
          if (text.startsWith(name, at) && !found.includes(name) && isWordIn(text, name)) found.push(name);
        }
      }
      return found;
    },
  };
}

const seedOf = (first: number, second: number, third: number): number => (first * 961 + second * 31 + third) & 0xffff;

function seedAt(text: string, at: number): number {
  return seedOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2));
}

const NO_NAMES: readonly string[] = [];

function isOneAt(codes: Uint16Array, length: number, at: number, names: readonly string[]): boolean {
  for (let i = 0; i < names.length; i++) if (isWordAt(codes, length, at, names[i] as string)) return true;
  return false;
}

const isLetterOrDigit = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

function isWordAt(codes: Uint16Array, length: number, at: number, name: string): boolean {
  const end = at + name.length;
  if (end > length) return false;
  for (let i = 0; i < name.length; i++) if (codes[at + i] !== name.charCodeAt(i)) return false;
  if (at > 0 && isLetterOrDigit(codes[at - 1] as number)) return false;
  return end === length || !isLetterOrDigit(codes[end] as number);
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether these codes are a name but for their digits. */
function isLike(codes: Uint16Array, length: number, at: number, name: string): boolean {
  if (at + name.length > length) return false;
  for (let i = 0; i < name.length; i++) {
    const [code, wanted] = [codes[at + i] as number, name.charCodeAt(i)];
    if (code !== wanted && !(isDigit(code) && isDigit(wanted))) return false;
  }
  return true;
}

function isWordIn(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at < 0) return false;
  return !/[a-z0-9]/.test(text.charAt(at - 1)) && !/[a-z0-9]/.test(text.charAt(at + word.length));
}
