import { namedValue, PairPart } from './xml-records-pairs.ts';
import { type ElementType, KEY, MOST_KEYS } from './xml-records-types.ts';

/** A type whose elements name a value: `<field name="MPN">x</field>`, `<UserValue title="Mass" value="3"/>`. */
export interface KeyedValue {
  /** Attribute that holds the column's name. */
  readonly key: string;
  /** Attribute that holds the value, or null when the text does. */
  readonly value: string | null;
  /** Attribute that refers to another element, if there is one besides. */
  readonly reference: string | null;
}

/** Which elements of a document are rows of which sheet, and which hold named values. */
export interface RecordPlan {
  /** By type id: number of the sheet that its elements are rows of, -1 for what is no record. */
  readonly sheet: Int32Array;
  readonly sheetCount: number;
  /** By type id. */
  readonly keyed: readonly (KeyedValue | null)[];
  /** By type id: what it is to a value that elements name (`PairPart`). */
  readonly pairParts: Uint8Array;
}

const VALUE = /value$/i;
const SHORT_KEY = /^(?:n|k|label)$/i;
const SHORT_VALUE = /^(?:v|val)$/i;
const REFERENCE = /^(?:ref|dataRef|idref|href)$/;
/** Element names that say that a value is named by an attribute. */
const PROPERTY_LIKE =
  /(?:field|propert(?:y|ies)|attribute|attr|param|parameter|value|userdata|characteristic|custom|variable|textual|measured|feature|metadata|tag|option)$/i;
/** Lists of places on a board: many per line, and no parts of their own. */
const DESIGNATOR = /ref(?:erence)?_?des|designator/i;
/** What a part or substance is filed under, with members that are records of their own. */
const FILED = /categor(?:y|ies)$/i;
/** Who makes or sells a part, listed inside it: columns of that part. */
const MAKER = /manufacturer|vendor|supplier/i;

/**
 * Decides which types of elements are the records of a document: those that repeat below one parent (or nest in
 * themselves, or stand in a container named after them) and carry data. Named values, lists of plain texts and of
 * reference designators inside a record are columns of it.
 */
export function planRecords(types: readonly ElementType[]): RecordPlan {
  const keyed: (KeyedValue | null)[] = types.map(() => null);
  const record = new Uint8Array(types.length);
  const pairParts = new Uint8Array(types.length);
  const pairs = types.map((type) => keyedValue(type));
  const properties: ElementType[] = [];
  for (const type of types) {
    const nested = hasRecordAbove(type, record);
    const pair = pairs[type.id] ?? null;
    const parts = nested ? namedValue(type) : null;
    if (pair !== null && nested) keyed[type.id] = pair;
    else if (parts !== null) {
      pairParts[type.id] = PairPart.pair;
      for (const [child, part] of parts) pairParts[child.id] = part;
    } else if (
      !repeats(type) ||
      !hasData(type) ||
      holdsOnlyPairs(type, pairs) ||
      (nested && ((isListed(type) && !isOfSeveral(type)) || isDetail(type, record) || isConstituent(type, record)))
    )
      continue;
    else if (pair !== null && PROPERTY_LIKE.test(type.local)) properties.push(type);
    else record[type.id] = 1;
  }
  for (const type of types) if (record[type.id] === 1) markHead(type, record);
  // Properties of no record are about the document, and single elements its metadata, unless there is nothing else.
  if (!record.includes(1)) for (const type of properties) record[type.id] = 1;
  if (!record.includes(1)) for (const type of types) if (saysPart(type)) record[type.id] = 1;
  const names = new Set(types.filter(({ id }) => record[id] === 1).map(({ local }) => local));
  for (const type of types) {
    if (
      record[type.id] === 0 &&
      keyed[type.id] === null &&
      pairParts[type.id] === PairPart.none &&
      names.has(type.local) &&
      hasData(type) &&
      !isListed(type)
    ) {
      record[type.id] = 1;
    }
  }
  return { ...groups(types, record), keyed, pairParts };
}

function repeats(type: ElementType): boolean {
  return (
    type.most > 1 || type.variant !== '' || type.loop.size > 0 || isContained(type) || isPartLike(type) || isLine(type)
  );
}

/** `components/comp`, `Parts/Part`, `ROWS/ROW`, `Bom/BomItem`: a list that happens to have one entry. */
function isContained({ local, parent }: ElementType): boolean {
  if (parent === null) return false;
  if (
    /(?:[^A-Z]|^|[A-Z]{2})(?:Item|Line|Row|Position|Entry|Component)(?:Data)?$|[_-](?:item|line|row|position|entry|component)$/.test(
      local,
    )
  ) {
    return parent.local !== local;
  }
  const name = local.toLowerCase();
  const container = parent.local.toLowerCase();
  return (
    container.startsWith(name) && /^(?:s|es|onents|list|set|table|array|collection)$/.test(container.slice(name.length))
  );
}

/** A part, material or substance counts even when there is only one, if more than a name is said of it. */
function isPartLike(type: ElementType): boolean {
  if (!/^(?:[A-Za-z]*[a-z_])?(?:Part|Material|Substance|Component|Assembly|Product)(?:Definition)?$/.test(type.local))
    return false;
  return type.parent !== null && type.attributes.size + type.children.size > 1;
}

const NUMBERED =
  /(?:part|item|product|material|component|article)[-_ ]?(?:number|num|no|nr|id|identifier|code)$|^(?:matnr|idnrk)$/i;
const COUNTED = /^(?:item|req|required)?[-_ ]?(?:qty|quantity)$|quantity$/i;

/** A number and a quantity of its own: a line, even where a list has only one. */
function isLine(type: ElementType): boolean {
  const names = namesOf(type);
  return type.parent !== null && names.some((name) => NUMBERED.test(name)) && names.some((name) => COUNTED.test(name));
}

/** Substances of a material say what it consists of: they are no things beside it. */
function isConstituent(type: ElementType, record: Uint8Array): boolean {
  if (!/^substance$/i.test(type.local)) return false;
  let above = type.parent;
  while (above !== null && record[above.id] !== 1) above = above.parent;
  return above !== null && /material$/i.test(above.local);
}

/** `BOMItemData/ComponentItem`: at most one inside each record, and no line of its own: columns of that record. */
function isDetail(type: ElementType, record: Uint8Array): boolean {
  const { parent } = type;
  return (
    parent !== null &&
    record[parent.id] === 1 &&
    type.most <= 1 &&
    type.loop.size === 0 &&
    !isPartLike(type) &&
    !isLine(type)
  );
}

/** What encloses lines and has a number, itself or in a single element inside: the assembly whose lines they are. */
function markHead(type: ElementType, record: Uint8Array): void {
  for (let above = type.parent; above !== null; above = above.parent) {
    if (record[above.id] === 1) return;
    const heads = [above, ...[...above.children.values()].filter((child) => child.most <= 1 && record[child.id] === 0)];
    if (!heads.some((head) => namesOf(head).some((name) => NUMBERED.test(name)))) continue;
    record[above.id] = 1;
    return;
  }
}

/** What an element says of itself: its attributes, and children with a text. */
function namesOf(type: ElementType): string[] {
  const simple = [...type.children.values()].filter((child) => child.children.size === 0 && child.texts > 0);
  return [...type.attributes, ...simple.map(({ local }) => local)];
}

const PART_WORD = /part|item|material|matnr|idnrk|article|component|product|description|quantity|qty/i;

/** One part alone in a document (a message about one item): at least two values, one of them called like a part's. */
function saysPart(type: ElementType): boolean {
  const names = namesOf(type);
  return names.length > 1 && names.some((name) => PART_WORD.test(name));
}

/** `UserData/UserValue`, `AdditionalAttributes/AdditionalAttribute`: a wrapper of named values is no record. */
function holdsOnlyPairs(type: ElementType, pairs: readonly (KeyedValue | null)[]): boolean {
  if (type.children.size === 0 || type.texts > 0 || type.loop.size > 0) return false;
  if (!/data|attributes|properties|fields|characteristics|parameters|values/i.test(type.local)) return false;
  return [...type.children.values()].every((child) => pairs[child.id] !== null);
}

function hasData(type: ElementType): boolean {
  if (type.attributes.size > 0 || type.texts > 0) return true;
  for (const child of type.children.values()) {
    if (child.children.size === 0 && (child.texts > 0 || child.attributes.size > 0)) return true;
    // `<Attr><Name>Qty</Name><Value>2</Value></Attr>`
    if (child.most > 1 && namedValue(child) !== null) return true;
  }
  return false;
}

/** Inside a record: a list whose entries are one text each, or reference designators, or makers. */
function isListed(type: ElementType): boolean {
  if (DESIGNATOR.test(type.local) || MAKER.test(type.local) || FILED.test(type.local)) return true;
  return type.children.size === 0 && type.attributes.size + (type.texts > 0 ? 1 : 0) <= 1;
}

/** `<part><part>Motor</part><part>Magnet</part></part>`: several in one of their name are no field of it. */
function isOfSeveral({ local, parent, most }: ElementType): boolean {
  return most > 1 && parent?.local === local;
}

function hasRecordAbove(type: ElementType, record: Uint8Array): boolean {
  for (let above = type.parent; above !== null; above = above.parent) if (record[above.id] === 1) return true;
  return false;
}

function keyedValue(type: ElementType): KeyedValue | null {
  const named = PROPERTY_LIKE.test(type.local);
  if (type.children.size > 0 && !named) return null;
  const attributes = [...type.attributes];
  // `<Attr n="Qty" v="2"/>`: so short only where the element says that it is a property.
  const key =
    attributes.find((name) => KEY.test(name) && !VALUE.test(name)) ??
    (named ? attributes.find((name) => SHORT_KEY.test(name)) : undefined);
  if (key === undefined) return null;
  const value =
    attributes.find((name) => VALUE.test(name)) ??
    (named ? attributes.find((name) => SHORT_VALUE.test(name)) : undefined) ??
    null;
  const reference = attributes.find((name) => REFERENCE.test(name)) ?? null;
  if (value === null && reference === null && type.texts === 0) return null;
  // Elsewhere a name with a value may be a part with its quantity; keys of properties come again and again.
  const repeated = type.keys.size <= MOST_KEYS && type.keys.size * 2 <= type.count;
  return named || repeated ? { key, value, reference } : null;
}

/** Records of one name share a sheet, and so do records that nest in each other in turns (`document/configuration/document`). */
function groups(types: readonly ElementType[], record: Uint8Array): { sheet: Int32Array; sheetCount: number } {
  const leader = Int32Array.from(types, ({ id }) => id);
  const find = (id: number): number => {
    let at = id;
    while (leader[at] !== at) at = leader[at] = leader[leader[at] as number] as number;
    return at;
  };
  const byName = new Map<string, number>();
  for (const type of types) {
    if (record[type.id] === 0) continue;
    const name = `${type.local}\u0000${type.variant}`;
    const first = byName.get(name);
    if (first === undefined) byName.set(name, type.id);
    else leader[find(type.id)] = find(first);
    for (const inner of type.loop) if (record[inner.id] === 1) leader[find(inner.id)] = find(type.id);
  }
  const numbers = new Map<number, number>();
  const sheet = Int32Array.from(types, ({ id }) => {
    if (record[id] === 0) return -1;
    const root = find(id);
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    return number;
  });
  return { sheet, sheetCount: numbers.size };
}
