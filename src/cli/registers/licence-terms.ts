import type { RegisterProblem, RegisterRow } from '../../judge/register/register.ts';
import type { IsoDate, Pack } from '../../regulation/types.ts';

const TYPES = [
  ['general', /general|通用|일반|포괄/i],
  ['single', /single|individual|单项|單項|개별/i],
] as const;

/** Licences that end later than one of their type could that was issued today. */
export function licenceTermProblems(
  rows: readonly RegisterRow[],
  packs: readonly Pack[],
  asOf: IsoDate,
): RegisterProblem[] {
  const terms = packs.flatMap(({ measures }) => measures.flatMap(({ licenceTerms = [] }) => licenceTerms));
  if (terms.length === 0) return [];
  return rows.flatMap(({ line, values }): RegisterProblem[] => {
    const ends = values.get('licenceExpiry');
    const type = TYPES.find(([, words]) => words.test(values.get('licenceType') ?? ''))?.[0];
    // Where packs differ, the longest: no date is doubted that one of them allows.
    const most = Math.max(...terms.filter((term) => term.type === type).map((term) => term.years));
    if (ends === undefined || type === undefined || !Number.isFinite(most)) return [];
    if (ends <= `${String(Number(asOf.slice(0, 4)) + most)}${asOf.slice(4)}`) return [];
    const years = `${String(most)} year${most === 1 ? '' : 's'}`;
    return [
      {
        line,
        level: 'warning',
        code: 'register-licence-term',
        what: `has a ${type} licence until ${ends}, and by law one is for up to ${years}.`,
        hint: 'Ask for a copy of the licence, and correct the type or the date.',
      },
    ];
  });
}
