import { defineRule } from 'lintanide/plugin';
import type { Rule } from 'lintanide/plugin';
import { reportGrounds } from '../grounds.ts';
import { PHRASES } from '../phrases.ts';

const LISTED = 'on the {list} ({measure}, {date}; list "{listName}" as of {listAsOf})';

/** Reports what the trade facts of a file make refused in principle: parties on a list, military users, refused uses. */
export const refused: Rule = defineRule({
  id: 'mofcom/refused',
  meta: {
    category: 'trade',
    severity: 'error',
    summary: 'The importer, the end user or the end use that was given is one that a measure refuses in principle.',
    messages: {
      listed: `{role} {name} is {listed}, ${LISTED}: refused in principle. The list itself stands without No. 61 ({own}); {article}. Concerns {parts}`,
      watch: `{role} {name} is {listed}, ${LISTED}: refused in principle under {article}. The list itself stands without No. 61 ({own}). Concerns {parts}`,
      held: `{role} {name}: {chain}; {listed} is ${LISTED}. Held at 50 % or more: refused in principle under {article}. Concerns {parts}`,
      military: '{name} is given as a military user: refused in principle under {article}. Concerns {parts}',
      barred:
        'Given: {fact}; shipped to {place}. Barred, whatever becomes of No. 61 ({own}); {article}. Concerns {parts}',
      use: 'End use given: {use}. Refused under {article}. Concerns {parts}',
    },
    phrases: PHRASES,
    questions: {
      'stop-party':
        'Do not ship before trade counsel has seen this: the name as registered, its number, and who holds it.',
      'stop-military':
        'Do not ship before trade counsel has seen this, with the end-user certificate in hand: who uses the goods, and for what.',
      'stop-holding': 'Do not ship before trade counsel has seen this, with the register of shareholders in hand.',
      'stop-use': 'Do not ship before trade counsel has seen this, with the end-use statement in hand.',
    },
  },
  create: (context) => reportGrounds(context, true),
});
