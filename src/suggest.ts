/** Words longer than this are not compared: nothing a person mistypes is that long. */
const LONGEST = 64;

/** Edits (insert, delete, replace, swap of neighbours) between two short words. */
export function editDistance(a: string, b: string): number {
  const left = Array.from(a.slice(0, LONGEST));
  const right = Array.from(b.slice(0, LONGEST));
  let before: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    for (let j = 1; j <= right.length; j++) {
      const cost = left[i - 1] === right[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[right.length] ?? 0;
}

/** Short for a word at the end of a name, or all of it: `partNo`, `qty`. */
const SHORT: Readonly<Record<string, string>> = {
  no: 'number',
  nr: 'number',
  num: 'number',
  qty: 'quantity',
  desc: 'description',
  mfr: 'manufacturer',
  mfg: 'manufacturer',
  mat: 'material',
  rev: 'revision',
};

/** A name with its last word written out. */
const unshortened = (word: string): string =>
  word
    .replace(/(?:^|(?<=[a-z])(?=[A-Z])|[-_ ])[A-Za-z]{2,4}$/, (end) => {
      const short = end.replace(/^[-_ ]/, '').toLowerCase();
      return Object.hasOwn(SHORT, short) ? (SHORT[short] ?? end) : end;
    })
    .toLowerCase();

/**
 * The known word that was most likely meant, or null when none is near: a third of the word may be wrong, at least
 * one character, and a word that only lacks or adds its ending (`warn`, `style`) counts as near.
 */
export function nearest(word: string, known: Iterable<string>): string | null {
  const wanted = word.toLowerCase();
  if (wanted.length === 0 || wanted.length > LONGEST) return null;
  const whole = unshortened(word);
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const lower = candidate.toLowerCase();
    const shared = Math.min(wanted.length, lower.length);
    const prefix = shared >= 3 && wanted.slice(0, shared) === lower.slice(0, shared);
    // The last part of a rule id is often written without its namespace.
    const name = lower.slice(lower.lastIndexOf('/') + 1);
    const edits = Math.min(editDistance(wanted, lower), editDistance(wanted, name) + 1);
    // Of several that are as near, the one with the fewest edits.
    const distance = whole === lower ? 0 : (prefix || name === wanted ? 1 : edits) + edits / (4 * LONGEST);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** ` Did you mean "x"?` or ` Known: a, b, c.`: the second half of every sentence about a wrong word. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const words = [...known];
  const near = nearest(word, words);
  return near === null ? `Known: ${words.join(', ')}.` : `Did you mean "${near}"?`;
}
