import { controlsFor, defineRule, inWords, isListedBelow, TOLD_FROM, tradeFor } from 'lintanide/plugin';
import type { Rule } from 'lintanide/plugin';
import { PHRASES, say } from '../phrases.ts';
import { clausesOf } from '../question-clauses.ts';
import { embeddedQuestion, hasGrade, QUESTIONS } from '../questions.ts';
import { saidOnce, type Said } from '../said.ts';
import { elementWords, leavingWord, licenceWords, onwardWords, presenceWords } from '../words.ts';

/**
 * `from`: probability from which classes marked `report` are shown (motors, actuators, loudspeakers, drives);
 * `othersFrom`: the same for the other classes (fans, buzzers, relays, pumps).
 */
const DEFAULTS = { from: TOLD_FROM.report, othersFrom: TOLD_FROM.others };
const PROBABILITY = { type: 'number', minimum: 0, maximum: 1 };

const saying = saidOnce<Pick<Said, 'data' | 'phrases' | 'question'>>();

/** Reports components that hold a rare-earth magnet or another listed material, unless the BOM breaks them down itself. */
export const embeddedContent: Rule = defineRule({
  id: 'mofcom/embedded-content',
  meta: {
    category: 'content',
    severity: 'warning',
    summary: 'The component holds, or likely holds, a listed rare-earth material that the BOM does not list by itself.',
    messages: {
      embedded: '{component}: {material} inside {presence}; {elements}. {leaving}: {licence}. Outbound: {onward}',
    },
    questions: QUESTIONS,
    clauses: (question) => clausesOf(question),
    phrases: PHRASES,
    optionsSchema: {
      type: 'object',
      properties: { from: PROBABILITY, othersFrom: PROBABILITY },
      additionalProperties: false,
    },
    defaultOptions: DEFAULTS,
  },
  create(context) {
    const { packs, asOf, trade } = context;
    const { from, othersFrom } = { ...DEFAULTS, ...context.options };
    return {
      part(part) {
        const own = tradeFor(trade, part);
        for (const content of part.contents) {
          if ((content.componentClass === null && content.form !== 'component') || content.trace) continue;
          if (content.presence === 'excluded' || content.confidence < (content.report ? from : othersFrom)) continue;
          if (isListedBelow(content, part)) continue;
          const controls = controlsFor(content, packs, asOf, own);
          if (controls.length === 0) continue;
          const said = saying(
            controls,
            () => {
              const phrases = {
                component: content.componentName === null ? say('component') : { said: content.componentName },
                material: { said: content.name },
                presence: presenceWords(content),
                elements: elementWords(content, controls),
                leaving: leavingWord(controls, packs),
                licence: licenceWords(controls, packs, asOf),
                onward: onwardWords(controls, packs, asOf),
              };
              const { leaving, licence, onward, ...what } = inWords(phrases, PHRASES);
              const entries = [...new Set(controls.map((control) => control.entry))];
              return {
                data: { ...what, entries, leaving, licence, onward },
                phrases,
                question: embeddedQuestion(content, controls, packs),
              };
            },
            String(hasGrade(content)),
          );
          context.report(part, { messageId: 'embedded', basis: 'component', content, controls, ...said });
        }
      },
    };
  },
});
