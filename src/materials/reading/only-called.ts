import type { Normalised } from '../text/normalise.ts';
import type { Hit } from './reading.ts';

/* Elements that a text only names to say which colour or which laser something is for. */

/**
 * Greys, blues and the like, which paints are called by and a rare earth by their fashion; not yellow, pink, red or violet, which
 * praseodymium, erbium, europium and neodymium give to glass and glazes.
 */
const COLOUR =
  '(?:(?:light|dark|hell|dunkel|matt?|pearl|satin|bright)[ -]?)?(?:gr[ae]y|black|silver|blue|green|white|bronze|brown|anthra[ck]ite|grau|schwarz|silber|blau|grun|wei(?:ss|ß)|anthrazit|gris[ea]?|noir[e]?|bleu[e]?|blanc(?:he)?|argent|vert[e]?|gris|negr[oa]|plata|azul|blanco|grigi[oa]|ner[oa]|argento|blu|cinza|pret[oa]|prata|szary|szara|czarn[ya]|srebrn[ya]|serebr\\p{L}{0,4}|сер(?:ый|ая|ого)|черн(?:ый|ая)|серебрист\\p{L}{2}|zwart|grijs|zilver|gra|svart|silvergra|harmaa|musta)';
const BEHIND = new RegExp(`^[ -]${COLOUR}(?!\\p{L})(?: (?:metallic|met\\.?|mat(?:t|te)?|satin|pearl|gloss))?`, 'u');
const BEFORE = new RegExp(`(?<!\\p{L})${COLOUR}(?: (?:metallic|mat(?:t|te)?|satine?))?[ -]$`, 'u');
/** "Erbium use only", "holmium use": of the laser that a tip is for. */
const USE = /^ (?:laser )?use(?: only)?(?!\p{L})/u;
const LASERS = /^(?:Er|Ho|Tm|Yb)$/;
/** Magnets and what they are coated with, shapes with a size, forms that a substance is sold in. */
const SUBSTANTIAL =
  /magn|aimant|im[aã]n|calamit|\bn ?\d\d(?!\d)|\d ?[x×*] ?\d|epox|coat|plat(?:ed|ing)|nickel|vernick|zinc|finish|passiv|loudsp|speaker|lautspr|ohm|磁|ndfeb/u;
const FORMS = /^(?:form|compound|material|context-material|magnet|class)$/;
/** What is left of a text that names nothing else: "Neodym grau" may be a magnet. */
const NAMELESS = /material|werkstoff|mat[ée]ri\p{L}{1,2}/gu;
const METALLIC = /metallic|satin|pearl|gloss/u;

/** "NEODYM-GRAU", "bleu samarium", "erbium use only": drops elements, and the magnets of such a name, that only tell a colour or a use. */
export function dropCalled(hits: Hit[], { folded }: Normalised): void {
  for (let i = hits.length - 1; i >= 0; i--) {
    const { meaning, start, end } = hits[i] as Hit;
    const isWord = meaning.kind === 'element' || (meaning.kind === 'family' && /^neod\p{L}+$/u.test(folded.slice(start, end)));
    if (!isWord || end - start < 5) continue;
    const behind = folded.slice(end, end + 40);
    const colour = BEHIND.exec(behind)?.[0];
    const before = BEFORE.exec(folded.slice(Math.max(0, start - 30), start))?.[0];
    const rest = folded.slice(0, start - (before?.length ?? 0)) + folded.slice(end + (colour?.length ?? 0));
    const isColour =
      (colour !== undefined || before !== undefined) &&
      (METALLIC.test(colour ?? before ?? '') || /\p{L}{4}/u.test(rest.replace(NAMELESS, ''))) &&
      !SUBSTANTIAL.test(folded) &&
      !hits.some((hit) => FORMS.test(hit.meaning.kind) && (hit.start >= end + (colour?.length ?? 0) || hit.end <= start));
    if (isColour || (LASERS.test(meaning.value) && USE.test(behind))) hits.splice(i, 1);
  }
} // prettier-ignore
