import { statusOn } from '../regulation/calendar.ts';
import type { PartyList } from '../regulation/parties.ts';
import type { IsoDate, Pack } from '../regulation/types.ts';

/**
 * All that the law is on a date, as far as a record can tell: the status of each clause, and who is on the lists of parties. Two
 * dates with one such text have the same records.
 */
export function lawOn(packs: readonly Pack[], lists: readonly PartyList[], date: IsoDate): string {
  const clauses = packs.flatMap(({ measures }) =>
    measures.flatMap((measure) =>
      measure.clauses.map(({ id }) => {
        const { status, branches, window } = statusOn(measure, id, date);
        return [measure.id, id, status, branches ?? null, window.from, window.to ?? null];
      }),
    ),
  );
  const own = packs.flatMap(({ parties }) => (parties === undefined ? [] : [parties]));
  const listed = [...own, ...lists].map(({ name, parties }) => [
    name,
    parties.filter((party) => party.date <= date).length,
  ]);
  return JSON.stringify([clauses, listed]);
}
