import type { Normalised } from './normalise.ts';
import type { Hit } from './reading.ts';

/** Blanks where a valence stood, or "de". */
const isNear = (between: string): boolean => between.trim().length <= 3;
/** "Neodymium titanium oxide": of the metals that it is of the other may be known by a word of its own. */
const MIXED_OXIDE = /^ \p{L}{3,9}i?um oxide?(?!\p{L})/u;

const WORD_FOR_MAGNETS =
  /magn|磁|マグネット|자석|магн[иі]т|μαγν|แม่เหล็ก|nam cham|imã|im[aá]n|ímã|aimant|calamit|n\d{2}(?!\d)/u;
/** What else is said of magnets and of little else that is made of neodymium. */
const MAGNETIC = /sinter|(?<!\p{L})(?:disc|disk|ring|block|bar|rod|segment)s?(?!\p{L})/u;
/** What neodymium stands beside where rare earths are told one by one; dysprosium, terbium and cobalt are said of magnets too. */
const BESIDE = /^(?:La|Ce|Pr|Sm|Eu|Gd|Er|Yb|Lu|Sc|Y)$/;

/** "Cerium, lanthanum, praseodymium, neodymium", "Nd | Neodymium | 1.109": the element, where nothing in the text is a magnet. */
function isListedElement(hits: readonly Hit[], own: Hit, { folded, cased }: Normalised): boolean {
  if (WORD_FOR_MAGNETS.test(folded) || MAGNETIC.test(folded)) return false;
  return (
    hits.some(({ meaning: { kind, value } }) => kind === 'element' && BESIDE.test(value)) ||
    /^Nd ?[|,;:]/.test(cased) ||
    // "Dysprosium and neodymium targets": of the element, as the other is.
    (hits.some(({ meaning: { kind } }) => kind === 'element') &&
      hits.some(({ meaning: { kind, value }, start }) => kind === 'form' && value === 'target' && start >= own.end))
  );
}

/** What is doped, as the vocabularies spell it. */
const DOPED =
  /^(?:co[ -]?|ge)?(?:do[pt]|drog|domieszk|допир|дотир|легир|легов|adal|katk|seos|leģ|legir)|^[掺摻]|添加|ドープ|도핑/;
/** Between a dopant and the word for it: "dopé au", "dopado con". */
const TO_DOPANT = /^[ -]?(?:with|mit|av|af|met|au|aux|à|a|con|com|cu|al|z|s|di|de|d')?[ -]?$/;

/** "Neodymium doped glass rod", "verre dopé au néodyme": what is doped into something is the element, where no magnet is named. */
const isDopant = (hits: readonly Hit[], own: Hit, { folded }: Normalised): boolean =>
  !WORD_FOR_MAGNETS.test(folded) &&
  hits.some(
    ({ meaning: { kind }, text, start, end }) =>
      kind === 'contains' &&
      DOPED.test(text.toLowerCase()) &&
      (start >= own.end
        ? /^[ -]?(?:co[ -]?)?$/.test(folded.slice(own.end, start))
        : TO_DOPANT.test(folded.slice(end, own.start))),
  );

/** Words that are the element as well. */
const WORD = /^(?:neod|неод|νεοδ|นีโอ|钕$|釹$|ネオジウ?ム$|네오디[뮴움]$)/;
/** One word and no more: "neodymium", and neither "neodymium iron boron" nor "Neodymscheibe". */
const ALONE =
  /^(?:neod(?:[yi]mi?|ými?|ími?|yymi|yu|imyu)(?:um|e|io|iu|m)?(?: (?:disc|disk|rod|bar|block|ring|cylinder|plate)s?)?|неодима?|νεοδύμιο|νεοδυμίου|นีโอไดเมียม|นีโอดิเมียม|ネオジウ?ム|네오디[뮴움])$/u;

/** What is said of the metal, its chips and its solutions, and not of a magnet: a purity, the size of grains, what keeps the air from it. */
const OF_METAL =
  /(?<![\d.,])9[5-9](?:[.,]\d{1,5})?\s?[%％](?! ?(?:recyc|re[zc]y|off))|(?<![\d.,x×])99[.,]\d{1,4}(?![\d.,]| ?(?:[x×]|mm|cm|eur|usd))|\d\s?mesh(?![a-z])|\d ?(?:メッシュ|메쉬|메시)|(?<!\p{L})(?:in|under|unter|sous|en|sotto|bajo|sob) (?:mineral |paraffin )?(?:oil|argon|öl|huile|aceite|olio|óleo)(?=\s{0,3}(?:$|[,;)\d]))|油中|(?<![a-z])(?:icp|aas|hno3)(?![a-z])|ppm(?![a-z])|[uµμm]g\/m?l(?![a-z])|standard ?(?:solution|lösung|losung)|標準[液溶]|标准[液溶]|표준 ?용?액/u;
/** A purity in nines; beside a size it may be the pull of a magnet in newtons. */
const NINES = /(?<![a-z\d.,])[2-6]n5?(?![a-z\d]| ?(?:pull|hold|haft|force))/;
const SIZE = /\d\s?(?:mm)?\s?[x×]\s?\d|[øϕφ⌀]\s?\d/;
/** Right behind the word or before it: forms of metal that no magnet is sold in. Powder is what magnets are pressed from, and what coats them. */
const RAW_BEHIND =
  /^[ ,(-]{1,3}(?:\(?nd\)?[ ,]{1,2})?(?:(?:chips|shot|turnings|chunks?|lumps?|slugs?|granules?|späne|granulat|evaporation)(?! ?(?:glass|holder|bag|clip))(?!\p{L})|(?:folie|pulver|powder)(?=[ ,]{1,2}(?:-?\d|$))|em pó|tozu(?= ?\d|$))|^ ?(?:金属塊|インゴット|地金|箔|チップ|ショット|잉곳|괴)/u;
/** What only a magnet has: poles and fields, a mix to press, a coat of nickel, a plate that it sticks to. */
const OF_MAGNET =
  /sinter|焼結|烧结|燒結|소결|bonded|bond(?!ed)|gebunden|isotrop|pole|polig|gauss|tesla|(?<![a-z])k?oe(?![a-z])|(?<![a-z])ni-?cu|nickel|vernick|zn-?coat|adhes|countersunk|(?<![a-z])mq|fe-?b|ボンド|본드/u;

/** "Neodymium powder 99.9 %, -40 mesh", "neodymium chips in oil", "ネオジム インゴット": the metal, where nothing says that it is a magnet. */
const isMetal = (own: Hit, { folded }: Normalised): boolean =>
  ALONE.test(folded.slice(own.start, own.end)) &&
  !WORD_FOR_MAGNETS.test(folded) &&
  !OF_MAGNET.test(folded) &&
  (OF_METAL.test(folded) ||
    (NINES.test(folded) && !SIZE.test(folded)) ||
    RAW_BEHIND.test(folded.slice(own.end, own.end + 40)));

/** "Nitreto de neodímio": where one word is the element and the magnet, a compound of it is none. */
export function dropCompounds(hits: Hit[], text: Normalised): void {
  for (let i = hits.length - 1; i >= 0; i--) {
    const hit = hits[i] as Hit;
    if (hit.meaning.kind !== 'family' || !WORD.test(text.folded.slice(hit.start, hit.end))) continue;
    if (
      /magn|磁|マグネット|자석|магн[иі]т|μαγν|แม่เหล็ก|nam cham|imã|imán|ima(?:n|s)?\b/.test(
        text.folded.slice(hit.start, hit.end),
      )
    )
      continue;
    const compound = hits.some(
      (other) =>
        // "Neodymium compound" is the mix that bonded magnets are pressed from.
        ((other.meaning.kind === 'compound' && other.meaning.value !== 'compound') ||
          (other.meaning.kind === 'form' && other.meaning.value === 'oxide')) &&
        other.segment === hit.segment &&
        isNear(text.folded.slice(Math.min(hit.end, other.end), Math.max(hit.start, other.start))),
    );
    if (
      compound ||
      isMetal(hit, text) ||
      isDopant(hits, hit, text) ||
      isListedElement(hits, hit, text) ||
      MIXED_OXIDE.test(text.folded.slice(hit.end, hit.end + 24))
    )
      hits.splice(i, 1);
  }
}
