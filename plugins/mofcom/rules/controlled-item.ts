import { controlsFor, defineRule } from 'lintanide/plugin';
import type { Content, Control, Rule, SeverityBasis } from 'lintanide/plugin';
import { itemQuestion, QUESTIONS } from '../questions.ts';
import { elementWords, formWord, isAbroad, licenceWords, onwardWords } from '../words.ts';

const CLAIM = '{material}, {form}: {elements}. Inbound: {licence}. Onward: {onward}';

/** Reports the listed item itself: metal, alloy, target, magnet, oxide, compound, ceramic, crystal. */
export const controlledItem: Rule = defineRule({
  id: 'mofcom/controlled-item',
  meta: {
    category: 'content',
    severity: 'error',
    summary: 'The line is itself a rare-earth item that an entry of China’s control lists names, or may name.',
    messages: {
      licence: CLAIM,
      'if-present': CLAIM,
      review: CLAIM,
      'not-this-movement': CLAIM,
    },
    questions: QUESTIONS,
  },
  create(context) {
    const { packs, asOf, trade } = context;
    return {
      part(part) {
        for (const content of part.contents) {
          if (content.componentClass !== null || content.form === 'component' || content.trace) continue;
          if (content.presence === 'unlikely' || content.presence === 'excluded') continue;
          // A line whose BOM lists magnets below it is an assembly, whatever its name says: the magnets are the finding.
          if (content.form === 'magnet' && part.below.some(({ form }) => form === 'magnet')) continue;
          const controls = controlsFor(content, packs, asOf, trade);
          if (controls.length === 0) continue;
          context.report(part, {
            messageId: messageOf(controls.filter((control) => !isAbroad(control, packs))),
            basis: basisOf(content, controls),
            content,
            controls,
            data: {
              material: content.name,
              form: formWord(content),
              elements: elementWords(content, controls),
              entries: [...new Set(controls.map((control) => control.entry))],
              licence: licenceWords(controls, packs, asOf),
              onward: onwardWords(controls, packs, asOf),
            },
            question: itemQuestion(content, controls),
          });
        }
      },
    };
  },
});

function messageOf(licence: readonly Control[]): string {
  if (licence.some((control) => control.applies === 'applies')) return 'licence';
  if (licence.some((control) => control.applies === 'if-present')) return 'if-present';
  return licence.length > 0 && licence.every((control) => control.applies === 'not-this-movement')
    ? 'not-this-movement'
    : 'review';
}

/**
 * `item` where the material is there and so, likely at least, is an element that an entry turns on. A magnet whose Dy and
 * Tb are unknown, an alloy that is on no list, and a material that is only possible, are `item-possible`.
 */
export function basisOf(content: Content, controls: readonly Control[]): SeverityBasis {
  if (content.presence === 'possible') return 'item-possible';
  if (content.form === 'alloy' && controls.every((control) => control.applies === 'ask')) return 'item-possible';
  const symbols = new Set(controls.map((control) => control.element));
  const firm = content.elements.some(
    (element) => symbols.has(element.symbol) && (element.presence === 'proven' || element.presence === 'likely'),
  );
  const together = content.anyOf.some(
    (alternative) => alternative.confidence >= 0.7 && alternative.symbols.some((symbol) => symbols.has(symbol)),
  );
  const named =
    content.form !== 'magnet' &&
    content.form !== 'magnet-powder' &&
    content.constituents.some((symbol) => symbols.has(symbol));
  const given = controls.some((control) => control.applies === 'applies');
  return firm || together || named || given ? 'item' : 'item-possible';
}
