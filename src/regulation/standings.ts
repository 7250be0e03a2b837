import type { Content } from '../materials/types.ts';
import type { Clause, Control, ControlEntry, LimbStanding, Pack, Trade } from './types.ts';

/** How a clause stands by what was declared of the part; null where nothing was, or it turns on nothing of that. */
export function standingOf(clause: Clause, content: Content, pack: Pack, { declared }: Trade): LimbStanding | null {
  if (declared === undefined || pack.territory === undefined) return null;
  return declared.standing(clause, content.form, pack.territory);
}

/** All standings in one clause: `1(2) met as declared: China technology: yes; 1(3) open: origin not given`. */
function standingWords(standings: readonly LimbStanding[]): string {
  const WORDS = { met: 'met as declared', 'not-met': 'not met as declared', open: 'open' } as const;
  const words = standings.map(({ clause, standing, because }) => `${clause} ${WORDS[standing]}: ${because}`);
  return words.join('; ');
}

/** Is the element the entry turns on there, or is that a question still? */
function isThere(content: Content, symbols: readonly string[]): boolean {
  return symbols.every(
    (symbol) => symbol === '' || content.elements.find((one) => one.symbol === symbol)?.presence === 'proven',
  );
}

/**
 * A control with how its limbs stand by what was declared. One limb that is met, on an item whose element is proven,
 * applies; limbs that are not met leave the question, for a declaration is no clearance.
 */
export function withStandings(
  control: Control,
  limbs: readonly LimbStanding[],
  entry: ControlEntry,
  content: Content,
): Control {
  if (limbs.length === 0 || control.applies === 'not-this-movement') return control;
  const isMet = limbs.some(({ standing }) => standing === 'met');
  const isListed = entry.confidence !== 'unresolved' && entry.openList !== true;
  const applies = isMet && isListed && control.applies === 'ask' && isThere(content, control.element.split('/'));
  return {
    ...control,
    limbs,
    applies: applies ? 'applies' : control.applies,
    because: [control.because, `limbs: ${standingWords(limbs)}`].filter((part) => part !== '').join('; '),
  };
}
