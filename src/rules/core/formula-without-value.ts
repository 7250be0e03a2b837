import type { Rule } from '../types.ts';

/** What a line is cannot be judged where its name is a formula that was never computed. */
export const formulaWithoutValue: Rule = {
  id: 'data/formula-without-value',
  meta: {
    category: 'data',
    severity: 'error',
    summary:
      'A part number, description or material is a formula without a stored value, or one that failed (#N/A, #REF!), so the line cannot be judged.',
    messages: {
      cells:
        'no value is stored for formulas in {columns} (cells: {count}), so what these lines are is unknown, and not nothing; recalculate and save the file in Excel or LibreOffice, or export values',
      failed:
        'formulas in {columns} failed (cells: {count}, first: {text}), so what these lines are is unknown, and not nothing; mend the look-up or the reference and save the file, or export values',
    },
  },
  create(context) {
    return {
      bom() {
        for (const { kind, locations, data } of context.unread ?? [])
          if (kind === 'formula' || kind === 'failed')
            context.report(null, { messageId: kind === 'formula' ? 'cells' : 'failed', data, locations });
      },
    };
  },
};
