import { crc32, deflateRawSync } from 'node:zlib';
import { relationships, type Relationship } from '../../read/xlsx/relationships.ts';
import type { ReadHost, ReadLimits } from '../../read/types.ts';
import { openZip, partKey, type ZipArchive } from '../../read/archive/zip.ts';
import { hasPlainPrefixes, withPlainPrefixes } from './plain-prefixes.ts';
import { zipOf, type ZipPart } from './zip-of.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CORE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** Parts by the kind of relationship that leads to them: the names by which the library that writes looks for them, and how it takes the names that there are. */
const KINDS: Readonly<Record<string, { readonly named: RegExp; readonly name: (n: number, ending: string) => string }>> = {
  officeDocument: { named: /^xl\/workbook\.xml$/, name: () => 'xl/workbook.xml' },
  'core-properties': { named: /^docProps\/core\.xml$/, name: () => 'docProps/core.xml' },
  'extended-properties': { named: /^docProps\/app\.xml$/, name: () => 'docProps/app.xml' },
  worksheet: { named: /^xl\/worksheets\/sheet\d+\.xml$/, name: (n) => `xl/worksheets/sheet${String(n)}.xml` },
  sharedStrings: { named: /^xl\/sharedStrings\.xml$/, name: () => 'xl/sharedStrings.xml' },
  styles: { named: /^xl\/styles\.xml$/, name: () => 'xl/styles.xml' },
  theme: { named: /^xl\/theme\/[a-zA-Z0-9]+\.xml$/, name: (n) => `xl/theme/theme${String(n)}.xml` },
  comments: { named: /^xl\/comments\d+\.xml$/, name: (n) => `xl/comments${String(n)}.xml` },
  vmlDrawing: { named: /^xl\/drawings\/vmlDrawing\d+\.vml$/, name: (n) => `xl/drawings/vmlDrawing${String(n)}.vml` },
  drawing: { named: /^xl\/drawings\/[a-zA-Z0-9]+\.xml$/, name: (n) => `xl/drawings/drawing${String(n)}.xml` },
  table: { named: /^xl\/tables\/table\d+\.xml$/, name: (n) => `xl/tables/table${String(n)}.xml` },
  image: { named: /^xl\/media\/[a-zA-Z0-9]+\.[a-zA-Z0-9]{3,4}$/, name: (n, ending) => `xl/media/image${String(n)}${ending}` },
}; // prettier-ignore

/** Parts that lead on to others. */
const LEADING = new Set(['officeDocument', 'worksheet', 'drawing']);

interface Placed {
  readonly part: string;
  readonly kind: string;
  readonly name: string;
  readonly relationships: readonly Relationship[];
}

/**
 * A workbook as the library that writes can read it: that goes by the names of parts, by targets that are relative, and by the prefixes of
 * elements, all as Excel writes them. Others write `/xl/comments/comment1.xml` and `<wsDr>` with equal right. Null: it is so already.
 *
 * @throws ReadError where the archive cannot be read
 */
export async function plainWorkbook(bytes: Uint8Array, host: ReadHost, limits: ReadLimits): Promise<Uint8Array | null> {
  const archive = openZip(bytes, { host, limits });
  const placed = await walk(archive, limits);
  if (isPlain(archive, placed)) return null;
  const names = new Map([...placed.values()].map(({ part, name }) => [partKey(part), name]));
  const parts: ZipPart[] = [{ name: '[Content_Types].xml', bytes: read(archive, '[Content_Types].xml') }];
  for (const { part, kind, name, relationships: own } of placed.values()) {
    if (part !== '')
      parts.push({ name, bytes: kind === 'image' ? archive.read(part) : plainPart(kind, archive.read(part)) });
    if (own.length > 0) parts.push({ name: fileOf(name), bytes: encode(written(own, name, names)) });
  }
  return zipOf(parts, { crc32: (data) => crc32(data), deflate: (data) => deflateRawSync(data) });
}

/** All parts that the library looks at, by their keys; the package itself first. */
async function walk(archive: ZipArchive, limits: ReadLimits): Promise<ReadonlyMap<string, Placed>> {
  const placed = new Map<string, Placed>();
  const counts = new Map<string, number>();
  const left: { part: string; kind: string; name: string }[] = [{ part: '', kind: 'package', name: '' }];
  for (let at = left.shift(); at !== undefined; at = left.shift()) {
    const isLeading = at.kind === 'package' || LEADING.has(at.kind);
    const own = isLeading ? await relationships(archive, at.part, limits) : [];
    placed.set(partKey(at.part), { ...at, relationships: own });
    for (const one of own) {
      const kind = kindOf(one);
      const known = kind === null ? undefined : KINDS[kind];
      const key = partKey(one.target);
      if (kind === null || known === undefined || one.external || !archive.has(one.target)) continue;
      if (placed.has(key) || left.some(({ part }) => partKey(part) === key)) continue;
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      left.push({ part: one.target, kind, name: known.name(count, /\.[a-zA-Z0-9]{3,4}$/.exec(one.target)?.[0] ?? '.png') });
    }
  }
  return placed;
} // prettier-ignore

const kindOf = ({ kind, type }: Relationship): string | null => (type === 'core-properties' ? type : kind);

function isPlain(archive: ZipArchive, placed: ReadonlyMap<string, Placed>): boolean {
  for (const { part, kind, relationships: own } of placed.values()) {
    if (part !== '' && KINDS[kind]?.named.test(part) !== true) return false;
    if (own.length > 0 && /Target\s{0,9}=\s{0,9}["']\//.test(decode(read(archive, fileOf(part))))) return false;
    if (part === '' || kind === 'image') continue;
    const bytes = archive.read(part);
    if (plainPart(kind, bytes) !== bytes) return false;
  }
  return true;
}

/** Namespaces are declared at the root, or at what stands first. */
const HEAD = 64 * 1024;

/** What the library does not read, or stumbles over, as Excel writes it; the very bytes where there is nothing of it. */
function plainPart(kind: string, bytes: Uint8Array): Uint8Array {
  const isNamed = hasPlainPrefixes(decode(bytes.subarray(0, HEAD)));
  const mend = MENDED[kind];
  if (isNamed && mend === undefined) return bytes;
  const text = decode(bytes);
  const named = isNamed ? text : withPlainPrefixes(text);
  const plain = mend?.(named) ?? named;
  return plain === text ? bytes : encode(plain);
}

const MENDED: Readonly<Record<string, (text: string) => string>> = {
  // A note without formats is a bare text, of which the library knows formatted runs alone.
  comments: (text) => text.replace(/(<text>\s{0,99})(<t(?:\s[^>]{0,99})?>[^<]*<\/t>)/g, '$1<r>$2</r>'),
  // A table has a header row where it does not say so, and need not have a style.
  table: (text) => {
    const headed = /<table\b[^>]*\sheaderRowCount=/.test(text)
      ? text
      : text.replace(/<table(?=\s)/, '<table headerRowCount="1"');
    return headed.includes('<tableStyleInfo') ? headed : headed.replace('</table>', '<tableStyleInfo/></table>');
  },
};

function read(archive: ZipArchive, name: string): Uint8Array {
  return archive.has(name) ? archive.read(name) : new Uint8Array();
}

function fileOf(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** Relationships of a part as Excel writes them; one to a part that is not there is left out. */
function written(own: readonly Relationship[], name: string, names: ReadonlyMap<string, string>): string {
  const lines = own.flatMap((one) => {
    const target = one.external ? one.target : names.get(partKey(one.target));
    if (target === undefined) return [];
    const kind = kindOf(one) ?? one.type;
    const type = kind === 'core-properties' ? CORE : `${OFFICE}/${kind}`;
    const shown = one.external ? ` TargetMode="External"` : '';
    return `<Relationship Id="${escaped(one.id)}" Type="${escaped(type)}" Target="${escaped(one.external ? target : relative(name, target))}"${shown}/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}

/** `xl/comments1.xml` as `xl/worksheets/sheet1.xml` sees it: `../comments1.xml`. */
function relative(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = to.split('/');
  let shared = 0;
  while (shared < folders.length && folders[shared] === steps[shared]) shared++;
  return [...folders.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
