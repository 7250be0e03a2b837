import type { UnitRecord } from '../../batch/types.ts';
import { joinedTo } from '../../facts/join.ts';
import type { DeclarationIndex } from '../../facts/types.ts';
import type { Finding } from '../../rules/types.ts';
import { familyOf } from './declared-family.ts';
import type { Conflict } from '../answers/conflicts.ts';
import type { Entry } from '../register/register.ts';
import { REGISTER_ELEMENTS } from '../register/register-columns.ts';
import { shareOf } from '../register/register-values.ts';

/**
 * Tells whether what an assembly is declared to have in a part in it is reported at a part that the bill lists below it: one of
 * which the same is declared. A magnet below that nothing is declared of does not silence what is declared above.
 */
export function listedBelow(
  { findings, named }: UnitRecord,
  index: DeclarationIndex,
): (part: Finding, entry: Entry) => boolean {
  let below: Map<string, Set<string>> | null = null;
  const find = (): Map<string, Set<string>> => {
    const found = new Map<string, Set<string>>();
    const seen = new Set<string>();
    for (const part of [...findings, ...(named ?? []).map((one) => one.part)]) {
      if (seen.has(part.partKey)) continue;
      seen.add(part.partKey);
      const materials = joinedTo(part, index).parts.flatMap((one) => one.materials);
      const said = materials
        .filter(({ place }) => place !== 'inside')
        .flatMap(({ family, shares }) => [...shares.keys()].map((symbol) => `${hostOf(family)} ${symbol}`));
      if (said.length === 0) continue;
      for (const above of new Set(part.chains.flatMap((chain) => chain.slice(0, -1))))
        found.set(above, new Set([...(found.get(above) ?? []), ...said]));
    }
    return found;
  };
  return (part, { place, row: { values } }) => {
    if (place !== 'inside' || part.partNumber === null) return false;
    const told = (below ??= find()).get(part.partNumber);
    if (told === undefined) return false;
    const held = REGISTER_ELEMENTS.filter((symbol) => (shareOf(values.get(symbol) ?? '')?.max ?? 0) > 0);
    const host = hostOf(values.get('material') ?? null);
    return held.length > 0 && held.every((symbol) => told.has(`${host} ${symbol}`));
  };
}

/** A magnet of rare earths that the bill lists below a part of which a declaration says that there are none in it. */
export function contradictedBelow(
  { partNumber }: Finding,
  { row: { values } }: Entry,
  findings: readonly Finding[],
): Conflict | null {
  const said = values.get('material');
  if (said === undefined || familyOf(said)?.everything !== true || partNumber === null) return null;
  const magnet = findings.find(
    ({ content, chains }) =>
      content !== null &&
      (content.presence === 'proven' || content.presence === 'likely') &&
      content.componentClass === null &&
      familyOf(content.material)?.rareEarth === true &&
      chains.some((chain) => chain.slice(0, -1).includes(partNumber)),
  );
  if (magnet?.content == null) return null;
  return { declared: said, stated: `${magnet.content.name} in ${magnet.partNumber ?? 'a part'}, which it lists below` };
}

function hostOf(family: string | null): string {
  return family === null ? '' : (familyOf(family)?.hosts.join('') ?? family);
}
