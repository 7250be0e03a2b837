import type { Match } from '../lexicon/matcher.ts';
import { isInCapitals, type Normalised } from '../text/normalise.ts';

/** What an abbreviation of a crystal stands behind: nothing, a figure, a sign, what rotates light in it. */
const OPENS =
  /(?:^|[|,;:(\[/&+]|\d ?(?:mm|x|%|")?|(?<!\p{L})(?:garnets?|granat|faraday|rotators?|rotator[ei]?|isolators?|isolatore|optical|single|doped|tb))[\s-]*$/u;
/** In a text with small letters also what is made of it. */
const IS_MADE_OF =
  /(?<!\p{L})(?:crystals?|kristalle?|cristal(?:es|aux|lo|li)?|kryszta[lł]y?|krystaly?|кристалл?ы?|ceramics?|keramik|[ck]eramika|c[eé]rami(?:que|ca))[\s-]*$/u;

/**
 * Whether a word that is an abbreviation of a substance and the name of a part as well ("tag") is the abbreviation: in capitals alone, and
 * behind no other noun: "RFID TAG" and "ceramic tag" are parts, and in a text of nothing but capitals "CRYSTAL TAG".
 */
export function isCode({ start, end }: Match, text: Normalised): boolean {
  const before = text.folded.slice(0, start);
  return (
    /^[A-Z]+$/.test(text.cased.slice(start, end)) &&
    (OPENS.test(before) || (IS_MADE_OF.test(before) && !isInCapitals(text.cased)))
  );
}
