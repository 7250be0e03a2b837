import type { Noun } from './head.ts';
import type { Normalised } from '../text/normalise.ts';
import { MOTOR } from './stands-first.ts';

/** One word that is a bearing, a seal, a ring or a brush by its end; a shaft or a gearbox may be that of the motor behind it. */
const NORM_PART =
  /^\s*[\p{L}-]{0,20}(?:lager|ringe?|scheiben?|dichtung(?:en)?|buchsen?|feder|kugellager|anell[oi]|cuscinett[oi]|guarnizion[ei]|rondell[ae]|paraolio|roulements?|bague|circlips?|bearings?|seals?|washers?|rodamientos?|arandela|uszczelniacz|pierscien|lozysko|lozisko|krouzek|tesneni|podkladka|подшипник|кольцо|манжета|сальник|шайба|[碳电電炭]刷|轴承|軸承|油封|密封圈|垫圈|墊圈|卡簧|挡圈)$/u;
/** Sizes and types of these between the two: "25x35x7", "6204-2z", "d20", "nu206". No figure with a unit. */
const SIZES =
  /^(?: ?[a-zøϕ⌀]{0,3}[ -]?\d[\dx×*.,\/-]{0,14}(?:[a-z]{1,3}\d{0,2})?(?<!\d ?(?:v|w|kw|nm|rpm|a|hz|k|vdc|vac))(?= )){1,3} (?:\p{Script=Han}{0,4})$/u;
/** Where on the motor it sits. */
const PLACE = /^ (?:[abd]s?[- ]?seite|lato [abd]|c[oô]t[eé] [abd]|lado [abd]|n?de(?: side)?|[ab]s|vorne?|hinten)\s*$/u;
/** 电机配件: that it is a part of one. */
const ACCESSORY = /^(?:的)?(?:配件|零件|附件|部件|部品)\s*$/u;

/** "WELLENDICHTRING 25X35X7 MOTOR", "ANELLO 20 MOTORE LATO B", "碳刷 6*10*18 电锤电机配件": a part by its norm, its size, and what it is of. */
export function sizedFirst(nouns: readonly Noun[], { folded }: Normalised): Noun | undefined {
  const [first, last] = [nouns[0], nouns.at(-1)];
  if (first?.kind !== 'part' || last?.kind !== 'class' || !MOTOR.test(last.value)) return undefined;
  if (nouns.some((noun) => noun !== first && noun.kind !== 'class')) return undefined;
  const behind = folded.slice(last.end);
  if (ACCESSORY.test(behind) && folded.slice(0, first.start).trim() === '') return first;
  if (!NORM_PART.test(folded.slice(0, first.end)) || !(behind.trim() === '' || PLACE.test(behind))) return undefined;
  const owner = nouns[1] ?? last;
  const between = folded.slice(first.end, owner.start);
  return SIZES.test(between) || (between === ' ' && behind.trim() !== '') ? first : undefined;
}
