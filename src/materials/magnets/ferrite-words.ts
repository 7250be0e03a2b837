import { isReplaced } from './replaced.ts';

/** "Ferrite motor magnet": the word is a part elsewhere (cores, beads), in a magnet's own noun group its material. */
export const FERRITE =
  /^(?:ferr\.?$|ferr?iet|ferr?it|hartferrit|keramik|ceramic$|ferryt|ферр?ит|φερρ?ιτ|เฟอร์?ไร|ف[يرا]{1,4}ت|פרי?יט|フェライト|페라이트|铁氧体|鐵氧體)/;
/** "Ring magnet | Ferrite": the material of a magnet, in a cell of its own. */
const OF_FERRITE =
  /(?<![\p{L}])(?:(?:hart|hard |strontium[- ]?|barium[- ]?|sr[- ]?|ba[- ]?)?ferrit\p{L}{0,2}|ferriet|ferr|ferryt\p{L}{0,2}|keramik|ceramic|céramique|cer[aá]mic[ao]|ceramica|ферр?ит\p{L}{0,3}|φερρ?ιτ\p{L}{0,3})(?![\p{L}])|เฟอร์?ไร[ตท]|フェライト|페라이트|铁氧体|鐵氧體|陶瓷/u;

/** The same beside a text that names the magnet; a core or a bead is a part of its own. */
const FERRITE_ALONE =
  /^(?!.*(?:core|bead|choke|kern|drossel|perle|noyau|nucleo|сердечник|磁芯|磁珠|コア|ビーズ|코어|비드)).*?((?<!\p{L})(?:ferrit|ferriet|ferryt|ферр?ит)\p{L}{0,5}|フェライト|페라이트|铁氧体|鐵氧體)(?![a-z])/u;

const DENIED =
  /(?:^|[\s,;(|])(?:no|not|non|nor|kein(?:e[srnm]?)?|nicht|ohne|without|sans|pas (?:de|en)|sin|senza|sem|bez|без|не|нет|geen|niet|inte|ikke|ei)[ -]$|[无無非不][是含为為]?$/u;

/** "Kein Ferrit", "not ferrite", "statt Ferrit", 非铁氧体: whether the word at `at` is only named to say that it is none. */
export const isDeniedFerrite = (folded: string, at: number): boolean =>
  DENIED.test(folded.slice(Math.max(0, at - 12), at)) || (at >= 10 && isReplaced(folded, at, at));

/** The word for ferrite beside a text that names the magnet, where the text does not deny it. */
export const ferriteAlone = (folded: string): string | undefined => said(FERRITE_ALONE.exec(folded), folded);

/** The word for ferrite in a cell for the material of a magnet, where the cell does not deny it. */
export const ofFerrite = (folded: string): string | undefined => said(OF_FERRITE.exec(folded), folded);

function said(found: RegExpExecArray | null, folded: string): string | undefined {
  const word = found?.[1] ?? found?.[0];
  if (found === null || word === undefined) return undefined;
  return isDeniedFerrite(folded, found.index + found[0].lastIndexOf(word)) ? undefined : word;
}
