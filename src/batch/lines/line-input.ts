import type { Bom } from '../../bom/types.ts';
import { isNoNumber, saysNothing } from '../../bom/placeholder.ts';
import { elementsOf, elementText } from '../../map/columns/element-columns.ts';
import { pieceGrams } from '../../map/cells/mass.ts';
import { hasLetter } from '../../map/plain.ts';
import { columnFields, headingText, lineTexts } from '../../map/cells/texts.ts';
import { SUBSTANCES_JOINED_BY, type Field, type Table } from '../../map/types.ts';
import { findCas } from '../../materials/symbols/cas.ts';
import type { LineInput, LineText, TextRole } from '../../materials/types.ts';
import { TextKind } from '../../read/arena.ts';
import { doubledIn } from '../../read/encoding/double-encoding.ts';
import { withUnit } from './sized.ts';
import { saidOf } from '../context/statements.ts';
import { isName } from './remark-name.ts';

/** What a mapped field is to decomposition; a field that is absent here (price, quantity, refdes …) is not read. */
const ROLE_OF: Readonly<Partial<Record<Field, TextRole>>> = {
  name: 'description', description: 'description', specification: 'description', dimensions: 'description',
  material: 'material', grade: 'material', substance: 'material', category: 'category', itemType: 'category', hsCode: 'commodity',
  partNumber: 'partNumber', mpn: 'partNumber', supplierPn: 'partNumber', manufacturer: 'supplier', supplier: 'supplier',
  remarks: 'remarks', endUse: 'remarks', footprint: 'remarks', link: 'link', cas: 'commodity', path: 'parent',
}; // prettier-ignore

/** The role of a field's texts; undefined for a field that is not read. */
export const roleOf = (field: Field): TextRole | undefined => ROLE_OF[field];

/** Order in which descriptive fields are asked what the thing is. */
const DESCRIPTIVE: readonly Field[] = ['name', 'description', 'specification', 'dimensions'];

/** A part number's text counts as a description where nothing else describes the line; one that numbers nothing (`-`) leaves that to its kind. */
function asDescription(texts: LineText[]): LineText[] {
  if (texts.some((text) => text.role === 'description')) return texts;
  const isNumbered = texts.some(({ role, text }) => role === 'partNumber' && !isNoNumber(text));
  const role = isNumbered ? 'partNumber' : 'category';
  return texts.map((text) => (text.role === role ? { ...text, role: 'description' } : text));
}

interface ColumnPlan {
  readonly role: TextRole;
  readonly order: number;
}
const plans = new WeakMap<Table, Map<number, ColumnPlan | null>>();

/** Headers of columns for notes, which a list without names may be described by. */
const NOTES =
  /^(?:notes?|remarks?|comments?|bemerkung(?:en)?|hinweise?|anmerkung(?:en)?|remarques?|notas?|note|observaciones|uwagi|примечани[ея]|备注|備註|備考|비고)$/iu;

/** What a column of a table is to decomposition; a column serves one field on every line. */
function planOf(table: Table, field: Field, column: number): ColumnPlan | null {
  let plan = plans.get(table);
  if (plan === undefined) plans.set(table, (plan = new Map<number, ColumnPlan | null>()));
  let known = plan.get(column);
  if (known === undefined) {
    // Notes beside numbers are notes: they say what a line is where its number does not, and the list has no name that does.
    const isNote = field === 'description' && NOTES.test((table.headers.get(column) ?? '').trim());
    const role = isNote ? 'remarks' : ROLE_OF[field];
    // Of several descriptive columns the mapping names the best first: a description before an EDA value.
    const order = DESCRIPTIVE.indexOf(field);
    const place = table.columns.get(field)?.indexOf(column) ?? 0;
    known =
      role === undefined ? null : { role, order: (order < 0 ? DESCRIPTIVE.length : order) * 100 + Math.max(0, place) };
    plan.set(column, known);
  }
  return known;
}

/** The designator of a line in a list of a circuit board. */
export function designatorOf(table: Table, ordinal: number): { text: string; column: number } | null {
  const column = designatorColumn(table);
  if (column < 0) return null;
  const text = table.sheet.text(ordinal, column);
  return text === '' ? null : { text, column };
}

/** Of a designator, what says what kind of part it is: its letters, and whether they number a place (`C1`, but not `C` or `C1A`). */
export const designatorKind = (designator: string): string => {
  const [, letters = '', numbered] = /^\s{0,4}(\p{L}*)(\d{1,4}(?![A-Za-z0-9]))?/u.exec(designator) ?? [];
  return numbered === undefined ? letters : `${letters}1`;
};

const boards = new WeakMap<Table, boolean>();
/** What a circuit board always has: resistors or capacitors by their designators. */
const PASSIVE = /^\s{0,4}[RC]\d{1,4}(?:[\s,;"–-]|$)/i;
/** "C" above "C1", "C2": the chapters of a bill of quantities. */
const CHAPTER = /^\s{0,4}[A-Z][.)]?\s{0,4}$/;
/** Lines that are looked at to tell a board from a machine, whose positions may be called `M1` or `J1` as well. */
const LOOKED_AT = 300;

/** The column of designators of a circuit board's list, or -1: there a designator decides with what the line is. */
function designatorColumn(table: Table): number {
  const column = table.columns.get('refDes')?.[0];
  return column === undefined || !isBoard(table, column) ? -1 : column;
}

/** A list that names footprints, or in which more than one line in ten is a resistor or a capacitor. */
function isBoard(table: Table, refDes: number): boolean {
  if (table.columns.has('footprint')) return true;
  let known = boards.get(table);
  if (known === undefined) {
    const count = Math.min(table.lines.count, LOOKED_AT);
    let [passive, repeated, chapters] = [0, 0, 0];
    const seen = new Set<number>();
    for (let line = 0; line < count; line++) {
      const ordinal = table.lines.ordinal[line] as number;
      const text = table.sheet.text(ordinal, refDes);
      if (CHAPTER.test(text)) chapters++;
      if (!PASSIVE.test(text)) continue;
      // A designator stands once in a list; the place `C1` in a store is that of more than one thing.
      const id = table.sheet.id(ordinal, refDes);
      if (seen.has(id)) repeated++;
      seen.add(id);
      passive++;
    }
    boards.set(table, (known = passive >= 2 && passive * 10 > count && repeated * 4 <= passive && chapters < 2));
  }
  return known;
}

/** What a page is called, where its address was to be: "Gearmotor 100 rpm - Robot shop". */
const TITLE = /^(?:[^\s/:]{1,40} ){2,20}[^/:]{1,80}$/u;

/** The texts and context of one line, and the key under which its decomposition is remembered. */
export function lineInput(table: Table, index: number): { input: LineInput; key: string } {
  const texts: (LineText & { order: number; noteOf?: Field | undefined })[] = [];
  const { sheet } = table;
  const ordinal = table.lines.ordinal[index] as number;
  let key = '';
  let manufacturer = '';
  const cas: string[] = [];
  const doubled = doubledIn(sheet.texts);
  const isAsWritten = doubled.size + sheet.texts.struckOut.size === 0;
  const substances = table.composed?.get(ordinal);
  for (const { field, column, text: written } of lineTexts(table, index)) {
    // A substance in it is told with its share.
    if (substances?.some((one) => one.ordinal === ordinal) === true && (field === 'substance' || field === 'cas'))
      continue;
    // What was stored in a wrong encoding is judged as what it says; `data/text-damaged` names the cell. Words that are struck through say nothing.
    const said = isAsWritten
      ? undefined
      : (sheet.texts.struckOut.get(sheet.id(ordinal, column)) ?? doubled.get(sheet.id(ordinal, column))?.trim());
    const text =
      field === 'dimensions' ? withUnit(said ?? written, table.headers.get(column) ?? '') : (said ?? written);
    const plan = planOf(table, field, column);
    if (plan === null) continue;
    const { order } = plan;
    const role = plan.role === 'link' && TITLE.test(text) ? 'description' : plan.role;
    if (sheet.kind(ordinal, column) !== TextKind.string && role !== 'partNumber' && role !== 'commodity') continue;
    if (role === 'category' && table.groups?.has(sheet.id(ordinal, column)) === true) continue;
    key += `${column}:${sheet.id(ordinal, column)},`;
    if (field === 'manufacturer') manufacturer = text;
    else if (field === 'supplier' && manufacturer === '') manufacturer = text;
    if (field === 'cas') for (const found of findCas(text)) cas.push(found.cas);
    texts.push({
      role,
      text,
      column,
      order,
      noteOf: role === 'remarks' ? field : undefined,
    });
    if (sheet.links.size === 0) continue;
    const link = sheet.links.get(`${String(sheet.rowNumber(ordinal))}:${String(column)}`);
    if (link === undefined) continue;
    // Equal cells with other targets are other lines: the target belongs to the key.
    key += `${link}\u0001`;
    texts.push({ role: 'link', text: link, column, order: 9999 });
  }
  for (const column of elementsOf(table).keys()) {
    const id = sheet.id(ordinal, column);
    const text = elementText(table, column, id);
    if (text === null) continue;
    key += `${column}:${id},`;
    texts.push({ role: 'material', text, column, order: DESCRIPTIVE.length * 100 });
  }
  if (substances !== undefined) {
    const composed = substances.map(({ told }) => told).join(SUBSTANCES_JOINED_BY);
    key += `${composed}\u0001`;
    texts.push({ role: 'material', text: composed, column: -1, order: 9998 });
  }
  for (const stated of saidOf(table, ordinal)) {
    key += `${stated.text}\u0001`;
    texts.push({ role: 'remarks', ...stated, order: DESCRIPTIVE.length * 100 });
  }
  texts.sort((a, b) => a.order - b.order || a.column - b.column);
  const designator = designatorOf(table, ordinal);
  if (designator !== null) key += `${designatorKind(designator.text)}#`;
  const named = texts.some(({ role }) => role === 'description');
  const mayName =
    named || table.title !== undefined
      ? []
      : texts.filter(({ noteOf, text }) => noteOf === 'description' || (noteOf === 'remarks' && isName(text)));
  // What is headed as a remark goes before what has no known header.
  const isHeaded = (column: number): boolean => table.columns.get('remarks')?.includes(column) === true;
  const naming = mayName.find(({ noteOf, column }) => noteOf === 'description' || isHeaded(column)) ?? mayName[0];
  const list = asDescription(texts.map(({ role, text, column }) => ({ role, text, column })));
  const headings = headingText(table, index);
  for (const text of headings) list.push({ role: 'heading', text, column: -1 });
  if (table.title !== undefined) list.push({ role: 'title', text: table.title, column: -1 });
  const grams = pieceGrams(table, index);
  return {
    input: {
      texts: list,
      manufacturer,
      cas,
      pieceGrams: grams,
      designator,
      ...(naming !== undefined && { naming: naming.column }),
    },
    key: `${key}|${headings.join('\u0001')}|${grams === null ? '' : String(grams)}`,
  };
}

/**
 * What a line is called where its part is shown, and the column that says so. A short name ("Motor") is one that many parts
 * bear: what the next columns say of it follows, until it tells parts apart.
 */
export function describe(bom: Bom, line: number): { text: string; column: number } | null {
  const table = bom.tables[bom.lineTable[line] as number];
  if (table === undefined) return null;
  const index = bom.lineIndex[line] as number;
  const { sheet } = table;
  const row = table.lines.ordinal[index];
  let all = '';
  let first = -1;
  // Of a line only what tells of it is read, as far as it is needed.
  if (row !== undefined)
    for (const column of tellingColumns(table)) {
      const id = sheet.id(row, column);
      const text = id === 0 ? '' : sheet.texts.text(id).trim();
      // A size or a bare number tells nobody what the thing is, where there is a word for it.
      if (text === '' || !hasLetter(text) || (first >= 0 && text.length <= 20 && saysNothing(text))) continue;
      if (first < 0) first = column;
      all = all === '' ? text : told(all, text);
      if (all.length >= ENOUGH) break;
    }
  if (first >= 0) return { text: all, column: first };
  const texts = lineTexts(table, index);
  const remark = texts.find(({ field, text }) => field === 'remarks' && isName(text) && hasLetter(text));
  if (remark !== undefined) return { text: remark.text.trim(), column: remark.column };
  const numbers = texts.filter(({ field }) => field === 'partNumber' || field === 'mpn');
  const any =
    numbers.find(({ text }) => !isNoNumber(text)) ??
    texts.find(({ text }) => hasLetter(text) && !isNoNumber(text)) ??
    texts[0];
  if (any === undefined) return null;
  // "35*5" below "Magnets": what tells it from the others is its size.
  const size = numbers.includes(any)
    ? undefined
    : texts.find((one) => one !== any && DESCRIPTIVE.includes(one.field) && /\d/.test(one.text));
  return { text: size === undefined ? any.text : told(any.text, size.text.trim()), column: any.column };
}

/** In this order they are asked for words. */
const TELLING: readonly Field[] = [...DESCRIPTIVE, 'material', 'grade'];
/** Signs from which a name is taken to tell its part from others. */
const ENOUGH = 24;
/** No text that was added makes it longer. */
const LONGEST_TOLD = 160;

const telling = new WeakMap<Table, readonly number[]>();

/** Columns that tell what a line is, the best first; of one field left to right. */
function tellingColumns(table: Table): readonly number[] {
  let columns = telling.get(table);
  if (columns === undefined) {
    const byField: number[][] = TELLING.map(() => []);
    for (const [column, field] of columnFields(table)) byField[TELLING.indexOf(field)]?.push(column);
    telling.set(table, (columns = byField.flat()));
  }
  return columns;
}

/** A name and what another column says of it, where that is something new. */
function told(all: string, text: string): string {
  if (all.length + text.length >= LONGEST_TOLD || all.toLowerCase().includes(text.toLowerCase())) return all;
  return `${all}, ${text}`;
}
