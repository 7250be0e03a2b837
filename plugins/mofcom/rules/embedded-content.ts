import { controlsFor, defineRule, tradeFor } from 'lintanide/plugin';
import type { Content, Rule } from 'lintanide/plugin';
import { isBrokenDown } from '../broken-down.ts';
import { embeddedQuestion, QUESTIONS } from '../questions.ts';
import { elementWords, licenceWords, onwardWords } from '../words.ts';

/**
 * `from`: probability from which classes marked `report` are shown (motors, actuators, loudspeakers, drives);
 * `othersFrom`: the same for the other classes (fans, buzzers, relays, pumps).
 */
const DEFAULTS = { from: 0.1, othersFrom: 0.7 };
const PROBABILITY = { type: 'number', minimum: 0, maximum: 1 };

/** Reports components that hold a rare-earth magnet or another listed material, unless the BOM breaks them down itself. */
export const embeddedContent: Rule = defineRule({
  id: 'mofcom/embedded-content',
  meta: {
    category: 'content',
    severity: 'warning',
    summary: 'The component holds, or likely holds, a listed rare-earth material that the BOM does not list by itself.',
    messages: {
      embedded: '{component}: {material} inside {presence}; {elements}. Inbound: {licence}. Onward: {onward}',
    },
    questions: QUESTIONS,
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
        if (isBrokenDown(part)) return;
        const own = tradeFor(trade, part);
        for (const content of part.contents) {
          if ((content.componentClass === null && content.form !== 'component') || content.trace) continue;
          if (content.presence === 'excluded' || content.confidence < (content.report ? from : othersFrom)) continue;
          const controls = controlsFor(content, packs, asOf, own);
          if (controls.length === 0) continue;
          context.report(part, {
            messageId: 'embedded',
            basis: 'component',
            content,
            controls,
            data: {
              component: content.componentName ?? 'component',
              material: content.name,
              presence: presenceWord(content),
              elements: elementWords(content, controls),
              entries: [...new Set(controls.map((control) => control.entry))],
              licence: licenceWords(controls, packs, asOf),
              onward: onwardWords(controls, packs, asOf),
            },
            question: embeddedQuestion(controls, packs),
          });
        }
      },
    };
  },
});

function presenceWord(content: Content): string {
  return content.presence === 'proven' ? 'proven' : `${content.presence} (${Math.round(content.confidence * 100)} %)`;
}
