import type { Normalised } from '../text/normalise.ts';
import type { Hit } from './reading.ts';

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

/** Right beside the word, joined or behind a hyphen: what is sold with neodymium as one metal, and told of no magnet. */
const PRASEODYMIUM_BEFORE =
  /(?:praseod[iy]m\p{L}{0,3}|празеодим\p{L}{0,2}|プラセオジウ?ム|프라세오디[뮴움]|[镨鐠])[ ・·/+-]{0,3}$/u;
const PRASEODYMIUM_BEHIND = /^[ ・·/+-]{0,3}(?:praseod[iy]m|празеодим|プラセオジウ?ム|프라세오디[뮴움]|[镨鐠])/u;

/** "Neodymium powder 99.9 %, -40 mesh", "neodymium chips in oil", "ネオジム インゴット", 酸化プラセオジムネオジム: the metal, where nothing says that it is a magnet. */
export const isMetal = (own: Hit, { folded }: Normalised): boolean =>
  ALONE.test(folded.slice(own.start, own.end)) &&
  !OF_MAGNET.test(folded) &&
  (OF_METAL.test(folded) ||
    (NINES.test(folded) && !SIZE.test(folded)) ||
    PRASEODYMIUM_BEFORE.test(folded.slice(Math.max(0, own.start - 20), own.start)) ||
    PRASEODYMIUM_BEHIND.test(folded.slice(own.end, own.end + 12)) ||
    RAW_BEHIND.test(folded.slice(own.end, own.end + 40)));
