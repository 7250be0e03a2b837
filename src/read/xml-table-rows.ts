import type { TextArena } from './arena.ts';
import { Sheet } from './sheet.ts';
import type { ReadLimits } from './types.ts';
import type { KeyedValue, RecordPlan } from './xml-records.ts';
import type { ElementStore, ElementType } from './xml-records-store.ts';
import { NamedColumns } from './xml-table-columns.ts';
import { RecordPlaces } from './xml-table-places.ts';

/** Steps that add nothing to the name above them: `Name/CharacterString`, `Quantity/QuantityString`, `ItemID/ID`. */
const PLAIN_STEP = /^(?:value|text|characterstring|classstring|valuestring|quantitystring|string|id|identifier)$/i;

export interface Rows {
  readonly sheets: readonly NamedColumns[];
  /** By element: ordinal of its row, -1 for what is no record. */
  readonly ordinal: Int32Array;
  /** By element: the record it belongs to (itself, if it is one), or -1. */
  readonly owner: Int32Array;
}

/** Makes a row of every record element and fills its columns from what stands inside it. */
export function fillRows(store: ElementStore, plan: RecordPlan, arena: TextArena, limits: ReadLimits): Rows {
  const sheets = Array.from({ length: plan.sheetCount }, () => {
    return new NamedColumns(new Sheet(null, arena), arena, limits);
  });
  const ordinal = new Int32Array(store.count).fill(-1);
  const owner = new Int32Array(store.count).fill(-1);
  const places = new RecordPlaces(store);
  const pathOf = places.pathOf();
  const names = new ColumnNames(store, plan);
  for (let element = 0; element < store.count; element++) {
    const type = store.typeOf(element);
    const sheetNumber = plan.sheet[type.id] as number;
    const above = store.parent.at(element);
    const enclosing = above < 0 ? -1 : (owner[above] as number);
    if (sheetNumber < 0) {
      owner[element] = enclosing;
      if (enclosing < 0) continue;
    } else {
      owner[element] = element;
      const { sheet } = sheets[sheetNumber] as NamedColumns;
      const parent = enclosingRow(store, plan, ordinal, owner, enclosing, sheetNumber);
      const depth = parent < 0 ? 0 : (sheet.element(parent)?.depth ?? 0) + 1;
      const row = sheet.addRow(sheet.rowCount + 1);
      ordinal[element] = row;
      sheet.setElementNode(row, { line: store.line.at(element), parent, depth }, places.nodeOf(element), pathOf);
    }
    const holder = owner[element] as number;
    const columns = sheets[plan.sheet[store.type.at(holder)] as number] as NamedColumns;
    putElement(store, element, columns, ordinal[holder] as number, names, plan.keyed[type.id] ?? null);
  }
  return { sheets, ordinal, owner };
}

/** Ordinal of the nearest enclosing record that is in the same sheet. */
function enclosingRow(
  store: ElementStore,
  plan: RecordPlan,
  ordinal: Int32Array,
  owner: Int32Array,
  from: number,
  sheet: number,
): number {
  for (let record = from; record >= 0;) {
    if (plan.sheet[store.type.at(record)] === sheet) return ordinal[record] as number;
    const above = store.parent.at(record);
    record = above < 0 ? -1 : (owner[above] as number);
  }
  return -1;
}

function putElement(
  store: ElementStore,
  element: number,
  columns: NamedColumns,
  row: number,
  names: ColumnNames,
  keyed: KeyedValue | null,
): void {
  const start = store.attributeStart.at(element);
  const end = store.attributeStart.at(element + 1);
  const text = store.ownText.at(element);
  if (keyed !== null) {
    putKeyed(store, start, end, text, columns, row, keyed);
    return;
  }
  const type = store.typeOf(element);
  for (let i = start; i < end; i += 2) {
    const id = store.attributes.at(i + 1);
    const name = id === 0 ? null : names.ofAttribute(type, store.attributes.at(i));
    if (name !== null) columns.put(row, columns.column(name), id);
  }
  if (text !== 0) columns.put(row, columns.column(names.ofText(type)), text);
}

function putKeyed(
  store: ElementStore,
  start: number,
  end: number,
  text: number,
  columns: NamedColumns,
  row: number,
  keyed: KeyedValue,
): void {
  let key = 0;
  let value = 0;
  let given = keyed.value === null;
  for (let i = start; i < end; i += 2) {
    const name = store.names[store.attributes.at(i)];
    const id = store.attributes.at(i + 1);
    if (name === keyed.key) key = id;
    else if (name === keyed.value || (name === keyed.reference && value === 0)) {
      value = id;
      given = true;
    }
  }
  if (key === 0) return;
  const name = columns.sheet.texts.text(key).slice(0, 200);
  if (value === 0) value = text;
  // A flag such as `<property name="dnp"/>` has no value: that it stands there is the value.
  columns.put(row, columns.column(name), value === 0 && !given ? key : value);
}

/** Names of columns by type, relative to the record that the type is inside of. */
class ColumnNames {
  readonly #store: ElementStore;
  readonly #plan: RecordPlan;
  readonly #attributes = new Map<number, string | null>();
  readonly #paths: (string | undefined)[] = [];
  readonly #texts: (string | undefined)[] = [];

  constructor(store: ElementStore, plan: RecordPlan) {
    this.#store = store;
    this.#plan = plan;
  }

  /** Null for an attribute that serves the document: the id of an element inside the record. */
  ofAttribute(type: ElementType, name: number): string | null {
    const key = type.id * 0x100000 + name;
    let found = this.#attributes.get(key);
    if (found === undefined) {
      const local = this.#store.names[name] as string;
      const path = this.#path(type);
      // What tells kinds of records apart says nothing of the one record.
      if (path === '') found = type.variant !== '' && local === 'model' ? null : local;
      else found = local === 'id' && !PLAIN_STEP.test(type.local) ? null : shortened(`${path}/${local}`);
      this.#attributes.set(key, found);
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
