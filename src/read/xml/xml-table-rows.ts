import type { TextArena } from '../arena.ts';
import { PathTree } from '../format/paths.ts';
import { Sheet } from '../sheet.ts';
import type { ReadLimits } from '../types.ts';
import type { KeyedValue, RecordPlan } from './xml-records.ts';
import { PairPart, PairReader } from './xml-records-pairs.ts';
import type { Replay } from './xml-records-replay.ts';
import type { ElementStore } from './xml-records-store.ts';
import type { ElementType } from './xml-records-types.ts';
import { NamedColumns } from './xml-table-columns.ts';
import { Records } from './xml-table-records.ts';

/** Steps that add nothing to the name above them: `Name/CharacterString`, `Quantity/QuantityString`, `ItemID/ID`. */
const PLAIN_STEP = /^(?:value|text|characterstring|classstring|valuestring|quantitystring|string|id|identifier)$/i;

/** One sheet for each kind of record, by its number in the plan, and which record each row is. */
export interface Rows {
  readonly sheets: readonly NamedColumns[];
  readonly records: Records;
}

/** In the place of the number of an attribute: the text of the element. */
const TEXT = -1;

/** Makes a row of every record element and fills its columns from what stands inside it. The store is empty then. */
export function fillRows(store: ElementStore, plan: RecordPlan, arena: TextArena, limits: ReadLimits): Rows {
  const sheets = Array.from({ length: plan.sheetCount }, () => {
    return new NamedColumns(new Sheet(null, arena), arena, limits);
  });
  const records = new Records(sheets.length, store.names);
  const paths = new PathTree();
  const pathOf = (node: number): string => paths.path(node);
  const names = new ColumnNames(store.names, plan);
  const pair = new PairReader(arena);
  /** Depth of the named value that is open. */
  let pairDepth = -1;
  /** Per depth: the record that an open element belongs to, -1 for none. */
  const owners: number[] = [];
  let depth = -1;
  for (const at = store.replay(); at.next();) {
    if (at.isEnd) {
      if (depth === pairDepth) {
        const owner = owners[depth] as number;
        pair.close(sheets[records.sheet.at(owner)] as NamedColumns, records.row.at(owner));
        pairDepth = -1;
      }
      paths.close();
      depth--;
      continue;
    }
    const { type } = at;
    const around = depth < 0 ? -1 : (owners[depth] as number);
    depth++;
    paths.open(type.name, type.local);
    const sheetNumber = plan.sheet[type.id] as number;
    let owner = around;
    if (sheetNumber >= 0) {
      const { sheet } = sheets[sheetNumber] as NamedColumns;
      const parent = records.enclosingRow(around, sheetNumber);
      const level = parent < 0 ? 0 : (sheet.element(parent)?.depth ?? 0) + 1;
      const row = sheet.addRow(sheet.rowCount + 1);
      owner = records.add(sheetNumber, row, around);
      records.identify(owner, at, depth + 1);
      sheet.setElementNode(row, { line: at.line, parent, depth: level }, paths.node(), pathOf);
    }
    owners[depth] = owner;
    const part = plan.pairParts[type.id] as number;
    if (part === PairPart.pair && owner >= 0) {
      pair.open();
      pairDepth = at.isLeaf ? -1 : depth;
    } else if (pairDepth >= 0) {
      if (part !== PairPart.none) pair.take(part, at.text);
    } else if (owner >= 0) {
      const columns = sheets[records.sheet.at(owner)] as NamedColumns;
      putElement(at, columns, records.row.at(owner), names, plan.keyed[type.id] ?? null);
    }
    if (!at.isLeaf) continue;
    paths.close();
    depth--;
  }
  return { sheets, records };
}

function putElement(
  at: Replay,
  columns: NamedColumns,
  row: number,
  names: ColumnNames,
  keyed: KeyedValue | null,
): void {
  if (keyed !== null) {
    putKeyed(at, names.attributes, columns, row, keyed);
    return;
  }
  const { type, attributes, count, text } = at;
  for (let i = 0; i < count; i += 2) {
    const id = attributes[i + 1] as number;
    const column = id === 0 ? -1 : names.columnOf(columns, type, attributes[i] as number);
    if (column >= 0) columns.put(row, column, id);
  }
  if (text !== 0) columns.put(row, names.columnOf(columns, type, TEXT), text);
}

function putKeyed(at: Replay, names: readonly string[], columns: NamedColumns, row: number, keyed: KeyedValue): void {
  let key = 0;
  let value = 0;
  let given = keyed.value === null;
  for (let i = 0; i < at.count; i += 2) {
    const name = names[at.attributes[i] as number];
    const id = at.attributes[i + 1] as number;
    if (name === keyed.key) key = id;
    else if (name === keyed.value || (name === keyed.reference && value === 0)) {
      value = id;
      given = true;
    }
  }
  if (key === 0) return;
  const name = columns.sheet.texts.text(key).slice(0, 200);
  if (value === 0) value = at.text;
  // A flag such as `<property name="dnp"/>` has no value: that it stands there is the value.
  columns.put(row, columns.column(name), value === 0 && !given ? key : value);
}

/** Names of columns by type, relative to the record that the type is inside of. */
class ColumnNames {
  /** Local names of attributes. */
  readonly attributes: readonly string[];
  readonly #plan: RecordPlan;
  /** By type and attribute, the text first: the column, and the sheet in which it was last asked for. */
  readonly #columns: (number | undefined)[][] = [];
  readonly #askedIn: (NamedColumns | undefined)[] = [];
  readonly #attributes: (string | null | undefined)[][] = [];
  readonly #paths: (string | undefined)[] = [];
  readonly #texts: (string | undefined)[] = [];

  constructor(attributes: readonly string[], plan: RecordPlan) {
    this.attributes = attributes;
    this.#plan = plan;
  }

  /** Number of the column of an attribute, or of the text; -1 for an attribute that is none. */
  columnOf(columns: NamedColumns, type: ElementType, name: number): number {
    // What nests in itself may stand in records of another sheet.
    if (this.#askedIn[type.id] !== columns) {
      this.#askedIn[type.id] = columns;
      this.#columns[type.id] = [];
    }
    const known = this.#columns[type.id] as (number | undefined)[];
    let column = known[name + 1];
    if (column === undefined) {
      const found = name === TEXT ? this.ofText(type) : this.ofAttribute(type, name);
      known[name + 1] = column = found === null ? -1 : columns.column(found);
    }
    return column;
  }

  /** Null for an attribute that serves the document: the id of an element inside the record. */
  ofAttribute(type: ElementType, name: number): string | null {
    const known = (this.#attributes[type.id] ??= []);
    let found = known[name];
    if (found === undefined) {
      const local = this.attributes[name] as string;
      const path = this.#path(type);
      // What tells kinds of records apart says nothing of the one record.
      if (path === '') found = type.variant !== '' && local === 'model' ? null : local;
      else found = local === 'id' && !PLAIN_STEP.test(type.local) ? null : shortened(`${path}/${local}`);
      known[name] = found;
    }
    return found;
  }

  ofText(type: ElementType): string {
    let found = this.#texts[type.id];
    if (found === undefined) {
      const path = this.#path(type);
      this.#texts[type.id] = found = path === '' ? type.local : shortened(path);
    }
    return found;
  }

  /** Local names from below the record to the type, '' for the record itself. */
  #path(type: ElementType): string {
    const known = this.#paths[type.id];
    if (known !== undefined) return known;
    const steps: string[] = [];
    for (
      let step: ElementType | null = type;
      step !== null && (this.#plan.sheet[step.id] as number) < 0;
      step = step.parent
    ) {
      steps.push(step.local);
    }
    const path = steps.reverse().join('/');
    this.#paths[type.id] = path;
    return path;
  }
}

function shortened(path: string): string {
  const steps = path.split('/');
  while (steps.length > 1 && PLAIN_STEP.test(steps.at(-1) as string)) steps.pop();
  return steps.join('/');
}
