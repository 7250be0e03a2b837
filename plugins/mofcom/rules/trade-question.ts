import { defineRule } from 'lintanide/plugin';
import type { Rule } from 'lintanide/plugin';
import { reportGrounds } from '../grounds.ts';
import { PHRASES } from '../phrases.ts';

/** Reports what the trade facts of a file leave to be decided: case by case, relief, chains of ownership, other lists. */
export const tradeQuestion: Rule = defineRule({
  id: 'mofcom/trade-question',
  meta: {
    category: 'trade',
    severity: 'warning',
    summary: 'A party or an end use that was given is one that a measure decides case by case, or does not settle.',
    messages: {
      'case-by-case': 'End use given: {use}. Decided case by case under {article}. Concerns {parts}',
      relief:
        'End use given: {use}. No licence is needed under {article}; report {deadline}, with the commitment, to jingwaibaogao@mofcom.gov.cn. Concerns {parts}',
      chain:
        '{role} {name}: {chain}; {listed} is on the {list} ({measure}, {date}; list "{listName}" as of {listAsOf}). What this holding amounts to is not stated by the text and not decided here; {article}. Concerns {parts}',
      watch:
        '{role} {name} is {listed}, on the {list} ({measure}, {date}; list "{listName}" as of {listAsOf}). {no61}; the list itself stands without No. 61 ({own}). Concerns {parts}',
      unreliable:
        '{role} {name} is {listed}, on the {list} ({measure}, {date}; list "{listName}" as of {listAsOf}). No. 61 article 2 does not name that list. Concerns {parts}',
      'by-origin':
        'Given: {fact}; barred or refused for what leaves China ({own}). {parts} of this list are listed items that come from elsewhere: if they are of Chinese origin, that measure may bar passing them on as well',
      idle: 'Given: {fact}; barred or refused for listed items ({own}). Concerns {parts}',
      inside:
        'Given: {fact}; refused or barred for listed items ({under}). Such items are only inside {parts} of this list: whether that makes a part a listed item is not settled',
      'not-running': 'Given: {fact}. Nothing is refused or decided under {article}. Concerns {parts}',
      'no-export':
        'Given: {fact}. {article} is about exports from outside China to other countries; to {to}, where we are, none is given. Concerns {parts}',
      'use-not-judged':
        'End use given: "{use}". It is none of the words that are judged, so nothing was; write one of them: {known}. Concerns {parts}',
    },
    phrases: PHRASES,
    questions: {
      party:
        'Ask trade counsel: whether this is the company on the list, by its registered name and number, and what a licence for it has to bring.',
      military: 'Ask trade counsel, with the end-user certificate in hand: who uses the goods, and for what.',
      holding: 'Ask trade counsel, with the register of shareholders in hand.',
      use: 'Ask trade counsel, with the end-use statement in hand.',
      relief:
        'Ask trade counsel, with the end-use statement in hand: whether the relief holds, and who sends the report and the commitment.',
    },
  },
  create: (context) => reportGrounds(context, false),
});
