import type { Role } from '../lexicon/lexicon.ts';
import type { Normalised } from '../text/normalise.ts';
import { isCoating, MAGNET_WORD } from '../reading/features.ts';
import type { Noun } from '../reading/head.ts';
import { evidenceOf, type LineReading, type ReadLineText } from '../line.ts';
import { isMagnetContext } from '../magnets/magnet-context.ts';
import type { Evidence } from '../types.ts';

/** Nouns that stand beside a magnet and hold none of their own: what keeps, fastens, sticks, wires or names it. */
const NEVER_OF_IT = ['accessory', 'adhesive', 'around-magnets', 'around-substances', 'cable', 'control', 'cover', 'fastener', 'fitting', 'fitting-listed', 'holder', 'holding', 'label', 'machine'] as const; // prettier-ignore
/** "Support aimanté", "polea magn. neodimio": what is said to be magnetic holds one, whatever it is called. */
const MAGNETISED =
  /magn\.|magn[eé]ti(?:c[ao]?s?(?!\p{L})|que|sch|cky|czn|zad|zzat|s[ei]d)|magnetisiert|aimant[ée]|imantad|namagnes|магнитн|намагнич|mıknatıslı|miknatisli|磁吸|磁性/iu;

/** "Magnetwalze", in one word. */
const COMPOUND = /magnet\p{L}{3}/u;
/** A size of two or three figures, a diameter with a height, or one in millimetres. */
const SIZED = /\d ?(?:mm ?)?[x×*] ?[øϕ⌀]?\d|[øϕ⌀d] ?\d{1,3}(?:[.,]\d)?(?![\p{L}\d])|\d ?(?:mm|мм)(?!\p{L})|\d\/\d/u;

/** "SMCO 26/10": a family with its energy product and coercivity is what a thing is of, whatever it keeps apart. */
const STRENGTH = /(?<!\p{L})(?:sm-?co|nd-?fe-?b)[ -]?\d{2,3}\/\d{1,3}(?!\d)/u;

/** Two figures of a small magnet, and no thread. */
const SMALL = /(?<![\p{L}\d.,])d?\d{1,2}(?:[.,]\d{1,2})? ?(?:mm ?)?[x×*] ?\d{1,2}(?![\d.])/u;

/** "Uchwyt magnesu neodymowego": by its case what a holder is of. */
const OF_IT = /(?:магнит(?:а|ов|у)|magnes(?:u|ow)|magnet(?:u|ov|a|ilor|ului))(?!\p{L})/u;
/** "Soporte imán neodimio", "dudukan magnet neodymium": where nouns follow what they describe, a holder for it is called so, as "neodymium magnet holder" is. */
const BEHIND_ITS_HEAD = /^(?:im[aá]n|[ií]m[aã]|aimant|calamit|magnet[eio]?s? (?=n))/u;
/** Of these a holder may be as well: it is for magnets only where it says so. */
const HOLDS: readonly Role[] = ['accessory', 'around-substances', 'fitting-of-drive', 'holder', 'holding', 'joint'];
/**
 * "Spannwinkel Neodym-Magnet", "uchwyt magnes neodymowy": behind a holder the name of a magnet of neodymium, with no word for a purpose. German
 * writes in one word what it is a holder of, and so "Neodym-Magnet Winkel" is one with the magnet.
 */
function besideHolder(part: Noun, nouns: readonly Noun[], { folded }: Normalised): Noun | undefined {
  if (part.value !== '' || NEVER_OF_IT.some((role) => part.roles.has(role) && !HOLDS.includes(role))) return undefined;
  return nouns.find(({ kind, value, segment, start, end, cancelledBy }) => {
    const said = folded.slice(start, end);
    if (kind !== 'magnet' || value === '' || cancelledBy !== part.text || segment !== part.segment) return false;
    if (
      !/neod|неод|钕|釹|ネオ|네오/u.test(said) ||
      !MAGNET_WORD.test(said) ||
      OF_IT.test(said) ||
      BEHIND_ITS_HEAD.test(said)
    )
      return false;
    if (start > part.start) return folded.slice(part.end, start).trim() === '';
    const isGermanHolding =
      part.germanic && part.roles.has('holding') && !part.roles.has('holder') && !part.roles.has('accessory');
    return isGermanHolding && folded.slice(end, part.start) === ' ';
  });
}

/**
 * "Gancho imán neodimio 16 mm", "Flachgreifer Neodym D25", "Magnet SmCo ring compass": a magnet of rare earths, by name or grade, in the
 * clause of a part that is no holder, label or glue of magnets; "Magnet door position 10x3", a magnet by its size that stands first.
 */
function nounOnPart(part: Noun, line: LineReading, text: ReadLineText): Noun | undefined {
  const { nouns, segments, grades, text: read } = text.reading;
  if (!/^(?:feature.*)?$/.test(part.value) || segments[part.segment]?.role !== 'main') return undefined;
  const isMagnetic = MAGNETISED.test(read.folded);
  const isRareEarth = (family: string): boolean => line.knowledge.families.get(family)?.rareEarth === true;
  const isGraded = grades.some((grade) => isRareEarth(grade.family) && isMagnetContext(line, text, grade));
  // "Aimant pôle gén. N42UH 50x50x15 epoxy": a coating is no part of its own behind a grade.
  const isKept = isMagnetic || (isGraded && isCoating(part)) || STRENGTH.test(read.folded);
  const beside = isKept ? undefined : besideHolder(part, nouns, read);
  if (beside !== undefined) return beside;
  if (!isKept && NEVER_OF_IT.some((role) => part.roles.has(role))) return undefined;
  const isSized = SIZED.test(read.cased.toLowerCase());
  const isPlaced = (part.roles.has('place') || part.roles.has('driven')) && SMALL.test(read.folded);
  return nouns.find(({ kind, value, segment, start, end, cancelledBy }) => {
    if (kind !== 'magnet' || cancelledBy !== part.text) return false;
    // "Hook, neodymium, swivel": a clause that is the name of such magnets and nothing else.
    const own = segments[segment];
    if (segment > part.segment && own?.role === 'main')
      return isRareEarth(value) && read.folded.slice(own.start, own.end).trim() === read.folded.slice(start, end);
    if (segment !== part.segment) return false;
    const isFirst = start < part.start;
    if (isRareEarth(value))
      return (
        isMagnetic ||
        // "Cellule MM aimant mobile samarium-cobalt"
        nouns.some((other) => other.kind === 'magnet' && other.value === '' && other.segment === segment) ||
        isSized ||
        grades.some(({ family }) => isRareEarth(family)) ||
        COMPOUND.test(read.folded) ||
        (isFirst && MAGNET_WORD.test(read.folded.slice(0, start + 6)))
      );
    // "Magnet-Modellhalter" is one word.
    const opens = read.folded.slice(0, start).trim() === '' && !/^[-\p{L}]/u.test(read.folded.slice(end));
    return value === '' && (isGraded || (isPlaced && isFirst && opens));
  });
}

interface OnPart {
  /** What the part holds. */
  readonly held: Noun | null;
  /** That the line is the magnet, which stands before the part. */
  readonly magnet: Evidence | null;
}

/** What `nounOnPart` names of a part: a magnet in it, or the magnet that the line is. */
export function namedOnPart(part: Noun, line: LineReading, text: ReadLineText): OnPart {
  const noun = nounOnPart(part, line, text);
  if (noun === undefined) return { held: null, magnet: null };
  if (noun.start > part.start) return { held: noun, magnet: null };
  // 强磁工作灯 LED: a name in one word, which ends in what has the magnet; a form of the magnet has its size or its grade.
  const { grades, nouns, text: read } = text.reading;
  const endsInThing = nouns.some(
    ({ kind, start }) => kind === 'part' && ONE_WORD.test(read.folded.slice(noun.end - 1, start + 1)),
  );
  // "Neodímium mágneses meghajtó": an adjective says what a thing has.
  if (ADJECTIVE.test(noun.text)) return { held: noun, magnet: null };
  if (endsInThing && grades.length === 0 && !SIZED.test(read.cased.toLowerCase())) return { held: noun, magnet: null };
  const magnet = evidenceOf('context', noun.text, text.source, 'comes with a magnet', null, line.knowledge, 0.7);
  return { held: null, magnet };
}

const ADJECTIVE = /m[aá]gneses$|магнитн\p{L}{2,3}$|magnetyczn\p{L}{1,3}$|magnetick\p{L}{1,3}$/iu;
const ONE_WORD = /^\p{Script=Han}{2,8}$/u;

/** Before the word for magnets: how many of them. */
const SEVERAL = /\p{L}[^|]{0,40}(?<![\d.,x×/-])(?:[2-9]|[1-9]\d)(?: ?[x×])?[ -](?:\p{L}{3,10} )?$/u;

/** "PAS 12-magnet sensor", "Capteur PAS 12 aimants": magnets that a part has by their number. */
export const countedOnPart = (part: Noun, { reading: { nouns, segments, text } }: ReadLineText): Noun | undefined =>
  part.value === '' && !NEVER_OF_IT.some((role) => part.roles.has(role))
    ? nouns.find(
        ({ kind, value, start, end, segment, cancelledBy }) =>
          kind === 'magnet' &&
          value === '' &&
          cancelledBy === part.text &&
          // "2 x 磁铁固定座" counts the parts.
          end !== part.start &&
          segments[segment]?.role === 'main' &&
          SEVERAL.test(text.folded.slice(0, start)),
      )
    : undefined;

/** Three figures of a piece in millimetres, none of which a housing has room in. */
const PIECE = /(?<![\d.,])(\d{1,2}(?:[.,]\d)?) ?[x×*] ?(\d{1,2}(?:[.,]\d)?) ?[x×*] ?(\d{1,2}(?:[.,]\d)?)(?![\d.,])/u;
/** A disc has two: "4x2 disc". */
const DISC =
  /(?<![\d.,])(\d{1,2}(?:[.,]\d)?) ?[x×*] ?(\d{1,2}(?:[.,]\d)?)(?: ?mm)?,? ?(?:dis[ck]|scheibe|disque|disco|round|ring)(?!\p{L})/u;
/** Two figures behind the word: a disc by its diameter and height. */
const ROUND =
  /magnets? ?,? ?(?:[øϕ⌀]|dia\.? ?)?(\d{1,2}(?:[.,]\d)?) ?(?:mm ?)?[x×*] ?(\d{1,2}(?:[.,]\d)?)(?: ?mm)?(?![\d.,x×*])(?! ?[x×*])/u;
const MOST = 30;
const THIN = 5;

/** "Magnetic catch, magnet for furniture doors": what pulls in it, in a clause that opens with the magnet. */
export const isOfCatch = (noun: Noun, { reading: { segments, text } }: ReadLineText): boolean =>
  text.folded.slice(segments[noun.segment]?.start, noun.start).trim() === '';

/** "Door latch magnet 10x5x2", "Magnetschale N38UH": what is called after a holder or a tray, and is a bare magnet by its size or its grade. */
export function bareMagnet(line: LineReading, text: ReadLineText, said: string): boolean {
  const { grades, text: read } = text.reading;
  if (grades.some((grade) => (grade.suffix?.suffix.length ?? 0) > 0 && isMagnetContext(line, text, grade))) return true;
  const thin = PIECE.exec(read.folded) ?? DISC.exec(read.folded);
  const sizes = (thin ?? ROUND.exec(read.folded))?.slice(1).map((size) => Number(size.replace(',', '.')));
  return (
    sizes !== undefined &&
    /magnets?$|^magnets?,/i.test(said) &&
    Math.max(...sizes) <= MOST &&
    Math.min(...sizes) <= (thin === null ? 2 * THIN : THIN)
  );
}

/** "Support aimanté", "soporte imantado": adjectives that say a magnet is fitted. Steel of a tool may be magnetised itself. */
const FITTED =
  /(?<!(?:non|pas|no|sin|sans|senza|sem|anti) )(?<![\p{L}-])(?:aimantee?s?|imantad[oa]s?|imanad[oa]s?|calamitat[oaie])(?!\p{L})/u;
const OF_STEEL =
  /photo|foto|calendrier|calendari|etiquet|etichett|lettre|letras|letter[ae]|affich|adesiv|marque-page|sticker|puzzle|ruban|bande|tableau|feuille|film|cinta|nastro|lavagna|pizarra|fita|lamina|foglio|tournevis|destornill|cacciavit|giravit|chave de fenda|desaparafus|aiguille|aguja|agulha|\bago\b|brujula|boussole|bussola|lame|hoja|lama|acier|acero|acciaio|tole|fer\b|pinces?\b|pinza|ciseau/u;
/** Such an adjective in a clause. */
export const fittedMagnet = (clause: string): RegExpExecArray | null =>
  OF_STEEL.test(clause) ? null : FITTED.exec(clause);
