import { lineName, namesAbove, partLinesOf } from '../bom/access.ts';
import { isBuiltIn, standingOf } from '../bom/standing.ts';
import type { Bom } from '../bom/types.ts';
import { type Budget, waysUpOf } from '../bom/ways-up.ts';
import type { Content, Decomposition } from '../materials/types.ts';
import { hashOf } from './keys.ts';
import { edgesOf, endName, isSameRevision, type LinkName, topName } from './structure.ts';

/** What one unit lists below one of its tops. */
export interface TopListing {
  readonly top: LinkName;
  readonly contents: readonly Content[];
  /** `310300 (rotor.xml)`: where they are listed. */
  readonly places: readonly string[];
  /** What stands there and may be broken down in other files. */
  readonly ends: readonly LinkName[];
}

/** What other files list below a part that a unit does not break down. */
export interface Below extends LinkName {
  readonly contents: readonly Content[];
  readonly places: readonly string[];
}

/** Contents that are kept of one part, as for what the bill lists itself. */
const MOST_CONTENTS = 200;
const MOST_PLACES = 5;
const MOST_LEVELS = 200;
const MOST_STEPS = 2_000_000;
/** Files through which a breakdown goes on. */
const MOST_FILES = 100;

/** What stands below the tops that other units list. Evidence is left behind: its cells are those of this unit. */
export function listingsIn(
  path: string,
  bom: Bom,
  parts: readonly Decomposition[],
  wanted: ReadonlySet<number>,
): TopListing[] {
  const tops = new Map<string, { top: LinkName; contents: Content[]; places: string[]; ends: LinkName[] }>();
  const { ends, inner } = edgesOf(bom);
  const walk = waysUpOf(bom, inner);
  const budget: Budget = { steps: MOST_STEPS };
  const isWanted = ({ keys }: LinkName): boolean => keys.some((key) => wanted.has(hashOf(key)));
  const listingsAbove = (line: number): Iterable<{ contents: Content[]; places: string[]; ends: LinkName[] }> => {
    const found = new Set<{ top: LinkName; contents: Content[]; places: string[]; ends: LinkName[] }>();
    for (const { root, isInner } of walk(line, budget)) {
      const top = topName(bom, root, path, isInner);
      if (!isWanted(top)) continue;
      const key = JSON.stringify(top);
      const known = tops.get(key) ?? { top, contents: [], places: [], ends: [] };
      tops.set(key, known);
      found.add(known);
    }
    return found;
  };
  parts.forEach((part, id) => {
    const contents = part.contents.map((content) => ({ ...content, evidence: [] }));
    if (contents.length === 0) return;
    for (const line of partLinesOf(bom, id)) {
      // A top is not below itself.
      if (((bom.parent[line] ?? -1) < 0 && namesAbove(bom, line).length === 0) || !isBuiltIn(bom, line)) continue;
      for (const listing of listingsAbove(line)) {
        if (listing.contents.length < MOST_CONTENTS) listing.contents.push(...contents);
        const place = `${lineName(bom, line)} (${path})`;
        if (listing.places.length < MOST_PLACES && !listing.places.includes(place)) listing.places.push(place);
      }
    }
  });
  for (const line of ends) {
    const end = endName(bom, line);
    if (isWanted(end) && isBuiltIn(bom, line)) for (const listing of listingsAbove(line)) listing.ends.push(end);
  }
  return [...tops.values()];
}

/** What is below a part, through any number of files; null where nothing that holds anything is. */
export function belowFrom(listings: readonly TopListing[]): (part: LinkName) => Below | null {
  const byKey = new Map<string, TopListing[]>();
  for (const listing of listings)
    for (const key of listing.top.keys) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [listing]);
      else list.push(listing);
    }
  const named = ({ keys, revision }: LinkName): TopListing[] =>
    keys.flatMap((key) => byKey.get(key) ?? []).filter(({ top }) => isSameRevision(top.revision, revision));
  return (part) => {
    const seen = new Set(named(part));
    const contents: Content[] = [];
    const places = new Set<string>();
    let files = 0;
    // A set is walked to its end, also to what is added on the way; each is entered once, so circles end.
    for (const listing of seen) {
      if (++files > MOST_FILES || contents.length >= MOST_CONTENTS) break;
      contents.push(...listing.contents);
      for (const place of listing.places) if (places.size < MOST_PLACES) places.add(place);
      for (const end of listing.ends) for (const next of named(end)) seen.add(next);
    }
    return contents.length === 0 ? null : { ...part, contents, places: [...places] };
  };
}

/** By part of the bill: what other files list below it, or below what stands under it. */
export function belowElsewhere(
  bom: Bom,
  belows: readonly Below[],
): Map<number, { contents: Content[]; places: string[] }> {
  const found = new Map<number, { contents: Content[]; places: string[] }>();
  if (belows.length === 0) return found;
  const byKey = new Map(belows.flatMap((below) => below.keys.map((key) => [key, below] as const)));
  for (const line of edgesOf(bom).ends) {
    const { keys, revision } = endName(bom, line);
    const below = keys
      .map((key) => byKey.get(key))
      .find((one) => one !== undefined && isSameRevision(one.revision, revision));
    if (below === undefined) continue;
    for (
      let at = line, depth = 0;
      at >= 0 && depth < MOST_LEVELS;
      at = standingOf(bom, at) === null ? (bom.parent[at] ?? -1) : -1, depth++
    ) {
      const part = bom.part[at] ?? -1;
      const known = found.get(part);
      if (part < 0) continue;
      if (known === undefined) found.set(part, { contents: [...below.contents], places: [...below.places] });
      else if (known.contents.length < MOST_CONTENTS) {
        known.contents.push(...below.contents);
        for (const place of below.places)
          if (known.places.length < MOST_PLACES && !known.places.includes(place)) known.places.push(place);
      }
    }
  }
  return found;
}
