import { TextArena } from '../arena.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import type { UnitBytes } from '../unit-bytes.ts';
import { scanXml } from '../xml/xml-scan.ts';
import { FormatHandler } from './handler.ts';
import { PathTree } from './paths.ts';
import type { FormatReader, XmlFormat } from './types.ts';
import { StructureWriter } from './writer.ts';

/** The format of a root element; null if none of these. Namespaces are compared by URI, and a part of it is enough. */
export function formatOf(
  formats: readonly XmlFormat[],
  root: { readonly name: string; readonly namespace: string | null } | null,
): XmlFormat | null {
  if (root === null) return null;
  const matches = ({ local, namespace }: XmlFormat['roots'][number]): boolean =>
    isNamed(root.name, local) &&
    (namespace === undefined || (root.namespace ?? '').toLowerCase().includes(namespace.toLowerCase()));
  return formats.find((format) => format.roots.some(matches)) ?? null;
}

/** Whether a root has a name, or begins as a name that ends in `*`. */
export function isNamed(root: string, name: string): boolean {
  return name.endsWith('*') ? root.startsWith(name.slice(0, -1)) : root === name;
}

/** Reads a document of a known format into one table of lines whose columns are fields. */
export function readFormat(bytes: UnitBytes, format: XmlFormat, options: ReadOptions): ReadResult {
  const texts = new TextArena();
  const paths = new PathTree();
  const writer = new StructureWriter(texts, paths);
  scanWith(format.read(writer), paths, bytes, options);
  const sheet = writer.finish();
  return {
    format: format.name,
    texts,
    sheets: sheet.rowCount === 0 ? [] : [sheet],
    details: {},
    skipped: writer.skipped,
  };
}

/** Has a reader told of every element. */
export function scanWith(
  reader: FormatReader,
  paths: PathTree,
  bytes: UnitBytes,
  options: Pick<ReadOptions, 'limits' | 'encoding'>,
): void {
  scanXml(bytes, new FormatHandler(paths, reader), options, Object.keys(reader.elements));
  reader.end?.();
}
