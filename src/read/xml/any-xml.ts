import type { XmlFormat } from '../format/types.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { headOf, type UnitBytes } from '../unit-bytes.ts';

/** An XML document by the format that knows its root, else as any list in XML. */
export async function readAnyXml(bytes: UnitBytes, options: ReadOptions): Promise<ReadResult> {
  if (options.recordPaths !== undefined) {
    const [{ mappedFormat }, { readFormat }] = await Promise.all([
      import('../format/mapped.ts'),
      import('../format/read.ts'),
    ]);
    return readFormat(bytes, mappedFormat(options.recordPaths), options);
  }
  const format = await knownFormat(headOf(bytes), options);
  if (format !== null) {
    const known = (await import('../format/read.ts')).readFormat(bytes, format, options);
    // A root that others use too (`BOM`, a SOAP envelope): what the format finds nothing in is read as any XML.
    if (known.sheets.length > 0 || (known.skipped?.length ?? 0) > 0) return known;
  }
  const result = await (await import('./xml-table.ts')).readXml(bytes, options);
  if (result.sheets.length > 0) return result;
  const inner = await (
    await import('./xml-inside.ts')
  ).readInside(result.texts, options, async (text, within) =>
    (await import('../read-unit.ts')).readUnit(text, 'a text of the document', within),
  );
  return inner === null ? result : { ...inner, format: result.format };
}

async function knownFormat(head: Uint8Array, { formatOf }: ReadOptions): Promise<XmlFormat | null> {
  if (formatOf === undefined) return null;
  const root = (await import('../sniff/sniff-xml.ts')).sniffXmlRoot(head);
  return root === null ? null : formatOf(root);
}
