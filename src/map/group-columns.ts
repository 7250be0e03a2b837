import { type Assigned, type ColumnInput, profileOf, tells } from './column-inputs.ts';

/** "項目 | 品名": of two columns that name things the one that says the same row after row is what they are filed under. */
export function demoteGroups(inputs: readonly ColumnInput[], named: readonly Assigned[], assigned: Assigned[]): void {
  const isOwn = ({ column }: Assigned): boolean =>
    (profileOf(inputs, column)?.distinct ?? 0) >= OWN && tells(inputs, column);
  const rightmost = named.reduce((most, each) => (each.column > most && isOwn(each) ? each.column : most), -1);
  const filed = new Set(
    named.filter(({ column }) => {
      const profile = profileOf(inputs, column);
      return column < rightmost && profile !== undefined && profile.filled >= FEWEST_FILED && profile.distinct <= FILED;
    }),
  );
  assigned.forEach((each, at) => {
    if (filed.has(each)) assigned[at] = { ...each, field: 'category' };
  });
}

/** Different names per line: where things have their own, and where they share one with two others and more. */
const OWN = 0.8;
const FILED = 0.34;
const FEWEST_FILED = 9;
