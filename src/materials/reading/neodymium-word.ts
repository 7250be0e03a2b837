import { isMetal } from './neodymium-metal.ts';
import type { Normalised } from '../text/normalise.ts';
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

/** Glass, lamps, lasers and crystals of neodymium, right behind and right before its name: they hold the element, and no magnet. */
const LIGHT_BEHIND =
  /^\p{L}{0,5}[ -]?(?:(?:wine|beer|optical|laser|filter|art) )?(?:lasers?|lazer|lézer|glas(?:s|es|er)?|lamp(?:e|en|a|s|y)?|bulbs?|cr[iy]stals?|kristall?e?|gl[uü]hbirne|стекл\p{L}{1,2}|ламп\p{L}|лазер\p{L}{0,2}|кристалл?\p{L}{0,2})(?!\p{L})|^ ?(?:ガラス|レーザ|電球|ランプ|유리|레이저|램프|전구|玻璃|激光|灯)/u;
const LIGHT_BEFORE =
  /(?:(?<!\p{L})(?:laser|láser|szkło|szklo|sklo|lampa|lampe|lámpara|lampara|lampada|lâmpada|verre|vetro|vidrio|vidro|cristal|cristallo|kryształ|ampoule|bombilla|żarówka|стекло|лампа|лампочка|лазер|кристалл)(?: лазерн\p{L}{2})?)(?: (?:au|al|de|di|do|da|a|à|com|con|z|s|с|на))? $/u;
const isOfLight = ({ start, end }: Hit, { folded }: Normalised): boolean =>
  !WORD_FOR_MAGNETS.test(folded) &&
  (LIGHT_BEHIND.test(folded.slice(end, end + 40)) || LIGHT_BEFORE.test(folded.slice(Math.max(0, start - 40), start)));

/** Words that are the element as well. */
const WORD = /^(?:neod|неод|νεοδ|นีโอ|钕$|釹$|ネオジウ?ム$|네오디[뮴움]$)/;
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
      (!WORD_FOR_MAGNETS.test(text.folded) && isMetal(hit, text)) ||
      isDopant(hits, hit, text) ||
      isOfLight(hit, text) ||
      isListedElement(hits, hit, text) ||
      MIXED_OXIDE.test(text.folded.slice(hit.end, hit.end + 24))
    )
      hits.splice(i, 1);
  }
}
