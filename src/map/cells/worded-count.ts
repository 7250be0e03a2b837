import { bareCount, pluralCount } from '../../read/lists/bare-counts.ts';
import { type Decimal, parseAmount } from './numbers.ts';
import { parseUnit } from './units.ts';

/** What says of a number that so many are needed. */
const NEEDED =
  /^(?:需要?|需用|共[计計]?|[总總][计計]|合[计計]|needs?|needed|required|benötigt|nécessaires?|besoin de|requis|necesarios?|necessari[oae]?|servono|potrzebn[ey]|potrzeba|nodig|нужно|требуется|потрібно|必要|필요)[:.]? ?(?=\d)/iu;
/** "4,建议买 10+", "20 + spares", "2; see drawing": behind a number a remark that begins with a word. */
const REMARKED = /^([^,;、(+]{1,24}?) ?[,;、(+] ?(?=\p{L})/u;
/** "2 (left) + 2 (right)", "4 (M3), 2 (M4)", "2, or 4": of further ones the first number is not all. */
const FURTHER =
  /[+&,;、)/][ \p{L}]{0,12}\d|(?<!\p{L})(?:and|und|et|y|e|i|en|og|och|и|та|ve|dan|và|or|oder|ou|o|oppure|eller|lub|nebo|или|або) ?\d|[和与與と및或] ?\d/iu;
/** "2x150mm", "1x100mm, 2x150mm": pieces that are cut to length, below a header for quantities. */
const OF_LENGTH = /^([1-9]\d{0,3}) ?[x×] ?\d{1,5}(?:[.,]\d{1,3})? ?(?:mm|cm|dm|m|in|inch|ft|")$/iu;
/** "2 per motor", "1 je Lautsprecher". */
const PER =
  /^\d{1,4} ?(?:x|×|pcs?\.?|pieces?|stk\.?|stück|шт\.?)? ?(?:\/|(?:per|pro|je|par|por|op|na|на|for each|for every)(?!\p{L}))/iu;
const LONGEST = 80;

/** A quantity without the words around its number: "4 sets" of "4 motor sets", "6" of "需 6,建议买 10"; the text itself where there are none. */
export function plainCount(text: string): string {
  if (text.length > LONGEST) return text;
  const written = text.normalize('NFKC').trim().replace(/\s+/gu, ' ').replace(NEEDED, '');
  const [opening = '', number] = REMARKED.exec(written) ?? [];
  const said = number === undefined || FURTHER.test(written.slice(opening.length)) ? written : number;
  // "4 motor sets": what is counted says of which things it is one.
  const { count, thing = '' } = pluralCount(said) ?? (said.startsWith('1 ') ? bareCount(said) : null) ?? {};
  const last = /[\p{L}-]{3,20} (\p{L}{3,12})$/u.exec(thing)?.[1] ?? '';
  return parseUnit(last)?.kind === 'count' ? `${count ?? ''} ${last}` : said;
}

/** How many a text says in words, where it is no number as it stands; NaN: it does not. */
export const wordedCount = (text: string, decimal: Decimal | null): number =>
  parseAmount(plainCount(text), decimal)?.value ?? piecesOfLength(text);

function piecesOfLength(text: string): number {
  if (text.length > LONGEST || !/\d ?[x×]/iu.test(text)) return NaN;
  return text.split(/[,;+] /u).reduce((sum, one) => sum + Number(OF_LENGTH.exec(one.trim())?.[1] ?? NaN), 0);
}

/** Whether a text counts what it names: so many of it, or for each of it. */
export const countsWhatItNames = (text: string): boolean =>
  PER.test(text) || parseAmount(plainCount(text), null) !== null;
