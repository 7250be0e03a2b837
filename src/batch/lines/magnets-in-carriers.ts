import { standingOf } from '../../bom/standing.ts';
import type { Bom } from '../../bom/types.ts';
import { endsPlain, isAsideMagnet } from '../../materials/listed-below.ts';
import { heldBy, holdsMagnet } from '../../materials/magnets/held-by-carrier.ts';
import { isOpenMagnet } from '../../materials/magnets/magnet-kind.ts';
import type { Content, Decomposition } from '../../materials/types.ts';
import { describe } from './line-input.ts';

/** Assemblies that are asked, outwards. */
const MAX_DEPTH = 200;

/**
 * Magnets of no stated material, with what is known of the components that the bill builds them into. One that a sensor reads, or that
 * holds a brake, says nothing of the motor it sits on.
 */
export function magnetsInCarriers(bom: Bom, parts: Decomposition[]): void {
  if (bom.styles.every((style) => style === 'flat')) return;
  for (let part = 0; part < parts.length; part++) {
    const own = parts[part] as Decomposition;
    if (!own.contents.some(isOpenMagnet)) continue;
    const holders: Content[] = [];
    const [start, end] = [bom.partStart[part] as number, bom.partStart[part + 1] as number];
    for (let at = start; at < end; at++) holders.push(...holdersOf(bom, parts, bom.partLines[at] as number));
    if (holders.length > 0) parts[part] = heldBy(own, holders);
  }
}

/** What the components hold that a line is built into: those around it up to the first that is a component of its own. */
function holdersOf(bom: Bom, parts: readonly Decomposition[], line: number): Content[] {
  if (isAsideMagnet(describe(bom, line)?.text ?? '')) return [];
  const found: Content[] = [];
  for (let at = line, depth = 0; depth < MAX_DEPTH && standingOf(bom, at) === null; depth++) {
    at = bom.parent[at] as number;
    if (at < 0) break;
    const contents = parts[bom.part[at] as number]?.contents ?? [];
    found.push(...contents.filter(holdsMagnet));
    if (endsPlain(contents)) break;
  }
  return found;
}
