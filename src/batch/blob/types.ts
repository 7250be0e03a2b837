import type { ProductTree } from './product-tree.ts';
import type { Shard } from '../shard/types.ts';
import type { UnitRecord } from '../types.ts';
import type { PlainDeclaration, PlainNumbers } from './plain.ts';

/** Version of the file; another one is not read. */
export const BLOB_VERSION = 2;

/** What a part of a run went by. All blobs of one merge have the same, save for the shard. */
export interface BlobHeader {
  readonly version: number;
  readonly tool: string;
  readonly recordVersion: number;
  /** sha256 of the configuration, as far as linting depends on it. */
  readonly configuration: string;
  readonly packs: readonly PackEdition[];
  readonly asOf: string;
  /** sha256 of the parts that registers and declarations speak of. */
  readonly facts: string;
  /** All files of the whole run. */
  readonly manifest: Manifest;
  readonly shard: Shard;
  /** The run looks at every file below the configuration, so that what matches none is of no use. */
  readonly isWhole: boolean;
  /** Files of this shard. */
  readonly files: number;
}

/** Which edition of a pack was used; both dates are ISO days. */
export interface PackEdition {
  readonly id: string;
  readonly reviewed: string;
  readonly sourcesUntil: string;
  /** sha256 of its data. */
  readonly hash: string;
}

/** Which files a run was of, so that shards of other runs are not merged. */
export interface Manifest {
  readonly files: number;
  readonly bytes: number;
  /** sha256 of paths and sizes. */
  readonly hash: string;
}

/** What merging has to know of a record before it is read. */
export interface BlobHead {
  /** Of the record. */
  readonly path: string;
  /** The file on disk that the record is of, as units are named. */
  readonly file: string;
  /** sha256 of its bytes; null where there are none to read. */
  readonly sha256: string | null;
  /** Which of the file's records it is, from 0, and how many there are: a file without all of them is linted again. */
  readonly at: number;
  readonly of: number;
  readonly role: 'bom' | 'declaration' | 'parts';
  readonly findings: number;
  /** There is a finding on content. */
  readonly isReported?: true;
  readonly numbers?: PlainNumbers;
  readonly declaration?: PlainDeclaration;
}

/** One line of a blob between its first and its last. */
export interface BlobEntry {
  readonly head: BlobHead;
  readonly record: UnitRecord;
  /** Its product tree, for the formats that draw one. */
  readonly product?: ProductTree;
}

/** The last line of a complete blob. */
export interface BlobEnd {
  readonly records: number;
  readonly findings: number;
  /** Checksum of the checksums of its entries, in order: no line can be missing, or stand elsewhere. */
  readonly lines: string;
}
