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
