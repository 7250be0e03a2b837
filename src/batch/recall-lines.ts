import type { Decomposer } from '../materials/decompose.ts';
import type { Decomposition, LineInput } from '../materials/types.ts';

/** Lines that are remembered; then all are forgotten. */
const MOST = 3000;
/** Signs of a line that is remembered. */
const LONGEST = 1000;

/** All that is decomposed of a line, save what a piece weighs. */
function keyOf({ texts, manufacturer, cas, designator }: LineInput): string {
  let key = `${manufacturer}\u0002${cas.join()}\u0002`;
  if (designator !== null && designator !== undefined) key += `${String(designator.column)}\u0001${designator.text}`;
  for (const { role, column, text } of texts) key += `\u0002${role}\u0001${String(column)}\u0001${text}`;
  return key;
}

/** Whether it says something else of a piece that weighs more. */
const isWeighed = ({ contents }: Decomposition): boolean => contents.some(({ trace }) => !trace);

/** One object stands for all lines that bring nothing. */
const isNothing = ({ contents, against }: Decomposition): boolean => contents.length === 0 && against.length === 0;

const made = new WeakMap<Decomposer, Decomposer>();

/**
 * A decomposer that remembers lines: the bills of a company list the same parts over and over. What is remembered is given out as
 * a copy, so that two lines are never taken for one.
 */
export function recallLines(decomposer: Decomposer): Decomposer {
  let recalling = made.get(decomposer);
  if (recalling === undefined) made.set(decomposer, (recalling = recallingOf(decomposer)));
  return recalling;
}

function recallingOf(decomposer: Decomposer): Decomposer {
  const memo = new Map<string, Decomposition>();
  return {
    ...decomposer,
    decompose(input) {
      const key = keyOf(input);
      if (key.length > LONGEST) return decomposer.decompose(input);
      const weighed = `${key}\u0003${String(input.pieceGrams)}`;
      const known = memo.get(key) ?? memo.get(weighed);
      if (known !== undefined) return isNothing(known) ? known : { ...known };
      const found = decomposer.decompose(input);
      if (memo.size >= MOST) memo.clear();
      memo.set(isWeighed(found) ? weighed : key, found);
      return found;
    },
  };
}
