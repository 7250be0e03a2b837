import type { AboveTop, Bom } from '../bom/types.ts';
import { type Budget, waysUpOf } from '../bom/ways-up.ts';
import { hashOf } from './keys.ts';
import {
  type Above,
  edgesOf,
  endName,
  isSameRevision,
  type LinkName,
  shortest,
  together,
  topName,
} from './structure.ts';

/** A part that one unit lists below a top and another breaks down. */
export interface Link extends AboveTop {
  /** Index of the unit that lists it. */
  readonly unit: number;
  readonly part: LinkName;
  /** The top that it stands below there; `chains` begin with it. */
  readonly below: LinkName;
  /** It stands below something there itself, so that by itself it is no top. */
  readonly isInner: boolean;
}

const isWanted = ({ keys }: LinkName, wanted: ReadonlySet<number>): boolean =>
  keys.some((key) => wanted.has(hashOf(key)));

/** Steps that walking through one unit takes at most; what is beyond has no chain. */
const MOST_STEPS = 2_000_000;
/** Links between files, one above the other. */
const MOST_FILES = 100;
/** Looks from one link to those above it; in circles of circles there is no end of them. */
const MOST_LOOKS = 200_000;

/** Links of a unit to others: its ends that other units break down (`wanted`: hashes of keys). */
export function linksIn(unit: number, path: string, bom: Bom, wanted: ReadonlySet<number>): Link[] {
  const { ends, inner } = edgesOf(bom);
  const asked = new Set([...inner].filter((line) => isWanted(topName(bom, line, path, true), wanted)));
  const walk = waysUpOf(bom, asked);
  const budget: Budget = { steps: MOST_STEPS };
  const links = new Map<string, Link & { chains: (readonly string[])[]; uses: number }>();
  for (const line of ends) {
    const part = endName(bom, line);
    if (!isWanted(part, wanted)) continue;
    for (const { root, isInner, names } of walk(line, budget)) {
      const below = topName(bom, root, path, isInner);
      const key = JSON.stringify([part, isInner, below.keys.length > 0 ? below : names[0]]);
      const known = links.get(key);
      if (known === undefined) links.set(key, { unit, part, below, isInner, chains: [names], uses: 1 });
      else {
        known.chains.push(names);
        known.uses++;
        if (known.chains.length > 200) known.chains = shortest(known.chains);
      }
    }
  }
  return [...links.values()].map((link) => ({ ...link, chains: shortest(link.chains) }));
}

/**
 * Puts links together: what stands above the parts that a unit breaks down (`tops`: hashes of their keys), up to the top
 * assembly, over any number of files. A circle of files is cut where it closes.
 */
export function aboveFrom(links: readonly Link[]): (unit: number, tops: Iterable<number>) => Above[] {
  const byKey = new Map<string, Link[]>();
  for (const link of links)
    for (const key of link.part.keys) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [link]);
      else list.push(link);
    }
  const resolved = new Map<Link, AboveTop | null>();
  let isCut = false;
  let steps = 0;
  /** null for an inner assembly that no other file has built into anything. */
  const resolve = (link: Link, through: readonly Link[]): AboveTop | null => {
    const known = resolved.get(link);
    if (known !== undefined) return known;
    const further = new Set(
      link.below.keys
        .flatMap((key) => byKey.get(key) ?? [])
        .filter((other) => other.unit !== link.unit && isSameRevision(other.part.revision, link.below.revision)),
    );
    const tops: Link[] = [];
    for (const other of further) {
      if (through.includes(other) || through.length >= MOST_FILES || ++steps > MOST_LOOKS) isCut = true;
      else {
        const above = resolve(other, [...through, other]);
        if (above !== null) tops.push({ ...other, chains: above.chains, uses: above.uses });
      }
    }
    const top = tops.length === 0 ? (link.isInner ? null : link) : joined(mergedTops(tops), link);
    // What was cut depends on where the circle was entered.
    if (!isCut) resolved.set(link, top);
    return top;
  };
  const all = links.flatMap((link): Link[] => {
    isCut = false;
    const above = resolve(link, [link]);
    return above === null ? [] : [{ ...link, chains: above.chains, uses: above.uses }];
  });
  const byHash = new Map<number, Set<string>>();
  const parts = new Map<string, Link[]>();
  for (const link of all) {
    const name = JSON.stringify(link.part);
    const known = parts.get(name);
    if (known === undefined) parts.set(name, [link]);
    else known.push(link);
    for (const key of link.part.keys) byHash.set(hashOf(key), (byHash.get(hashOf(key)) ?? new Set()).add(name));
  }
  return (unit, hashes) => {
    const names = new Set<string>();
    for (const hash of hashes) for (const name of byHash.get(hash) ?? []) names.add(name);
    return [...names].flatMap((name): Above[] => {
      const others = (parts.get(name) ?? []).filter((link) => link.unit !== unit);
      return others[0] === undefined ? [] : [{ ...others[0].part, top: mergedTops(others) }];
    });
  };
}

/** One assembly that two files list alike is there once. */
function mergedTops(links: readonly Link[]): AboveTop {
  const assemblies = new Map<string, AboveTop>();
  for (const { below, chains, uses } of links) {
    const number = below.keys.find((key) => !key.startsWith('ref:'));
    const key = JSON.stringify([number ?? chains[0]?.[0], below.revision]);
    const known = assemblies.get(key);
    assemblies.set(
      key,
      known === undefined
        ? { chains, uses }
        : { chains: shortest([...known.chains, ...chains]), uses: Math.max(known.uses, uses) },
    );
  }
  return together([...assemblies.values()]);
}

function joined(top: AboveTop, below: AboveTop): AboveTop {
  const chains = top.chains.flatMap((upper) => below.chains.map((lower) => [...upper, ...lower]));
  return { chains: shortest(chains), uses: Math.min(Number.MAX_SAFE_INTEGER, top.uses * below.uses) };
}
