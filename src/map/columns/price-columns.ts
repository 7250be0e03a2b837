import type { Assigned, ColumnInput } from './columns.ts';
import { headerCandidates } from '../headers/dictionary.ts';
import type { Field } from '../types.ts';

/** Words that mean it only beside a price. */
const LOOSE = /^\s*(?:per|pro|je|pe|每)\s*[.:]?\s*$/iu;

/** Whether a header may say for how many pieces a price is. */
function mayCountPrices(header: string): boolean {
  return headerCandidates(header).some(({ field }) => field === 'priceUnit');
}

/**
 * Settles which columns say for how many pieces the price beside them is. Without a price there is none: `Price unit` alone is then a price of a
 * unit, and `PE` a plastic. An empty column says nothing of any price.
 */
export function settlePriceUnits(inputs: readonly ColumnInput[], assigned: Assigned[]): void {
  const isPrice = ({ field, column }: Assigned): boolean =>
    field === 'unitCost' && !mayCountPrices(inputs.find((input) => input.column === column)?.header ?? '');
  const hasPrice = assigned.some(isPrice);
  const fieldOf = (column: number): Field | undefined => assigned.find((each) => each.column === column)?.field;
  inputs.forEach(({ column, header, profile }, place) => {
    const at = assigned.findIndex((each) => each.column === column);
    const own = assigned[at];
    if (own?.kind === 'user' || own?.kind === 'dialect' || !mayCountPrices(header)) return;
    // The price stands before it, with its currency or the unit between them.
    let before = place - 1;
    while (['currency', 'unit'].includes(fieldOf(inputs[before]?.column ?? -1) ?? '')) before--;
    const isBeside = fieldOf(inputs[before]?.column ?? -1) === 'unitCost';
    const counts = hasPrice && profile.filled > 0 && (!LOOSE.test(header) || isBeside);
    if (counts) {
      const found: Assigned = { field: 'priceUnit', column, score: 0.95, kind: 'term' };
      if (own === undefined) assigned.push(found);
      else assigned[at] = { ...own, field: 'priceUnit' };
    } else if (own?.field === 'priceUnit') {
      const isPriceItself =
        !hasPrice && headerCandidates(header).some(({ field }) => field === 'unitCost') && profile.numeric >= 0.5;
      if (isPriceItself) assigned[at] = { ...own, field: 'unitCost' };
      else assigned.splice(at, 1);
    }
  });
}
