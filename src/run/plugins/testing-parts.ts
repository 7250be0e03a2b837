import { openUnit } from '../../batch/open-unit.ts';
import { assemble } from '../../bom/assemble.ts';
import { fieldText, lineName, namesAbove } from '../../bom/access.ts';
import type { Bom } from '../../bom/types.ts';
import { nodeHost } from '../../host/node.ts';
import { quantityOf } from '../../inventory/quantity.ts';
import { dialectsOf } from '../../builtin.ts';
import { formatOf } from '../../read/format/read.ts';
import { LineKind } from '../../map/types.ts';
import type { Plugin } from '../../plugin.ts';
import { defaultLimits } from '../../read/types.ts';
import { requireOptions } from '../../given-options.ts';
import { allPlugins } from './own-plugins.ts';

/** One part of a list as the tool understood it. */
export interface ReadPart {
  /** Names from the top assembly to the line itself. */
  readonly chain: readonly string[];
  readonly partNumber: string;
  readonly description: string;
  /** In one piece of the parent: `8`, `2.5 g`; null where it cannot be known. */
  readonly perParent: string | null;
  /** Every filled field as text. */
  readonly fields: Readonly<Record<string, string>>;
  /** Row of a table; line and element path of a document. */
  readonly place: string;
}

/** A parts list as the tool understood it. */
export interface ReadList {
  readonly format: string;
  /** Name of the dialect that was recognised; null if none. */
  readonly dialect: string | null;
  readonly hierarchy: string;
  readonly headerRow: number | null;
  /** Field → header texts, in the order in which they count. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly parts: readonly ReadPart[];
  /** Descriptions or numbers of lines that are listed and hold nothing: documents, texts. */
  readonly references: readonly string[];
  /** What of the whole file was not read as lines, `what: reason`. */
  readonly skipped: readonly string[];
}

/** Reads a file with the dialects and formats of some plugins and says how its lists were understood. For tests of both. */
export async function readLists(given: readonly Plugin[], name: string, bytes: Uint8Array): Promise<ReadList[]> {
  requireOptions('readLists', { plugins: given, name, bytes });
  const plugins = await allPlugins({ plugins: given, bundled: false });
  const options = { host: nodeHost, limits: defaultLimits, encoding: null, mappings: [], dialects: dialectsOf(plugins), formatOf: (root: { name: string; namespace: string | null }) => Promise.resolve(formatOf(plugins.flatMap((plugin) => plugin.formats ?? []), root)) };
  const { format, tables, skipped } = await openUnit(name, bytes, options);
  const bom = assemble(tables);
  return tables.map((table, index) => {
    const lines = Array.from({ length: bom.lineCount }, (_, line) => line).filter((line) => bom.lineTable[line] === index);
    const kindOf = (line: number): number => table.lines.kind[bom.lineIndex[line] ?? -1] ?? -1;
    const nameOf = (column: number): string => table.headers.get(column) ?? table.sheet.columnNames?.[column] ?? `#${column + 1}`;
    return {
      format,
      dialect: table.dialect ?? null,
      hierarchy: bom.styles[index] ?? 'flat',
      headerRow: table.headerRow,
      columns: Object.fromEntries([...table.columns].map(([field, columns]) => [field, columns.map(nameOf)])),
      parts: lines.filter((line) => kindOf(line) === LineKind.part).map((line) => partOf(bom, line)),
      references: lines.filter((line) => kindOf(line) === LineKind.reference).map((line) => fieldText(bom, line, 'description') || lineName(bom, line)),
      skipped: skipped.map(({ rows, reason }) => `${rows}: ${reason}`),
    };
  });
} // prettier-ignore

function partOf(bom: Bom, line: number): ReadPart {
  const chain = [lineName(bom, line)];
  let above = bom.parent[line] ?? -1;
  let top = line;
  for (; above >= 0; above = bom.parent[above] ?? -1) {
    chain.unshift(lineName(bom, above));
    top = above;
  }
  const quantity = quantityOf(bom, line);
  const table = bom.tables[bom.lineTable[line] ?? -1];
  const row = table?.lines.ordinal[bom.lineIndex[line] ?? -1] ?? 0;
  const element = table?.sheet.element(row);
  return {
    chain: [...namesAbove(bom, top), ...chain],
    partNumber: fieldText(bom, line, 'partNumber'),
    description: fieldText(bom, line, 'description'),
    perParent:
      quantity.kind === 'pieces' ? String(quantity.count) : quantity.kind === 'grams' ? `${quantity.grams} g` : null,
    fields: Object.fromEntries(
      [...(table?.columns.keys() ?? [])]
        .map((field) => [field, fieldText(bom, line, field)])
        .filter(([, text]) => text !== ''),
    ) as Record<string, string>,
    place:
      element === undefined || element === null
        ? `row ${table?.sheet.rowNumber(row) ?? 0}`
        : `line ${element.line} ${element.path}`,
  };
}
