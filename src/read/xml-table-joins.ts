import type { TextArena } from './arena.ts';
import type { RecordPlan } from './xml-records.ts';
import type { ElementStore } from './xml-records-store.ts';
import type { NamedColumns } from './xml-table-columns.ts';
import type { Rows } from './xml-table-rows.ts';

const ID = /^(?:id|uid|guid|oid|elemId)$|unique(?:id|identifier)$/i;
/** References to what a line is a use of; those to its parent, unit or view would bring columns of something else. */
const USE = /(?:instanced|part|product|item|material|component|design|master|definition|related|article|referent)\w*(?:ref|id|identifier|tag)$|instanceof$|^(?:ref|href|idref)$/i; // prettier-ignore
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
export function joinReferences(store: ElementStore, plan: RecordPlan, rows: Rows, arena: TextArena): void {
  const elements = elementsBySheet(store, plan, rows);
  const refers = rows.sheets.some(({ names }) =>
    names.some((name) => USE.test(name) || PARENT.test(name) || CHILDREN.test(name)),
  );
  const targets = refers ? targetsById(store, rows, arena) : new Map<string, number>();
  const graph: Graph = { store, plan, rows, arena, targets };
  for (const columns of rows.sheets) unifyTemplates(graph, columns);
  for (const [number, columns] of rows.sheets.entries()) {
    const own = elements[number] as Int32Array;
    if (targets.size > 0) {
      joinUses(graph, columns, own);
      joinParents(graph, columns, own, number);
    }
    nameParents(graph, columns, own);
  }
}

interface Graph {
  readonly store: ElementStore;
  readonly plan: RecordPlan;
  readonly rows: Rows;
  readonly arena: TextArena;
  /** Record element by the text of its id. */
  readonly targets: ReadonlyMap<string, number>;
}

/** The template of a product that is not in the document is that product. */
function unifyTemplates({ targets, arena }: Graph, { sheet, names }: NamedColumns): void {
  const column = names.indexOf('product_tmpl_id');
  if (column < 0) return;
  for (let row = 0; row < sheet.rowCount; row++) {
    const text = sheet.text(row, column);
    if (TEMPLATE.test(text) && !targets.has(text)) sheet.set(row, column, arena.intern(text.replace(TEMPLATE, '')));
  }
}

/** By sheet: the element of every row. */
function elementsBySheet(store: ElementStore, plan: RecordPlan, rows: Rows): Int32Array[] {
  const elements = rows.sheets.map(({ sheet }) => new Int32Array(sheet.rowCount));
  for (let element = 0; element < store.count; element++) {
    const row = rows.ordinal[element] as number;
    if (row >= 0) (elements[sheetOf(store, plan, element)] as Int32Array)[row] = element;
  }
  return elements;
}

function sheetOf(store: ElementStore, plan: RecordPlan, element: number): number {
  return plan.sheet[store.type.at(element)] as number;
}

/** An id that several records have means the outermost; if that is not one, it means none. */
function targetsById(store: ElementStore, rows: Rows, arena: TextArena): Map<string, number> {
  const targets = new Map<string, number>();
  const depths = new Map<string, number>();
  const idNames = new Set(store.names.flatMap((name, index) => (ID.test(name) ? [index] : [])));
  if (idNames.size === 0) return targets;
  for (let element = 0; element < store.count; element++) {
    if ((rows.ordinal[element] as number) < 0) continue;
    const end = store.attributeStart.at(element + 1);
    for (let i = store.attributeStart.at(element); i < end; i += 2) {
      if (!idNames.has(store.attributes.at(i))) continue;
      const id = arena.text(store.attributes.at(i + 1));
      const depth = depthOf(store, element);
      const held = depths.get(id) ?? Number.MAX_SAFE_INTEGER;
      if (depth > held) continue;
      targets.set(id, depth === held ? -1 : element);
      depths.set(id, depth);
    }
  }
  return targets;
}

function depthOf(store: ElementStore, element: number): number {
  let depth = 0;
  for (let e = element; e >= 0; e = store.parent.at(e)) depth++;
  return depth;
}

/** Record that a reference means: `#id7`, `id7`, `module.id7`; -1 for one to nothing, to itself, or to several. */
function targetOf(graph: Graph, text: string, self: number): number {
  const id = text.startsWith('#') ? text.slice(1) : text;
  const local = id.slice(id.lastIndexOf('.') + 1);
  const found = graph.targets.get(id) ?? graph.targets.get(local) ?? graph.targets.get(local.replace(TEMPLATE, '')) ?? -1; // prettier-ignore
  return found === self ? -1 : found;
}

function useColumns(columns: NamedColumns): number[] {
  return columns.names.flatMap((name, index) =>
    USE.test(name) && !PARENT.test(name) && !NO_USE.test(name) ? [index] : [],
  );
}

function joinUses(graph: Graph, columns: NamedColumns, elements: Int32Array): void {
  const references = useColumns(columns);
  for (let row = 0; row < elements.length; row++) {
    for (const reference of references) {
      const text = columns.sheet.text(row, reference);
      const target = text === '' ? -1 : targetOf(graph, text, elements[row] as number);
      if (target >= 0) copyColumns(graph, target, columns, row, 1);
    }
  }
}

function copyColumns(graph: Graph, target: number, columns: NamedColumns, row: number, step: number): void {
  const source = graph.rows.sheets[sheetOf(graph.store, graph.plan, target)] as NamedColumns;
  const from = graph.rows.ordinal[target] as number;
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
function joinParents(graph: Graph, columns: NamedColumns, elements: Int32Array, number: number): void {
  const { sheet } = columns;
  const up = columns.names.findIndex((name) => PARENT.test(name));
  const down = columns.names.findIndex((name) => CHILDREN.test(name));
  if (up < 0 && down < 0) return;
  const parents = new Int32Array(elements.length).fill(-1);
  const rowOf = (text: string, self: number): number => {
    const target = targetOf(graph, text, self);
    return target >= 0 && sheetOf(graph.store, graph.plan, target) === number
      ? (graph.rows.ordinal[target] as number)
      : -1;
  };
  for (let row = 0; row < elements.length; row++) {
    const self = elements[row] as number;
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
  for (let row = 0; row < elements.length; row++) {
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
function nameOf({ store, rows, plan }: Graph, record: number): number {
  const source = rows.sheets[sheetOf(store, plan, record)] as NamedColumns;
  const from = rows.ordinal[record] as number;
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
function nameParents(graph: Graph, columns: NamedColumns, elements: Int32Array): void {
  const { store, rows } = graph;
  if (columns.names.some((name) => /^parent/i.test(name))) return;
  for (let row = 0; row < elements.length; row++) {
    if ((columns.sheet.element(row)?.parent ?? -1) >= 0) continue;
    const above = store.parent.at(elements[row] as number);
    const enclosing = above < 0 ? -1 : (rows.owner[above] as number);
    if (enclosing < 0) continue;
    const id = nameOf(graph, enclosing);
    if (id !== 0) columns.put(row, columns.column('parent'), id);
  }
}
