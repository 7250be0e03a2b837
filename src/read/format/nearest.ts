const LONGEST = 200;
const MOST_COMPARED = 2000;

/** Insertions, deletions and replacements between two paths. */
function distance(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1])));
    last = row;
  }
  return last[b.length] ?? 0;
}

const lastStep = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/^@/, '');

/** The path of a document that is most like a wanted one, and whether it is near: same last step, or few letters apart. */
export function nearestPath(
  wanted: string,
  paths: Iterable<string>,
): { readonly path: string; readonly near: boolean } | null {
  const fold = (path: string): string => path.toLowerCase().slice(0, LONGEST);
  let best: { path: string; score: number } | null = null;
  let compared = 0;
  for (const path of paths) {
    if (++compared > MOST_COMPARED) break;
    const same = fold(lastStep(path)) === fold(lastStep(wanted));
    // A path with the right last step is meant sooner than one with the right way to another.
    const score = distance(fold(wanted), fold(path)) - (same ? 1000 : 0);
    if (best === null || score < best.score) best = { path, score };
  }
  return best === null ? null : { path: best.path, near: best.score <= Math.max(2, Math.floor(wanted.length / 3)) };
}
