import { isPack, parseUnit } from './units.ts';

/** How many a price is for, and whether these are pieces in so many words. */
export interface Several {
  readonly count: number;
  readonly isPieces: boolean;
}

/** A header that may say it: most do not, and are not looked at more closely. */
const MAY = /[/／每毎당]|あたり|当たり|(?<!\p{L})(?:per|pro|je|par|por|pr|pu|for|für|pour|para|за|za|ต่อ)(?!\p{L})/iu;
/** `per 100`, `/1000 St.`, `pro 100 Stück`, `/kg`, `每千个`. */
const AFTER =
  /(?<before>\d\s?)?(?<sign>[/／每毎]|(?<!\p{L})(?:per|pro|je|par|por|pr|за|za|pu|for|für|pour|para|ต่อ)(?![\p{L}])\.?)\s{0,2}(?<figure>\d[\d.,'’]{0,9})?(?<kilo>k(?![\p{L}]))?\s{0,2}(?<unit>\p{L}{1,12})?/giu;
/** `100個あたり`, `1000개당`. */
const BEFORE = /(?<figure>\d[\d.,]{0,9})\s{0,2}(?<unit>\p{L}{0,2}?)(?:あたり|当たり|당)/gu;
/** Words for whom, not for how many pieces: `Cost for 10 boards` is that of all in ten. */
const FOR_WHOM = /^(?:pu|for|für|pour|para)$/iu;
/** A word that is the name or the code of a currency and nothing else: "EUR", "元", "rm". */
export const CURRENCY =
  /^(?:usd|eur|gbp|cny|rmb|jpy|krw|twd|chf|sek|nok|dkk|pln|czk|huf|inr|brl|mxn|try|uah|rub|idr|rp|myr|rm|元|円|원|euro?s?)$/iu;
/** Numbers that goods are priced by; others are years, dates and drawings. */
const ROUND = /^(?:[125]0{0,6}|250{0,4}|12|144)$/;

/**
 * For how many a price is by its header: `Price per 100`, `Preis/100 St.`, `EUR/1000`, `单价/千个`. A text: it is for something
 * that is not counted in pieces, or nothing that could be read. Null: the header says nothing of the kind, or that it is for one.
 */
export function perSeveral(header: string): Several | string | null {
  if (header.length > 120 || !MAY.test(header)) return null;
  const text = header.normalize('NFKC');
  const said = [...text.matchAll(AFTER), ...text.matchAll(BEFORE)].map(meaningOf).filter((one) => one !== null);
  const [first = null] = said;
  if (first === null || typeof first === 'string') return first;
  // Two figures are steps of a price, as far as one knows.
  return said.every((one) => typeof one !== 'string' && one.count === first.count) ? first : text.trim();
}

/** "Qty per 100", "Menge/1000 St.": for how many of the whole quantities are by their header; 1 where it says nothing of the kind. */
export function severalOf(header: string): number {
  const said = perSeveral(header);
  return said === null || typeof said === 'string' ? 1 : said.count;
}

const MANY = /每\s?([百千])/u;

/** "kg/100", "每千件重量": for how many pieces a mass is by its header; NaN where it names a figure that is not understood. */
export function piecesOfMass(header: string): number {
  const many = MANY.exec(header);
  if (many !== null) return many[1] === '百' ? 100 : 1000;
  const said = perSeveral(header);
  if (typeof said === 'string') return /\d/.test(said) ? NaN : 1;
  return said?.count ?? 1;
}

function meaningOf(match: RegExpExecArray): Several | string | null {
  const { before, sign = '', figure, kilo, unit: word = '' } = match.groups ?? {};
  const unit = word === '' ? null : parseUnit(word);
  if (figure === undefined) {
    // A word alone: `Price/Unit` is for one, `EUR/kg` for no piece. Many a word behind a stroke is another name of the column.
    if (unit === null || (unit.kind === 'count' && !isPack(unit) && unit.factor === 1)) return null;
    return unit.kind === 'count' && !isPack(unit) ? { count: unit.factor, isPieces: true } : match[0].trim();
  }
  const digits = figure.replace(/[.,'’](?=\d{3}(?!\d))/gu, '').replace(/[.,'’]+$/u, '');
  const isRead = before === undefined && ROUND.test(digits) && !FOR_WHOM.test(sign);
  if (!isRead || (word !== '' && unit === null && !CURRENCY.test(word))) return match[0].trim();
  if (unit !== null && (unit.kind !== 'count' || isPack(unit))) return match[0].trim();
  const count = Number(digits) * (kilo === undefined ? 1 : 1000) * (unit?.factor ?? 1);
  return count === 1 ? null : { count, isPieces: unit !== null };
}
