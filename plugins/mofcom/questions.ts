import type { Content, Control, Pack } from 'lintanide/plugin';
import { indexOf } from './pack-index.ts';

/** The cheapest question that would settle a finding, by kind. */
export const QUESTIONS = {
  'magnet-grade':
    'Ask the magnet maker: Dy and Tb in wt % by ICP with the detection limit and report number (the grade does not say); the number and expiry of the export licence.',
  'magnet-smco':
    'Ask: the country of the samarium metal and of the Sm-Co alloy; Chinese technology yes or no; the number and expiry of the export licence.',
  'magnet-listed':
    'Ask: the origin of {elements} by stage (metal, alloy, magnet); Chinese technology yes or no; the number and expiry of the export licence.',
  'magnet-other':
    'Ask the magnet maker: alloy family and the rare earths in wt % with the detection limit; country of the alloy.',
  target:
    'Ask: the composition of the target; the country in which it was alloyed; the number of the export licence; the end-use statement given for it.',
  metal:
    'Ask: the country of mine, separation and metal making of {elements}; Chinese technology yes or no; the number of the export licence.',
  alloy:
    'Ask: the constituents of the alloy with wt % of {elements}; the country of alloying; the number of the export licence.',
  oxide: 'Ask: the mine, the separation plant and its technology; the number of the export licence.',
  compound:
    'Ask: the formula and share of {elements}; the country of making; the control code that the supplier declares.',
  unnamed:
    'Ask which material holds {elements}: a magnet (family, grade, maker), an alloy, an oxide or a compound; and how it is delivered.',
  review:
    'Ask the supplier which control code it declares on export, or its written reason for declaring none; the share of {elements}.',
  embedded:
    'Ask: the maker, grade and country of the magnet; whether it ships inside the component or as a spare. The country of assembly does not answer this.',
  'embedded-other':
    'Ask: the material that holds {elements}, its share, and the control code that the supplier declares, if any.',
} as const;

export type QuestionId = keyof typeof QUESTIONS;

function ask(
  messageId: QuestionId,
  controls: readonly Control[],
): { messageId: QuestionId; data: Record<string, string> } {
  const elements = [...new Set(controls.flatMap((control) => control.element.split('/')))].join(', ');
  return { messageId, data: { elements, entries: [...new Set(controls.map((control) => control.entry))].join(', ') } };
}

export function itemQuestion(content: Content, controls: readonly Control[]): ReturnType<typeof ask> {
  if (content.material === 'declared-unnamed') return ask('unnamed', controls);
  switch (content.form) {
    case 'magnet':
    case 'magnet-powder':
      return ask(magnetQuestion(controls), controls);
    case 'target':
    case 'metal':
    case 'alloy':
    case 'oxide':
    case 'compound':
      return ask(content.form, controls);
    default:
      return ask('review', controls);
  }
}

function magnetQuestion(controls: readonly Control[]): QuestionId {
  const elements = new Set(controls.map((control) => control.element));
  if (controls.some((control) => control.applies === 'if-present')) return 'magnet-grade';
  if (elements.has('Sm')) return 'magnet-smco';
  return elements.has('Dy') || elements.has('Tb') ? 'magnet-listed' : 'magnet-other';
}

export function embeddedQuestion(controls: readonly Control[], packs: readonly Pack[]): ReturnType<typeof ask> {
  const { magnets } = indexOf(packs);
  const magnet = controls.some((control) => magnets.has(control.entry));
  return ask(magnet ? 'embedded' : 'embedded-other', controls);
}
