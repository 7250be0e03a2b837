import { TextKind } from '../../read/arena.ts';
import type { Sheet } from '../../read/sheet.ts';
import { foldText } from '../headers/headers.ts';
import type { Decimal } from './numbers.ts';
import type { QuantityFrame } from './quantity-decimal.ts';

/** How ERP systems print quantities, whole ones too. */
const DECIMALS = 3;
const FEWEST_LINES = 3;
/** So many that not all of them can be thousands, where only the language of the header speaks. */
const ENOUGH_LINES = 8;
const ROWS = 400;

/** What languages call a quantity that write decimals with a comma, and group digits with a point or a blank. */
const COMMA_HEADER =
  /^(?:(?:komponenten|bedarfs|soll|bestell|gesamt|einsatz)?menge|anzahl|st(?:uckzahl|k\.?)|mg\.?|quantite|qte\.?|quantita|q\.?ta'?|cantidad|cant\.?|quantidade|qtde?\.?|ilosc|mnozstvi|mnoz\.?|mnozstvo|kol(?:icina|ichestvo)?\.?|количество|кол\.?(?:-?во)?|к-во|hoeveelheid|aantal|antal|mangd|maengde|mengde|antall|maara|miktar|adet|mennyiseg|cantitate|ποσοτητα)(?![\p{L}\d])/u;

/** "0,55KW", "2X2,5", "D 0.8 mm": a measure with one or two decimals, which no separator of thousands leaves. */
const MEASURE =
  /(?<![\p{L}\d.,])(?:\d{1,4} ?[x×*/] ?){0,4}\d{1,4}([.,])\d{1,2}(?= ?(?:mm|cm|m|µm|in|kg|g|kw|w|v|a|ma|nm|l|ml|bar|hz|khz|mhz|ohm|%|["Ω°]|[x×*] ?\d)(?![\p{L}]))|(?<=\d ?[x×*] ?\d{0,4})([.,])\d{1,2}(?![\p{L}\d.,])/giu;

/**
 * Decimal separator of quantities that are all printed with three decimals (`1,000`, `16,000`, `2,400`): proven by what the list
 * writes elsewhere with that separator and never with the other, or by the language of the header. Null where neither says.
 */
export function habitualDecimal(frame: QuantityFrame, column: number): Decimal | null {
  const { sheet, firstRow, lastRow, headers } = frame;
  const printed = promisedDecimal(sheet, column, firstRow, lastRow, DECIMALS);
  const lines = filledLines(frame, column);
  if (printed === null || lines < FEWEST_LINES) return null;
  const written = { '.': 0, ',': 0 };
  const seen = new Set<number>();
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + ROWS); row++)
    for (const other of sheet.filled(row)) {
      const id = sheet.id(row, other);
      if (other === column || seen.has(id) || sheet.texts.kind(id) !== TextKind.string) continue;
      seen.add(id);
      for (const [, first, second] of sheet.texts.text(id).slice(0, 200).matchAll(MEASURE))
        written[(first ?? second) as Decimal]++;
    }
  const other = printed === ',' ? '.' : ',';
  if (written[other] > 0) return null;
  const isCommaHeader = COMMA_HEADER.test(foldText((headers.get(column) ?? '').trim()));
  // "1,000" below "Qty", or "1.000" below "Menge", is a thousand where nothing else speaks: the list has to say so often.
  const isUsual = isCommaHeader === (printed === ',');
  if (isUsual ? written[printed] > 0 : written[printed] >= FEWEST_LINES && lines >= ENOUGH_LINES) return printed;
  return isUsual && printed === ',' && lines >= ENOUGH_LINES ? printed : null;
}

function filledLines({ sheet, firstRow, lastRow }: QuantityFrame, column: number): number {
  let lines = 0;
  for (let row = firstRow; row <= lastRow && lines < ENOUGH_LINES; row++) if (sheet.id(row, column) !== 0) lines++;
  return lines;
}

/**
 * The separator of a column whose every text is printed with the same number of decimals, as a system promises: with three, `1,000`
 * proves the comma. Null as soon as one text does not keep to it (`2`, `0.5`), or when two separators end texts.
 */
export function promisedDecimal(
  sheet: Sheet,
  column: number,
  first: number,
  last: number,
  decimals: number,
): Decimal | null {
  const kept = new RegExp(`([.,])\\d{${String(decimals)}}\\s*-?\\s*\\p{L}{0,8}$`, 'u');
  const seen = new Set<number>();
  let found: Decimal | null = null;
  for (let row = first; row <= last; row++) {
    const id = sheet.id(row, column);
    if (id === 0 || seen.has(id) || sheet.texts.kind(id) !== TextKind.string) continue;
    seen.add(id);
    const text = sheet.texts.text(id).slice(0, 48).trim();
    if (!/^[+-]?\d/u.test(text)) continue;
    const mark = kept.exec(text)?.[1];
    if (mark === undefined || (found !== null && mark !== found)) return null;
    found = mark as Decimal;
  }
  return found;
}
