import { conflictOfLines } from './line-conflict.ts';
import type { Content, Decomposition } from './types.ts';
import { isTold } from './told.ts';

const EMPTY: Decomposition = { contents: [], coverage: 'unclassified', against: [] };

/** Lines whose surest content is of another material; most that are of one part say the same. */
const differ = (list: readonly Decomposition[]): boolean =>
  new Set(list.map(({ contents: [first] }) => first?.material)).size > 1;

/** One content per material and place; one that is told of stays, of two the surer; evidence adds up. */
export function mergeContents(contents: readonly Content[]): Content[] {
  const byKey = new Map<string, Content>();
  for (const content of contents) {
    const key = `${content.material}|${content.form}`;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, content);
    else {
      // A pump is not told of more surely because an induction motor, which is told of less, drives it.
      const isFirst = isTold(known) === isTold(content) ? known.confidence >= content.confidence : isTold(known);
      const [more, less] = isFirst ? [known, content] : [content, known];
      const evidence = [...more.evidence];
      for (const item of less.evidence)
        if (!evidence.some((e) => e.text === item.text && e.column === item.column)) evidence.push(item);
      byKey.set(key, { ...more, evidence });
    }
  }
  return [...byKey.values()].sort((a, b) => b.confidence - a.confidence);
}

/** Several lines may describe one part: per material the surest content stays, the coverage is the most telling one. */
export function mergeDecompositions(list: readonly Decomposition[]): Decomposition {
  const [first, ...rest] = list;
  if (first === undefined) return EMPTY;
  if (rest.length === 0) return first;
  const contents = new Map<string, Content>();
  for (const { contents: some } of list) {
    for (const content of some) {
      const key = `${content.material}|${content.form}`;
      const known = contents.get(key);
      if (known === undefined || known.confidence < content.confidence) contents.set(key, content);
      // One of the lines states the mass, the others do not.
      else if (known.confidence === content.confidence && (known.mass ?? null) === null) contents.set(key, content);
    }
  }
  const conflict =
    list.find((one) => one.conflict !== undefined)?.conflict ?? (differ(list) ? conflictOfLines(list) : undefined);
  const has = (coverage: Decomposition['coverage']): boolean => list.some((one) => one.coverage === coverage);
  const isPlain = contents.size === 0 && list.some((one) => one.isPlainMagnet === true);
  return {
    contents: [...contents.values()].sort((a, b) => b.confidence - a.confidence),
    coverage: has('carrier') ? 'carrier' : has('non-carrier') ? 'non-carrier' : 'unclassified',
    against: list.flatMap((one) => one.against),
    ...(conflict === undefined ? {} : { conflict }),
    ...(isPlain && { isPlainMagnet: true }),
  };
}
