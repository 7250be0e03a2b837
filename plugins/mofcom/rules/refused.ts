import { defineRule, inWords } from 'lintanide/plugin';
import type { Rule } from 'lintanide/plugin';
import { concernedIn, linesOf, partsWord, type Concerned } from '../concerned.ts';
import { PHRASES } from '../phrases.ts';
import { groundsOf } from '../refusals.ts';

const LISTED = 'on the {list} ({measure}, {date}; list "{listName}" as of {listAsOf})';

/** Reports what the trade facts of a file make refused in principle: parties on a list, military users, refused uses. */
export const refused: Rule = defineRule({
  id: 'mofcom/refused',
  meta: {
    category: 'trade',
    severity: 'error',
    summary: 'The importer, the end user or the end use that was given is one that a measure refuses in principle.',
    messages: {
      listed: `{role} {name} is {listed}, ${LISTED}: refused in principle. Concerns {parts}; {article}`,
      held: `{role} {name}: {chain}; {listed} is ${LISTED}. Held at 50 % or more: refused in principle under {article}. Concerns {parts}`,
      military: '{name} is given as a military user: refused in principle under {article}. Concerns {parts}',
      'military-japan': '{name} is given as a military user in Japan: No. 1 of 2026 bars all dual-use items; {article}. Concerns {parts}', // prettier-ignore
      use: 'End use given: {use}. Refused under {article}. Concerns {parts}',
    },
    phrases: PHRASES,
    questions: {
      counsel: 'Do not ship before trade counsel has seen this: the name as registered, its number, and who holds it.',
    },
  },
  create(context) {
    const grounds = groundsOf(context.trade, context.packs, context.asOf).filter(({ isRefusal }) => isRefusal);
    if (grounds.length === 0) return {};
    const found: Concerned[] = [];
    return {
      part(part) {
        const concerned = concernedIn(part, context);
        if (concerned !== null) found.push(concerned);
      },
      bom() {
        for (const { messageId, phrases: ground, onwardOnly } of grounds) {
          const parts = onwardOnly ? found.filter(({ isOnward }) => isOnward) : found;
          const [first] = parts;
          if (first === undefined) continue;
          const phrases = { ...ground, parts: partsWord(parts) };
          context.report(first.part, {
            messageId,
            data: inWords(phrases, PHRASES),
            phrases,
            lines: linesOf(parts),
            question: { messageId: 'counsel', data: {} },
          });
        }
      },
    };
  },
});
