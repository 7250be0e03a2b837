import { ReadError } from '../../errors.ts';
import { countedLine } from '../lists/counted-list.ts';
import { sniff } from '../sniff/sniff.ts';
import type { ZipArchive } from './zip.ts';

/** Members that are one thing together, read as one unit: product data packages. */
const PACKAGE = /(?:^|\/)(?:pdx|agile|packageheader)\.xml$|\.3dxml$/i;
const TABLE_NAME =
  /\.(?:xlsx|xlsm|xls|xlsb|xlt|xltx|xltm|ods|fods|csv|tsv|tab|psv|txt|slk|xml|plmxml|stpx|stpxz|3dxml|json|htm|html|mht|mhtml|zip|gz|pdx|shai|shci)$|(?:^|[^a-z])boms?[^/]{0,40}\.(?:md|markdown)$/i;
/** Archives that are not opened here: what they hold was not looked at, and reading them says so. */
const PACKED = /\.(?:7z|rar|tar|tgz|bz2|xz|zst|cab|arj|lzh)$/i;
/** Named like tables, and in archives mostly something else: their bytes decide. */
const DOUBTFUL = /(?:^|\/)(?:read[_ -]?me|licen[sc]e|copying|changelog|notice|index)[^/]{0,40}\.(?:txt|htm|html)$/i;

const UNNAMED = /(?:^|\/)[^./]{1,200}$|\.(?:dat|lst|prn|asc|out|exp|del|bom|bak|old|orig)$/i;
/** Called nothing, and certainly no list. */
const PROSE = /(?:^|\/)(?:read[_ -]?me|licen[sc]e|copying|changelog|notice|authors|makefile|dockerfile)$/i;
/** What comes with any download. */
const ABOUT = /(?:^|\/)(?:read[_ -]?me|licen[sc]e|copying|changelog|notice)(?:\.[a-z]{1,5})?$/i;
const MOST_TRIED = 20;
/** Bytes of a manifest that are looked at. */
const MOST_MANIFEST = 65_536;

/** Members that may be a table; what packages carry about themselves is none. */
export function tableMembers(archive: ZipArchive): string[] {
  const files = archive.names.filter(isContent);
  const named = files.filter((name) => TABLE_NAME.test(name));
  const firm = named.filter((name) => !DOUBTFUL.test(name));
  // Exports are also called `.dat` or nothing at all: there the bytes decide.
  const unnamed = files
    .filter((name) => UNNAMED.test(name) && !PROSE.test(name))
    .slice(0, MOST_TRIED)
    .filter((name) => isText(archive, name));
  const told = firm.length > 0 ? firm : unnamed.length > 0 ? [] : named;
  const taken = new Set([...told, ...unnamed]);
  const byContent = files
    .filter((name) => NOTES.test(name) && !taken.has(name))
    .slice(0, MOST_TRIED)
    .filter((name) => isList(archive, name));
  return [...taken, ...byContent];
}

/** Notes of people: only what stands in them tells whether one is a list. */
const NOTES = /\.(?:md|markdown|txt)$|(?:^|\/)read[_ -]?me$/i;
const MOST_NOTED = 65_536;
/** A longer one is not unpacked to be looked at; the report names it. */
const LONGEST_NOTE = 16 * 1024 ** 2;

/** A text that holds a table of Markdown, or of which most lines count something. */
function isList(archive: ZipArchive, name: string): boolean {
  try {
    if (archive.unpackedSize(name) > LONGEST_NOTE) return false;
    const bytes = archive.read(name);
    const { kind } = sniff(bytes);
    // What a project says of itself has tables of every kind.
    if (kind === 'markdown') return !ABOUT.test(name);
    if (kind !== 'text') return false;
    const lines = new TextDecoder()
      .decode(bytes.subarray(0, MOST_NOTED))
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '');
    return lines.length > 1 && lines.filter((line) => countedLine(line) !== null).length * 2 > lines.length;
  } catch (error) {
    if (error instanceof ReadError) return false;
    throw error;
  }
}

/** Members beside the tables that are not read: what a report names, so that nothing is missed in silence. */
export function leftOut(archive: ZipArchive, taken: readonly string[]): string[] {
  const held = new Set(taken);
  return archive.names
    .filter((name) => !name.endsWith('/') && isContent(name) && !ABOUT.test(name) && !held.has(name))
    .sort();
}

/** The member that stands for a whole package, if the archive is one. */
export function packageMember(archive: ZipArchive): string | undefined {
  const names = archive.names.filter(
    (name) => isContent(name) && PACKAGE.test(name) && !/packageheader\.xml$/i.test(name),
  );
  return (names.length > 1 ? rootOf(archive, names) : undefined) ?? names[0];
}

/** The document of several that a 3DXML package calls its root. */
function rootOf(archive: ZipArchive, names: readonly string[]): string | undefined {
  const manifest = archive.names.find((name) => /(?:^|\/)manifest\.xml$/i.test(name));
  if (manifest === undefined) return undefined;
  let text: string;
  try {
    text = new TextDecoder().decode(archive.read(manifest).subarray(0, MOST_MANIFEST));
  } catch (error) {
    if (error instanceof ReadError) return undefined;
    throw error;
  }
  const root = /<(?:[\w.-]{1,40}:)?Root\b[^<>]{0,400}>([^<>]{1,1000})</i.exec(text)?.[1]?.trim().toLowerCase();
  return names.find((name) => name.toLowerCase() === root || name.toLowerCase().endsWith(`/${root ?? ''}`));
}

/** Whether a member is none of what archives carry about themselves. */
export function isContent(name: string): boolean {
  const base = name.slice(name.lastIndexOf('/') + 1);
  if (base.startsWith('.') || base.startsWith('~$') || name.startsWith('__MACOSX/')) return false;
  return !/^(?:manifest|packageheader|\[content_types\])\.xml$/i.test(base);
}

function isText(archive: ZipArchive, name: string): boolean {
  try {
    return !/^(?:binary|image|pdf|rtf|cad|message|ole2|empty)$/.test(sniff(archive.read(name)).kind);
  } catch (error) {
    if (error instanceof ReadError) return false;
    throw error;
  }
}

/** Whether a member is an archive that is not opened here. */
export const isPacked = (name: string): boolean => PACKED.test(name);
