import type { Noun } from './head.ts';
import { areCones, isCoatingOf } from './behind-magnet.ts';
import { describes, FITTED, RATING } from './describes.ts';
import { isCableOfOther, isEquipmentOf, isLeadOf } from './equipment.ts';
import { isCjk, type Normalised } from '../text/normalise.ts';
import { isSupplied } from './supplied.ts';

/** Components that are told by what they are coated with: on a part of another name, that is there as well. */
export const COATED = /coated|coating|beschicht|revêtu|recubiert|rivestit|покрыт|涂层|コーティング/i;

/** Cancels the nouns that only say what the thing named before them is like. */
export function cancelFeatures(nouns: readonly Noun[], text: Normalised): void {
  let thing: Noun | null = null;
  /** Whether something that the thing has was named behind it, so that the text goes on with what it is like. */
  let isTold = false;
  for (const noun of nouns) {
    const before = thing !== null && thing.segment === noun.segment && thing.end <= noun.start ? thing : null;
    if (
      before !== null &&
      (isFitted(noun, before, text, isTold) ||
        describes(noun, before, text) ||
        excites(noun, before, text) ||
        (noun.roles.has('supplied') && isSupplied(noun, before, text, isTold)))
    ) {
      noun.cancelledBy ??= before.text;
      isTold ||= noun.value !== 'feature:connection';
    } else if (isPoles(noun, text) || (before !== null && isMadeOf(noun, before, text)))
      noun.cancelledBy ??= before?.text ?? noun.text;
    else [thing, isTold] = [noun, false];
  }
}

/** Whether a noun is what the carrier before it was ordered with: an encoder, a brake, a key, leads. */
function isFitted(noun: Noun, thing: Noun, text: Normalised, isTold: boolean): boolean {
  // Right behind a carrier it is a thing of its own: "motor cable".
  if (thing.kind !== 'class' || (noun.start - thing.end < 2 && !isCjk(noun.text.charCodeAt(0)))) return false;
  if (FITTED.has(noun.value) || noun.roles.has('equipment')) return isEquipmentOf(noun, thing, text, isTold);
  return noun.value === 'feature:connection' && isLeadOf(noun, thing, text) && !isCableOfOther(noun, thing, text);
}

/** "Innenrotor kpl. 12-polig", "ring 10-pole": how many poles a thing has, also where the thing itself is unknown. */
const isPoles = ({ kind, text, start }: Noun, { folded }: Normalised): boolean =>
  kind === 'part' &&
  /^pol(?:es?|ig\p{L}{0,2}|[ao]?s|i)?$/iu.test(text) &&
  /(?<![\d.,])\d{1,3}[ -]?$/.test(folded.slice(0, start));

const METALS =
  /^(?:(?:edel|feder|bau|werkzeug)?stahl|steel|stainless(?: steel)?|acier|inox|acciaio|acero|aço|stal|ocel|сталь|messing|brass|laiton|ottone|latón|alu(?:minium|minio|minum)?|kunststoff|plastic|gummi|rubber|gomma|goma|caoutchouc)$/iu;

/** "MAGNETBITHALTER 1/4 L60 EDELSTAHL": behind a thing and its figures, last in the text, what that is made of. */
const isMadeOf = (noun: Noun, before: Noun, { folded }: Normalised): boolean => {
  const start = folded.lastIndexOf(' ', noun.start) + 1;
  return (
    noun.kind === 'part' &&
    METALS.test(folded.slice(start, noun.end)) &&
    (before.kind === 'magnet' || MAGNET_WORD.test(before.text) || /\d/.test(folded.slice(before.end, start))) &&
    /^[\s\dx×*.,øo]*(?:mm)?\s*$/.test(folded.slice(noun.end))
  );
};

const EXCITED = /^(?:motor|gear-motor|servo|generator|alternator|wind-turbine)/;

/** "Motor 1.5 kW permanent magnet 4-pole": behind the rating of a motor, what excites it. */
const excites = (noun: Noun, before: Noun, { folded }: Normalised): boolean =>
  noun.kind === 'magnet' &&
  before.kind === 'class' &&
  EXCITED.test(before.value) &&
  RATING.test(folded.slice(before.end, noun.start)) &&
  /permanent|dauer|perman/.test(folded.slice(Math.max(0, noun.start - 12), noun.end));

/** What magnets are coated with; bought alone it is resin, salt or metal. */
const COATING =
  /^(?:epo(?:x[iy]d?\p{L}{0,3}|ksi)|nich(?:el\p{L}{0,3})?|nikiel|nikl\p{L}{0,4}|fosf[aá]t\p{L}{0,4}|nickel|zin[ck]|zincato|parylene?|phosphat\p{L}{0,4}|passiv\p{L}{0,6}|everlube|ptfe|teflon|эпоксид\p{L}{0,4}|никель|цинк|环氧|镀[镍锌]|エポキシ|ニッケル|에폭시|니켈)$/u;

/** Whether a noun is what magnets are coated with. */
export const isCoating = ({ kind, text }: Noun): boolean =>
  kind === 'part' && COATING.test(text.toLowerCase().replace('é', 'e'));

/** "Magnet NdFeB 38UH R42 L60 epoxy": a coating behind a magnet, and nothing behind it. */
export function cancelCoatings(nouns: readonly Noun[], { folded }: Normalised): void {
  if (nouns.length < 2 || !nouns.some(({ kind }) => kind === 'magnet')) return;
  for (const [at, noun] of nouns.entries()) {
    if (!isCoating(noun)) continue;
    const magnet = nouns.slice(0, at).findLast(({ segment }) => segment === noun.segment);
    if (magnet?.kind === 'magnet' && isCoatingOf(folded.slice(magnet.end, noun.start), folded.slice(noun.end)))
      noun.cancelledBy ??= magnet.text;
  }
}

/** The names of families that say "magnet", not only what it is made of. */
export const MAGNET_WORD =
  /magn|aimant|im[aãá](?:n|s|\b)|mıknatıs|магн[иі]т|μαγν|แม่เหล็ก|مغنا?[طي]|مغانط|[آا]هن ?ربا|م[كگ]نت|מגנט|n[aâ]m ch[aâ]m|磁|マグネ[ッチ]|자석|마그네(?:틱|트)|마그넷/iu;

interface Cue {
  readonly start: number;
  readonly meaning: { readonly kind: string };
}

/**
 * Called after its magnets, and a thing around them; a holding magnet of SmCo is told as the magnet: whether it is one in a pot is a
 * question of its own.
 */
const CALLED_AFTER_MAGNETS =
  /^(?:rotor|motor|mag-coupling|mag-bearing|magnetic-(?:lifter|separator|filter|tool|stirrer|lock|drive|toy|phone-case)|encoder-magnetic$|flo(?:at|wm)|pm-brake|eddy|undulator|pump|generator|wheel)/;

/**
 * "Loudspeaker 4 in NdFeB", "Motor 24 V SmCo": a material that stands last behind a component is that of its magnet. A magnet by
 * name, by its shape or by its dimensions ("Encoder NdFeB ring", "Encoder 8x3 NdFeB") stays one.
 */
export function cancelMaterials(nouns: readonly Noun[], cues: readonly Cue[], text: Normalised): void {
  for (const noun of nouns) {
    if (noun.kind !== 'magnet' || noun.value === '' || noun.cancelledBy !== null) continue;
    // 钕磁 is of the element, 钕磁铁 a piece.
    if (MAGNET_WORD.test(noun.text) && !/^[钕釹]磁$/.test(noun.text)) continue;
    const here = nouns.filter(
      (other) => other !== noun && other.segment === noun.segment && other.cancelledBy === null,
    );
    const thing = here.at(-1);
    if (
      thing?.kind !== 'class' ||
      (MAGNET_WORD.test(thing.text) && !CALLED_AFTER_MAGNETS.test(thing.value)) ||
      thing.end > noun.start ||
      here.some(({ kind }) => kind === 'magnet')
    )
      continue;
    const isShaped = cues.some(({ start, meaning }) => meaning.kind === 'shape' && start >= thing.end);
    const rest = text.folded.slice(thing.end);
    if (isShaped || (DIMENSIONS.test(rest) && !(/speaker/.test(thing.value) && areCones(rest)))) continue;
    noun.cancelledBy = thing.text;
  }
}

/** "30x10", "5 x ø3": two lengths. */
export const DIMENSIONS = /\d ?[x×*] ?[øϕ⌀]?\d/;
