import type { Pack, PartyList, Trade } from 'lintanide/plugin';

interface Lists {
  readonly packs: readonly Pack[];
  readonly lists: readonly PartyList[];
}
const listsByTrade = new WeakMap<Trade, Lists>();

/** All lists of parties: the packs' own and the user's. The same array for all files of a trade. */
export function listsOf(packs: readonly Pack[], trade: Trade): readonly PartyList[] {
  let known = listsByTrade.get(trade);
  if (known?.packs !== packs) {
    known = { packs, lists: [...packs.flatMap(({ parties }) => parties ?? []), ...(trade.partyLists ?? [])] };
    listsByTrade.set(trade, known);
  }
  return known.lists;
}
