import { CONTAINER } from '../substances/pieces.ts';
import type { Reading } from '../reading/reading.ts';

/* Symbols with the shape of a raw metal: what proves that they are elements, and what shows that they are none. */

const WORDS =
  'materials?|pieces?|pcs|chips?|chunks?|shot|slugs?|flakes?|spheres?|balls|pellets?|granules?|turnings|lumps?|ingots?|rods?|bars?|wires?|sheets?|plates?|foils?|ribbons?|strips?|dis[ck]s?|powders?|lingots?|barreaux?|tiges?|plaques?|fils?|copeaux|morceaux|poudre|barr[ae]s?|varillas?|placas?|hilos?|fios?|trozos|lingotes?|polvo|pó|lastr[ae]|fil[oi]|polvere|lingott[oi]|stab|stäbe|stange|draht|blech|platten?|stücke|granulat|späne|barren|pulver|folie|pręt|drut|blacha|пруток|проволока|лист|слиток|стружка|порошок|çubuk|tel|levha|külçe|toz|kugeln|kügelchen|sph[eè]res?|esferas?|sfere|sfery|kulki|kuličky|сферы|шарики|küre';
/** Right behind a symbol: what metals are sold as. */
const PIECE = new RegExp(
  `^[\\s,"(-]{1,3}(?:sputter(?:ing)? |evap(?:oration|\\.)? |(?:calibr|activ)ation )?(?:${WORDS})(?!\\p{L})|^ ?(?:棒|丝|絲|線|线|薄?片|块|塊|板|箔|粒|球|屑|粉|锭|錠|ロッド|チップ|ワイヤ|ボール|粉末|구(?![\\p{L}])|봉|선재|판재?|박|칩|조각|분말|잉곳)`,
  'iu',
);
/** How pure it is, how fine, what keeps the air from it, that it is evaporated; foils that instruments and fluxes of neutrons are measured by are pure. */
const PROOF =
  /(?<![\d.,])(?:9[5-9](?:[.,]\d{1,5})?\s?[%％]|99[.,]\d{1,4}(?![\d.,]))|(?<![A-Za-z\d.,])[2-6]N[05]?(?![A-Za-z\d]| ?(?:pull|hold|force))|\d\s?mesh(?![a-z])|(?<!\p{L})(?:in|under|unter|sous|sotto|bajo|sob) (?:mineral |paraffin )?(?:oil|argon|Ar|Öl|huile|aceite|olio|óleo)(?!\p{L})|(?<!\p{L})evap(?:oration|\.)? |magneto?caloric|(?:calibr|activ)ation foil/iu;
/** Of what else something so pure is, or what such a letter may stand for. */
const OTHER_METAL =
  /copper|(?<![A-Za-z])(?:Cu|OFC|Ag|Au|Al|Ni|Ti|SUS|steel|silver|gold|alumin\p{L}{2,4}|nickel|titan\p{L}{0,3}|tungsten|zinc|Al2O3|alumina)(?![A-Za-z\d])|kupfer|silber|cuivre|argent|cobre|plata|rame|медь|铜|銅|银|銀|金线|구리/iu;
/** Of no connector, collet or small part: what stands behind these is a size of grains. */
const ONLY_ELEMENT = /^(?:Gd|Dy|Ho|Tm|Lu|Yb|Eu)$/;
const GRAINS =
  /^ (?:shot|spheres?|turnings|granules|kugeln|sph[eè]res|esferas|sfere|сферы)[ ,]{1,2}\d|^ ?球 ?[φΦØ]?\d/i;

/** "Sm chip, 40 mesh", "Y rod 6.35 dia x 50, 3N", "Gd shot 2-4mm": a symbol that opens a text or a clause, its shape, and what says that it is metal. */
export function isProvenPiece(cased: string, symbol: string, start: number, end: number): boolean {
  const after = cased.slice(end, end + 40);
  if (!PIECE.test(after) || OTHER_METAL.test(cased)) return false;
  const before = cased.slice(Math.max(0, start - 16), start);
  // The letter alone is an axis, and a yes.
  if (!(symbol === 'Y' ? /^\s{0,4}$|\|\s{0,3}$/ : /^\s{0,4}$|[,;:|(]\s{0,3}$/).test(before)) return false;
  return PROOF.test(cased) || (ONLY_ELEMENT.test(symbol) && GRAINS.test(after));
}

/** Behind a symbol: a shape of metal and words, up to another part. */
const RAW = /^[ -](?:metal|foil|rod|wire|sheet|pieces?|granules?|lump|alloy|powder)s?(?: [\p{L}\d]{1,20}){0,4} $/iu;
const STANDARD = /(?<![A-Za-z])(?:DIN|ISO|JIS|GOST|ГОСТ|UNI)[ -]?(?:EN )?\d{2,5}(?!\d)/;

/**
 * "Y metal hose fitting", "Gd foil seal", "Er metal collet block", "Gd rod 20x300 DIN 975": letters before a part that is of metal, where
 * nothing says how pure that would be. What it is packed in is no other part.
 */
export function isOfPartBehind({ nouns, text }: Reading, end: number): boolean {
  if (PROOF.test(text.cased)) return false;
  if (/^ (?:rod|bar|pin)s?(?!\p{L})/u.test(text.folded.slice(end)) && STANDARD.test(text.cased)) return true;
  return nouns.some(
    ({ kind, value, start, text: said }) =>
      kind === 'part' &&
      value !== 'shape' &&
      value !== 'feature:measured' &&
      start > end &&
      !CONTAINER.test(said) &&
      RAW.test(text.cased.slice(end, start)),
  );
}
