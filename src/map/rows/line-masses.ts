import { GROSS, NET, PACKED } from '../columns/aside-columns.ts';
import type { Assigned } from '../columns/column-inputs.ts';
import { voteDecimal } from '../cells/decimal.ts';
import { parseAmount, parseNumber, type Decimal } from '../cells/numbers.ts';
import { massUnitOfHeader } from '../headers/headers.ts';
import { gramsPer, parseUnit } from '../cells/units.ts';
import { quantityColumnOf } from './lines.ts';
import { LineKind, type Field, type LineColumns } from '../types.ts';
import { TextKind } from '../../read/arena.ts';
import type { Sheet } from '../../read/sheet.ts';

/* "Weight", "Net weight kg": of one piece in a bill of materials, of all that the line delivers on an invoice or a packing list. The list shows which. */

/** A list as it stands when its lines are read. */
interface MassFrame {
  readonly sheet: Sheet;
  readonly headerRow: number | null;
  readonly headers: ReadonlyMap<number, string>;
  readonly columns: ReadonlyMap<Field, readonly number[]>;
  readonly assigned?: readonly Assigned[];
  readonly decimal: Decimal | null;
  readonly lines: LineColumns;
}

/** A header that says of how many a mass is. */
const OF_PIECE =
  /(?<!\p{L})(?:unit|each|ea|per|piece|pcs?|part|item|stück|einzel|pièce|unita\p{L}*|unité|jedn\p{L}*|kus\p{L}*|komad\p{L}*|sztuk\p{L}*|styck|stk|darab|buc|шт|ед|единиц\p{L}*|од|одиниц\p{L}*|birim|adet|satuan|đơn vị|vieneto|vienības|ühiku|kappale|τεμαχίου)(?!\p{L})|stückgew|einzelgew|eigengew|teilegew|styckvikt|stykv|stykk|kappale|darab|\/ ?(?:ks|kos|kom|st|db|pz|un|u|ud|szt)\b|单重|单件|单品|單重|單件|單品|单位|單位|単|個あたり|製品重量|단중|단위|단품|개당|ต่อ|وحدة|قطعة|قطعه|واحد|יחידה|theor|理论/iu;
/** What only papers of a shipment have beside it: an invoice value, customs. */
const SHIPPED =
  /invoice|fatura|fattura|factura|facture|rechnung|faktur|customs|douan|aduan|dogan|gümrük|zoll(?!tarif)|таможен|(?<!\p{L})(?:fob|cif|cfr|exw|ddp|dap)(?!\p{L})|entered value|报关|報關|通関|통관|インボイス|송장/iu;
/** What a paper calls itself that lists what is sent. */
const PAPER =
  /(?<!\p{L})(?:packing (?:list|slip|note)|pro[ -]?forma|(?:commercial |customs )?invoice|delivery note|dispatch note|shipping list|packliste|lieferschein|(?:handels)?rechnung|facture|liste de colisage|bordereau de livraison|factura|lista de (?:empaque|embalaje|embalagem)|albarán|fattura|(?:lista|distinta) (?:di |d['’])?imball\p{L}{1,4}|documento di trasporto|fatura|romaneio|faktura|paklijst|pakbon|factuur|lista pakunkowa|specyfikacja wysyłkowa|balicí list|dodací list|baliaci list|упаковочный лист|инвойс|сч[её]т-фактура|пакувальний лист|çeki listesi|paketleme listesi|phiếu đóng gói|hóa đơn|csomagolási lista|szállítólevél|számla|packsedel|pakkeliste|pakkseddel|følgeseddel|lähetysluettelo|τιμολόγιο|faktur|daftar kemasan)(?!\p{L})|装箱单|裝箱單|装箱明细|发票|發票|送货单|送貨單|パッキングリスト|梱包明細|インボイス|納品書|송품장|포장명세서|패킹리스트|인보이스|거래명세서/iu;
/** Rows above a header that may name the paper. */
const HEAD = 20;
/** Nothing that is made costs less a kilogram, in any currency. */
const LEAST_PER_KILO = 0.1;
const near = (a: number, b: number, share: number): boolean => Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b)); // prettier-ignore

interface Row {
  /** Pieces, NaN where they are not known. */
  readonly count: number;
  readonly mass: number;
  readonly price: number;
  readonly amount: number;
  readonly key: number;
}

/** Whether a mass is that of a whole line; null where the list leaves it open. */
type Verdict = boolean | null;

/** The columns with those of masses as the list shows them; null where that changes nothing. */
export function settleMasses(list: MassFrame): ReadonlyMap<Field, readonly number[]> | null {
  const frame = list.headerRow === null ? { ...list, headers: inWords(list.headers) } : list;
  const { columns, headers, lines, assigned = [] } = frame;
  const masses = columns.get('massUnit') ?? [];
  // 총중량 is the total of a line in a bill, and the gross weight beside a net one.
  const isLineTotal = (column: number): boolean => !GROSS.test(headers.get(column) ?? '');
  if (quantityColumnOf(columns) < 0 || columns.get('massTotal')?.some(isLineTotal) === true) return null;
  const isFixed = (column: number): boolean =>
    assigned.some((each) => each.column === column && (each.kind === 'user' || each.kind === 'dialect'));
  const open = masses.filter((column) => !OF_PIECE.test(headers.get(column) ?? '') && !isFixed(column));
  const isMany = (count: number, at: number): boolean => !(count <= 1) && lines.kind[at] === LineKind.part;
  if (open.length === 0 || !lines.quantity.some(isMany)) return null;
  const verdicts = new Map<number, Verdict>();
  for (const column of open) verdicts.set(column, verdictOn(frame, column));
  const of = (is: Verdict): number[] => open.filter((column) => verdicts.get(column) === is);
  if (of(false).length === open.length) return null;
  const left = masses.filter((column) => verdicts.get(column) === undefined || verdicts.get(column) === false);
  const changed = new Map(columns);
  changed.delete('massUnit');
  if (left.length > 0) changed.set('massUnit', left);
  if (of(true).length > 0) changed.set('massTotal', of(true));
  return changed;
}

/** Names of records with blanks between their words: `netWeight`. */
function inWords(names: ReadonlyMap<number, string>): Map<number, string> {
  return new Map(Array.from(names, ([column, name]) => [column, name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')]));
}

function verdictOn(frame: MassFrame, column: number): Verdict {
  const { rows, totals } = rowsOf(frame, column);
  return byRepeated(rows) ?? bySum(totals) ?? byPrice(rows) ?? byPaper(frame, column, rows);
}

/** One part in several lines: its mass is the same, or grows with the pieces. */
function byRepeated(rows: readonly Row[]): Verdict {
  const first = new Map<number, Row>();
  let [each, line] = [0, 0];
  for (const row of rows) {
    if (row.key === 0 || !(row.count > 0)) continue;
    const known = first.get(row.key);
    if (known === undefined) first.set(row.key, row);
    else if (!near(known.count, row.count, 0.15)) {
      if (near(known.mass, row.mass, 0.005)) each++;
      else if (near(known.mass / row.mass, known.count / row.count, 0.03)) line++;
    }
  }
  return each === 0 && line === 0 ? null : line > 0 && each > 0 ? null : line > 0;
}

interface Total {
  readonly said: number;
  /** Of the masses as they stand, and times their pieces. */
  readonly plain: number;
  readonly times: number;
}

/** The total of the list sums up the masses, or the masses times the pieces. */
function bySum(totals: readonly Total[]): Verdict {
  for (const { said, plain, times } of totals) {
    const [isPlain, isTimes] = [near(said, plain, 0.003), near(said, times, 0.003)];
    if (isPlain !== isTimes) return isPlain;
  }
  return null;
}

/** Where a piece would cost next to nothing by its weight, and the line does not. */
function byPrice(rows: readonly Row[]): Verdict {
  const priced = rows.filter(({ count, price }) => count > 1 && price > 0);
  const cheap = priced.filter(({ price, mass, count }) => {
    const perKilo = price / (mass / 1000);
    return perKilo < LEAST_PER_KILO && perKilo * count >= LEAST_PER_KILO;
  });
  return cheap.length > 0 && cheap.length * 2 >= priced.length ? true : null;
}

/** By what else stands in the list and above it. */
function byPaper({ sheet, headerRow, headers, columns }: MassFrame, column: number, rows: readonly Row[]): Verdict {
  const others = [...headers].filter(([at]) => at !== column).map(([, header]) => header);
  const isNet = NET.test(headers.get(column) ?? '');
  const isSent = others.some((header) => SHIPPED.test(header));
  const hasGross = others.some((header) => GROSS.test(header));
  if (others.some((header) => PACKED.test(header)) || isPaper(sheet, headerRow)) return true;
  const isPriced = rows.some(({ count, price, amount }) => count > 1 && near(count * price, amount, 0.01));
  if (columns.has('hsCode')) {
    if (isNet && (columns.has('totalCost') || isSent || hasGross)) return true;
    return isPriced || (isNet && columns.has('unitCost')) ? null : false;
  }
  // What is sent is weighed in kilograms.
  const isOfGrams = /^g/i.test(massUnitOfHeader(headers.get(column) ?? '') ?? '');
  return isNet && (hasGross || isPriced) && !isOfGrams ? null : false;
}

function isPaper(sheet: Sheet, headerRow: number | null): boolean {
  if (headerRow === null) return false;
  const header = sheet.ordinalOf(headerRow);
  for (let row = Math.max(0, header - HEAD); row < header; row++)
    if (sheet.filled(row).some((at) => PAPER.test(sheet.text(row, at).slice(0, 80)))) return true;
  return PAPER.test(sheet.name ?? '');
}

function rowsOf(frame: MassFrame, column: number): { rows: Row[]; totals: Total[] } {
  const { sheet, columns, headers, lines, decimal } = frame;
  const first = (field: Field): number => columns.get(field)?.[0] ?? -1;
  const [unitAt, uomAt, priceAt, amountAt] = [first('unit'), first('massUom'), first('unitCost'), first('totalCost')];
  const keyAt = first('partNumber') >= 0 ? first('partNumber') : first('description');
  const own = voteDecimal(sheet, [column], frame.lines.ordinal[0] ?? 0, lines.ordinal[lines.count - 1] ?? 0) ?? decimal;
  const inHeader = massUnitOfHeader(headers.get(column) ?? '') ?? '';
  const text = (row: number, at: number): string => (at < 0 ? '' : sheet.text(row, at));
  const numberAt = (row: number, at: number, mark: Decimal | null): number =>
    at < 0 ? NaN : parseNumber(sheet.text(row, at), sheet.kind(row, at) === TextKind.number ? '.' : mark);
  // A total mostly names no unit of its own.
  let uom = gramsPer(inHeader);
  const grams = (row: number): number => {
    const amount = parseAmount(sheet.text(row, column), sheet.kind(row, column) === TextKind.number ? '.' : own);
    if (amount === null) return NaN;
    uom = gramsPer(text(row, uomAt)) ?? uom;
    return amount.value * ((amount.unit?.kind === 'mass' ? amount.unit.factor : uom) ?? NaN);
  };
  const rows: Row[] = [];
  const totals: Total[] = [];
  let [all, allTimes, part, partTimes] = [0, 0, 0, 0];
  for (let line = 0; line < lines.count; line++) {
    const row = lines.ordinal[line] as number;
    const mass = grams(row);
    const kind = lines.kind[line];
    if (kind === LineKind.total && mass > 0) {
      totals.push({ said: mass, plain: part, times: partTimes }, { said: mass, plain: all, times: allTimes });
      [part, partTimes] = [0, 0];
    }
    if (kind !== LineKind.part || !(mass > 0)) continue;
    const unit = parseUnit(text(row, unitAt));
    const isCounted = unit === null || unit.kind === 'count';
    const count = isCounted ? (lines.quantity[line] as number) * (unit?.factor ?? 1) : NaN;
    // What is sold by its mass weighs what the line says, however it is read.
    const times = unit?.kind === 'mass' ? mass : mass * count;
    [all, part] = [all + mass, part + mass];
    [allTimes, partTimes] = [allTimes + times, partTimes + times];
    const price = columns.has('priceUnit') ? NaN : numberAt(row, priceAt, decimal);
    const amount = numberAt(row, amountAt, decimal);
    rows.push({ count, mass, price, amount, key: keyAt < 0 ? 0 : sheet.id(row, keyAt) });
  }
  return { rows, totals };
}
