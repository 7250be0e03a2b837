import type { RegisterProblem, RegisterRow } from '../judge/register.ts';
import type { IsoDate, Pack } from '../regulation/types.ts';

const TYPES = [
  ['general', /general|通用|일반|포괄/i],
  ['single', /single|individual|单项|單項|개별/i],
] as const;

/** Years at most, as the text of that measure says; without it in a pack nothing is compared. */
const TERMS = { measure: 'mofcom-general-licence', years: { general: 3, single: 1 } };

/** Licences that end later than one of their type could that was issued today. */
export function licenceTermProblems(
  rows: readonly RegisterRow[],
  packs: readonly Pack[],
  asOf: IsoDate,
): RegisterProblem[] {
  if (!packs.some(({ measures }) => measures.some(({ id }) => id === TERMS.measure))) return [];
  const terms = TERMS.years;
  return rows.flatMap(({ line, values }): RegisterProblem[] => {
    const ends = values.get('licenceExpiry');
    const type = TYPES.find(([, words]) => words.test(values.get('licenceType') ?? ''))?.[0];
    if (
      ends === undefined ||
      type === undefined ||
      ends <= `${String(Number(asOf.slice(0, 4)) + terms[type])}${asOf.slice(4)}`
    )
      return [];
    const years = `${String(terms[type])} year${terms[type] === 1 ? '' : 's'}`;
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
