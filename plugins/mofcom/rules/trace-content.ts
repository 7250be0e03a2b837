import { controlsFor, defineRule, inWords, tradeFor } from 'lintanide/plugin';
import type { Rule } from 'lintanide/plugin';
import { PHRASES } from '../phrases.ts';
import { embeddedQuestion, hasGrade, QUESTIONS } from '../questions.ts';
import { saidOnce, type Said } from '../said.ts';
import { elementWords, leavingWord, licenceWords } from '../words.ts';

const saying = saidOnce<Pick<Said, 'data' | 'phrases' | 'question'>>();

/** Reports dopants below a milligram: capacitors, phosphors, filters, fibres. Shown on request only. */
export const traceContent: Rule = defineRule({
  id: 'mofcom/trace-content',
  meta: {
    category: 'trace',
    severity: 'info',
    summary: 'The part holds a dopant amount of a listed element.',
    messages: {
      trace: '{material}: trace of {elements}. {leaving}: {licence}',
    },
    questions: QUESTIONS,
    phrases: PHRASES,
  },
  create(context) {
    const { packs, asOf, trade } = context;
    return {
      part(part) {
        for (const content of part.contents) {
          if (!content.trace || content.presence === 'unlikely' || content.presence === 'excluded') continue;
          const controls = controlsFor(content, packs, asOf, tradeFor(trade, part));
          if (controls.length === 0) continue;
          const said = saying(
            controls,
            () => {
              const phrases = {
                material: { said: content.componentName ?? content.name },
                elements: elementWords(content, controls),
                leaving: leavingWord(controls, packs),
                licence: licenceWords(controls, packs, asOf),
              };
              const { material, elements, leaving, licence } = inWords(phrases, PHRASES);
              const entries = [...new Set(controls.map((control) => control.entry))];
              return {
                data: { material, elements, entries, leaving, licence },
                phrases,
                question: embeddedQuestion(content, controls, packs),
              };
            },
            String(hasGrade(content)),
          );
          context.report(part, { messageId: 'trace', basis: 'trace', category: 'trace', content, controls, ...said });
        }
      },
    };
  },
});
