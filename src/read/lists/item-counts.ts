import { pluralCount } from './bare-counts.ts';
import { type Counted, countedLine } from './counted-list.ts';
import { PIECES, PIECES_END, SPACED_PIECES } from './piece-words.ts';

/** "Schraube M4x30 (1x; zur Fixierung)". */
const IN_BRACKETS = /[(（](\d{1,4}) ?[x×][;,)）]/u;
/** "M3 t-slot nut, 48 pcs", "Serwo SG90 - 1 szt.", "Motore - 3 pezzi (di scorta)". */
const BEHIND = new RegExp(
  String.raw`(?:,| [–—-]) ?(?:(?:at least|about|approx\.?|ca\.?|min\.?|almeno|circa|mindestens|etwa|au moins|environ|al menos|pelo menos|minst|około|минимум|не менее) )?(\d{1,4})(?: ?${PIECES}|${SPACED_PIECES})${PIECES_END}\.?(?: (\([^()]{1,120}\)))?$`,
  'iu',
);
/** "Nema 17 step motor: 2 pcs (turret and Z axis)." */
const LABELLED_COUNT =
  /^(?=[^:：]{0,120}\p{L}{3})([\p{L}\d][^:：]{2,120})[:：]\s{0,3}(\d{1,4}) ?(?:[x×]|pcs?|pieces?|stk|stück|st|uds?|unidades|un|pz|szt|ks|шт|adet|takım|paket|sets?|satz|buah|db|buc|kpl|cái|chiếc|個|个|개)(?![\p{L}\d])\.?\s{0,3}(.{0,300})$/iu;
/** "N20 12V motors (qty 3) - metal". */
const QUANTITY_IN =
  /\s?[(（]\s?(?:qty|quantity|menge|anzahl|quantité|qté|cantidad|cant|quantità|q\.?tà|quantidade|qtde?|ilość|počet|кол-?во|adet|数量|數量)[.:：]? ?(\d{1,4})(?: ?pcs?\.?)?\s?[)）]/iu;
/** "500 Ohm potentiometer": a rating, and no number of things. */
const UNIT =
  /^(?:[kKM]?ohms?|volts?|watts?|amps?|mah|rpm|[kMG]?hz|pins?|poles?|polig|bit|degrees?|grad|grams?|met(?:er|re)s?|lit(?:er|re)s?|teeth|inch(?:es)?|zoll|pouces?|pulgadas?|polegadas?|pollici|hours?|points?|way|ply|grit|gauge)(?![a-z])/i;
/** What an item counts: "2 ruedas", "M3 nut, 48 pcs", "Schraube (1x; …)"; null: it only names a thing. */
export function countOf(text: string): Counted | null {
  const counted = countedLine(text);
  if (counted !== null) return counted;
  // "4010 fan", "608 bearing" are sizes.
  const [, plain = '', thing] = /^(\d{1,3}) (\p{L}{3}.{0,400})$/u.exec(text) ?? [];
  if (
    thing !== undefined &&
    !UNIT.test(thing) &&
    !(
      plain.length === 3 &&
      /^(?:bearing|lager|roulement|rodamiento|cuscinett|rolamento|łożysk|ložisk|подшипник|轴承)/iu.test(thing)
    )
  )
    return { count: plain, thing };
  const [, behind] = BEHIND.exec(text) ?? [];
  if (behind !== undefined)
    return {
      count: behind,
      thing: text.replace(BEHIND, (_, __, said?: string) => (said === undefined ? '' : ` ${said}`)),
    };
  const [, name, figure, rest = ''] = LABELLED_COUNT.exec(text) ?? [];
  if (name !== undefined && figure !== undefined) return { count: figure, thing: `${name} ${rest}`.trim() };
  const [inside, quantity] = QUANTITY_IN.exec(text) ?? [];
  if (inside !== undefined && quantity !== undefined) return { count: quantity, thing: text.replace(inside, '') };
  const [, count] = IN_BRACKETS.exec(text) ?? [];
  return count === undefined ? pluralCount(text) : { count, thing: text };
}

/** "Neodymium magnets 10x3 (8)", "Speaker 8 ohm - 2": a number alone at the end, behind words. */
const AT_END = /^(\p{L}.{0,200}?)\s{1,4}(?:[(（]([1-9]\d{0,2})[)）]|[–—-] ([1-9]\d?))$/u;
/** What has a number of its own behind it: "Chapter (3)", "Arduino pin - 13", "Raspberry Pi (4)", "Pico - 2". */
const NUMBERED =
  /(?<!\p{L})(?:chapter|section|step|part|fig(?:ure)?|table|note|page|version|ver|rev|level|size|pin|gpio|port|channel|no|nr|pi|pico|zero|model|type|mark|mk|gen|series|kapitel|schritt|teil|abb|seite|étape|paso|fase|pag)\.?$/iu;

/** The same of an item of a list that ends with a number; null: that is none of things. */
export function countAtEnd(text: string): Counted | null {
  const [, thing = '', inside, behind] = AT_END.exec(text) ?? [];
  const count = inside ?? behind;
  return count === undefined || !/\p{L}{3}/u.test(thing) || NUMBERED.test(thing) ? null : { count, thing };
}
