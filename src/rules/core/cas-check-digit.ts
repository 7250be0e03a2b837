import { findCas } from '../../materials/symbols/cas.ts';
import type { Rule } from '../types.ts';

/** A CAS number whose check digit is wrong names nothing: a typing error, or a number that catalogues invented. */
export const casCheckDigit: Rule = {
  id: 'data/cas-check-digit',
  meta: {
    category: 'data',
    severity: 'warning',
    summary: 'A CAS number fails its check digit.',
    messages: {
      invalid: 'CAS number {cas} fails its check digit, so it identifies no substance: correct it or ask the supplier',
    },
  },
  create(context) {
    return {
      bom() {
        const { bom } = context;
        for (let line = 0; line < bom.lineCount; line++) {
          const part = bom.part[line] as number;
          const column = bom.tables[bom.lineTable[line] as number]?.columns.get('cas')?.[0];
          if (part < 0 || column === undefined) continue;
          for (const found of findCas(context.text(line, 'cas'))) {
            if (found.valid) continue;
            context.report(context.viewOf(part), {
              messageId: 'invalid',
              data: { cas: found.cas },
              lines: [line],
              column,
            });
          }
        }
      },
    };
  },
};
