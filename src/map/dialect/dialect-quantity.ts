import type { KnownDialect } from './dialect.ts';
import { columnNamed, labelled, linesWhere } from './dialect-applied.ts';
import { quantityColumnOf } from '../rows/lines.ts';
import { parseAmount, parseNumber, type Decimal } from '../cells/numbers.ts';
import type { QuantityFrame } from '../cells/quantity-decimal.ts';
import { isAsNeeded } from '../cells/units.ts';
import { LineKind, type LineColumns } from '../types.ts';

/** Completes the quantities of lines by what the dialect says of empty cells, packed lines, designators, and a base above the header. */
export function applyQuantityRules(
  known: KnownDialect,
  frame: QuantityFrame,
  lines: LineColumns,
  decimal: Decimal | null,
): void {
  const rules = known.dialect.quantities;
  if (rules === undefined) return;
  const column = quantityColumnOf(frame.columns);
  const packed = rules.packed === undefined ? undefined : columnNamed(frame.headers, rules.packed);
  const refDes = (rules.countDesignators ?? false) === false ? undefined : frame.columns.get('refDes')?.[0];
  const pieces = rules.countDesignators === 'one' ? one : designators;
  for (let line = 0; line < lines.count; line++) {
    if (lines.kind[line] !== LineKind.part) continue;
    if (column < 0 && refDes !== undefined)
      lines.quantity[line] = pieces(frame.sheet.text(lines.ordinal[line] ?? 0, refDes));
    else if (column >= 0 && (rules.blank !== undefined || packed !== undefined))
      lines.quantity[line] = completed(frame, lines, line, column, packed, rules.blank, decimal);
  }
  if (rules.unknownWhere !== undefined)
    linesWhere(frame, lines, rules.unknownWhere, (line) => {
      lines.quantity[line] = NaN;
    });
  const isEither = rules.either === true && frame.columns.has('quantity');
  if (isEither) openBelowSeveral(frame, lines);
  const base =
    rules.base === undefined || frame.headerRow === null
      ? null
      : labelled(frame.sheet, frame.sheet.ordinalOf(frame.headerRow), rules.base);
  if (base === null) return;
  const basis = parseAmount(base.text, decimal)?.value ?? NaN;
  // A base that cannot be read leaves the quantities unknown: a factor of a hundred would be silent.
  const divisor = basis > 0 && !(isEither && basis !== 1) ? basis : NaN;
  if (divisor !== 1)
    for (let line = 0; line < lines.count; line++) lines.quantity[line] = (lines.quantity[line] as number) / divisor;
}

/** Where a quantity may be exploded or per assembly, those below an assembly are known only if there is one of it, and of all above it. */
function openBelowSeveral({ sheet, columns }: QuantityFrame, lines: LineColumns): void {
  const level = columns.get('level')?.[0];
  if (level === undefined) return;
  const above: { depth: number; isOne: boolean }[] = [];
  for (let line = 0; line < lines.count; line++) {
    if (lines.kind[line] !== LineKind.part) continue;
    const depth = Number(/\d{1,3}/.exec(sheet.text(lines.ordinal[line] ?? 0, level))?.[0]);
    while ((above.at(-1)?.depth ?? -1) >= depth) above.pop();
    const isKnown = above.at(-1)?.isOne ?? true;
    above.push({ depth, isOne: isKnown && lines.quantity[line] === 1 });
    if (!isKnown || Number.isNaN(depth)) lines.quantity[line] = NaN;
  }
}

/** Whoever draws a part may call it anything: "ESP-12E/F". */
const one = (text: string): number => (text.trim() === '' ? NaN : 1);

/** Number of designators in `C1, C2 C5`; NaN where one is a range or no designator. */
function designators(text: string): number {
  const each = text
    .slice(0, 20_000)
    .split(/[,;/\s]+/u)
    .filter((one) => one !== '');
  return each.length > 0 && each.every((one) => /^\p{L}{1,10}_?\d{1,6}\p{L}?$/u.test(one)) ? each.length : NaN;
}

function completed(
  { sheet, columns }: QuantityFrame,
  lines: LineColumns,
  line: number,
  column: number,
  packed: number | undefined,
  blank: number | undefined,
  decimal: Decimal | null,
): number {
  const row = lines.ordinal[line] ?? 0;
  const stated = lines.quantity[line] as number;
  const occurrences = packed === undefined ? NaN : parseNumber(sheet.text(row, packed), decimal);
  if (sheet.id(row, column) !== 0) return occurrences > 1 ? NaN : stated;
  const unit = columns.get('unit')?.[0];
  if (unit !== undefined && isAsNeeded(sheet.text(row, unit))) return NaN;
  return occurrences > 0 ? occurrences : (blank ?? NaN);
}
