import { standingOf } from '../bom/standing.ts';
import { isAsideMagnet } from '../materials/listed-below.ts';
import type { Content } from '../materials/types.ts';
import type { KnownParts } from './part-views.ts';
import type { BelowContent } from './types.ts';

/**
 * Contents of the lines below each part, for "the BOM itself breaks the motor down and lists its magnet". A line that is not built in says
 * nothing of what it stands under: with other magnets, or none that is listed, the motor is still there.
 */
export function contentsBelow({ bom, parts, describe }: KnownParts): Map<number, BelowContent[]> {
  const below = new Map<number, BelowContent[]>();
  for (let line = 0; line < bom.lineCount; line++) {
    const part = bom.part[line] as number;
    const found = part < 0 ? undefined : parts[part]?.contents;
    if (found === undefined || found.length === 0) continue;
    let contents: readonly BelowContent[] | null = null;
    let up = standingOf(bom, line) === null ? (bom.parent[line] as number) : -1;
    for (let depth = 0; up >= 0 && depth < 200; depth++) {
      const above = bom.part[up] as number;
      if (above >= 0 && above !== part) {
        contents ??= withPurpose(found, () => describe(part)?.text ?? '');
        const list = below.get(above);
        if (list === undefined) below.set(above, [...contents]);
        else if (list.length < 200) list.push(...contents);
      }
      if (standingOf(bom, up) !== null) break;
      up = bom.parent[up] as number;
    }
  }
  return below;
}

/** Contents of a line, with the mark of a magnet that is only read. */
function withPurpose(contents: readonly Content[], words: () => string): readonly BelowContent[] {
  if (!contents.some(({ form }) => form === 'magnet') || !isAsideMagnet(words())) return contents;
  return contents.map((content) => ({ ...content, isSensing: true }));
}
