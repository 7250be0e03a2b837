import type { Draft } from './draft.ts';
import { isNoGroupOf } from './no-group.ts';
import { textsOf, type ReadLineText } from '../line.ts';
import type { Noun } from '../reading/head.ts';

/** "in wooden box", "en puertas delanteras": where a thing is, and what that is of; "6.5 in" are inches. */
const IN =
  /(?<!\d[\d.,/]{0,6} ?)(?<!\p{L})(?:in|im|en|dans|nel|nella|em|w|v|ve|в|у) (?:[\p{L}\d/-]{1,20} ){0,3}[\p{L}\d-]{2,24}/gu;
/** "grille included", "rejilla incluida": what comes along. */
const INCLUDED =
  /(?<!\p{L})\p{L}{3,24} (?:is |are )?(?:included|incl\.?|inklusive|inkl\.?|inbegriffen|enthalten|inclus(?:es?|[oai])?|compris(?:es?)?|fourni(?:e?s)?|incluid[oa]s?|inbegrepen|meegeleverd|dahil|w zestawie|w komplecie|в комплекте)(?!\p{L})/gu;
const MATERIAL = String.raw`(?:stainless |stamped |cast |treated |coated )?(?:paper|pol[iy]prop\p{L}*|pp|poly|kevlar|carbon|glass fib(?:er|re)|fib(?:er|re)|silk|cloth|foam|rubber|steel|metal\p{L}{0,2}|alu\p{L}{0,6}|brass|plastic|abs|nylon|wood(?:en)?|iron|zinc|copper|stahl|kunststoff|gummi|holz|messing|papier|acier|plastique|caoutchouc|bois|laiton|acero|plastico|papel|goma|madera|aluminio|laton|acciaio|plastica|carta|gomma|legno|ottone|aco|borracha|madeira|staal|rubberen|hout\p{L}{0,2}|metalow\p{L}{1,2}|stalow\p{L}{1,2}|kovov\p{L}{1,2}|ocelov\p{L}{1,2}|plastov\p{L}{1,2}|metalli\p{L}{1,3}|металлическ\p{L}{1,3}|пластиков\p{L}{1,3}|стальн\p{L}{1,3}|алюминиев\p{L}{1,3}|бумажн\p{L}{1,3})`;
const BUILT = String.raw`(?:cones?|frame|basket|surround|housing|case|casing|body|enclosure|gears?|gehause|membran|korb|sicke|boitier|cone|membrane|chassis|carter|pignons|cono|armazon|carcasa|bastidor|engranajes|carcaca|armacao|engrenagens|cestello|carcassa|telaio|ingranaggi|conus|behuizing|tandwielen|obudow\p{L}{1,2}|membrana|skrin\p{L}{0,2}|pouzdr\p{L}|prevod\p{L}{1,2}|корпус|диффузор|шестерн\p{L}{1,2})`;
const OF = String.raw`(?: (?:de|en|di|da|do|aus|van|z|ze|из) ?| ?-? ?)`;
/** "paper cone", "armazón de acero", "Alugehäuse": what a thing is built of. */
const BUILT_OF = new RegExp(
  String.raw`(?<!\p{L})(?:${MATERIAL} ?-? ?${BUILT}|${BUILT}${OF}${MATERIAL})(?!\p{L})`,
  'gu',
);
/** 铝合金外壳, 纸盆. */
const BUILT_OF_CJK =
  /(?:金属|金屬|塑料|塑膠|铝(?:合金)?|鋁|钢|鋼|木|纸|紙|橡胶|橡膠)(?:外壳|外殼|机壳|盆架?|边|齿轮|齒輪|筐体|ケース|コーン)/g;
/** What only machines and loudspeakers are rated by, none of their parts. */
const RATED =
  /(?<![\p{L}\d.])\d{1,5}(?:[.,]\d{1,3})?[ -]?(?:[km]?w|watts?|ohms?|ω|k? ?r?pm|u\/min|об\/мин|kv|n?cm|nm|kg[ ·.-]?cm|v|vdc|vac|в|вт)(?![\p{L}\d])|\d ?[vw](?!\p{L})/u;
const SIZED = /\d ?(?:in|inch|zoll|pollici|pulgadas|"|''|″|cm|mm)(?!\p{L})/u;
/** Things by the set or for repair: what is in them is not told. */
const SETS =
  /(?<!\p{L})(?:kits?|sets?|satz|zubehor|accessor\p{L}*|spares?|repair|parts?|ersatz\p{L}*|recambios?|repuestos?|ricambi?o?|jeu|juego|lot|zestaw|sada|набор|комплект)(?!\p{L})/u;
const LOUD = /^(?:loudspeaker|tweeter|woofer|subwoofer|micro-speaker|midrange)/;

/**
 * "6.5 inch paper cone", "12V 300 RPM with cable": does a description name only what the thing of its category is built of, comes with or
 * sits in? A grille by itself is a grille.
 */
function isOnlySaidOf({ reading: { nouns, segments, text } }: ReadLineText, thing: Noun): boolean {
  const { folded } = text;
  if (nouns.length === 0 || nouns.some(({ kind }) => kind !== 'part') || SETS.test(folded)) return false;
  const with_ = segments.filter(({ role }) => role === 'with').map(({ start, end }) => [start, end] as const);
  const spans = [...with_, ...spansOf(IN, folded), ...spansOf(INCLUDED, folded)];
  const first = Math.min(...nouns.map(({ start }) => start));
  const before = folded.slice(0, first);
  const isTold = RATED.test(before) || (LOUD.test(thing.value) && SIZED.test(before));
  if (isTold) spans.push(...spansOf(BUILT_OF, folded), ...spansOf(BUILT_OF_CJK, folded));
  return nouns.every(({ start, end }) => spans.some(([from, to]) => from <= start && end <= to));
}

const spansOf = (pattern: RegExp, text: string): (readonly [number, number])[] =>
  [...text.matchAll(pattern)].map(({ 0: { length }, index }) => [index, index + length] as const);

/** What a category says that a line is, whose descriptions say only what that is like; null: they name another thing. */
export function categoryOf({ line, descriptive }: Draft): ReadLineText | null {
  const group = textsOf(line, 'category').find(({ reading: { head } }) => head !== null);
  const head = group?.reading.head ?? null;
  if (group === undefined || head === null || head.kind === 'part' || isNoGroupOf(group, head, descriptive))
    return null;
  return descriptive.every((text) => text.reading.head === null || isOnlySaidOf(text, head)) ? group : null;
}
