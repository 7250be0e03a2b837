import { headerKey } from '../map/headers/headers.ts';
import { LineKind, type Field, type Table } from '../map/types.ts';
import { isOfStock } from '../map/columns/stock-columns.ts';
import { variantColumns } from '../map/columns/variants.ts';
import { isNo, isYes } from '../yes-no.ts';
import { isStruckOut } from './struck-lines.ts';
import type { Bom } from './types.ts';

/**
 * Why a line that is a part is no content of what it stands under: it is not fitted, or was taken out; or it comes out of the process instead of going
 * in. Null: it goes in, or nothing is said.
 */
type Standing = 'not-fitted' | 'by-product' | null;

/** Headers under which a "yes" means fitted; under the other ones of this field it means not fitted. */
const FITTED = new Set(['populate', 'populated', 'fitted', 'install', 'installed', 'mount', 'mounted', 'mountoption', 'stuff', 'stuffing', 'stuffingoption', 'assemblyoption', 'placed', 'assemble', 'bestuckt', 'bestuckung', '実装', '実装有無', '실장', '실장여부', '贴装', '是否贴装', '是否上件']); // prettier-ignore
/** Of a board; in other lists orders are placed, and what is mounted is progress. */
const ON_BOARD = new Set(['placed', 'mounted']);
/** Headers that say where a line is listed, not whether it is fitted. */
const ELSEWHERE = new Set(['excludefrombom', 'inbom', 'onboard']);
/** In columns that are ticked, a figure and a ring are answers too. */
export const isTicked = (text: string): boolean => isYes(text) || text === '1' || /^o$/i.test(text);
const isUnticked = (text: string): boolean => isNo(text) || text === '0';
/** Says it in any column. */
const PLAINLY =
  /(?:^|[\s,;:(/[])(?:do not (?:populate|place|fit|install|mount|stuff|load)|not (?:fitted|populated|placed|installed|mounted|stuffed|loaded)|nicht (?:best(?:ü|ue)ck(?:t|en)|montier(?:t|en))|non mont[ée]e?|no montar|不[贴貼焊]|空[贴貼]|不上件|未実装|非実装|미실장)(?=$|[\s,;:)/\]!.])/iu;
/** Says it in a list of a circuit: DNP is also a maker of printers. */
const SHORT = /(?:^|[\s,;:(/[])(?:dn[pi]|dnf|dnm|nofit|no[- ]?pop|no[- ]?stuff)(?=$|[\s,;:)/\]!])/iu;
/** Says it where the whole cell is nothing else. */
const WHOLE = /^(?:dn[pilfms]|n\/?m|n\/?f|n\/?s|nb|nc|no ?pop|no ?stuff|not present|unpopulated)$/iu;
/** Columns of a circuit's list that may say it beside other things: `Status: DNP`. There "NC" is a pin or a change. */
const STATES = /^(?:status|bom(?: status)?|assembly(?: status)?|population|placement|option)$/iu;
const PLAIN_MARK = /^(?:dn[pifms]|no ?pop|no ?stuff|not present|unpopulated)$/iu;
/** What was taken out of a list and is still printed in it. */
const TAKEN_OUT =
  /^(?:deleted?|removed?|gelöscht|entf(?:ällt|allen)|supprimée?|eliminad[oa]|eliminat[oa]|removid[oa]|excluíd[oa]|usunięt[yae]|smazáno|törölve|verwijderd|silindi|удал[её]н[аоы]?|исключ[её]н[аоы]?|已?删除|已?刪除|削除(?:済み?)?|삭제(?:됨)?)$/iu;
/** `Variant: EU`, `Variant [EU]`: one column for each, which says whether the line is fitted there. */
const ONE_VARIANT = /^(?:assembly |board )?varian(?:t|te|ta)\s*[:：[(_/-]\s*\S/iu;
const BY_PRODUCT =
  /^(?:by-?products?|co-?products?|kuppelprodukt|nebenprodukt|sous-produit|coproduit|subproducto|sottoprodotto|副产品|联产品|副產品|聯產品|副産物|連産品|부산물|produced)$/iu;

const NOTES: readonly Field[] = ['remarks', 'description', 'specification', 'variant'];

type Reader = (line: number) => Standing;
const readers = new WeakMap<Table, Reader>();

/** Standing of a line, by its own columns, its quantity and its remarks. */
export function standingOf(bom: Pick<Bom, 'tables' | 'lineTable' | 'lineIndex'>, line: number): Standing {
  const table = bom.tables[bom.lineTable[line] ?? -1];
  if (table === undefined) return null;
  let reader = readers.get(table);
  if (reader === undefined) readers.set(table, (reader = readerOf(table)));
  return reader(bom.lineIndex[line] ?? -1);
}

/** Whether a line, and all that it stands under, goes in. */
export function isBuiltIn(bom: Pick<Bom, 'tables' | 'lineTable' | 'lineIndex' | 'parent'>, line: number): boolean {
  for (let at = line, depth = 0; at >= 0 && depth < 200; at = bom.parent[at] ?? -1, depth++)
    if (standingOf(bom, at) !== null) return false;
  return true;
}

function readerOf(table: Table): Reader {
  const { sheet, lines, columns } = table;
  const circuit = columns.has('refDes') || columns.has('footprint');
  const fitted = (columns.get('dnp') ?? []).map((column) => [column, polarityOf(table, column, circuit)] as const);
  const notes = NOTES.flatMap((field) => columns.get(field) ?? []);
  const types = columns.get('itemType') ?? [];
  const stated = variantColumns(table).length === 0;
  const memo = new Map<number, boolean>();
  const remembered = (id: number, of: (text: string) => boolean): boolean => {
    if (id === 0) return false;
    let known = memo.get(id);
    if (known === undefined) memo.set(id, (known = of(sheet.texts.text(id).trim().slice(0, 400))));
    return known;
  };
  const states = circuit ? headed(table, (header) => STATES.test(header)) : [];
  const changes = columns.get('lifecycle') ?? [];
  const variants = headed(table, (header) => ONE_VARIANT.test(header));
  let stock: boolean | null = null;
  const isStock = (): boolean => (stock ??= !circuit && tellsOfStock(table));
  const isOutIn = (row: number) => (column: number) => {
    const text = sheet.text(row, column).trim();
    return PLAIN_MARK.test(text) || isOut(text, 'fitted');
  };
  const says = (text: string): boolean =>
    PLAINLY.test(text) || (circuit && (SHORT.test(text) || WHOLE.test(text.slice(0, 20))));
  return (line) => {
    if (lines.kind[line] !== LineKind.part) return null;
    const row = lines.ordinal[line] ?? 0;
    if (sheet.struckCells.size > 0 && isStruckOut(table, row)) return 'not-fitted';
    const quantity = stated ? (lines.quantity[line] ?? NaN) : NaN;
    if (quantity < 0 || types.some((column) => isByProduct(table, row, column))) return 'by-product';
    if (quantity === 0 && !isStock()) return 'not-fitted';
    for (const [column, polarity] of fitted)
      if (polarity !== null && isOut(sheet.text(row, column).trim(), polarity)) return 'not-fitted';
    if (notes.some((column) => remembered(sheet.id(row, column), says))) return 'not-fitted';
    if (states.some((column) => PLAIN_MARK.test(sheet.text(row, column).trim()))) return 'not-fitted';
    if (changes.some((column) => TAKEN_OUT.test(sheet.text(row, column).trim()))) return 'not-fitted';
    // What is fitted in one variant is built in.
    return variants.length > 0 && variants.every(isOutIn(row)) ? 'not-fitted' : null;
  };
}

/** Whether a list is one of what lies in stock: its levels and parents are those of a bill. */
function tellsOfStock({ columns, headers }: Table): boolean {
  if (columns.has('level') || columns.has('parent')) return false;
  const column = columns.get('quantity')?.[0] ?? columns.get('quantityTotal')?.[0];
  return columns.has('plant') || isOfStock(headers.get(column ?? -1) ?? '', headers.values());
}

function headed({ headers }: Table, is: (header: string) => boolean): number[] {
  return [...headers].filter(([, header]) => is(header.trim())).map(([column]) => column);
}

function polarityOf(table: Table, column: number, circuit: boolean): 'fitted' | 'not-fitted' | null {
  const key = headerKey((table.headers.get(column) ?? '').replace(/^.*[/:]/u, '').replace(/^@/u, ''));
  return ELSEWHERE.has(key) || (!circuit && ON_BOARD.has(key)) ? null : FITTED.has(key) ? 'fitted' : 'not-fitted';
}

function isOut(text: string, polarity: 'fitted' | 'not-fitted'): boolean {
  if (text === '' || text.length > 60) return false;
  if (WHOLE.test(text) || PLAINLY.test(text) || SHORT.test(text)) return true;
  return polarity === 'fitted' ? isUnticked(text) : isTicked(text);
}

/** A column that says what kind of item a line is, or one that marks by-products with a cross. */
function isByProduct(table: Table, row: number, column: number): boolean {
  const text = table.sheet.text(row, column).trim();
  if (text === '') return false;
  const header = (table.headers.get(column) ?? '').replace(/^.*[/:]/u, '').trim();
  return BY_PRODUCT.test(text) || ((BY_PRODUCT.test(header) || /^kzkup$/iu.test(header)) && isTicked(text));
}
