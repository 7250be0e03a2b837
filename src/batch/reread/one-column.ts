import type { MappedSheet } from '../../map/types.ts';
import { TextKind } from '../../read/arena.ts';
import { RowFlag, Sheet } from '../../read/sheet.ts';
import { GUESSED } from '../types.ts';

/** Signs between the fields of a line that a program put into one cell. */
const SIGNS = [';', '\t', '|', ','] as const;
type Sign = (typeof SIGNS)[number];
/** Fields of a line, one less where a known header proves the sign; the share of the lines that have them, and of those with commas that have as many. */
const FIELDS = 3;
const LEAST_PARTED = 0.6;
const LEAST_ALIKE = 0.8;
const SAMPLE = 60;
const MOST_FIELDS = 200;

/**
 * Workbooks whose lines stand in one column, each as a text of many fields ("4711;Servo motor;2"): a program opened delimited text and did not part it.
 * They are read as the text would be, where that makes a list of them whose header is known, or any where they were none.
 */
export function readOneColumn(
  mapped: readonly MappedSheet[],
  mapAgain: (sheet: Sheet) => MappedSheet,
): readonly MappedSheet[] {
  return mapped.map((one) => {
    if (one.tables.some(({ confidence }) => confidence > GUESSED)) return one;
    // A sign inside of fields may come as regularly as the one between them.
    let guessed: MappedSheet | null = null;
    for (const sign of SIGNS) {
      if (!areAlike(one.sheet, sign, sign === ',' ? FIELDS : FIELDS - 1)) continue;
      const again = mapAgain(partedSheet(one.sheet, sign));
      if (again.tables.some(({ confidence }) => confidence > GUESSED)) return again;
      // Without a known header the cells tell, where something is counted or the whole lines told nothing. Prose has commas.
      const isCounted = again.tables.some(({ columns }) => columns.has('quantity'));
      const isList = isCounted || (one.tables.length === 0 && again.tables.length > 0);
      if (sign !== ',' && isList && areAlike(one.sheet, sign, FIELDS)) guessed ??= again;
    }
    return guessed ?? one;
  });
}

/** The sheet with a column for each field. */
function partedSheet(sheet: Sheet, sign: Sign): Sheet {
  const parted = new Sheet(sheet.name, sheet.texts);
  parted.hidden = sheet.hidden;
  parted.inColumn = sheet.filled(0)[0] ?? 0;
  parted.unvalued = sheet.unvalued;
  parted.drawn.push(...sheet.drawn);
  parted.pictures = sheet.pictures;
  for (const [key, comment] of sheet.comments) parted.comments.set(key, comment);
  for (let ordinal = 0; ordinal < sheet.rowCount; ordinal++) {
    const flags = (sheet.isHiddenRow(ordinal) ? RowFlag.hidden : 0) | (sheet.isStruckRow(ordinal) ? RowFlag.struck : 0);
    parted.addRow(sheet.rowNumber(ordinal), flags, sheet.outline(ordinal));
    const line = sheet.line(ordinal);
    if (line !== null) parted.setLine(ordinal, line);
    fieldsOf(lineOf(sheet, ordinal, sign), sign).forEach((field, column) => {
      parted.set(ordinal, column, sheet.texts.intern(field.trim()));
    });
  }
  return parted;
}

/**
 * Whether most lines have so many fields at least: a header that is known proves the sign, so that lines may lack their last ones. Prose has commas too:
 * of these lines have as many as most, and nothing else stands beside the column.
 */
function areAlike(sheet: Sheet, sign: Sign, least: number): boolean {
  const counts = new Map<number, number>();
  let lines = 0;
  let parted = 0;
  for (let ordinal = 0; ordinal < sheet.rowCount && lines < SAMPLE; ordinal++) {
    const filled = sheet.filled(ordinal);
    if (sign === ',' && filled.length > 1) return false;
    const count = fieldsOf(lineOf(sheet, ordinal, sign), sign).length;
    // A title above, a remark below.
    if (count === 1 && filled.length < 2) continue;
    lines++;
    if (count >= least) parted++;
    counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  const alike = sign === ',' ? Math.max(0, ...counts.values()) : parted;
  return lines > 1 && parted >= lines * LEAST_PARTED && alike >= lines * (sign === ',' ? LEAST_ALIKE : LEAST_PARTED);
}

/**
 * The text of a row. What stands in further columns was cut off at a comma: `4711;Servo;3` and `20`. A number there has lost the zeros that it began
 * with (of `1,050` is left 50), so that the whole is unknown: no figure is made of it.
 */
const lineOf = (sheet: Sheet, ordinal: number, sign: Sign): string =>
  sheet
    .filled(ordinal)
    .map((column, at) =>
      at > 0 && sheet.kind(ordinal, column) === TextKind.number
        ? `…${sheet.text(ordinal, column)}`
        : sheet.text(ordinal, column),
    )
    .join(sign === ',' ? '' : ',');

/** Fields of a line, those in quotes without them. */
function fieldsOf(line: string, sign: Sign): string[] {
  const fields: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let i = 0; i < line.length; i++) {
    const char = line.charAt(i);
    if (isQuoted && char === '"' && line.charAt(i + 1) === '"') field += line.charAt(i++);
    else if (char === '"' && (isQuoted || field.trim() === '')) isQuoted = !isQuoted;
    else if (char === sign && !isQuoted) {
      fields.push(field);
      field = '';
      if (fields.length > MOST_FIELDS) return fields;
    } else field += char;
  }
  fields.push(field);
  return fields;
}
