import { open } from 'node:fs/promises';
import type { Decomposer } from './materials/decompose.ts';
import { bundledKnowledge } from './batch/decomposer.ts';
import { declarationsConfig } from './config/resolve.ts';
import type { ResolvedConfig } from './config/types.ts';
import type { Unit } from './discover/types.ts';
import { ReadError } from './errors.ts';
import { indexOf, NO_DECLARATIONS } from './facts/join.ts';
import { type DeclarationReading, namesReader, readDeclaration } from './facts/read-declaration.ts';
import type { Declaration, DeclarationIndex } from './facts/types.ts';
import { membersOf } from './read/archive.ts';
import { sniffXmlRoot } from './read/sniff-xml.ts';
import type { ReadOptions } from './read/types.ts';
import { headOf, type UnitBytes } from './read/unit-bytes.ts';
import type { IsoDate } from './regulation/types.ts';

/** What looking for declarations among the units of a run takes. */
export interface DeclarationSearch {
  readonly config: ResolvedConfig;
  readonly asOf: IsoDate;
  readonly decomposer: Decomposer;
  readonly options: Pick<ReadOptions, 'host' | 'limits' | 'formatOf'>;
  readonly readBytes: (unit: Unit) => Promise<UnitBytes | null>;
}

/** Enough of a file to know an XML document from a table: most files of a run are looked at no further. */
const PEEKED = 4096;
/** Workbooks and packages are archives too, and no declarations. */
const OTHER_ARCHIVE = /\.(?:xls[xmb]|od[sft]|pdx|3dxml|stpxz)$/i;

/**
 * Phase 1: every declaration among the units, as one index. A unit that cannot be read is left to phase 2, which reads
 * it again and says why.
 */
export async function readDeclarations(units: readonly Unit[], search: DeclarationSearch): Promise<DeclarationIndex> {
  const found: Declaration[] = [];
  let names: Pick<DeclarationReading, 'substanceOf' | 'familyOf'> | null = null;
  for (const unit of units) {
    if (unit.missing || unit.role === 'parts' || !(await mayDeclare(unit))) continue;
    const bytes = await search.readBytes(unit);
    if (bytes === null) continue;
    for (const member of membersOf(unit.path, bytes, search.options)) {
      if ('error' in member || !isXml(headOf(member.bytes))) continue;
      const root = sniffXmlRoot(headOf(member.bytes));
      const format = root === null ? null : await search.options.formatOf?.(root);
      if (format?.declare === undefined) continue;
      names ??= namesReader(await bundledKnowledge(), search.decomposer);
      const { validMonths, encoding } = declarationsConfig(search.config, unit.path);
      try {
        const declaration = readDeclaration(member.path, member.bytes, format, { ...search.options, encoding }, { ...names, asOf: search.asOf, validMonths }); // prettier-ignore
        if (declaration !== null) found.push(declaration);
      } catch (error) {
        if (!(error instanceof ReadError)) throw error;
      }
    }
  }
  if (found.length === 0) return NO_DECLARATIONS;
  return indexOf(found, (path) => declarationsConfig(search.config, path.split('!/')[0] ?? path).parts);
}

async function mayDeclare({ absolute, path }: Unit): Promise<boolean> {
  let file;
  try {
    file = await open(absolute);
    const head = new Uint8Array(PEEKED);
    const { bytesRead } = await file.read(head, 0, PEEKED, 0);
    const isZip = head[0] === 0x50 && head[1] === 0x4b;
    return isZip ? !OTHER_ARCHIVE.test(path) : isXml(head.subarray(0, bytesRead));
  } catch {
    return false;
  } finally {
    await file?.close();
  }
}

/** Does it begin as markup does, in UTF-8 or in UTF-16? HTML and workbooks in XML are told apart by their root. */
function isXml(bytes: Uint8Array): boolean {
  for (const byte of bytes.subarray(0, 64)) {
    if (byte === 0x3c) return true;
    const isBlank = byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf || byte === 0xfe || byte === 0xff;
    if (!isBlank) return false;
  }
  return false;
}
