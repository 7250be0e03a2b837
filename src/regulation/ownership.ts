import { type Holding, partiesNamed, partyName, type PartyHit, type PartyList } from './parties.ts';

/** From a company up to a listed owner: one step is a holding, more are a chain. */
interface OwnershipChain {
  readonly steps: readonly Holding[];
  readonly hit: PartyHit;
}

const MOST_STEPS = 12;
const MOST_CHAINS = 50;

/** Chains of holdings from a company up to parties on the lists. They are shown; what a chain amounts to is not decided here. */
export function ownershipOf(
  company: string,
  holdings: readonly Holding[],
  lists: readonly PartyList[],
  asOf: string,
): readonly OwnershipChain[] {
  const chains: OwnershipChain[] = [];
  const climb = (name: string, steps: readonly Holding[], seen: ReadonlySet<string>): void => {
    if (steps.length >= MOST_STEPS || chains.length >= MOST_CHAINS) return;
    for (const holding of holdings) {
      const owner = partyName(holding.owner);
      if (partyName(holding.company) !== name || seen.has(owner)) continue;
      const path = [...steps, holding];
      for (const hit of partiesNamed(holding.owner, lists, asOf)) chains.push({ steps: path, hit });
      climb(owner, path, new Set([...seen, owner]));
    }
  };
  const start = partyName(company);
  if (start !== '') climb(start, [], new Set([start]));
  return chains.slice(0, MOST_CHAINS);
}
