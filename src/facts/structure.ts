import { namesAbove } from '../bom/access.ts';
import { joinNumber } from '../bom/join-number.ts';
import { normaliseNumber } from '../bom/part-number.ts';
import type { AboveTop, Bom } from '../bom/types.ts';
import { breakdownsOf, isNumbered } from '../bom/uses.ts';
import { lineField } from '../map/cells/texts.ts';
import type { Table } from '../map/types.ts';
import { hashOf } from './keys.ts';
import { OTHER_REFERENCE, OWN_REFERENCE } from './references.ts';
import { compareText } from '../order.ts';

/** What a unit can give to the structure of others of the same system, told while it is linted. Plain data. */
export interface UnitStructure {
  /** `sap`, `plmxml`; null: a list of no known system, which is linked to none. */
  readonly system: string | null;
  /** Sorted hashes of the keys of what is broken down here. */
  readonly tops: Uint32Array;
  /** Sorted hashes of the keys of what stands below something here and is not broken down. */
  readonly ends: Uint32Array;
}

/** Formats that any program writes: two files of them need not be of one structure. */
const GENERIC = new Set(['xml', 'csv', 'tsv', 'text', 'xlsx', 'xlsm', 'xls', 'xlsb', 'ods', 'fods', 'html', 'json', 'yaml', 'markdown', 'mhtml', 'spreadsheetml', 'sylk', 'dif', 'mapped']); // prettier-ignore

/** The system whose export a table is: the plugin that knows its dialect or format. */
function systemOf(format: string, tables: readonly Table[]): string | null {
  const dialect = tables.find((table) => typeof table.dialect === 'string')?.dialect ?? null;
  const name = dialect ?? (GENERIC.has(format) ? null : format);
  return name === null ? null : (/^[^-/]+/.exec(name)?.[0] ?? null);
}

/** A line as other files may know it. */
export interface LinkName {
  /** Its number, and what it is referred to by. */
  readonly keys: readonly string[];
  /** '' where it is not said. */
  readonly revision: string;
}

/** A top: a line, or a name that stands above lines without one of its own. `isInner`: it is built into something here too. */
export function topName(bom: Bom, line: number, path: string, isInner: boolean): LinkName {
  if (isInner) return { keys: numbersOf(bom, line), revision: revisionOf(bom, line) };
  const [name] = namesAbove(bom, line);
  if (name !== undefined) return { keys: [joinNumber(name)].filter((key) => key !== null), revision: '' };
  const file = fileOf(path);
  const own = ownText(bom, line, OWN_REFERENCE)
    .split(' ')
    .filter((id) => id !== '');
  return {
    keys: [...numbersOf(bom, line), `ref:${file}`, ...own.map((id) => `ref:${file}#${id}`)],
    revision: revisionOf(bom, line),
  };
}

/**
 * A line that is not broken down here, as a file that does so may know it; `keys` is [] where it has neither number nor
 * reference.
 */
export function endName(bom: Bom, line: number): LinkName {
  const other = ownText(bom, line, OTHER_REFERENCE);
  const reference = other === '' ? [] : [`ref:${fileOf(other.replace(/#$/, ''))}`];
  return { keys: [...numbersOf(bom, line), ...reference], revision: revisionOf(bom, line) };
}

function numbersOf(bom: Bom, line: number): string[] {
  const table = bom.tables[bom.lineTable[line] ?? -1];
  const index = bom.lineIndex[line] ?? -1;
  if (table === undefined) return [];
  const key = joinNumber(lineField(table, index, 'partNumber') || lineField(table, index, 'mpn'));
  return key === null ? [] : [key];
}

function revisionOf(bom: Bom, line: number): string {
  const table = bom.tables[bom.lineTable[line] ?? -1];
  return table === undefined ? '' : normaliseNumber(lineField(table, bom.lineIndex[line] ?? -1, 'revision'));
}

/** A column that a format adds under a name of its own; '' where there is none. */
function ownText(bom: Bom, line: number, name: string): string {
  const table = bom.tables[bom.lineTable[line] ?? -1];
  const column = table?.sheet.columnNames?.indexOf(name) ?? -1;
  if (table === undefined || column < 0) return '';
  return table.sheet.text(table.lines.ordinal[bom.lineIndex[line] ?? -1] ?? -1, column);
}

/** Name of a file without its folders, in lower case; what is behind `#` stays as it is. */
function fileOf(path: string): string {
  const at = path.indexOf('#');
  const file = (at < 0 ? path : path.slice(0, at)).toLowerCase();
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1) + (at < 0 ? '' : path.slice(at));
}

/** What of a bill may go on in other files. */
interface Edges {
  /** Lines at the top that are broken down, or stand below a name without a line. */
  readonly tops: readonly number[];
  /** Lines that break down a part which is built into something here too. */
  readonly inner: ReadonlySet<number>;
  /** Lines below something that are not broken down. */
  readonly ends: readonly number[];
}

/** Lines (global indexes) from which a bill may go on in other files. */
export function edgesOf(bom: Bom): Edges {
  const definedBy = breakdownsOf(bom);
  const hasBelow = new Uint8Array(bom.lineCount);
  for (const above of bom.parent) if (above >= 0) hasBelow[above] = 1;
  const broken = new Set<number>();
  const tops: number[] = [];
  const inner = new Set<number>();
  const ends: number[] = [];
  for (let line = 0; line < bom.lineCount; line++) {
    const part = bom.part[line] ?? -1;
    if (part < 0) continue;
    const isTop = (bom.parent[line] ?? -1) < 0;
    const isNamedAbove = isTop && namesAbove(bom, line).length > 0;
    if (isNamedAbove || (isTop && hasBelow[line] === 1)) tops.push(line);
    else if (hasBelow[line] === 1 && !broken.has(part) && isNumbered(bom, part)) inner.add(line);
    // A part has one breakdown, the first.
    if (hasBelow[line] === 1) broken.add(part);
    if ((!isTop || isNamedAbove) && hasBelow[line] !== 1 && (definedBy[line] ?? -1) < 0) ends.push(line);
  }
  return { tops, inner, ends };
}

const NONE = new Uint32Array(0);

/** What a unit tells of its structure: nothing where its system is not known. */
export function structureOf(path: string, bom: Bom, format: string): UnitStructure {
  const system = systemOf(format, bom.tables);
  if (system === null) return { system, tops: NONE, ends: NONE };
  const { tops, inner, ends } = edgesOf(bom);
  return {
    system,
    tops: hashes([
      ...tops.map((line) => topName(bom, line, path, false)),
      ...[...inner].map((line) => topName(bom, line, path, true)),
    ]),
    ends: hashes(ends.map((line) => endName(bom, line))),
  };
}

function hashes(names: readonly LinkName[]): Uint32Array {
  return Uint32Array.from(new Set(names.flatMap(({ keys }) => keys.map(hashOf)))).sort();
}

/** What stands above a part by other files. */
export interface Above extends LinkName {
  readonly top: AboveTop;
}

/** The bill with what other files say above its tops. */
export function withAbove(bom: Bom, path: string, aboves: readonly Above[]): Bom {
  const byKey = new Map<string, Above[]>();
  for (const above of aboves)
    for (const key of above.keys) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [above]);
      else list.push(above);
    }
  const above = new Map<number, AboveTop>();
  const { tops, inner } = edgesOf(bom);
  for (const line of [...tops, ...inner]) {
    const { keys, revision } = topName(bom, line, path, inner.has(line));
    const found = new Set(
      keys
        .flatMap((key) => byKey.get(key) ?? [])
        .filter((one) => isSameRevision(one.revision, revision))
        .map(({ top }) => top),
    );
    if (found.size > 0) above.set(line, together([...found]));
  }
  return above.size === 0 ? bom : { ...bom, above };
}

/** A revision that is not said is any. */
export const isSameRevision = (one: string, other: string): boolean => one === '' || other === '' || one === other;

/** Chains that are kept of one top, the shortest first. */
const MOST_CHAINS = 20;

/** What several files say of one top: their chains, and their uses added up. */
export function together(tops: readonly AboveTop[]): AboveTop {
  const [only] = tops;
  if (only !== undefined && tops.length === 1) return only;
  return {
    chains: shortest(tops.flatMap(({ chains }) => chains)),
    uses: tops.reduce((sum, { uses }) => Math.min(Number.MAX_SAFE_INTEGER, sum + uses), 0),
  };
}

/** Each chain once, shortest first, then by name: the order of files does not matter. */
export function shortest(chains: readonly (readonly string[])[]): (readonly string[])[] {
  const once = new Map(chains.map((chain) => [chain.join('\u0000'), chain]));
  return [...once]
    .sort(([a, one], [b, other]) => one.length - other.length || compareText(a, b))
    .slice(0, MOST_CHAINS)
    .map(([, chain]) => chain);
}
