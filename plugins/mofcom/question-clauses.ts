import type { QuestionClause } from 'lintanide/plugin';

/** What is left of a question of which a part is answered: its clauses that are open. */
export const REST = {
  rest: 'Ask: {clauses}.',
  'rest-shares': '{elements} in wt % by ICP with the detection limit and report number',
  'rest-sm-metal': 'the country of the samarium metal',
  'rest-sm-alloy': 'the country of the Sm-Co alloy',
  'rest-mine': 'the mine and its country',
  'rest-separation': 'the separation plant and its country',
  'rest-metal': 'the country of the {elements} metal',
  'rest-alloy': 'the country of the alloy',
  'rest-magnet': 'the country of the magnet',
  'rest-composition': 'the composition of the target',
  'rest-constituents': 'the constituents of the alloy with wt % of {elements}',
  'rest-technology': 'Chinese technology yes or no',
  'rest-licence': 'the number and expiry of the export licence',
  'rest-end-use': 'the end-use statement given for it',
} as const;

const clause = (id: keyof typeof REST, answeredBy: QuestionClause['answeredBy'], limb?: QuestionClause['limb']): QuestionClause => ({ id, answeredBy, ...(limb !== undefined && { limb }) }); // prettier-ignore

const shares = clause('rest-shares', []);
const mine = clause('rest-mine', ['originMine'], 'origin');
const separation = clause('rest-separation', ['originSeparation'], 'origin');
const metal = clause('rest-metal', ['originMetal'], 'origin');
const alloy = clause('rest-alloy', ['originAlloy'], 'origin');
const magnet = clause('rest-magnet', ['originMagnet'], 'origin');
const technology = clause('rest-technology', ['chineseTechnology'], 'technology');
const licence = clause('rest-licence', ['licence']);

/** The clauses of a question and what answers each, for those of which a supplier may answer a part. */
export const CLAUSES: Readonly<Record<string, readonly QuestionClause[]>> = {
  'magnet-grade': [shares, licence],
  'magnet-shares': [shares, licence],
  'magnet-smco': [
    clause('rest-sm-metal', ['originMetal'], 'origin'),
    clause('rest-sm-alloy', ['originAlloy'], 'origin'),
    technology,
    licence,
  ],
  'magnet-listed': [metal, alloy, magnet, technology, licence],
  target: [clause('rest-composition', ['material']), alloy, licence, clause('rest-end-use', [])],
  metal: [mine, separation, metal, technology, licence],
  alloy: [clause('rest-constituents', []), alloy, licence],
  oxide: [mine, separation, technology, licence],
};
