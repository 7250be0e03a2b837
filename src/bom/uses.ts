import { lineName, namesAbove } from './access.ts';
import { type Aliases, Chains, SharedChains } from './chains.ts';
import { countTimes } from './count-times.ts';
import { variantColumns, variantsOf } from '../map/columns/variants.ts';
import type { Bom } from './types.ts';

/** Counts saturate here: a bill may multiply without end. */
export const MAX_USES = Number.MAX_SAFE_INTEGER;

interface Occurrences extends Aliases {
  /** How often each line occurs in the whole, counted from the roots. */
  readonly times: Float64Array;
  /** For a line whose part is broken down only elsewhere: the line that breaks it down, else -1. */
  readonly definedBy: Int32Array;
  /** Made when the first chain is asked for. */
  shared?: SharedChains;
}

const cache = new WeakMap<Bom, Occurrences>();

/**
 * A sub-assembly is often broken down once and used in several places. Its lines without children are used by the
 * children of the line that has them.
 */
function occurrencesOf(bom: Bom): Occurrences {
  const held = cache.get(bom);
  if (held !== undefined) return held;
  const { lineCount, parent, part, partCount } = bom;
  const children = new Uint8Array(lineCount);
  for (let line = 0; line < lineCount; line++) {
    const above = parent[line] as number;
    if (above >= 0) children[above] = 1;
  }
  const definer = new Int32Array(partCount).fill(-1);
  for (let line = 0; line < lineCount; line++) {
    const own = part[line] ?? -1;
    // A description is too weak to say that two assemblies have one breakdown.
    if (own >= 0 && children[line] === 1 && definer[own] === -1 && isNumbered(bom, own)) definer[own] = line;
  }
  const definedBy = new Int32Array(lineCount).fill(-1);
  const firstAlias = new Int32Array(lineCount).fill(-1);
  const nextAlias = new Int32Array(lineCount).fill(-1);
  let isShared = bom.above !== undefined;
  for (let line = lineCount - 1; line >= 0; line--) {
    const own = bom.describing?.[line] === 1 ? -1 : (part[line] ?? -1);
    const by = own < 0 || children[line] === 1 ? -1 : (definer[own] ?? -1);
    if (by < 0) continue;
    isShared = true;
    definedBy[line] = by;
    nextAlias[line] = firstAlias[by] ?? -1;
    firstAlias[by] = line;
  }
  const occurrences: Occurrences = {
    // Where every assembly is used in the one place where it is broken down, each line occurs once.
    times: isShared ? countTimes(bom, definedBy, firstAlias) : new Float64Array(lineCount).fill(1),
    definedBy,
    firstAlias,
    nextAlias,
  };
  cache.set(bom, occurrences);
  return occurrences;
}

/** For each line whose part is broken down only elsewhere: the line that breaks it down, else -1. */
export function breakdownsOf(bom: Bom): Int32Array {
  return occurrencesOf(bom).definedBy;
}

/** Whether a part is known by a number, not merely by words. */
export function isNumbered(bom: Pick<Bom, 'partKey'>, part: number): boolean {
  return bom.partKey.isNumbered(part);
}

/** How often a part occurs in the whole bill, counted from the roots over every place its assemblies are used; saturates. */
export function usesOf(bom: Bom, part: number): number {
  const { times } = occurrencesOf(bom);
  const { partLines } = bom;
  const end = bom.partStart[part + 1] ?? 0;
  let uses = 0;
  for (let at = bom.partStart[part] ?? 0; at < end; at++) {
    const line = partLines[at] as number;
    if (bom.describing?.[line] === 1) continue;
    uses += Math.max(1, times[line] ?? 1) * Math.max(1, variantNames(bom, line).length);
  }
  return Math.min(MAX_USES, uses);
}

/** Variants that a line of a matrix goes into; empty in any other list. */
function variantNames(bom: Bom, line: number): readonly string[] {
  const table = bom.tables[bom.lineTable[line] ?? -1];
  return table === undefined || variantColumns(table).length === 0
    ? NO_NAMES
    : variantsOf(table, bom.lineIndex[line] ?? -1);
}

const NO_NAMES: readonly string[] = [];

export interface Step {
  readonly line: number;
  readonly below: Step | null;
  readonly length: number;
}

/** Chains that are told of a part. */
const MOST_CHAINS = 20;
const MAX_STARTS = 500;
const MAX_STEPS = 20_000;
const MAX_CHAIN = 200;

/** Chains of names from the top assembly to the part, shortest first, at most `max`, each once. */
export function chainsOf(bom: Bom, part: number, max = MOST_CHAINS): string[][] {
  const { firstAlias, nextAlias } = occurrencesOf(bom);
  const { parent, partLines } = bom;
  const start = bom.partStart[part] ?? 0;
  const end = Math.min(bom.partStart[part + 1] ?? 0, start + MAX_STARTS);
  const shared = max === MOST_CHAINS ? sharedChains(bom, part) : null;
  if (shared !== null) return shared;
  const queue: Step[] = [];
  for (let at = start; at < end; at++) {
    const line = partLines[at] as number;
    if (bom.describing?.[line] !== 1) queue.push({ line, below: null, length: 1 });
  }
  const found = new Chains(max * 4);
  const add = (top: Step, above: readonly (readonly string[])[]): void => {
    const names = (parent[top.line] ?? -1) < 0 ? namesAbove(bom, top.line).slice() : [];
    let bottom = top;
    for (let each: Step | null = top; each !== null; each = each.below) names.push(lineName(bom, (bottom = each).line));
    // The same list for several products is as many chains.
    const variants = variantNames(bom, bottom.line);
    const own = variants.length === 0 ? [names] : variants.map((variant) => [variant, ...names]);
    // Joined, an array has room for its names and no more: a bill may keep a hundred thousand chains.
    for (const upper of above) for (const lower of own) found.add(upper.concat(lower));
  };
  for (let at = 0; at < queue.length && at < MAX_STEPS && !found.isFull(); at++) {
    const step = queue[at];
    if (step === undefined) break;
    const above = parent[step.line] ?? -1;
    const elsewhere = bom.above?.get(step.line)?.chains;
    if (above < 0 || step.length >= MAX_CHAIN) {
      add(step, elsewhere ?? NO_CHAINS);
      continue;
    }
    // What is built into something here may be built into more in another file.
    if (elsewhere !== undefined && step.below !== null) add(step, elsewhere);
    const next = (line: number): void => {
      if (!holds(step, line)) queue.push({ line, below: step, length: step.length + 1 });
    };
    next(above);
    for (let alias = firstAlias[above] ?? -1; alias >= 0 && queue.length < MAX_STEPS; alias = nextAlias[alias] ?? -1)
      next(alias);
  }
  return found.sorted().slice(0, max);
}

const NO_CHAINS: readonly (readonly string[])[] = [[]];

/** The chains of a part as far as its assemblies' are known; null: they have to be searched for. */
function sharedChains(bom: Bom, part: number): string[][] | null {
  // What other files say, and the variants of a matrix, the search knows.
  if (bom.above !== undefined) return null;
  const { partLines } = bom;
  const start = bom.partStart[part] ?? 0;
  const end = bom.partStart[part + 1] ?? 0;
  for (let at = start; at < end; at++) if (variantNames(bom, partLines[at] as number).length > 0) return null;
  const occurrences = occurrencesOf(bom);
  occurrences.shared ??= new SharedChains(bom, occurrences, MOST_CHAINS * 4, MAX_CHAIN);
  const found = occurrences.shared.to(partLines, start, end);
  return found !== null && found.length > MOST_CHAINS ? found.slice(0, MOST_CHAINS) : found;
}

/** Whether a chain already goes through a line: a loop ends there. */
export function holds(step: Step, line: number): boolean {
  for (let each: Step | null = step; each !== null; each = each.below) if (each.line === line) return true;
  return false;
}
