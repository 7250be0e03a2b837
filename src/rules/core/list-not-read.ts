import type { Rule } from '../types.ts';

/** A list beside the one that was understood is no cleaner for it: what it holds is not judged. */
export const listNotRead: Rule = {
  id: 'data/list-not-read',
  meta: {
    category: 'data',
    severity: 'error',
    summary:
      'A sheet, a block beside the parts list, a comment, a text box, the end of a very long text, or a row whose cells were moved looks like a list, or names what would be reported in one, and was not read.',
    messages: {
      list: 'looks like a further parts list, and is not understood: {reason}; nothing in it is judged; name its columns in the configuration ("mappings" with "sheet"), "lintanide inspect" shows how',
      carrier:
        'names what would be reported in a list, and belongs to no list that was read: “{text}”; if it is a list, give it a header or name its columns in the configuration ("mappings" with "sheet")',
      wide: 'the row has more cells than the header, and names in one that is no name there what would be reported: “{text}”; a separator in a text that is not quoted moves all cells behind it: quote that text, or export the file as .xlsx',
      comment:
        'a comment names what would be reported in a list: “{text}”; comments are not judged: if it says what the part is, put it into a cell of the row',
      drawn:
        'a text box names what would be reported in a list: “{text}”; text boxes are not judged: put the list into cells, one part in a row',
      long: 'the text is judged up to {most} characters, and names behind them what would be reported: “{text}”; shorten it, or give that part a row of its own',
      unsearched:
        'the text is judged up to {most} characters, and what stands behind them was not searched, since too much text is that long: it has words that may name what would be reported; shorten it, or give its parts rows of their own',
      turned:
        'parts stand in columns here, and one of them would be reported: “{text}”; nothing in them is judged: turn the list, so that each part is a row (paste with "Transpose")',
      searched:
        'the list says where this part is used, and the part would be reported: “{text}”; it is no line of the list and is not judged here: lint a list that holds it, or give it a row of its own',
      shifted:
        'the column “{header}” names what would be reported, and no name of the row does: “{text}”; cells of this row stand in the wrong columns, so that the row is not judged by what it holds; move them, or quote texts with a separator in them',
    },
  },
  create(context) {
    return {
      bom() {
        for (const { kind, locations, data } of context.unread ?? [])
          if (!/^(?:formula|failed|column|above|note|headed|script)$/.test(kind))
            context.report(null, { messageId: kind, data, locations });
      },
    };
  },
};
