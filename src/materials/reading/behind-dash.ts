import { DIMENSIONS } from './features.ts';
import type { Noun } from './head.ts';
import { isPlace, mayBePlace } from './joined.ts';
import type { Role } from '../lexicon/lexicon.ts';
import type { Normalised } from '../text/normalise.ts';
import { GRADE } from './remarks.ts';
import type { Segment } from './segments.ts';
import { MOTOR } from './stands-first.ts';

/*
 * "Servo SG90 - lid" is the servo at a lid, "Servo - horn" is a horn. A carrier that is told from others of its kind is one article, and
 * what stands behind it and a dash is where that sits or what it moves, unless it is something that is fitted to a carrier and sold without
 * it. Of a carrier that is only called what it is, the part behind the dash is bought: it is what that is filed under.
 */

const MAGNETS = /(?:magnets|magnete|aimants|imanes|calamite|magneti|ímãs|magnesy|магниты|mıknatıslar)$/iu;
/** What separators and filters of magnets are built as. */
const BUILT_AS =
  /^(?:ruszt|kratka|grates?|grids?|rost|gitter|grille|rejilla|reja|griglia|grelha|rošt|rács|ızgara|galler|rist|rooster|решетка|решётка|格栅|格柵|グリッド|drawer|szuflada|bars?|rods?|pręty?|wałek|bęben|drum|trommel|tambour|tambor|tamburo|plates?|płyta|platte)$/iu;
/** "Motor puerta: ", "Magnes – ". */
const PARTED = /^[:\-–—]$/;
const FITTED: readonly Role[] = [
  'accessory', 'adhesive', 'brush', 'cable', 'control', 'fastener', 'fitting', 'fitting-listed', 'fitting-of-drive', 'holder', 'holding', 'joint', 'label', 'socket', 'wear',
]; // prettier-ignore
/** What is fitted to a carrier, or works with it, and is sold without it; no bed, no foot, no lid, which other things have. */
const isFitted = (part: Noun): boolean =>
  FITTED.some((role) => part.roles.has(role)) && !mayBePlace(part) && !part.roles.has('enclosing');

/** What tells an article from others of its kind: a type number, a size, a rating; "motor 1" and "M1" do not. */
const TOLD = /\d{2}|\d[.,x×]\d|\d ?(?:k?w|v|a|n?cm|nm|mm|kg|ohms?|ω|")(?![a-z\d])|[a-z]\d[a-z]|[a-z]{2}\d/;
/** A word that is no type number. */
const NAMED =
  /(?<![\p{L}\d])(?!nema(?!\p{L}))\p{L}{3,}(?![\p{L}\d])|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]{2}/u;
/** How many of them, before their name. */
const QUANTITY = /^\s*\d{1,4} ?(?:[x×*] |x(?=\p{L})|pcs?\.? |stk\.? |st\. |ea\.? |szt\.? |шт\.? |uds?\.? |個|个|개)?/u;

/** "Servo SG90", "Motor NEMA 17", "Loudspeaker 12"": an article by its name and a figure; "SG90" and "NEMA 17" are what others fit. */
function isArticle(main: Noun, { start, end }: Segment, { folded }: Normalised): boolean {
  const own = folded.slice(start, end).replace(QUANTITY, '');
  return main.kind === 'magnet' ? DIMENSIONS.test(own) || GRADE.test(own) : TOLD.test(own) && NAMED.test(own);
}

const AXIS =
  /^(?:axis|axes|achsen?|axe|ax[eo]l?|ejes?|eixos?|ass[ei]|oś|osie?|osa|osy|ос[ьи]|вісь|осі|as|tengely|eksen|akse[ln]?|akseli|[軸轴]|축)$/iu;
const LETTERED = /^(?:[a-cu-z]\d?[ -]?(?:axis|achse|axe)|[a-cu-z][軸轴축])$/iu;
const LETTER = /(?<![\p{L}\d])[a-cu-z]\d?[ -]?$/iu;
/** "Z axis", "eje Z", Z轴. */
const isAxis = ({ text, start, end }: Noun, { folded }: Normalised): boolean =>
  LETTERED.test(text) ||
  (AXIS.test(text) &&
    (LETTER.test(folded.slice(Math.max(0, start - 4), start)) ||
      /^[ -]?[a-cu-z]\d?(?![\p{L}\d])/u.test(folded.slice(end))));

/** "Base rotation", "Control de barrera": what is done to a part is no name of it. */
const DONE =
  /^ (?:rotat|rotac|rotaz|yaw|swivel|slew|pan(?!\p{L})|tilt|lift|open|clos|schwenk|dreh|heb|giro|d[eo]l? |of |du |di )/u;
const ACTS = /^(?:control|controle|contrôle|controllo|sterowanie|управление|steuerung|制御|控制|제어)$/iu;

/** How a part is fitted or made, before it. */
const ATTRIBUTE =
  /^(?:mounting|montage|befestigungs|fixing|mount|motor|servo|stepper|steel|metal|plastic|alumini?um|3d[ -]printed|printed|warning|caution|safety) $/;

const ATTRIBUTED: readonly Role[] = ['holder', 'holding', 'label'];

/**
 * "Motore lineare: cavallotto", "Magnes – pudełko tekturowe": a carrier in a clause of its own, and behind the colon or the dash a clause that
 * opens with another part: that part of it, or for it. Undefined: it is where the carrier sits, or what it is like.
 */
export function partOfIt(
  main: Noun,
  at: number,
  heads: ReadonlyMap<number, Noun>,
  segments: readonly Segment[],
  text: Normalised,
): Noun | undefined {
  const [own, next, part] = [segments[at], segments[at + 1], heads.get(at + 1)];
  const { folded } = text;
  if (main.kind === 'part' || part?.kind !== 'part' || own?.role !== 'main' || next?.role !== 'main') return undefined;
  if (!PARTED.test(folded.slice(own.end, next.start))) return undefined;
  // "Treiber|platine": of a compound the end may be all that is known.
  if (/^magnetic-(?:separator|filter)/.test(main.value) && BUILT_AS.test(part.text)) return undefined;
  const before = folded
    .slice(next.start, part.start)
    .trimStart()
    .replace(/^\p{L}+$/u, '');
  if (before !== '' && !(ATTRIBUTE.test(before) && ATTRIBUTED.some((role) => part.roles.has(role)))) return undefined;
  // "Brushless motor - ESC 30A"
  if (MOTOR.test(main.value) && part.value.startsWith('motor-controller')) return part;
  // A lead, a shaft or glue may be of the carrier, unless its clause says no more.
  const isAlone = before === '' && folded.slice(part.end, next.end).trim() === '';
  const isSold = isAlone && (part.roles.has('cable') || part.roles.has('adhesive'));
  if (part.value !== '' && !(part.value.startsWith('feature') && isSold)) return undefined;
  // "Neodymium magnets - tray + sweeper strip": several of them, and where they go.
  if (main.kind === 'magnet' && main.value !== '' && MAGNETS.test(main.text)) return undefined;
  if (isPlace(part) || isAxis(part, text)) return undefined;
  if (isArticle(main, own, text) && (main.kind === 'magnet' || !isFitted(part))) return undefined;
  const isDone = ACTS.test(part.text) || mayBePlace(part) || /^base$/i.test(part.text);
  return isDone && DONE.test(folded.slice(part.end)) ? undefined : part;
}

/** "SERVOMOTOR: NUR STECKER", 电机(仅支架): a part that is said to be all there is. */
export function onlyPart(part: Noun, segments: readonly Segment[], { folded }: Normalised): Noun | undefined {
  const own = segments[part.segment];
  if (own === undefined || !/^(?:main|bracket)$/.test(own.role)) return undefined;
  return ONLY.test(folded.slice(own.start, part.start)) ? part : undefined;
}

const ONLY =
  /^ ?(?:(?:only|just|nur|lediglich|sol[oa](?:mente)?|soltanto|seulement|uniquement|somente|apenas|tylko|pouze|jen|только|лише|тільки|alleen|enbart|endast|kun) (?:the |der |die |das |il |la |le |el |o |a )?|仅|僅|只(?:有|含)?|のみ)$/u;
