/** Texts of which is kept what they were found to be; then all is forgotten and found again. */
const MOST = 20_000;

/** A function of a text that remembers: the same names stand in file after file. */
export function remembering<T>(of: (text: string) => T, most = MOST): (text: string) => T {
  const memo = new Map<string, T>();
  return (text) => {
    let known = memo.get(text);
    if (known === undefined) {
      known = of(text);
      if (memo.size >= most) memo.clear();
      memo.set(text, known);
    }
    return known;
  };
}

/** Objects of which is kept what was made of them. */
const FEW = 64;

/** The same of an object: findings of a list share what their rules say, and what is made of it is the same for all of them. */
export function keeping<Key extends object, T>(of: (key: Key) => T): (key: Key) => T {
  const memo = new Map<Key, T>();
  return (key) => {
    let known = memo.get(key);
    if (known === undefined) {
      known = of(key);
      if (memo.size >= FEW) memo.clear();
      memo.set(key, known);
    }
    return known;
  };
}
