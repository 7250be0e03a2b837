import type { Sheet } from '../../read/sheet.ts';
import type { Field } from '../types.ts';
import { headerCandidates } from './dictionary.ts';
import { isHeader, readHeaderRow } from './header-rows.ts';
import { headsPins } from './pin-words.ts';

/** Of these a plain number says which; "Pins" may as well count them. */
const NUMBERED = /gpio|port|pin(?!s)|pino|broche|puerto|ch?an|kan|пин|канал|порт|[脚腳]|端口|ピン|ポート|핀|포트/iu;
/** One of them, alone or with more behind it: "D8", "GPIO 4 (PWM)", "A0, A1", "PA5", "CH1", "Port B". */
const CODE =
  /^[`'*]{0,3}(?:(?:GPIO|GP|DIO|IO|Pin|CH|Channel|Port|PWM|Sig|SERVO|OUT|IN|M|S)[ _-]?(?:\d{1,2}|[A-H])|[AD]\d{1,2}|P[A-K]\d{1,2}|[AB](?:IN|OUT)\d|EN[AB]?|STEP|DIR|SDA|SCL|MOSI|MISO|SCK|[RT]XD?|VCC|VIN|GND|3V3|5V)(?![A-Za-z\d])/i;
const NUMBER = /^(?:[A-H]$|\d{1,2})(?:\s?[,/&+–-]\s?\d{1,2}){0,4}$/;
/** What lists of parts have: "Component | Pin" may be one as well. */
const OF_PARTS: readonly Field[] = [
  'name',
  'description',
  'partNumber',
  'quantity',
  'quantityTotal',
  'mpn',
  'supplierPn',
  'unitCost',
  'totalCost',
  'supplier',
  'manufacturer',
  'link',
];

const FEWEST_ROWS = 2;
const MOSTLY = 0.75;
/** Below a header a rule may stand. */
const RULED = 2;

/**
 * The last row of a table of pins that a row heads: "Function | Arduino pin | Driver" above "Motor A | D8 | IN1". Null: it heads none.
 */
export function lastOfPins(sheet: Sheet, row: number): number | null {
  const headers = sheet.filled(row).map((column) => ({ column, text: sheet.text(row, column).trim() }));
  const means = (text: string, fields: readonly Field[]): boolean =>
    headerCandidates(text).some(({ kind, field }) => kind !== 'contained' && fields.includes(field));
  const pins = headers.filter(({ text }) => headsPins(text));
  const others = headers.filter((header) => !pins.includes(header));
  if (others.length === 0 || headers.some(({ text }) => means(text, OF_PARTS))) return null;
  let last = row;
  while (isNext(sheet, last + 1, last === row ? RULED : 1)) last++;
  const rows = Array.from({ length: last - row }, (_, at) => row + 1 + at);
  const isOfPins = ({ column, text }: { readonly column: number; readonly text: string }): boolean => {
    const cells = rows.map((at) => sheet.text(at, column).trim()).filter((cell) => cell !== '');
    const codes = cells.filter((cell) => CODE.test(cell) || (NUMBERED.test(text) && NUMBER.test(cell)));
    return codes.length >= rows.length * MOSTLY && new Set(codes).size === codes.length;
  };
  return rows.length >= FEWEST_ROWS && pins.some(isOfPins) ? last : null;
}

/** Whether a row stands right below the one above it, has more than a title, and heads no list of its own. */
function isNext(sheet: Sheet, row: number, within: number): boolean {
  if (row >= sheet.rowCount || sheet.rowNumber(row) - sheet.rowNumber(row - 1) > within) return false;
  if (sheet.filled(row).length < 2) return false;
  const read = readHeaderRow(sheet, row, true);
  return read === null || !isHeader(read, true);
}
