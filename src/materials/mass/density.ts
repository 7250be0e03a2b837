import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Content, Range } from '../types.ts';
import { UNSPECIFIED_MAGNET } from '../magnets/magnet-kind.ts';
import { around } from './around.ts';
import { otherDensity } from './other-densities.ts';

/** g/cm³ of the material, or null where nothing is known of it. */
export function densityOf(content: Content, knowledge: Knowledge): Range | null {
  const { densities, families } = knowledge;
  // From bonded to SmCo: whatever the magnet is, if it is one of rare earths.
  if (content.material === UNSPECIFIED_MAGNET) return { min: 4.8, typ: 7.5, max: 8.4 };
  const own = densities.get(content.material);
  if (own !== undefined && families.has(content.material)) return familyRange(content.material, own);
  return otherDensity(content, own, knowledge);
}

/** Bonded magnets are what the binder leaves. */
function familyRange(family: string, density: number): Range {
  return family === 'ndfeb-bonded' || family === 'smfen'
    ? around(density, 0.8, 1, 1.1)
    : around(density, 0.98, 1, 1.02);
}
