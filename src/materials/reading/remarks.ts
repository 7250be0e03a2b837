import { isCalledAfter } from './called-after.ts';
import { RATING } from './describes.ts';
import { MAGNET_WORD } from './features.ts';
import type { Noun } from './head.ts';
import type { Normalised } from '../text/normalise.ts';
import { cancelRods } from './sleeves-and-rods.ts';

/*
 * What stands behind a thing and only says something of it: the drawing that it is made by ("Magnet N42SH, Zeichnung 4711"), the form
 * that it has ("Magnet N42SH half shell"), how it is packed ("box of 100"), the magnet that it works with ("holding brake permanent
 * magnet 24 V").
 */

/** The number of a document, which it stands for: "drawing 4711", "Zeichnung Nr. 12-345", 图纸4711. */
const NUMBERED = /^[ .:]{0,2}(?:(?:nr|no|n°|nº|№|#|号|號)[ .:]{0,2})?(?:\p{L}{1,3}[ -]?)?\d/u;
/** "Test report required", 按图纸加工. */
const WANTED =
  /^ ?(?:(?:is |are )?(?:required|needed|requested|included|attached|enclosed)|erforderlich|beiliegend|liegt bei|gewünscht|requis|加工|制作|製作|定制|生产|生產|要求)(?![\p{Script=Latin}\d])/u;

/** A document behind the thing that it is about, by a number or as what is asked for. */
export function cancelReferences(nouns: readonly Noun[], { folded }: Normalised): void {
  if (nouns.some(({ value }) => value.startsWith('laser-'))) cancelRods(nouns);
  standardInFront(nouns, folded);
  for (const [at, noun] of nouns.entries()) {
    if (at === 0 || noun.value !== 'document') continue;
    const thing = nouns.slice(0, at).find(({ value }) => value !== 'document');
    const after = folded.slice(noun.end, noun.end + 24);
    if (thing === undefined || (!NUMBERED.test(after) && !WANTED.test(after))) continue;
    if (!isCalledAfter(noun, folded.slice(thing.end, noun.start), WANTED.test(after))) noun.cancelledBy ??= thing.text;
  }
}

const STANDARD = /^(?:гост|ост|ту|дсту|gost)$/iu;

/** "ГОСТ 21559-76 МАГНИТ КС37": the standard that a thing is made by, in front of it and its figures. Its own title has none. */
function standardInFront([standard, thing]: readonly Noun[], folded: string): void {
  if (standard?.value !== 'document' || thing === undefined || !STANDARD.test(standard.text)) return;
  const isFirst =
    folded.slice(0, standard.start).trim() === '' &&
    thing.segment === standard.segment &&
    /\d/.test(folded.slice(thing.start));
  if (isFirst && /^(?: ?р)? ?(?:\d[\d.-]{1,20})? $/u.test(folded.slice(standard.end, thing.start)))
    standard.cancelledBy ??= thing.text;
}

const INSIDE =
  /^(?:,? [\p{L}\d][\p{L}\d./×x-]{0,14}){0,4},? (?:in|im|i|dans|em|nel|(?<!\d ?)[wvв]) (?:(?:an?|the|een|einem?|dem|et|un|une|um|uma) )?(?:[\p{L}\d]{2,16}[ -]){0,3}\p{L}{0,16}$/u;

/** "SmCo magnet in plastic housing": what a thing is in comes with it. */
export function cancelEnclosures(nouns: readonly Noun[], { folded }: Normalised): void {
  for (const [at, noun] of nouns.entries()) {
    const before = nouns[at - 1];
    if (
      noun.kind === 'part' &&
      POT.test(noun.text) &&
      before !== undefined &&
      before.kind !== 'part' &&
      MAGNET_WORD.test(before.text) &&
      SIZE.test(folded.slice(before.end, noun.start))
    )
      noun.cancelledBy ??= before.text;
    if (noun.kind === 'part' && TYRE.test(noun.text) && HUB.test(before?.value ?? '') && isRatedBefore(folded, before?.start ?? 0)) noun.cancelledBy ??= before?.text ?? null; // prettier-ignore
    if (
      noun.kind === 'part' &&
      before !== undefined &&
      before.kind !== 'part' &&
      INSIDE.test(folded.slice(before.end, noun.start))
    ) {
      noun.cancelledBy ??= before.text;
      // "In carrier plate"
      const next = nouns[at + 1];
      if (next?.kind === 'part' && next.start === noun.end + 1) next.cancelledBy ??= before.text;
    }
    if (
      noun.kind === 'part' &&
      before?.kind === 'magnet' &&
      MADE_OF.test(folded.slice(before.end, noun.start)) &&
      GRADE.test(folded.slice(Math.max(0, before.start - 8), noun.start))
    )
      noun.cancelledBy ??= before.text;
  }
}

/** "36V 350W hub motor wheel tire 6.5"": what is rated is the motor, and the tyre is on it. */
const TYRE = /^(?:t[iy]re|wheel|reifen|pneu|轮胎|輪胎|タイヤ)s?$/i;
const HUB = /^(?:wheel-motor|motor-ebike)/;
/** Behind the motor the rating may be that of the motor which a tyre is for. */
const isRatedBefore = (folded: string, at: number): boolean => RATING.test(folded.slice(0, at)) || VOLTAGE.test(folded.slice(0, at)); // prettier-ignore

/** 磁铁N35SH 铝支架: behind a magnet with its grade and a blank, where Chinese, Japanese and Korean lists have a comma, and made of something. */
const MADE_OF =
  /^(?: ?[a-z]{0,2}\d[a-z\d./×x* -]{0,24})? (?:带|附|配)?(?:[铝鋁钢鋼铁鐵铜銅锌鋅]|铝合金|鋁合金|不[锈鏽銹]钢|不[鏽銹]鋼|塑料|塑胶|塑膠|尼龙|尼龍|アルミ|ステンレス|鉄|真鍮|樹脂|樹脂製|알루미늄|스테인리스|스틸|플라스틱|sus ?\d{3}|abs|pa ?\d{1,2})(?:制|製|合金)? ?$/u;

/** "Magnet D32 Topf": the pot that it sits in, behind its size. */
const POT = /^(?:topf|pot|cup)$/i;
const SIZE = /^ ?(?:[ød⌀] ?)?\d{1,3}(?:[.,]\d)?(?: ?[x×] ?\d{1,3}(?:[.,]\d)?){0,2} ?(?:mm)? $/;

/** A grade of a rare-earth magnet, as far as it takes to tell it from other codes; and the names of the families. */
export const GRADE =
  /(?<![a-z\d])(?:n[- ]?[2-5]\d(?:m|h|sh|uh|eh|ah|th|vh)?|[2-5]\d(?:sh|uh|eh|ah|th|vh)|(?:y?xg|recoma|vacomax|vacodym|sm2co17|smco)[a-z\d./ -]{0,8}\d)(?![a-z\d])/;
/** Forms that nothing but magnets of motors are called by. */
const MAGNET_FORM = /^(?:half shells?|halbschalen?|tiles?|kacheln?|bread ?loafs?|tuiles?|瓦)$/iu;

/** Forms that magnets are bought in, how they are fixed, and what they are packed in. */
const FORM =
  /^(?:(?:half )?shells?|plates?|tiles?|sleeves?|tubes?|bars?|rods?|blocks?|pins?|strips?|slabs?|adhesive|tape|(?:screw )?holes?|screws?|box(?:es)?|bags?|trays?|halbschalen?|schalen?|platten?|kacheln?|stäbe?|stab|leisten?|rohre?|röhrchen|bolzen|stifte?|scheiben?|senkschrauben?|beutel|schachtel|plaques?|barreaux?|tuiles?|tubes?|piastr[ae]|barr[ae]|placas?|płytk[ai]|pręty?|пластин[аы]|стерж(?:ень|ни)|втулк[аи]|片|薄片|圆片|方片|板|块|棒|管|环|瓦|盒|袋|胶|背胶|螺丝孔|沉孔)$/iu;

/** "Magnet NdFeB N42SH half shell": behind the grade of a magnet a form is that of the magnet, where nothing else follows it. */
export function cancelForms(nouns: readonly Noun[], { folded }: Normalised): void {
  const [magnet] = nouns;
  if (magnet?.kind !== 'magnet') return;
  for (const noun of nouns) {
    if (noun.kind !== 'part' || noun.segment !== magnet.segment || !FORM.test(noun.text)) continue;
    const isLast = nouns.every(
      (other) =>
        other.start <= noun.start || other.segment !== noun.segment || other.kind === 'magnet' || FORM.test(other.text),
    );
    // Of a compound only its end may be known (Halb|schale).
    const word = /\p{L}*$/u.exec(folded.slice(0, noun.start))?.[0] ?? '';
    const isMagnets =
      MAGNET_FORM.test(word + folded.slice(noun.start, noun.end)) &&
      nouns.some(({ kind, value }) => kind === 'magnet' && value !== '');
    if (isLast && (isMagnets || GRADE.test(folded.slice(magnet.start, noun.start)))) noun.cancelledBy ??= magnet.text;
  }
}

/** "24v", "3,7 vdc", in folded text. */
export const VOLTAGE = /(?<![a-z\d.,])\d{1,3}(?:[.,]\d)? ?v(?:dc|ac)?(?![a-z\d])/;
