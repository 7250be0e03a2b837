import type { TextArena } from '../arena.ts';
import type { NamedColumns } from './xml-table-columns.ts';
import { type Records, Targets } from './xml-table-records.ts';
import type { Rows } from './xml-table-rows.ts';

/** References to what a line is a use of; those to its parent, unit or view would bring columns of something else. */
const USE =
  /(?:instanced|part|product|item|material|component|design|master|definition|related|article|referent)\w{0,60}(?:ref|id|identifier|tag)$|instanceof$|^(?:ref|href|idref)$/i;
const PARENT = /^(?:parent_?(?:ref|id)?|bom_id|isaggregatedby)$/i;
/** References to what a part is measured or filed by. */
const NO_USE = /uom|unit|currency|categ|company|location|warehouse|partner/i;
/** Odoo: a template made along with its product has the product's id with this at its end. */
const TEMPLATE = /_product_template$/;
const CHILDREN = /^(?:occurrence|child(?:ren)?)\w*refs$/i;
/** Columns of an id or a reference say nothing of the part that is referred to. */
const OWN = /^(?:id|uid|guid|oid|elemId)$|refs?$|unique(?:id|identifier)$/i;
/** A reference to a revision, whose reference to the master holds the part number: two steps. */
const MOST_STEPS = 2;
/** Columns that name a record, best first. */
const NAMING = [
  /(?:part|item|product|material|component|assembly).{0,8}(?:number|no|nr|identifier|id|code)$|^matnr$/i,
  /number$/i,
  /identifier$/i,
  /^name$/i,
  /^id$/i,
] as const;

/**
 * Follows references inside the document: a record that points at another by id gets the other's columns, as its own
 * where it has none of that name. `parentRef` to an earlier row gives the hierarchy; a record inside one of another
 * kind gets a column `parent` with what names that one.
 */
export function joinReferences({ sheets, records }: Rows, arena: TextArena): void {
  const refers = sheets.some(({ names }) =>
    names.some((name) => USE.test(name) || PARENT.test(name) || CHILDREN.test(name)),
  );
  const graph: Graph = { sheets, records, arena, targets: refers ? records.targets() : new Targets() };
  for (const columns of sheets) unifyTemplates(graph, columns);
  for (const [number, columns] of sheets.entries()) {
    if (!graph.targets.isEmpty) {
      joinUses(graph, columns, number);
      joinParents(graph, columns, number);
    }
    nameParents(graph, columns, number);
  }
}

interface Graph {
  readonly sheets: readonly NamedColumns[];
  readonly records: Records;
  readonly arena: TextArena;
  readonly targets: Targets;
}

/** The template of a product that is not in the document is that product. */
function unifyTemplates({ targets, arena }: Graph, { sheet, names }: NamedColumns): void {
  const column = names.indexOf('product_tmpl_id');
  if (column < 0) return;
  for (let row = 0; row < sheet.rowCount; row++) {
    const text = sheet.text(row, column);
    if (TEMPLATE.test(text) && targets.get(arena.find(text)) === undefined)
      sheet.set(row, column, arena.intern(text.replace(TEMPLATE, '')));
  }
}

/** Record that a reference means: `#id7`, `id7`, `module.id7`; -1 for one to nothing, to itself, or to several. */
function targetOf(graph: Graph, text: string, self: number): number {
  const id = text.startsWith('#') ? text.slice(1) : text;
  const local = id.slice(id.lastIndexOf('.') + 1);
  const of = (name: string): number | undefined => graph.targets.get(graph.arena.find(name));
  const found =
    of(id) ??
    (local === id ? undefined : of(local)) ??
    (TEMPLATE.test(local) ? of(local.replace(TEMPLATE, '')) : undefined) ??
    -1;
  return found === self ? -1 : found;
}

function useColumns(columns: NamedColumns): number[] {
  return columns.names.flatMap((name, index) =>
    USE.test(name) && !PARENT.test(name) && !NO_USE.test(name) ? [index] : [],
  );
}

function joinUses(graph: Graph, columns: NamedColumns, number: number): void {
  const references = useColumns(columns);
  for (let row = 0; row < columns.sheet.rowCount; row++) {
    for (const reference of references) {
      const text = columns.sheet.text(row, reference);
      const target = text === '' ? -1 : targetOf(graph, text, graph.records.of(number, row));
      if (target >= 0) copyColumns(graph, target, columns, row, 1);
    }
  }
}

function copyColumns(graph: Graph, target: number, columns: NamedColumns, row: number, step: number): void {
  const source = graph.sheets[graph.records.sheet.at(target)] as NamedColumns;
  const from = graph.records.row.at(target);
  // Columns grow while a sheet refers to itself; what is added is of no interest.
  const width = source.names.length;
  for (let index = 0; index < width; index++) {
    const id = source.sheet.id(from, index);
    const name = source.names[index] as string;
    if (id === 0 || OWN.test(name)) continue;
    const column = columns.column(name);
    if (columns.sheet.id(row, column) === 0) columns.sheet.set(row, column, id);
  }
  if (step >= MOST_STEPS) return;
  for (const reference of useColumns(source)) {
    const text = source.sheet.text(from, reference);
    const next = text === '' ? -1 : targetOf(graph, text, target);
    if (next >= 0) copyColumns(graph, next, columns, row, step + 1);
  }
}

/** Hierarchy by reference, taken only from an earlier row to a later one, so that it cannot run in circles. */
function joinParents(graph: Graph, columns: NamedColumns, number: number): void {
  const { sheet } = columns;
  const { records } = graph;
  const up = columns.names.findIndex((name) => PARENT.test(name));
  const down = columns.names.findIndex((name) => CHILDREN.test(name));
  if (up < 0 && down < 0) return;
  const parents = new Int32Array(sheet.rowCount).fill(-1);
  const rowOf = (text: string, self: number): number => {
    const target = targetOf(graph, text, self);
    return target >= 0 && records.sheet.at(target) === number ? records.row.at(target) : -1;
  };
  for (let row = 0; row < sheet.rowCount; row++) {
    const self = records.of(number, row);
    if (up >= 0) {
      const text = sheet.text(row, up);
      const parent = rowOf(text, self);
      if (parent >= 0 && parent < row) parents[row] = parent;
      if (parent < 0 && text !== '') nameParent(graph, columns, row, up, targetOf(graph, text, self));
    }
    if (down < 0) continue;
    for (const reference of sheet.text(row, down).split(/\s+/)) {
      const child = rowOf(reference, self);
      if (child > row && parents[child] === -1) parents[child] = row;
    }
  }
  for (let row = 0; row < sheet.rowCount; row++) {
    const position = sheet.element(row);
    const parent = parents[row] as number;
    if (position === null || parent < 0 || position.parent >= 0) continue;
    sheet.setParent(row, parent, (sheet.element(parent)?.depth ?? 0) + 1);
  }
}

/** A parent of another kind is known by its number: the reference gives way to it. */
function nameParent(graph: Graph, columns: NamedColumns, row: number, reference: number, target: number): void {
  const id = target < 0 ? 0 : nameOf(graph, target);
  if (id === 0) return;
  columns.sheet.set(row, reference, id);
  columns.sheet.set(row, columns.column('parent'), id);
}

/** Text id of what names a record, 0 if nothing does. */
function nameOf({ sheets, records }: Graph, record: number): number {
  const source = sheets[records.sheet.at(record)] as NamedColumns;
  const from = records.row.at(record);
  for (const naming of NAMING) {
    const id = source.sheet.id(
      from,
      source.names.findIndex((name, index) => {
        const last = name.slice(name.lastIndexOf('/') + 1);
        return naming.test(last) && last !== 'uid' && source.sheet.id(from, index) !== 0;
      }),
    );
    if (id !== 0) return id;
  }
  return 0;
}

/** A record inside a record of another kind names it in a column `parent`. */
function nameParents(graph: Graph, columns: NamedColumns, number: number): void {
  const { records } = graph;
  if (columns.names.some((name) => /^parent/i.test(name))) return;
  for (let row = 0; row < columns.sheet.rowCount; row++) {
    if ((columns.sheet.element(row)?.parent ?? -1) >= 0) continue;
    const around = records.around(records.of(number, row));
    const id = around < 0 ? 0 : nameOf(graph, around);
    if (id !== 0) columns.put(row, columns.column('parent'), id);
  }
}
