import { ReadError } from '../../errors.ts';
import { TextArena, TextKind } from '../arena.ts';
import { toUtf8Text } from '../encoding/encoding.ts';
import { tellCyclonedx } from '../format/json-events.ts';
import { PathTree } from '../format/paths.ts';
import type { XmlFormat } from '../format/types.ts';
import { StructureWriter } from '../format/writer.ts';
import { objectLines } from './json-lines.ts';
import { limitError } from '../limits.ts';
import { Sheet } from '../sheet.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { NamedColumns } from '../xml/xml-table-columns.ts';

type Json = Readonly<Record<string, unknown>>;

const SUBJECT = '/metadata[1]/component[1]';
/** Members of a component that are lists of their own or say nothing of the part. */
const PASSED_OVER = new Set(['components', 'properties', 'licenses', 'hashes', 'evidence', 'pedigree', 'signature']);

/**
 * CycloneDX JSON (hardware bills of materials): what its format makes of the XML form (`format`); without one, components → rows, nested components below their parent; members of
 * members as `supplier/name`, properties by the last part of their name (`cdx:device:quantity` → `quantity`). Any other JSON: its lists.
 *
 * @throws ReadError `json-malformed`, `format-unsupported` for JSON without a list, `limit-…`
 */
export async function readJson(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions,
  format: XmlFormat | null = null,
): Promise<ReadResult> {
  const text = new TextDecoder().decode(toUtf8Text(bytes, options).bytes);
  const document = parse(text, name);
  if (!isObject(document) || document['bomFormat'] !== 'CycloneDX') return readOther(document, text, name, options);
  const texts = new TextArena();
  const version = document['specVersion'];
  const details = { specVersion: typeof version === 'string' ? version : 'not given' };
  if (format !== null) {
    const paths = new PathTree();
    const writer = new StructureWriter(texts, paths);
    tellCyclonedx(document, format.read(writer), paths, linesOf(text, document, name), options.limits);
    const sheet = writer.finish();
    return {
      format: format.name,
      texts,
      sheets: sheet.rowCount === 0 ? [] : [sheet],
      details,
      skipped: writer.skipped,
    };
  }
  const columns = new NamedColumns(new Sheet(null, texts), texts, options.limits);
  const lines = linesOf(text, document, name);
  const rowOf = new Map<string, number>();
  fill(document, columns, lines, rowOf, options);
  if (Array.isArray(document['dependencies'])) applyDependencies(document, columns.sheet, rowOf);
  else belowSubject(columns.sheet);
  columns.sheet.columnNames = columns.names;
  return { format: 'cyclonedx', texts, sheets: [columns.sheet], details };
}

/** @throws ReadError `json-malformed` where a key is given twice: what it held first is lost in parsing, and nobody would know. */
function linesOf(text: string, document: object, name: string): Map<object, number> {
  return objectLines(text, document, ({ key, line }) => {
    throw new ReadError(
      'json-malformed',
      `${name} gives the key "${key.slice(0, 80)}" twice in one object (line ${String(line)}); which of the two counts is not said.`,
      'Give each key once, or make a list of what it holds.',
      { line },
    );
  });
}

/** JSON of any shape, if there are lists of objects in it. */
async function readOther(document: unknown, text: string, name: string, options: ReadOptions): Promise<ReadResult> {
  if (typeof document === 'object' && document !== null) {
    const { readJsonRecords } = await import('./json-records.ts');
    const found = await readJsonRecords(document, linesOf(text, document, name), options);
    if (found.sheets.some(({ columnNames, columnCount }) => columnNames !== null || columnCount > 1)) return found;
  }
  throw new ReadError(
    'format-unsupported',
    `${name} is JSON, but neither CycloneDX nor a list of parts.`,
    'Export the bill of materials as CycloneDX, .xlsx, .csv or .xml.',
  );
}

/** Numbers of more digits than a computer keeps, or beyond what it can count: part numbers, which are texts. */
const TOO_EXACT = /\d{16}|\d[eE]\+?\d{3}/;
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** The text with such numbers in quotation marks, as they are written. */
function withExactNumbers(text: string): string {
  if (!TOO_EXACT.test(text)) return text;
  return text.replace(TOKEN, (token) => {
    if (token.startsWith('"')) return token;
    const isKept = /[.eE]/.test(token) ? Number.isFinite(Number(token)) : String(Number(token)) === token;
    return isKept || token.length > LONGEST_NUMBER ? token : `"${token}"`;
  });
}
const LONGEST_NUMBER = 1000;

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(withExactNumbers(text));
  } catch (cause) {
    const records = byLine(text, name);
    if (records !== null) return records;
    throw new ReadError(
      'json-malformed',
      `${name} is not valid JSON: ${cause instanceof Error ? cause.message.slice(0, 200) : 'it cannot be parsed'}.`,
      /(?:^|[\s,[{])(?:\/\/|\/\*)/.test(text.slice(0, 4096))
        ? 'It has comments, which JSON has not: leave them out, or export it again.'
        : 'It may be truncated; export it again.',
      placeOf(cause, text),
      { cause },
    );
  }
}

/** The line at which the parser gave up, where it says so. */
function placeOf(cause: unknown, text: string): { readonly line?: number } {
  const at = cause instanceof Error ? /position (\d{1,15})/.exec(cause.message)?.[1] : undefined;
  return at === undefined ? {} : { line: text.slice(0, Number(at)).split('\n').length };
}

/** JSON Lines: a record on each line. Null: already the first line is none. */
function byLine(text: string, name: string): unknown[] | null {
  const records: unknown[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      const record: unknown = JSON.parse(withExactNumbers(line));
      if (records.length === 0 && (typeof record !== 'object' || record === null)) return null;
      records.push(record);
    } catch (cause) {
      if (records.length < 2) return null;
      throw new ReadError(
        'json-malformed',
        `${name} holds a JSON record on each line, but line ${String(at + 1)} is none.`,
        'It may be truncated; export it again.',
        { line: at + 1 },
        { cause },
      );
    }
  }
  return records;
}

interface Pending {
  readonly component: Json;
  readonly path: string;
  readonly parent: number;
  readonly depth: number;
}

function fill(
  document: Json,
  columns: NamedColumns,
  lines: ReadonlyMap<object, number>,
  rowOf: Map<string, number>,
  options: ReadOptions,
): void {
  const { sheet } = columns;
  const { texts } = sheet;
  const pending: Pending[] = [];
  const push = (list: unknown, path: string, parent: number, depth: number): void => {
    const items = Array.isArray(list) ? list : [];
    // Backwards, since the last pushed is the first taken.
    for (let i = items.length - 1; i >= 0; i--) {
      const component: unknown = items[i];
      if (isObject(component)) pending.push({ component, path: `${path}/components[${String(i + 1)}]`, parent, depth });
    }
  };
  push(document['components'], '', -1, 0);
  const metadata = document['metadata'];
  const subject = isObject(metadata) ? metadata['component'] : undefined;
  if (isObject(subject)) pending.push({ component: subject, path: SUBJECT, parent: -1, depth: 0 });
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { component, path, parent, depth } = next;
    if (sheet.rowCount >= options.limits.rows) throw limitError('rows', options.limits, 'The document');
    if (depth >= options.limits.depth)
      throw limitError('depth', options.limits, 'The document', {}, { of: 'levels of nested components' });
    const row = sheet.addRow(sheet.rowCount + 1);
    sheet.setElement(row, { line: lines.get(component) ?? 1, path, parent, depth });
    const reference = component['bom-ref'];
    if (typeof reference === 'string') rowOf.set(reference, row);
    for (const [key, value] of Object.entries(component)) {
      if (PASSED_OVER.has(key)) continue;
      if (!isObject(value)) put(columns, row, key, value);
      else for (const [inner, part] of Object.entries(value)) put(columns, row, `${key}/${inner}`, part);
    }
    for (const property of listOf(component['properties'])) {
      const full = typeof property['name'] === 'string' ? property['name'] : '';
      if (full !== '') put(columns, row, full.slice(full.lastIndexOf(':') + 1), property['value']);
    }
    for (const external of listOf(component['externalReferences'])) put(columns, row, 'link', external['url']);
    push(component['components'], path, row, depth + 1);
  }

  function put(target: NamedColumns, row: number, name: string, value: unknown): void {
    if (typeof value === 'string') target.put(row, target.column(name), texts.intern(value.trim()));
    else if (typeof value === 'number')
      target.put(row, target.column(name), texts.intern(String(value), TextKind.number));
    else if (typeof value === 'boolean') {
      target.put(row, target.column(name), texts.intern(value ? 'TRUE' : 'FALSE', TextKind.boolean));
    }
  }
}

/** `dependencies` are the structure of a flat list: a component below exactly one earlier one is its child. */
function applyDependencies(document: Json, sheet: Sheet, rowOf: ReadonlyMap<string, number>): void {
  const parents = new Map<number, number>();
  for (const dependency of listOf(document['dependencies'])) {
    const parent = rowOf.get(String(dependency['ref']));
    const children = dependency['dependsOn'];
    if (parent === undefined || !Array.isArray(children)) continue;
    for (const child of children) {
      const row = rowOf.get(String(child));
      if (row !== undefined) parents.set(row, parents.has(row) ? -1 : parent);
    }
  }
  for (let row = 0; row < sheet.rowCount; row++) {
    const position = sheet.element(row);
    const parent = parents.get(row) ?? -1;
    if (position === null || position.parent >= 0 || parent < 0 || parent >= row) continue;
    sheet.setElement(row, { ...position, parent, depth: (sheet.element(parent)?.depth ?? 0) + 1 });
  }
}

/** Without a graph of dependencies, all that is listed is of the component that the document describes. */
function belowSubject(sheet: Sheet): void {
  if (sheet.rowCount === 0 || sheet.element(0)?.path !== SUBJECT) return;
  for (let row = 1; row < sheet.rowCount; row++) {
    const position = sheet.element(row);
    if (position === null) continue;
    sheet.setElement(row, { ...position, parent: Math.max(0, position.parent), depth: position.depth + 1 });
  }
}

function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
