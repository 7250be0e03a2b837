/** Names to be found in a text as whole words, many at once. */
export interface NameFinder {
  /**
   * Names of which the first occurrence in a lower-case text has no Latin letter or digit on either side, in no order.
   */
  namesIn(text: string): string[];
}

/** Shorter names are searched one by one. */
const SEED = 3;

/** Buckets names by their first three characters, so that one pass over a text finds the few to look at closely. */
export function createNameFinder(names: Iterable<string>): NameFinder {
  const short: string[] = [];
  const bySeed = new Map<number, string[]>();
  const hasSeed = new Uint8Array(1 << 16);
  for (const name of new Set(names)) {
    if (name.length < SEED) short.push(name);
    else {
      const seed = seedAt(name, 0);
      bySeed.set(seed, [...(bySeed.get(seed) ?? []), name]);
      hasSeed[seed] = 1;
    }
  }
  return {
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

function seedAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & 0xffff;
}

function isWordIn(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at < 0) return false;
  return !/[a-z0-9]/.test(text.charAt(at - 1)) && !/[a-z0-9]/.test(text.charAt(at + word.length));
}
