import { RARE_EARTHS } from '../symbols/rare-earths.ts';
import type { Normalised } from '../text/normalise.ts';
import type { Hit } from '../reading/reading.ts';
import type { ReadLineText } from '../line.ts';
import type { Draft } from './substance-cues.ts';
import type { Form } from '../types.ts';

/* An oxide that a text names as what another material has in it. */

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
/** A share that no oxide is sold by: "5 % Gd2O3", "Gd2O3 5 %", "5 % d'oxyde de gadolinium". */
const SHARE = String.raw`(?<![\d.,±])[0-4]?\d(?:[.,]\d{1,3})?\s?(?:(?:wt|at|mol|vol|gew|mass)\.?-?\s?)?%`;
const SHARE_BEFORE = new RegExp(String.raw`${SHARE}[\s-]?(?:of |d'|de |di |von )?$`, 'i');
const SHARE_BEHIND = new RegExp(String.raw`^[\s:(]{0,2}${SHARE}(?! ?(?:loss|moist|off|disc))`, 'i');
/** What the share is of has a name before it. */
const NAMES_OTHER =
  /\p{L}{3}|[A-Z][a-z]?\d[A-Z]|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]{2}|(?<![A-Za-z])(?:W|[A-Z][a-z])-$/u;
/** What is not sintered yet. */
const LOOSE = /powder|pulver|poudre|polv|порош|粉|パウダー|분말|granul/u;
/** What an oxide is joined to: "Ni-Gd2O3", "UO2 + Gd2O3"; a stroke lists as often, so that behind one only a metal counts. */
const JOINED_BEFORE = /(?<![A-Za-z\d])((?:[A-Z][a-z]?\d{0,2}){1,4}) ?([+/-]) ?$/;
const JOINED_BEHIND = /^ ?([+/-]) ?((?:[A-Z][a-z]?\d{0,2}){1,4})(?![A-Za-z\d])/;
const RARE = new RegExp(`(?:${RARE_EARTHS})(?![a-z])`);
/** Letters alone are those of a number: "SP-Y2O3". */
const isOther = (partner: string, sign: string, isSolid: boolean): boolean =>
  !RARE.test(partner) &&
  (sign === '/' ? /^(?:[A-Z][a-z]|W)$/.test(partner) : /[a-z]|\d|^W$/.test(partner)) &&
  (isSolid || !/O\d?$/.test(partner));
/** What two oxides came to that were pressed and fired: mixed and no more, they are the mixture that an entry for an oxide names. */
const SOLID =
  /pellet|tablet|pastill|plat[et]|sheet|dis[ck](?!ount)|rods?(?![a-z])|block|brick|tile|tubes?(?![a-z])|crucible|tiegel|balls?(?![a-z])|rings?(?![a-z])|sinter|ceramic|keramik|таблет|керами|керамі|片|板|棒|块|塊|球|管|陶瓷|セラミ|ペレット|펠릿|세라믹/u;
/** "Gd2O3 dispersion in B4C": in a liquid it is still loose. */
const DISPERSED =
  /^ (?:(?:powder|particles?) )?(?:dispers(?:ions?|ed)|distributed|embedded|dispergiert|dispersé) (?:in|into|im|dans) (?!\p{L}{0,20} ?(?:water|ethanol|alcohol|isopropanol|toluene|hexane|solvent|oil|wasser|eau))|^ in (?:an? )?(?:\p{L}{2,12} )?matri(?:x|ce)/u;

/** "Er2O3 0.05 % in glass", and not in a bottle of it. */
const IN_HOST = new RegExp(
  String.raw`^[\s:(]{0,2}(?:${SHARE})?\)? (?:in|im|dans|en) (?:\p{L}{2,14} )?(?:glass|glas|verre|vidrio|ceramics?|keramik|c[ée]ramique|enamel|steel|stahl)(?!\p{L}|[ -](?:bottle|jar|vial|container|ampoule|flask|tube|drum|box|can)s?(?!\p{L}))`,
  'iu',
);

/** Whether what stands around the oxide says that it is in something. */
function isMixedIn({ cased, folded }: Normalised, start: number, end: number): boolean {
  // Loose, it is a mixture of the oxide still: "dysprosium oxide and its mixtures".
  if (LOOSE.test(folded)) return false;
  const before = cased.slice(Math.max(0, start - 24), start);
  const behind = cased.slice(end, end + 24);
  const isSolid = SOLID.test(folded);
  const [, first = '', sign = ''] = JOINED_BEFORE.exec(before) ?? [];
  const [, next = '', last = ''] = JOINED_BEHIND.exec(behind) ?? [];
  return (
    (first !== '' && isOther(first, sign, isSolid)) ||
    (last !== '' && isOther(last, next, isSolid)) ||
    (NAMES_OTHER.test(cased.slice(0, start).replace(SHARE_BEFORE, '')) &&
      (SHARE_BEFORE.test(before) || SHARE_BEHIND.test(behind))) ||
    DISPERSED.test(folded.slice(end, end + 80)) ||
    IN_HOST.test(folded.slice(end, end + 80))
  );
}

const SINTERED = /sinter|fritt|焼結|助剤|烧结|燒結|助剂|助劑|소결|спеч/u;

/**
 * "Lens glass with Y2O3", "ODS steel with Y2O3", "ceria doped with gadolinia": the oxide is said of something that is named before it, or,
 * where it dopes, behind it. "Bottle with Y2O3" is the oxide.
 */
export function isIngredient({ reading }: ReadLineText, { start, end, segment }: Hit, form: Form): boolean {
  if (form !== 'oxide') return false;
  const { head, hits, segments, text } = reading;
  if (DOPES.test(text.folded.slice(end)) || isMixedIn(text, start, end)) return true;
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
  madeOf: ['O'],
  elements: elements.map((element) => ({ ...element, massFraction: null })),
});
