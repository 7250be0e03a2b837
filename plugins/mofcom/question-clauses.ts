import type { QuestionClause } from 'lintanide/plugin';
import type { QuestionId } from './questions.ts';

const clause = (
  id: QuestionId,
  answeredBy: QuestionClause['answeredBy'],
  ...limbs: NonNullable<QuestionClause['limbs']>
): QuestionClause => ({ id, answeredBy, ...(limbs.length > 0 && { limbs }) });

const shares = clause('rest-shares', []);
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
const inside = [
  clause('rest-maker', ['magnetMaker']),
  clause('rest-magnet-inside', ['originMagnet']),
  clause('rest-ships', ['formShipped']),
] as const;

const CLAUSES: Readonly<Partial<Record<string, readonly QuestionClause[]>>> = {
  'magnet-grade': [shares, licence],
  'magnet-shares': [shares, licence],
  'magnet-smco': [metal, alloy, technology, licence],
  'magnet-listed': [metal, alloy, magnet, technology, licence],
  'magnet-onward': [shares, metal, alloy, magnet, technology],
  target: [clause('rest-composition', ['material']), alloy, licence, clause('rest-end-use', [])],
  metal: [mine, separation, metal, technology, licence],
  alloy: [clause('rest-constituents', []), alloy, licence],
  oxide: [mine, separation, technology, licence],
  'magnet-other': [{ ...clause('rest-family', []), about: 'kind' }, sharesLeft, alloy],
  embedded: [{ ...clause('rest-grade', []), about: 'kind' }, sharesLeft, ...inside],
  'embedded-grade': [shares, ...inside],
  'embedded-other': [{ ...clause('rest-holder', []), about: 'kind' }, sharesLeft, clause('rest-code', [])],
};

/** The clauses of a question and what answers each, where a supplier may answer a part of it. */
export const clausesOf = (question: string): readonly QuestionClause[] | undefined =>
  CLAUSES[question] ?? CLAUSES[question.replace(/-onward$/, '')]?.filter((one) => one !== licence);
