import type { QuestionClause } from 'lintanide/plugin';
import type { QuestionId } from './questions.ts';

const clause = (
  id: QuestionId,
  answeredBy: QuestionClause['answeredBy'],
  ...limbs: NonNullable<QuestionClause['limbs']>
): QuestionClause => ({ id, answeredBy, ...(limbs.length > 0 && { limbs }) });

const shares = clause('rest-shares', []);
const family = clause('rest-family', ['material']);
const mine = clause('rest-mine', ['originMine'], 'origin', 'value');
const separation = clause('rest-separation', ['originSeparation'], 'origin', 'value');
// Whatever the magnet's own origin is: whether its inputs come from China is what limb 1(1) turns on.
const metal = clause('rest-metal', ['originMetal'], 'origin', 'value');
const alloy = clause('rest-alloy', ['originAlloy'], 'origin', 'value');
const magnet = clause('rest-magnet', ['originMagnet'], 'origin');
const technology = clause('rest-technology', ['chineseTechnology'], 'technology');
const licence = clause('rest-licence', ['licence']);
// Of a component the grade is asked for first, which whoever sells it may know; the shares only where somebody said what is in it.
const sharesLeft: QuestionClause = { ...shares, about: 'shares' };
const share: QuestionClause = { ...clause('rest-share', []), about: 'named', isDue: true };
const code = clause('rest-code', ['controlCode']);
const codeDue: QuestionClause = { ...code, isDue: true };
const licenceThen: QuestionClause = { ...licence, about: 'licence' };
const inside = [
  clause('rest-maker', ['magnetMaker']),
  clause('rest-magnet-inside', ['originMagnet']),
  clause('rest-ships', ['formShipped']),
] as const;

const CLAUSES: Readonly<Partial<Record<string, readonly QuestionClause[]>>> = {
  'magnet-grade': [shares, licence],
  'magnet-shares': [shares, licence],
  'magnet-kind': [family, shares, licence],
  'magnet-kind-onward': [family, shares, metal, alloy, magnet, technology],
  'magnet-smco': [metal, alloy, technology, licence],
  'magnet-listed': [metal, alloy, magnet, technology, licence],
  'magnet-onward': [shares, metal, alloy, magnet, technology],
  target: [clause('rest-composition', ['material']), alloy, licence, clause('rest-end-use', [])],
  'target-review': [
    { ...clause('rest-composition', ['material']), isDue: true },
    alloy,
    codeDue,
    licenceThen,
    clause('rest-end-use', []),
  ],
  metal: [mine, separation, metal, technology, licence],
  alloy: [clause('rest-constituents', []), alloy, licence],
  'alloy-review': [{ ...clause('rest-constituents', []), isDue: true }, alloy, codeDue, licenceThen],
  'alloy-listed-onward': [clause('rest-constituents', []), metal, alloy, technology],
  oxide: [mine, separation, technology, licence],
  'magnet-other': [{ ...clause('rest-family', []), about: 'kind' }, sharesLeft, alloy],
  embedded: [{ ...clause('rest-grade', []), about: 'kind' }, sharesLeft, ...inside],
  'embedded-grade': [shares, ...inside],
  compound: [clause('rest-formula', ['material']), share, clause('rest-country', [], 'origin'), codeDue, licenceThen],
  review: [codeDue, share, licenceThen],
  ore: [codeDue, licenceThen],
  'embedded-other': [{ ...clause('rest-holder', []), about: 'kind' }, sharesLeft, code],
};

/** The clauses of a question and what answers each, where a supplier may answer a part of it; of what is left of one, all that there are. */
export const clausesOf = (question: string): readonly QuestionClause[] | undefined =>
  question === 'rest'
    ? Object.values(CLAUSES).flatMap((clauses) => clauses ?? [])
    : (CLAUSES[question] ?? CLAUSES[question.replace(/-onward$/, '')]?.filter((one) => one !== licence));
