/** Parts of a text in scripts without blanks, and everything between them. */
const RUN = /[\u3400-\u4dbf\u4e00-\u9fff]+|[\u3040-\u30ff\u31f0-\u31ff]+|[\uac00-\ud7af]+/gu;
/** The one sign that says "magnet" in every word for one (磁石, 磁鐵, 永磁體, マグネット is none). */
const TELLING = '磁';
/** Signs that begin words of any kind: not, stainless, size, place, number. */
const OPENING = /^[不非无無有大小中上下左右内內外前后後主副第一二三四五六七八九十新旧舊高低长長短]$/u;

/**
 * Whether two descriptions, both folded, have a word in common: one of three letters or more; of scripts without blanks two signs in
 * a row, a word of one sign, or the sign that begins a word (磁钢, 磁铁). One sign anywhere is not enough: 不锈钢螺栓 is no 磁钢.
 */
export function shareWord(one: string, other: string): boolean {
  if (one === '' || other === '') return false;
  const [ours, theirs] = [wordsOf(one), wordsOf(other)];
  for (const word of ours) if (theirs.has(word)) return true;
  return false;
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const word of text.replace(RUN, ' ').split(/[^\p{L}\p{N}]+/u)) if (word.length >= 3) words.add(word);
  for (const [run] of text.matchAll(RUN)) {
    const signs = Array.from(run);
    for (let at = 0; at + 1 < signs.length; at++) words.add(`${signs[at] ?? ''}${signs[at + 1] ?? ''}`);
    const [first = ''] = signs;
    if (signs.length === 1 || (/[\u3400-\u9fff]/u.test(first) && !OPENING.test(first))) words.add(first);
    if (run.includes(TELLING)) words.add(TELLING);
  }
  return words;
}
