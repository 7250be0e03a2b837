import type { ReadLineText } from '../line.ts';
import type { Hit } from '../reading/reading.ts';
import type { Draft } from './substance-cues.ts';

/** Things that are fired of an oxide in one piece. Rods, plates and discs of one are as often there to be evaporated or sputtered. */
const PIECE =
  /^(?:crucibles?|nozzles?|liners?|setters?|setter plates?|focus rings?|edge rings?|rings?|tubes?|sleeves?|windows?|domes?|lens(?:es)?|insulators?|saggars?|muffles?|rohre?|ring|fenster|düsen?|tuyères?|buses?|bague|anneau|tubo|anillo|anello)$/iu;

/** "Erbium oxide ceramic glaze stain": what ceramics are coloured or made with is a powder. */
const COLOURS =
  /^[ -]?(?:glaz|stain|pigment|colou?r|raw|material|grade|dye|farb|glasur|colorant|émail|email|smalt|esmalte|颜料|顏料|色料|釉|用|材料|顔料|안료|유약)/;

/** "Y2O3 crucible", "Focus ring Y2O3": whether the clause of an oxide names a piece that is fired of it, and the text no powder, target or coating. */
export function isFired({ reading: { hits, text } }: ReadLineText, oxide: Hit): boolean {
  const isForm = ({ meaning: { kind, value } }: Hit, ...wanted: string[]): boolean =>
    kind === 'form' && wanted.includes(value);
  return (
    !hits.some((hit) => isForm(hit, 'powder', 'target', 'coating')) &&
    hits.some(
      (hit) =>
        hit.segment === oxide.segment &&
        !hit.negated &&
        ((isForm(hit, 'ceramic') && !COLOURS.test(text.folded.slice(hit.end))) || PIECE.test(hit.text.trim())),
    )
  );
}

/** The same as a piece of ceramic. */
export const asFired = ({ name, symbols }: Draft): Partial<Draft> => ({
  material: `ceramic:${[...symbols].sort().join('-')}`,
  name: `${name} ceramic`,
  form: 'ceramic',
});
