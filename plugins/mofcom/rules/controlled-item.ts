import { controlsFor, defineRule, inWords, isListedBelow, tradeFor } from 'lintanide/plugin';
import type { Content, Control, Rule, SeverityBasis } from 'lintanide/plugin';
import { joined, PHRASES, say } from '../phrases.ts';
import { clausesOf } from '../question-clauses.ts';
import { hasGrade, itemQuestion, QUESTIONS } from '../questions.ts';
import { saidOnce, type Said } from '../said.ts';
import {
  elementWords,
  formWord,
  isAbroad,
  leavingWord,
  licenceWords,
  namedWords,
  onwardWords,
  undertakingLaw,
  undertakingWords,
} from '../words.ts';

/** `tracesBelow`: wt % below which a declared share is a trace by your policy. The text states no threshold, so none is set. */
const DEFAULTS = { tracesBelow: 0 };

const CLAIM = '{named}, {form}: {elements}. {leaving}: {licence}. Outbound: {onward}';

const saying = saidOnce<Omit<Said, 'content' | 'controls'>>();

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
    // Only under a register: what it reads is not loaded before.
    clauses: (question) => clausesOf(question),
    phrases: PHRASES,
    optionsSchema: {
      type: 'object',
      properties: { tracesBelow: { type: 'number', minimum: 0, maximum: 100 } },
      additionalProperties: false,
    },
    defaultOptions: DEFAULTS,
  },
  create(context) {
    const { packs, asOf, trade } = context;
    const { tracesBelow } = { ...DEFAULTS, ...context.options };
    return {
      part(part) {
        const own = tradeFor(trade, part);
        for (const content of part.contents) {
          if (content.componentClass !== null || content.form === 'component' || content.trace) continue;
          if (content.presence === 'unlikely' || content.presence === 'excluded') continue;
          // A line whose BOM lists its magnets below it is an assembly, whatever its name says: the magnets are the finding.
          if (isListedBelow(content, part)) continue;
          const controls = controlsFor(content, packs, asOf, own);
          if (controls.length === 0) continue;
          const said = saying(
            controls,
            () => {
              const isTrace = isBelow(content, controls, tracesBelow);
              const policy = isTrace ? [say('traces-below', { percent: tracesBelow })] : [];
              const undertaking = undertakingWords(content, controls, packs, own);
              const phrases = {
                material: { said: content.name },
                named: namedWords(content, controls),
                form: formWord(content),
                elements: elementWords(content, controls),
                leaving: leavingWord(controls, packs),
                licence: licenceWords(controls, packs, asOf),
                onward: joined('run', [onwardWords(controls, packs, asOf), ...undertaking, ...policy]),
              };
              const { leaving, licence, onward, ...what } = inWords(phrases, PHRASES);
              const entries = [...new Set(controls.map((control) => control.entry))];
              return {
                ...(isTrace && { category: 'trace' as const }),
                messageId: messageOf(controls.filter((control) => !isAbroad(control, packs))),
                basis: isTrace ? ('trace' as const) : basisOf(content, controls),
                data: { ...what, entries, leaving, licence, onward },
                phrases,
                question: itemQuestion(content, controls, packs),
                ...(undertaking.length > 0 && { law: undertakingLaw(packs, asOf) }),
              };
            },
            `${String(tracesBelow)} ${String(hasGrade(content))}`,
          );
          context.report(part, { content, controls, ...said });
        }
      },
    };
  },
});

/** Is every element that an entry turns on shown to be there, and below the share? One that is not known is no trace. */
function isBelow(content: Content, controls: readonly Control[], percent: number): boolean {
  if (percent <= 0) return false;
  const symbols = controls
    .filter(({ applies }) => applies !== 'not-this-movement')
    .flatMap(({ element }) => element.split('/'));
  const states = [...new Set(symbols)].map((symbol) => content.elements.find((one) => one.symbol === symbol));
  const present = states.filter((state) => state?.presence !== 'excluded');
  return (
    present.length > 0 &&
    present.every((state) => state?.presence === 'proven' && (state.massFraction?.max ?? 1) * 100 < percent)
  );
}

function messageOf(licence: readonly Control[]): string {
  if (licence.some((control) => control.applies === 'applies')) return 'licence';
  if (licence.some((control) => control.applies === 'if-present')) return 'if-present';
  return licence.length > 0 && licence.every((control) => control.applies === 'not-this-movement')
    ? 'not-this-movement'
    : 'review';
}

/**
 * `item` where the material is there and so, likely at least, is an element that an entry turns on. A magnet whose Dy and
 * Tb are unknown, an alloy that is on no list, and a material that is only possible, are `item-possible`. An element that is
 * named without a form is listed in each that it may have: which entry it is stays a question, and not whether it is one. What
 * guidance calls generally outside every entry (a phosphor) is no more an error than a motor of which it says so.
 */
function basisOf(content: Content, controls: readonly Control[]): SeverityBasis {
  if (content.presence === 'possible') return 'item-possible';
  const isOpen = content.form === 'alloy' || content.material === 'declared-unnamed';
  if (isOpen && controls.every((control) => control.applies === 'ask')) return 'item-possible';
  if (controls.length > 0 && controls.every((control) => control.applies === 'generally-outside'))
    return 'item-possible';
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
