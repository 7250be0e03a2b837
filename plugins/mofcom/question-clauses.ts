import type { QuestionClause } from 'lintanide/plugin';
import type { QuestionId } from './questions.ts';

const clause = (id: QuestionId, answeredBy: QuestionClause['answeredBy'], limb?: QuestionClause['limb']): QuestionClause => ({ id, answeredBy, ...(limb !== undefined && { limb }) }); // prettier-ignore

const shares = clause('rest-shares', []);
const mine = clause('rest-mine', ['originMine'], 'origin');
const separation = clause('rest-separation', ['originSeparation'], 'origin');
const metal = clause('rest-metal', ['originMetal'], 'origin');
const alloy = clause('rest-alloy', ['originAlloy'], 'origin');
const magnet = clause('rest-magnet', ['originMagnet'], 'origin');
const technology = clause('rest-technology', ['chineseTechnology'], 'technology');
const licence = clause('rest-licence', ['licence']);

const CLAUSES: Readonly<Partial<Record<string, readonly QuestionClause[]>>> = {
  'magnet-grade': [shares, licence],
  'magnet-shares': [shares, licence],
  'magnet-smco': [metal, alloy, technology, licence],
  'magnet-listed': [metal, alloy, magnet, technology, licence],
  target: [clause('rest-composition', ['material']), alloy, licence, clause('rest-end-use', [])],
  metal: [mine, separation, metal, technology, licence],
  alloy: [clause('rest-constituents', []), alloy, licence],
  oxide: [mine, separation, technology, licence],
};

/** The clauses of a question and what answers each, where a supplier may answer a part of it. */
export const clausesOf = (question: string): readonly QuestionClause[] | undefined => CLAUSES[question];
