import type { Rule } from '../types.ts';

/** A name that is written in a script of which no vocabulary knows a word is not judged, and no finding there says nothing. */
export const scriptNotRead: Rule = {
  id: 'data/script-not-read',
  meta: {
    category: 'data',
    severity: 'warning',
    summary:
      'Names of parts are written in a script for which there is no vocabulary, so that nothing of them is read.',
    messages: {
      script:
        'names are written in a script that is not read ({scripts}), in {count} lines of this list, the first “{text}”; what they say is not judged: add a column with the names in a language that is read, or with numbers of makers, grades and formulas',
    },
  },
  create(context) {
    return {
      bom() {
        for (const { kind, data, locations } of context.unread ?? [])
          if (kind === 'script') context.report(null, { messageId: kind, data, locations });
      },
    };
  },
};
