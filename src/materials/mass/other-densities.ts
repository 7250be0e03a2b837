import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { WtRange } from '../../knowledge/types.ts';
import type { Content, Range } from '../types.ts';
import { around } from './around.ts';

/** g/cm³ of a material that is no magnet, `own` where that is known of itself; null where nothing is known of it. */
export function otherDensity(content: Content, own: number | undefined, knowledge: Knowledge): Range | null {
  const { densities, materials } = knowledge;
  const fact = materials.get(content.material);
  const formula = fact?.formula ?? formulaOf(content, knowledge) ?? null;
  const named = own ?? densities.get(formula ?? '');
  if (named !== undefined)
    return isCeramic(content, formula) ? around(named, 0.9, 0.97, 1) : around(named, 0.98, 1, 1.01);
  const [only, ...more] = content.constituents;
  if (only !== undefined && more.length === 0) {
    const metal = densities.get(only);
    return metal === undefined ? null : around(metal, 0.98, 1, 1.01);
  }
  const mixed = mixture(fact?.composition ?? sharesOf(content), densities);
  return mixed === null ? null : around(mixed, 0.9, 1, 1.1);
}

function formulaOf(content: Content, knowledge: Knowledge): string | null {
  const [kind, name] = content.material.split(/:(.*)/s);
  if (kind === 'formula') return name ?? null;
  return kind === 'cas' ? (knowledge.cas.get(name ?? '')?.formula ?? null) : null;
}

function isCeramic(content: Content, formula: string | null): boolean {
  return content.form !== 'crystal' && content.form !== 'metal' && /O/.test(formula ?? '');
}

/** A named alloy whose constituents are all accounted for by the elements' shares; else nothing. */
function sharesOf(content: Content): Readonly<Record<string, WtRange>> {
  const shares: Record<string, WtRange> = {};
  for (const { symbol, massFraction } of content.elements) {
    if (massFraction !== null)
      shares[symbol] = [massFraction.min * 100, massFraction.typ * 100, massFraction.max * 100];
  }
  const rest = content.constituents.filter((symbol) => shares[symbol] === undefined);
  const [last] = rest;
  const sum = Object.values(shares).reduce((total, [, typ]) => total + typ, 0);
  if (last !== undefined && rest.length === 1 && sum > 0 && sum < 100) shares[last] = [0, 100 - sum, 100];
  return shares;
}

/** Volumes add up: an estimate, since alloys shrink and swell by some per cent. */
function mixture(composition: Readonly<Record<string, WtRange>>, densities: Knowledge['densities']): number | null {
  let mass = 0;
  let volume = 0;
  for (const [symbol, [, typ]] of Object.entries(composition)) {
    const density = densities.get(symbol);
    if (typ === 0) continue;
    if (density === undefined) return null;
    mass += typ;
    volume += typ / density;
  }
  // Less than this is no composition, only what is followed of it.
  return mass < 85 ? null : mass / volume;
}
