type Json = Readonly<Record<string, unknown>>;

/** `[3, "[C-1] Screw M3"]`: a record that is meant by its id, with what it is called. */
const LONGEST = 400;
const CODED = /^\[([^[\]]{1,80})\]\s{0,4}(\S.*)?$/s;
/** A bill by its own mark and its product: "V2: [C-1] Pump", "C-1: Pump". */
const OF_BILL = /^(?:([^:[\]]{1,80}):\s{0,4})?(?:\[([^[\]]{1,80})\])?/;
const ABOVE = /parent|^bom_id$/i;

/** What a line is a part of, and the part, by the keys of both: `part` and `sub_part`, with `part_detail` and `sub_part_detail`. */
const BELOW = /^(?:sub|child)_(part|item|component|product|assembly)$/i;
const NUMBERS = ['IPN', 'part_number', 'partNumber', 'item_number', 'number', 'code', 'sku', 'name'];

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a list is an id and what its record is called. */
const isReference = (value: unknown): value is readonly [number, string] =>
  Array.isArray(value) &&
  value.length === 2 &&
  Number.isInteger(value[0]) &&
  typeof value[1] === 'string' &&
  value[1].length <= LONGEST;

/** Whether a key is one by which records mean others, and its value says which; fields of a user's own have other names. */
const isRelation = (record: Json, key: string): boolean =>
  isReference(record[key]) &&
  (key.endsWith('_id') ||
    (key.startsWith('x_') && Object.keys(record).some((other) => other.endsWith('_id') && isReference(record[other]))));

/** The key of the part where a line names its assembly too, with what is said of both. */
const belowOf = (record: Json): string | undefined =>
  Object.keys(record).find(
    (key) =>
      BELOW.test(key) &&
      Object.hasOwn(record, key.replace(BELOW, '$1')) &&
      (isObject(record[key]) || isObject(record[`${key}_detail`])),
  );

/**
 * The members of a record as they are read: what it is called for `[id, "[code] name"]`, in which `false` is an empty field; the assembly of
 * a line that names both it and the part under one key.
 */
export function withRelations(record: Json): Json {
  const below = belowOf(record);
  if (below !== undefined) return withParent(record, below, below.replace(BELOW, '$1'));
  if (!Object.keys(record).some((key) => isRelation(record, key))) return record;
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]): [string, unknown][] => {
      if (value === false) return [];
      return [[key, isReference(value) && isRelation(record, key) ? named(key, value[1]) : value]];
    }),
  );
}

/** The code and the name of a record; of what stands above a line the code, by which lines are known. */
function named(key: string, text: string): unknown {
  if (ABOVE.test(key)) {
    const [, mark, code] = OF_BILL.exec(text) ?? [];
    return code ?? mark ?? text;
  }
  const [, code, name] = CODED.exec(text) ?? [];
  return code === undefined ? text : { part_number: code, ...(name === undefined ? {} : { name }) };
}

/** What names a record by which its lines are known: its number, else its name. */
function numberOf(detail: unknown): string | null {
  if (!isObject(detail)) return null;
  for (const key of NUMBERS) {
    const value = detail[key];
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return null;
}

function withParent(record: Json, below: string, above: string): Json {
  const parent = numberOf(record[`${above}_detail`]) ?? numberOf(record[above]);
  const rest = Object.entries(record).flatMap(([key, value]): [string, unknown][] => {
    if (key === above || key === `${above}_detail`) return [];
    return [[key, key === below || key === `${below}_detail` ? withoutFullName(value) : value]];
  });
  return Object.fromEntries([...(parent === null ? [] : [['parent', parent] as [string, unknown]]), ...rest]);
}

/** "S-1 | Screw M3" beside both says nothing more. */
function withoutFullName(detail: unknown): unknown {
  if (!isObject(detail)) return detail;
  const { name, full_name: full, ...rest } = detail;
  return typeof name === 'string' && typeof full === 'string' && full.includes(name) ? { name, ...rest } : detail;
}

/** What `withRelations` reads in its own way, and is in no record as it is written. */
export function isReadOtherwise(record: unknown, key: string): boolean {
  if (!isObject(record)) return false;
  if (isRelation(record, key)) return true;
  const below = belowOf(record);
  const above = below?.replace(BELOW, '$1');
  if (above === undefined) return false;
  return key === above || key === `${above}_detail` || key === `${String(below)}_detail`;
}
