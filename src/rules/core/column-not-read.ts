import type { Rule } from '../types.ts';

/** What stands in a column that no field has is not judged: somebody has to see whether it says what the parts are. */
export const columnNotRead: Rule = {
  id: 'data/column-not-read',
  meta: {
    category: 'data',
    severity: 'warning',
    summary:
      'A column of a list that is in no field names motors, magnets or controlled materials of which its lines say nothing.',
    messages: {
      column:
        'the column “{header}” is not read, and names what would be reported: “{text}” ({count} different); if it says what the parts are, name it in the configuration ("mappings")',
      above:
        'named in the column of parents “{header}” alone ({count} such), and not judged: “{text}” would be reported; give it a line',
    },
  },
  create(context) {
    return {
      bom() {
        for (const { kind, data, locations } of context.unread ?? [])
          if (/^(?:column|above)$/.test(kind)) context.report(null, { messageId: kind, data, locations });
      },
    };
  },
};
