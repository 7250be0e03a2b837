import type { Rule } from '../types.ts';

/** A note among the lines is no part: what it says is in one must go into that part's row. */
export const noteNotRead: Rule = {
  id: 'data/note-not-read',
  meta: {
    category: 'data',
    severity: 'warning',
    summary:
      'A note among the lines counts motors, magnets or controlled materials of which no line says anything, or a title says that types of a table are such things.',
    messages: {
      note: 'a note counts what would be reported in a list, and no line names it: “{text}”; notes are not judged: write it into the row of the part that holds it, or give it a row of its own',
      headed:
        'the title “{heading}” names what would be reported in a list, and the table below it (“{text}” …) was not read: if its types are bought, head them “Part” or name the column in the configuration ("mappings")',
    },
  },
  create(context) {
    return {
      bom() {
        for (const { kind, data, locations } of context.unread ?? [])
          if (kind === 'note' || kind === 'headed') context.report(null, { messageId: kind, data, locations });
      },
    };
  },
};
