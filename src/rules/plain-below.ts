import { standingOf } from '../bom/standing.ts';
import type { Bom } from '../bom/types.ts';
import { endsPlain, isAsideMagnet, MagnetsBelow } from '../materials/listed-below.ts';
import type { Decomposition } from '../materials/types.ts';

export interface PlainBelow {
  /** `MagnetsBelow`. */
  bits: number;
  readonly lines: number[];
}

/**
 * Magnets without rare earths, by the parts that they settle: the component that such a magnet sits in, and what stands between. No
 * line is a finding then, so of the machine around that component the guess stays, and of a motor whose encoder holds the magnet.
 */
export function plainMagnetsBelow(
  bom: Bom,
  parts: readonly Decomposition[],
  textOf: (part: number) => string,
): Map<number, PlainBelow> {
  const found = new Map<number, PlainBelow>();
  for (let line = 0; line < bom.lineCount; line++) {
    let part = bom.part[line] as number;
    if (part < 0 || parts[part]?.isPlainMagnet !== true) continue;
    let bit: number = MagnetsBelow.plain;
    for (let at = line, depth = 0; depth < 200 && standingOf(bom, at) === null; depth++) {
      if (part >= 0 && isAsideMagnet(textOf(part))) bit = MagnetsBelow.sensing;
      at = bom.parent[at] as number;
      if (at < 0) break;
      part = bom.part[at] as number;
      if (part < 0) continue;
      const below = found.get(part) ?? { bits: 0, lines: [] };
      found.set(part, below);
      below.bits |= bit;
      below.lines.push(line);
      if (endsPlain(parts[part]?.contents ?? [])) break;
    }
  }
  return found;
}
