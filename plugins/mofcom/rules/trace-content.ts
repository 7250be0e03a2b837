import { controlsFor, defineRule, tradeFor } from 'lintanide/plugin';
import type { Rule } from 'lintanide/plugin';
import { embeddedQuestion, QUESTIONS } from '../questions.ts';
import { elementWords, licenceWords } from '../words.ts';

/** Reports dopants below a milligram: capacitors, phosphors, filters, fibres. Shown on request only. */
export const traceContent: Rule = defineRule({
  id: 'mofcom/trace-content',
  meta: {
    category: 'trace',
    severity: 'info',
    summary: 'The part holds a dopant amount of a listed element.',
    messages: {
      trace: '{material}: trace of {elements}. Inbound: {licence}',
    },
    questions: QUESTIONS,
  },
  create(context) {
    const { packs, asOf, trade } = context;
    return {
      part(part) {
        for (const content of part.contents) {
          if (!content.trace || content.presence === 'unlikely' || content.presence === 'excluded') continue;
          const controls = controlsFor(content, packs, asOf, tradeFor(trade, part));
          if (controls.length === 0) continue;
          context.report(part, {
            messageId: 'trace',
            basis: 'trace',
            category: 'trace',
            content,
            controls,
            data: {
              material: content.componentName ?? content.name,
              elements: elementWords(content, controls),
              entries: [...new Set(controls.map((control) => control.entry))],
              licence: licenceWords(controls, packs, asOf),
            },
            question: embeddedQuestion(controls, packs),
          });
        }
      },
    };
  },
});
