import { fieldText } from '../bom/access.ts';
import type { Bom } from '../bom/types.ts';
import { unitInHeader } from '../map/cells/mass.ts';
import { LineKind, type Field, type Table } from '../map/types.ts';
import { gramsPer } from '../map/cells/units.ts';
import { columnLetters } from '../read/sheet.ts';
import { shorten } from './columns.ts';
import { openPrices } from './prices.ts';
import { unreadQuantities } from './quantity.ts';
import { repeatsNumbers } from './repeated.ts';
import { movedPrices, widerRows } from './shifted.ts';
import type { Doubt } from './types.ts';

const LOW_CONFIDENCE = 0.5;
const MANY_NOTES = 0.25;
/** Lines whose cells are looked at. */
const PROBE = 2000;

/** `1,000`, `2.500`: what the sign parts, the cell does not say. */
const mayBeEither = (text: string): boolean => /^\d{1,3}[.,]\d{3}(?!\d)/.test(text.trim());

const counted = (count: number, word: string): string => `${String(count)} ${word}${count === 1 ? '' : 's'}`;

/** What a reader should look at: columns that are missing, cells that could not be read, structure that does not close. */
export function doubtsOf(bom: Bom, index: number, start: number): Doubt[] {
  const table = bom.tables[index] as Table;
  const doubts: Doubt[] = [];
  const add = (code: string, message: string): void => {
    doubts.push({ code, message });
  };
  const has = (...fields: Field[]): boolean => fields.some((field) => table.columns.has(field));
  const { inColumn } = table.sheet;
  if (inColumn !== null)
    add(
      'one-column',
      `All fields of a line stand in column ${columnLetters(inColumn)}, parted by a sign: the columns told here are those of the parted text.`,
    );
  if (table.sheet.turned !== null)
    add(
      'turned',
      'Parts stand in columns, and each row has its label: the list was turned to be read. No mapping names its rows; where one is read wrongly, turn the list in the file (paste with "Transpose").',
    );
  if (!has('description'))
    add('no-description', 'No column describes the parts: content is judged by numbers and remarks alone.');
  else {
    const [parts, blank] = undescribed(bom, table, start);
    if (blank > parts * 0.3 && blank > 1)
      add(
        'blank-descriptions',
        `${counted(blank, 'part')} of ${String(parts)} have no description: is another column meant?`,
      );
  }
  if (!has('partNumber', 'mpn', 'supplierPn'))
    add('no-part-number', 'No column holds part numbers: parts are told apart by their descriptions.');
  if (!has('quantity', 'quantityTotal'))
    add(
      'no-quantity',
      table.lines.quantity.some((count) => !Number.isNaN(count))
        ? 'No column holds quantities: only what names count is added up.'
        : 'No column holds quantities: amounts cannot be added up.',
    );
  const { count, open: unsure, empty, first, firstOpen } = unreadQuantities(table);
  if (count > 0 && first !== null)
    add(
      'unread-quantity',
      `${counted(count, 'quantity cell')} could not be read as a number, first ${first.place} "${shorten(first.text)}": unknown, not 0.${mayBeEither(first.text) ? ' In a mapping, "decimal" says what its sign is.' : ''}`,
    );
  if (firstOpen !== null)
    add(
      'open-quantity',
      `${counted(unsure, 'quantity cell')} may say what goes into one assembly or into all of the whole, first ${firstOpen.place} "${shorten(firstOpen.text)}": unknown, not 0.`,
    );
  if (empty > 0) add('empty-quantity', `${counted(empty, 'part')} without a quantity: unknown, not 0.`);
  const unitless = massWithoutUnit(table);
  if (unitless !== null)
    add(
      'mass-without-unit',
      `Column ${unitless} states no unit of mass, so no mass is known: write it in the header ("Weight [g]").`,
    );
  const ofWhat = openMass(table);
  if (ofWhat !== null)
    add(
      'open-mass',
      `Column ${ofWhat} may say what one piece weighs or what all of a line does: unknown, until the header says it ("Weight per piece", "Total weight").`,
    );
  const open = openPrices(table);
  if (open !== null)
    add(
      'open-price',
      `${counted(open.count, 'price')} of which it is not known for how many pieces, first by ${open.place} "${shorten(open.text)}": unknown, no price of one piece.`,
    );
  const wider = widerRows(table);
  if (wider !== null)
    add(
      'wider-rows',
      `${counted(wider.count, 'row')} with more cells than the header, first ${wider.place}: a separator in a cell without quotes moves what stands behind it.`,
    );
  const moved = movedPrices(table);
  if (moved !== null)
    add(
      'moved-cells',
      `${counted(moved.count, 'row')} with no figure where the others have a price in all, first ${moved.place}: a cell too few or too many, so that quantity and prices may be others' cells.`,
    );
  const { kind, count: lines } = table.lines;
  const notes = kind.reduce((sum, each) => sum + Number(each === LineKind.note), 0);
  if (notes > lines * MANY_NOTES)
    add('many-notes', `${String(notes)} of ${counted(lines, 'row')} are taken for notes and not judged.`);
  if (table.confidence < LOW_CONFIDENCE)
    add('low-confidence', `The columns are known with ${percent(table.confidence)} confidence only.`);
  if (has('level') && bom.styles[index] === 'flat')
    add('no-tree', 'What stands below the header of a level draws no tree: the list is read as flat.');
  const repeated = bom.styles[index] === 'flat' ? repeatsNumbers(table) : null;
  if (repeated !== null)
    add(
      'repeated-numbers',
      `Column ${repeated} holds part numbers of other rows: if it names what a line is part of, map it as "parent"; the list is read as flat.`,
    );
  const issues = bom.issues.filter(({ line }) => bom.lineTable[line] === index);
  for (const [issue, words] of Object.entries(ISSUES)) {
    const found = issues.filter((each) => each.kind === issue).length;
    if (found > 0) add(issue, `${words}: ${counted(found, 'line')}.`);
  }
  return doubts;
}

const ISSUES: Readonly<Record<Bom['issues'][number]['kind'], string>> = {
  'level-gap': 'A level of the hierarchy is skipped',
  orphan: 'A parent is named that is not in the list',
  cycle: 'A part stands below itself',
};

export function percent(share: number): string {
  return `${String(Math.round(share * 100))} %`;
}

function undescribed(bom: Bom, table: Table, start: number): [number, number] {
  let parts = 0;
  let blank = 0;
  for (let line = 0; line < table.lines.count; line++) {
    if (table.lines.kind[line] !== LineKind.part) continue;
    parts++;
    if (fieldText(bom, start + line, 'description') === '') blank++;
  }
  return [parts, blank];
}

/** The first column of masses that the list leaves open: it was one, and is none. */
function openMass({ assigned = [], columns, headers }: Table): string | null {
  const open = assigned.find(
    ({ field, column }) =>
      field === 'massUnit' &&
      !['massUnit' as const, 'massTotal' as const].some((mass) => columns.get(mass)?.includes(column)),
  );
  return open === undefined ? null : `${columnLetters(open.column)} "${shorten(headers.get(open.column) ?? '')}"`;
}

/** The first column of masses whose figures have no unit, in header, cell or unit column. */
function massWithoutUnit(table: Table): string | null {
  if (table.columns.has('massUom') || table.sheet.columnNames !== null) return null;
  for (const column of [...(table.columns.get('massUnit') ?? []), ...(table.columns.get('massTotal') ?? [])]) {
    if (gramsPer(unitInHeader(table.headers.get(column) ?? '')) !== null) continue;
    let filled = 0;
    for (let line = 0; line < Math.min(table.lines.count, PROBE); line++) {
      const id = table.sheet.id(table.lines.ordinal[line] as number, column);
      if (id === 0) continue;
      if (/\p{L}/u.test(table.sheet.texts.text(id))) return null;
      filled++;
    }
    if (filled > 0) return `${table.sheet.columnAt(column)} "${shorten(table.headers.get(column) ?? '')}"`;
  }
  return null;
}
