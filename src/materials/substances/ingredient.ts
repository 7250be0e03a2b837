import type { Hit } from '../reading/reading.ts';
import type { ReadLineText } from '../line.ts';
import type { Draft } from './substance-cues.ts';
import type { Form } from '../types.ts';

/* An oxide that a text names as what another material has in it: a share of it, and none that is stated. */

/** What a powder comes in: "tube" and "scanner" are none. */
const CONTAINER =
  /(?<![a-z])(?:bottle|jar|bag|drum|can|box|kit|set|pack|vial|ampoule|tub|flasche|dose|beutel|sack|fass|flacon)s?(?![a-z])|瓶|桶|袋|罐/i;
/** "Gd2O3-doped ceria", "Y2O3 stabilized zirconia": the host follows. */
const DOPES = /^[ -](?:doped|stabili[sz]ed|dotiert|stabilisiert|dop[ée]|dopad|drogat)\p{L}{0,3} (?!with|mit)\p{L}/u;
/** Materials and things that are fired or melted with an oxide. */
const HOSTS = new Set(['glass', 'ceramic', 'crystal', 'alloy', 'metal']);

/** Ceramics that are sintered with a few per cent of an oxide. */
const SINTERED_HOST =
  /(?<![a-z])(?:hp|ss|rb|gp)?(?:si3n4|aln|sic|sialon)(?![a-z\d])|nitrid|nitrur|carbid|carbur|karbid|нитрид|карбид|窒化|氮化|炭化|碳化|질화|탄화/u;
/** What is not sintered yet. */
const LOOSE = /powder|pulver|poudre|polv|порош|粉|パウダー|분말|granul/u;
const SINTERED = /sinter|fritt|焼結|助剤|烧结|燒結|助剂|助劑|소결|спеч/u;

/**
 * "Lens glass with Y2O3", "ODS steel with Y2O3", "ceria doped with gadolinia": the oxide is said of something that is named before it, or,
 * where it dopes, behind it. "Bottle with Y2O3" is the oxide.
 */
export function isIngredient({ reading }: ReadLineText, { start, end, segment }: Hit, form: Form): boolean {
  if (form !== 'oxide') return false;
  const { head, hits, segments, text } = reading;
  if (DOPES.test(text.folded.slice(end))) return true;
  // "Ball Si3N4, Y2O3 sintered"
  if (SINTERED.test(text.folded) && SINTERED_HOST.test(text.folded.slice(0, start))) return true;
  const own = segments[segment];
  const contains = hits.findLast((hit) => hit.end <= start && hit.meaning.kind === 'contains');
  const from = own?.role === 'with' ? own.start : contains?.start;
  if (from === undefined) return false;
  if (head?.kind === 'part' && head.end <= from) return !CONTAINER.test(head.text);
  if (SINTERED_HOST.test(text.folded.slice(0, from))) return true;
  return hits.some(
    ({ end: last, meaning }) =>
      last <= from && ((meaning.kind === 'form' && HOSTS.has(meaning.value)) || meaning.kind === 'material'),
  );
}

/** The same as a mixture that holds it. */
export const asIngredient = (
  { material, name, elements }: Draft,
  { reading: { text } }: ReadLineText,
  { start }: Hit,
): Partial<Draft> => ({
  material: `mixed:${material}`,
  name: `material with ${name} in it`,
  // What helped to sinter another ceramic is a few per cent between its grains, and that is what the thing is of.
  form: SINTERED_HOST.test(text.folded.slice(0, start)) && !LOOSE.test(text.folded) ? 'component' : 'ceramic',
  constituents: [],
  elements: elements.map((element) => ({ ...element, massFraction: null })),
});
