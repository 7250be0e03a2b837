import type { Noun } from './head.ts';
import type { Hit } from './reading.ts';
import type { Normalised } from '../text/normalise.ts';

/** What `cancelInner` is asked for. */
export const INNER = /[ -](?:core|insert|inlay|base|tip|kern)/;

/** What the rules of `made-with.ts` are asked for. */
const BUILT_IN =
  /, ?(?:int[eé]gr|internal|built-?in|eingeb|incorp|vestav|zabud|wbud|встро|вбудо|beep|geint|ingeb|inbyg|inneb|indby|embut)/;
const MADE =
  /ma[gq]n[eé]t[iy][ckqs]|magn\.|aimant|calamitat|imantad|neod[iy]mo[wv]|неодимов|magnetyczn|магнитн|(?:ndfeb|smco|sm2co17|neo\p{L}{0,8}) (?:magnet )?(?:rotor|core|insert|inlay|element|pole|laufer|kern|noyau|nucleo)/u;
/** "(DC motor + gearbox)", "door operator, …" */
const PUT_TOGETHER = /\([^()]{2,40} ?\+ ?[^()]{2,40}\)|(?:operator|opener|operador|apertura)s?[ ,]/;
/** Whether what a text is about may hold a carrier that is named beside it. */
export const mayHold = ({ kind, roles, text }: Noun, nouns: readonly Noun[], { folded }: Normalised): boolean => kind !== 'magnet' && nouns.length > 1 && (roles.has('actuated') || /^(?:drive|antrieb)s?$/i.test(text) || /laser|лазер|bench|test (?:rig|stand)|emulator|trainer|prufstand|banc|стенд|[试試][验驗]台/.test(folded) || BUILT_IN.test(folded) || PUT_TOGETHER.test(folded) || (MADE.test(folded) && nouns.some((noun) => noun.kind === 'magnet'))); // prettier-ignore

/** What `movesMachine` and `behindThing` are asked for: last a machine, a device or a laser. */
export const mayMove = (nouns: readonly Noun[]): boolean => nouns.length > 1 && /^(?:drone|robot|e-bike|vehicle|wind-|headset|appliance|printer|computer|camera|laser|fib(?:er|re)-laser|machin|maschin|[机機]$)/.test(nouns.at(-1)?.kind === 'class' ? (nouns.at(-1)?.value ?? '') : (nouns.at(-1)?.text.toLowerCase() ?? '')); // prettier-ignore

/** What `partOfMachine` is asked for: a component, a part and a component. */
export const mayBelong = ([first, second, third]: readonly Noun[]): boolean =>
  third?.kind === 'class' && first?.kind === 'class' && second?.kind === 'part';

/** "PM", "permanenterregt" behind a figure with its unit. */
export const EXCITED =
  /\d ?(?:v(?: ?[ad]c)?|в|n?m)[ ,]{1,2}(pm|perm(?:anent(?:ly)?)?[. -]{0,2}(?:err(?:egt)?|exc(?:ited)?|magnetisch)\.?)(?![\p{L}\d])/u;

/** What `joinParted` is asked for: a magnet behind a figure with its unit, or what says that it has one. */
const RATED = /\d ?[a-zвкнтм]{1,3}[ ,;/]{0,2}(?:\p{L}{3,14} ?)?$/u;
export const mayBeParted = (hits: readonly Hit[], { folded }: Normalised): boolean =>
  EXCITED.test(folded) ||
  hits.some(
    ({ meaning, start }) => meaning.kind === 'magnet' && RATED.test(folded.slice(Math.max(0, start - 24), start)),
  );

/** What `joinMachine` is asked for: one magnet at the most, and that it is a permanent one. */
export const mayBePermanent = (hits: readonly Hit[], { folded }: Normalised): boolean =>
  /^ ?(?:\p{L}{0,12}brems|\p{L}{0,6}(?:rem|broms) |bra|fr|hamul|brzd|gen|ger|alt|prad|mot|sil|coup|ac|giun|kopp|clu|tor|dreh|emb|lim|тор|галь|ген|двиг)/u.test(
    folded,
  ) &&
  /perm|dauer|trw|пост/.test(folded) &&
  hits.some(({ meaning }) => meaning.kind === 'magnet');

/** Whether a text without blanks may be the name of a record, which `record-name.ts` tells. */
export const mayBeRecord = (cased: string): boolean => RECORD.test(cased);
const RECORD =
  /^ ?(?=\S{4,160} ?$)\S{0,150}?(?:boms?|st[uü]e?ckliste|nomenclature|lista|do[ck]ument\S{0,2}|registro|links?|container|template|attachment)(?!\p{Ll})/iu;
