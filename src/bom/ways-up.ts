import { lineName, namesAbove } from './access.ts';
import type { Bom } from './types.ts';
import { breakdownsOf, holds, type Step } from './uses.ts';

/** One way from a line up to a top of the bill, or to an assembly on the way. */
interface WayUp {
  /** The line that it ends at. */
  readonly root: number;
  /** It goes on above: the line is asked for, and is no top. */
  readonly isInner: boolean;
  /** Names from the top down to what the line stands in; the line itself is not among them. */
  readonly names: readonly string[];
}

const MAX_LENGTH = 200;

/** What walking costs at most, shared by all walks of a bill. */
export interface Budget {
  steps: number;
}

/**
 * Walks from lines to the tops above them, over every place that the assemblies between are used in. `inner` are lines that a
 * way may end at too.
 */
export function waysUpOf(bom: Bom, inner: ReadonlySet<number>): (line: number, budget: Budget) => WayUp[] {
  const definedBy = breakdownsOf(bom);
  /** Lines that share the breakdown of a line. */
  const aliases = new Map<number, number[]>();
  definedBy.forEach((by, line) => {
    if (by < 0) return;
    const list = aliases.get(by);
    if (list === undefined) aliases.set(by, [line]);
    else list.push(line);
  });
  return (line, budget) => {
    const ways: WayUp[] = [];
    const queue: Step[] = [{ line, below: null, length: 1 }];
    for (let at = 0; at < queue.length && budget.steps > 0; at++, budget.steps--) {
      const step = queue[at] as Step;
      const above = bom.parent[step.line] ?? -1;
      if (above < 0 || step.length >= MAX_LENGTH) {
        ways.push({ root: step.line, isInner: false, names: [...namesAbove(bom, step.line), ...namesOf(bom, step)] });
        continue;
      }
      if (step.below !== null && inner.has(step.line))
        ways.push({ root: step.line, isInner: true, names: namesOf(bom, step) });
      for (const next of [above, ...(aliases.get(above) ?? [])])
        if (!holds(step, next)) queue.push({ line: next, below: step, length: step.length + 1 });
    }
    return ways;
  };
}

function namesOf(bom: Bom, top: Step): string[] {
  const names: string[] = [];
  for (let step = top; step.below !== null; step = step.below) names.push(lineName(bom, step.line));
  return names;
}
