import { ReadError } from '../errors.ts';
import { sniff, type Sniffed } from './sniff.ts';
import type { ReadOptions, ReadResult } from './types.ts';

/** Archives in archives are opened this deep. */
const MOST_NESTING = 2;

/**
 * Bytes → sheets, whatever the format: sniffs, and hands over to the reader of the format, which is loaded only then.
 *
 * @param name what messages call the input; the format is never taken from it
 * @throws ReadError with the code of what is wrong: `empty`, `lfs-pointer`, `encrypted`, `not-a-table`,
 *   `format-unsupported`, `archive-no-table`, `archive-many-tables`, or that of the format's reader
 */
export async function readUnit(bytes: Uint8Array, name: string, options: ReadOptions): Promise<ReadResult> {
  return read(bytes, name, options, 0);
}

async function read(bytes: Uint8Array, name: string, options: ReadOptions, nesting: number): Promise<ReadResult> {
  const sniffed = sniff(bytes);
  switch (sniffed.kind) {
    case 'xlsx':
      return (await import('./xlsx/read.ts')).readXlsx(bytes, options);
    case 'xlsb':
      return (await import('./legacy.ts')).readXlsb(bytes, options);
    case 'xls':
      return (await import('./legacy.ts')).readLegacy(bytes, 'xls', options);
    case 'ods':
      return (await import('./legacy-ods.ts')).readOds(bytes, options);
    case 'zip':
      return readArchive(bytes, name, sniffed, options, nesting);
    case 'xml':
      return (await import('./xml-table.ts')).readXml(bytes, options);
    case 'spreadsheetml':
      return (await import('./spreadsheetml.ts')).readSpreadsheetMl(bytes, options);
    case 'html':
      return (await import('./html.ts')).readHtml(bytes, options);
    case 'mhtml':
      return (await import('./html-mime.ts')).readMhtml(bytes, options);
    case 'json':
      return (await import('./json-table.ts')).readJson(bytes, name, options);
    case 'sylk': {
      const text = (await import('./encoding.ts')).toUtf8Text(bytes, options);
      return (await import('./legacy-sylk.ts')).readSylk(text.bytes, options);
    }
    case 'text': {
      const text = (await import('./encoding.ts')).toUtf8Text(bytes, options);
      return (await import('./csv.ts')).readCsv(text, options);
    }
    default:
      throw unreadable(sniffed, name);
  }
}

async function readArchive(
  bytes: Uint8Array,
  name: string,
  sniffed: Sniffed,
  options: ReadOptions,
  nesting: number,
): Promise<ReadResult> {
  if (sniffed.detail !== undefined) throw unreadable(sniffed, name);
  const { openZip } = await import('./zip.ts');
  const archive = openZip(bytes, options);
  const members = archive.names.filter(isTableName);
  const package_ = members.find((member) => /(?:^|\/)(?:pdx|agile)\.xml$/i.test(member));
  const member = package_ ?? (members.length === 1 ? members[0] : undefined);
  if (member === undefined || nesting >= MOST_NESTING) {
    const many = members.length > 1;
    throw new ReadError(
      many ? 'archive-many-tables' : 'archive-no-table',
      many
        ? `${name} is an archive with ${members.length} tables: ${members.slice(0, 5).join(', ')}${members.length > 5 ? ', …' : ''}.`
        : `${name} is an archive that holds no table.`,
      'Unpack it and lint the files that are bills of materials.',
    );
  }
  const result = await read(archive.read(member), `${name}!/${member}`, options, nesting + 1);
  return { ...result, details: { ...result.details, member } };
}

/** Members that may be a table; what packages carry about themselves is none. */
function isTableName(member: string): boolean {
  const base = member.slice(member.lastIndexOf('/') + 1);
  if (base.startsWith('.') || base.startsWith('~$') || member.startsWith('__MACOSX/')) return false;
  if (/^(?:manifest|packageheader|\[content_types\])\.xml$/i.test(base)) return false;
  return /\.(?:xlsx|xlsm|xls|xlsb|ods|csv|tsv|txt|xml|plmxml|stpx|3dxml|json|htm|html|zip)$/i.test(base);
}

function unreadable({ kind, detail }: Sniffed, name: string): ReadError {
  switch (kind) {
    case 'empty':
      return new ReadError('empty', `${name} is empty.`, 'Export it again; if it is meant to be empty, exclude it.');
    case 'lfs-pointer':
      return new ReadError(
        'lfs-pointer',
        `${name} is a pointer of Git LFS; the file itself has not been fetched.`,
        'Run `git lfs pull` and lint again (in CI: check out with LFS enabled).',
      );
    case 'encrypted':
      return new ReadError(
        'encrypted',
        `${name} is encrypted (protected with a password), so its cells cannot be read.`,
        'Save a copy without password and lint that.',
      );
    case 'pdf':
    case 'image':
    case 'rtf':
      return new ReadError(
        'not-a-table',
        `${name} is a ${detail ?? kind} file, whatever its name says, and holds no cells.`,
        'Export the bill of materials as .xlsx, .csv or .xml.',
      );
    default:
      return new ReadError(
        'format-unsupported',
        `${name} is in a format that is not read here (${detail ?? kind}).`,
        'Export the bill of materials as .xlsx, .csv or .xml.',
      );
  }
}
