import { compareText } from '../../order.ts';

/** Something that is settled once every supplier it waits for has answered; `weight` counts how many are alike. */
export interface CoverTask {
  readonly needs: readonly string[];
  readonly weight: number;
}

/** One letter more: what all letters so far settle, and what no choice of as many letters could exceed. */
export interface CoverStep {
  readonly supplier: string;
  readonly settled: number;
  readonly atMost: number;
}

/** Letters in the order of the plan are worked out up to this one; a plan that is longer is nobody's plan for today. */
const MOST_STEPS = 60;
/** Letters that anybody writes in a day. */
const MOST_TODAY = 5;
/** Bundles of suppliers compared at each step. */
const MOST_BUNDLES = 400;

interface Group {
  missing: Set<string>;
  readonly weight: number;
}

/**
 * In which order to ask suppliers, so that few letters settle much: weighted set cover, where a set is the suppliers that a
 * task still waits for, its cost the letters they take, and what it covers the weight of all tasks that wait for no one
 * else. Greedy: at each step the bundle that settles most per letter. Ties go to the smaller bundle, then by name.
 *
 * The bound: a task counts at most for the share of its suppliers that were asked, so k letters settle no more than
 * the k largest sums of such shares. It is met exactly where every task waits for one supplier.
 */
export function askOrder(tasks: readonly CoverTask[]): CoverStep[] {
  const groups = grouped(tasks);
  const bounds = boundsOf(tasks);
  const steps: CoverStep[] = [];
  let settled = 0;
  while (steps.length < MOST_STEPS) {
    const open = groups.filter(({ missing }) => missing.size > 0);
    const best = bestBundle(open);
    if (best === null) break;
    const names = [...best].sort(compareText);
    for (const group of open) for (const name of names) group.missing.delete(name);
    const gained = open.reduce((sum, { missing, weight }) => sum + (missing.size === 0 ? weight : 0), 0);
    for (const [at, supplier] of names.entries()) {
      // Of a bundle, only the last letter settles anything.
      if (at === names.length - 1) settled += gained;
      steps.push({ supplier, settled, atMost: bounds[steps.length] ?? settled });
    }
  }
  return steps;
}

/** How many letters to write today: the fewest that settle two thirds of what letters can settle, at most five, or as many as it takes to settle anything. */
export function lettersForToday(steps: readonly CoverStep[]): number {
  const all = steps.at(-1)?.settled ?? 0;
  const lettersFor = (isEnough: (settled: number) => boolean): number =>
    steps.findIndex(({ settled }) => isEnough(settled)) + 1;
  const first = lettersFor((settled) => settled > 0);
  if (first === 0) return 0;
  const enough = lettersFor((settled) => settled * 3 >= all * 2);
  const cut = Math.max(first, Math.min(MOST_TODAY, enough));
  // Cut within a bundle, its letters settle nothing today.
  const reached = steps[cut - 1]?.settled ?? 0;
  return lettersFor((settled) => settled >= reached);
}

function grouped(tasks: readonly CoverTask[]): Group[] {
  const groups = new Map<string, { needs: readonly string[]; weight: number }>();
  for (const { needs, weight } of tasks) {
    const key = JSON.stringify([...new Set(needs)].sort(compareText));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { needs, weight });
    else group.weight += weight;
  }
  return [...groups.values()].map(({ needs, weight }) => ({ missing: new Set(needs), weight }));
}

function bestBundle(open: readonly Group[]): ReadonlySet<string> | null {
  const candidates = [...open]
    .sort((a, b) => a.missing.size - b.missing.size || b.weight - a.weight)
    .slice(0, MOST_BUNDLES);
  let best: { readonly bundle: ReadonlySet<string>; readonly ratio: number; readonly name: string } | null = null;
  for (const { missing: bundle } of candidates) {
    const gained = open.reduce((sum, { missing, weight }) => sum + (isWithin(missing, bundle) ? weight : 0), 0);
    const ratio = gained / bundle.size;
    const name = [...bundle].sort(compareText).join('\n');
    const isBetter =
      best === null ||
      ratio > best.ratio ||
      (ratio === best.ratio &&
        (bundle.size < best.bundle.size || (bundle.size === best.bundle.size && name < best.name)));
    if (isBetter) best = { bundle: new Set(bundle), ratio, name };
  }
  return best?.bundle ?? null;
}

function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  if (part.size > whole.size) return false;
  for (const one of part) if (!whole.has(one)) return false;
  return true;
}

/** What 1, 2, 3 … letters settle at most. */
function boundsOf(tasks: readonly CoverTask[]): number[] {
  const shares = new Map<string, number>();
  let total = 0;
  for (const { needs, weight } of tasks) {
    const names = new Set(needs);
    if (names.size === 0) continue;
    total += weight;
    for (const name of names) shares.set(name, (shares.get(name) ?? 0) + weight / names.size);
  }
  let sum = 0;
  return [...shares.values()].sort((a, b) => b - a).map((share) => Math.min(total, Math.floor((sum += share) + 1e-9)));
}
