import type { JudgedFinding } from '../../judge/types.ts';

/** Makers of one line that are told of. */
const MOST_NUMBERS = 3;

/** The number by which whoever is asked knows the part, where it is asked about by another one; null where it is said already. */
export function makersNumber(
  part: string | null,
  description: string | null,
  findings: readonly Pick<JudgedFinding, 'mpn' | 'orderNumber'>[],
): string | null {
  const numbers = new Set(
    findings
      .flatMap(({ mpn, orderNumber }) => [mpn, orderNumber])
      .flatMap((number) => (number === undefined || number === part ? [] : [number.trim()])),
  );
  const unsaid = [...numbers].filter((number) => number !== '' && description?.includes(number) !== true);
  return unsaid.length === 0 ? null : unsaid.slice(0, MOST_NUMBERS).join(' / ');
}
