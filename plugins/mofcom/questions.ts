import type { Content, Control, Pack } from 'lintanide/plugin';
import { alloyed } from './words.ts';
import { indexOf } from './pack-index.ts';

// What several ask for, once in a start.
const SHARES = 'in wt % by ICP with the detection limit and report number';
const MAGNET = `Ask the magnet maker: {elements} ${SHARES}`;
const OF_KIND = 'Ask the magnet maker: the material (Nd-Fe-B with its grade, Sm-Co, ferrite, AlNiCo); then {elements}';
const LICENCE = 'the number and expiry of the export licence';
const TECHNOLOGY = 'Chinese technology yes or no';
const CODE = 'which control code the supplier declares on export, or its written reason for declaring none';
const CONSTITUENTS = 'the constituents of the alloy with wt % of {elements}';
const TARGET = 'Ask: the composition of the target; the country in which it was alloyed';
const NUMBER = 'the number of the export licence';
const END_USE = 'the end-use statement given for it';
const INSIDE =
  'country of the magnet; whether it ships inside the component or as a spare. The country of assembly does not answer this.';

/** The cheapest question that would settle a finding, by kind. */
export const QUESTIONS = {
  'magnet-grade': `${MAGNET} (the grade does not say); ${LICENCE}.`,
  'magnet-shares': `${MAGNET}; ${LICENCE}.`,
  // What it is made of decides which entry, if any: first of all.
  'magnet-kind': `${OF_KIND} ${SHARES}; ${LICENCE}.`,
  'magnet-kind-onward': `${OF_KIND} ${SHARES}; the country of metal, alloy and magnet; ${TECHNOLOGY}.`,
  'magnet-smco': `Ask: the country of the samarium metal and of the Sm-Co alloy; ${TECHNOLOGY}; ${LICENCE}.`,
  'magnet-listed': `Ask: the origin of {elements} by stage (metal, alloy, magnet); ${TECHNOLOGY}; ${LICENCE}.`,
  'magnet-onward': `${MAGNET}; the country of metal, alloy and magnet; ${TECHNOLOGY}.`,
  'magnet-other':
    'Ask the magnet maker: alloy family and the rare earths in wt % with the detection limit; country of the alloy.',
  target: `${TARGET}; ${NUMBER}; ${END_USE}.`,
  // Whether an entry names it is not settled: its supplier says under which it leaves, and has a licence only then.
  'target-review': `${TARGET}; ${CODE}; ${END_USE}.`,
  metal: `Ask: the country of mine, separation and metal making of {elements}; ${TECHNOLOGY}; ${NUMBER}.`,
  alloy: `Ask: ${CONSTITUENTS}; the country of alloying; ${NUMBER}.`,
  // On no closed list, or not known to be: a licence there may be none of.
  'alloy-review': `Ask: ${CONSTITUENTS}; the country of alloying; ${CODE}.`,
  oxide: `Ask: the mine, the separation plant and its technology; ${NUMBER}.`,
  // The same where no licence is due on the date for what the supplier ships.
  'magnet-grade-onward': `${MAGNET} (the grade does not say).`,
  'magnet-shares-onward': `${MAGNET}.`,
  'magnet-smco-onward': `Ask: the country of the samarium metal and of the Sm-Co alloy; ${TECHNOLOGY}.`,
  'magnet-listed-onward': `Ask: the origin of {elements} by stage (metal, alloy, magnet); ${TECHNOLOGY}.`,
  'target-onward': `${TARGET}; ${END_USE}.`,
  'metal-onward': `Ask: the country of mine, separation and metal making of {elements}; ${TECHNOLOGY}.`,
  'alloy-onward': `Ask: ${CONSTITUENTS}; the country of alloying.`,
  // Of an input that No. 61 lists, both decide of its way onward.
  'alloy-listed-onward': `Ask: ${CONSTITUENTS}; the country of the {elements} metal and of the alloy; ${TECHNOLOGY}.`,
  'oxide-onward': 'Ask: the mine, the separation plant and its technology.',
  compound:
    'Ask: the formula and share of {elements}; the country of making; the control code that the supplier declares, with the number of its export licence.',
  unnamed:
    'Ask which material holds {elements}: a magnet (family, grade, maker), an alloy, an oxide or a compound; and how it is delivered.',
  review:
    'Ask the supplier which control code it declares on export, or its written reason for declaring none; the share of {elements}.',
  // Of an ore no list asks what it holds.
  ore: `Ask the supplier which control code it declares on export, or its written reason for declaring none; ${NUMBER}.`,
  embedded: `Ask: the maker, grade and ${INSIDE}`,
  'embedded-grade': `Ask: {elements} in wt % of the magnet by ICP with the detection limit and report number (the grade does not say); the maker and ${INSIDE}`,
  'embedded-other':
    'Ask: the material that holds {elements}, its share, and the control code that the supplier declares, if any.',
  // What is left of a question of which a part is answered: its clauses that are open.
  rest: 'Ask: {clauses}.',
  'rest-shares': `{elements} ${SHARES}`,
  'rest-mine': 'the mine and its country',
  'rest-separation': 'the separation plant and its country',
  'rest-metal': 'the country of the {elements} metal',
  'rest-alloy': 'the country of the alloy',
  'rest-magnet': 'the country of the magnet',
  'rest-family': 'the alloy family of the magnet',
  'rest-grade': 'the grade of the magnet',
  'rest-maker': 'the maker of the magnet',
  'rest-magnet-inside': 'the country of the magnet (that of assembly does not answer this)',
  'rest-ships': 'whether it ships inside the component or as a spare',
  'rest-holder': 'the material that holds {elements}',
  'rest-code': 'the control code that the supplier declares, or its written reason for declaring none',
  'rest-share': 'the share of {elements}',
  'rest-formula': 'the formula',
  'rest-country': 'the country of making',
  'rest-composition': 'the composition of the target',
  'rest-constituents': CONSTITUENTS,
  'rest-technology': TECHNOLOGY,
  'rest-licence': LICENCE,
  'rest-end-use': END_USE,
} as const;

export type QuestionId = keyof typeof QUESTIONS;

interface Asked {
  readonly messageId: QuestionId;
  readonly data: Readonly<Record<string, string>>;
}

function ask(messageId: QuestionId, controls: readonly Control[], symbols?: readonly string[]): Asked {
  const elements = (symbols ?? symbolsOf(reaching(controls))).join(', ');
  return { messageId, data: { elements, entries: [...new Set(controls.map((control) => control.entry))].join(', ') } };
}

type Licensed =
  | 'magnet-grade'
  | 'magnet-shares'
  | 'magnet-kind'
  | 'magnet-smco'
  | 'magnet-listed'
  | 'target'
  | 'metal'
  | 'alloy'
  | 'oxide';

/** The question of these goods, which asks for the number of a licence only where one may be due to the supplier. */
const licensed = (id: Licensed, controls: readonly Control[], symbols?: readonly string[]): Asked =>
  ask(controls.some(mayNeedLicence) ? id : `${id}-onward`, controls, symbols);

/** What comes from Hong Kong came there on a licence, if it is of the mainland. */
const mayNeedLicence = ({ movement, applies, status, because }: Control): boolean =>
  movement === 'inbound' &&
  (applies !== 'not-this-movement' || because.endsWith(' is an export')) &&
  (status === 'in-force' || status === 'unverified');

/** Where the goods leave China, every entry that may be due to the supplier is asked about. */
function isUnsettled(controls: readonly Control[]): boolean {
  const due = controls.filter(mayNeedLicence);
  return due.length > 0 && due.every(({ applies }) => applies === 'ask');
}

const isReaching = ({ applies }: Control): boolean => applies !== 'not-this-movement';

/** What is no movement of ours is not asked about, unless nothing else is. */
function reaching(controls: readonly Control[]): readonly Control[] {
  const those = controls.filter(isReaching);
  return those.length > 0 ? those : controls;
}

/** Elements that entries turn on: of measures in force first, else by their letters. */
function symbolsOf(controls: readonly Control[]): string[] {
  const of = (those: readonly Control[]): string[] =>
    [...new Set(those.flatMap(({ element }) => element.split('/')))].filter((symbol) => symbol !== '').sort();
  return [...new Set([...of(controls.filter(({ status }) => status === 'in-force')), ...of(controls)])];
}

/** Those of them that nothing has shown yet: their share is what is asked for. */
function openSymbols(content: Content, controls: readonly Control[]): string[] {
  const isShown = (symbol: string): boolean =>
    content.elements.some((one) => one.symbol === symbol && one.presence === 'proven');
  return symbolsOf(reaching(controls)).filter((symbol) => !isShown(symbol));
}

/** Is a grade given, of which one could think that it says what is in the magnet? */
export function hasGrade({ evidence }: Pick<Content, 'evidence'>): boolean {
  return evidence.some(({ kind }) => kind === 'grade');
}

/** What to ask the supplier of a bare material: by its form, what is not yet shown, and whether a licence may be due. */
export function itemQuestion(content: Content, controls: readonly Control[], packs: readonly Pack[]): Asked {
  if (content.material === 'declared-unnamed' || content.material.startsWith('unstated:'))
    return ask('unnamed', controls);
  // Nobody alloyed scrap, and whether a list means it at all is what its supplier has to say.
  if (content.material.startsWith('scrap:')) return ask('review', controls);
  if (content.material === 'rare-earths:ore') return ask('ore', controls);
  switch (content.form) {
    case 'magnet':
    case 'magnet-powder':
      return magnetQuestion(content, controls, packs);
    case 'alloy': {
      const symbols = [...new Set([...symbolsOf(reaching(controls)), ...alloyed(content)])];
      if (isUnsettled(controls)) return ask('alloy-review', controls, symbols);
      const isListed = controls.some(({ movement, applies }) => movement === 'outbound' && applies === 'ask');
      return isListed && !controls.some(mayNeedLicence)
        ? ask('alloy-listed-onward', controls, symbols)
        : licensed('alloy', controls, symbols);
    }
    case 'target':
      return isUnsettled(controls) ? ask('target-review', controls) : licensed('target', controls);
    case 'metal':
    case 'oxide':
      return licensed(content.form, controls);
    case 'compound':
      return ask('compound', controls);
    default:
      return ask('review', controls);
  }
}

/** A magnet of which nothing says what it is made of, or that is of this material perhaps and has no grade. */
const isOfAnyKind = (content: Content): boolean =>
  content.material === 'magnet-unspecified' || (content.presence === 'possible' && !hasGrade(content));

function magnetQuestion(content: Content, controls: readonly Control[], packs: readonly Pack[]): Asked {
  const { magnets } = indexOf(packs);
  // A magnet that no entry on magnets names: under which code it leaves is the question.
  if (!controls.some(({ entry }) => magnets.has(entry))) return ask('review', controls);
  const open = openSymbols(content, controls);
  if (
    open.length > 0 &&
    controls.some((control) => control.applies === 'if-present' || (!isReaching(control) && mayNeedLicence(control)))
  )
    return licensed(
      isOfAnyKind(content) ? 'magnet-kind' : hasGrade(content) ? 'magnet-grade' : 'magnet-shares',
      controls,
      open,
    );
  // Where the goods leave from elsewhere, what is in the magnet decides of its way onward all the same.
  if (open.length > 0 && reaching(controls).some(({ applies, element }) => applies === 'ask' && open.includes(element)))
    return ask(isOfAnyKind(content) ? 'magnet-kind-onward' : 'magnet-onward', controls, open);
  const elements = new Set(controls.map((control) => control.element));
  if (elements.has('Sm')) return licensed('magnet-smco', controls);
  return elements.has('Dy') || elements.has('Tb') ? licensed('magnet-listed', controls) : ask('magnet-other', controls);
}

/** What to ask of a material inside a component; of one that is no magnet `embedded-other`. */
export function embeddedQuestion(content: Content, controls: readonly Control[], packs: readonly Pack[]): Asked {
  const { magnets } = indexOf(packs);
  if (!controls.some((control) => magnets.has(control.entry))) return ask('embedded-other', controls);
  const open = openSymbols(content, controls);
  return hasGrade(content) && open.length > 0 ? ask('embedded-grade', controls, open) : ask('embedded', controls);
}
