import { type FileHandle, open, rename, rm, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from '../../host/write-files.ts';
import { beginFile, finishFile } from '../../host/interrupted.ts';
import { endLine, entryLine, headerLine, NO_LINES, sumOf, sumWith } from './lines.ts';
import { type Kept, linesAt, sorted } from './partial.ts';
import type { BlobEntry, BlobHeader } from './types.ts';

/** What a blob is called while it is being written. */
export const partialName = (path: string): string => `${path}.partial`;

/** What was written stays written though the machine fails: milliseconds between two times of making sure. */
const SYNC_EVERY = 1000;

/**
 * Writes a blob. Until it is complete it has another name; each file's entries go out at once, so that a killed process
 * leaves whole lines and at most the beginning of one.
 */
export class BlobWriter {
  readonly #path: string;
  readonly #file: FileHandle;
  readonly #entries = new Map<string, Kept[]>();
  #length: number;
  #synced = Date.now();

  private constructor(path: string, file: FileHandle, length: number) {
    this.#path = path;
    this.#file = file;
    this.#length = length;
  }

  /** Begins anew. */
  static async begin(path: string, header: BlobHeader): Promise<BlobWriter> {
    await makeFolder(dirname(path));
    await rm(path, { force: true });
    const file = await open(partialName(path), 'w');
    const writer = new BlobWriter(path, file, 0);
    await writer.#write(headerLine(header));
    return writer;
  }

  /** Goes on behind `length` bytes of an unfinished blob, of which these entries stay. */
  static async goOn(path: string, length: number, kept: ReadonlyMap<string, readonly Kept[]>): Promise<BlobWriter> {
    await truncate(partialName(path), length);
    const writer = new BlobWriter(path, await open(partialName(path), 'a'), length);
    for (const [file, entries] of kept)
      writer.#entries.set(
        file,
        entries.map((entry) => ({ ...entry, head: lean(entry.head) })),
      );
    return writer;
  }

  /** All entries of one file. */
  async add(entries: readonly BlobEntry[]): Promise<void> {
    const lines = entries.map(entryLine);
    const places: Kept[] = [];
    let offset = this.#length;
    for (const [at, { head }] of entries.entries()) {
      const length = lines[at]?.length ?? 0;
      // The head is kept without what a bill names, which is read again where it is wanted.
      places.push({ head: lean(head), offset, length: length - 1, sum: sumOf(lines[at] ?? LINE_END) });
      offset += length;
    }
    await this.#write(Buffer.concat(lines));
    const [first] = entries;
    if (first !== undefined) this.#entries.set(first.head.file, places);
  }

  async #write(bytes: Buffer): Promise<void> {
    await this.#file.writeFile(bytes);
    this.#length += bytes.length;
    if (Date.now() - this.#synced < SYNC_EVERY) return;
    await this.#file.datasync();
    this.#synced = Date.now();
  }

  /** Puts the entries in order of path, ends the blob and gives it its name. */
  async finish(header: BlobHeader): Promise<void> {
    const written = [...this.#entries.values()].flat();
    const inOrder = sorted(written);
    const end = endLine({
      records: written.length,
      findings: written.reduce((sum, { head }) => sum + head.findings, 0),
      lines: inOrder.reduce((lines, { sum }) => sumWith(lines, sum), NO_LINES),
    });
    const start = headerLine(header).length;
    const isInOrder = inOrder.every((entry, at) => entry === written[at]) && this.#isDense(inOrder, start);
    if (isInOrder) {
      await this.#write(end);
      await this.#file.sync();
      await this.#file.close();
      await rename(partialName(this.#path), this.#path);
      return;
    }
    await this.#file.sync();
    await this.#file.close();
    const temporary = `${this.#path}.${String(process.pid)}.tmp`;
    // A signal leaves the unfinished blob, which is whole, and takes this away.
    beginFile(temporary);
    try {
      const file = await open(temporary, 'w');
      try {
        for (const piece of inPieces(header, linesAt(partialName(this.#path), inOrder), end))
          await file.writeFile(piece);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, this.#path);
    } finally {
      finishFile(temporary);
    }
    await rm(partialName(this.#path), { force: true });
  }

  /** Nothing stands between the entries that was written before and does not count any more. */
  #isDense(entries: readonly Kept[], start: number): boolean {
    let at = start;
    for (const { offset, length } of entries) {
      if (offset !== at) return false;
      at += length + 1;
    }
    return at === this.#length;
  }

  /** Leaves an unfinished blob behind, to be gone on with. */
  async leave(): Promise<void> {
    await this.#file.close().catch(() => undefined);
  }
}

const LINE_END = Buffer.from('\n');
/** Bytes that are written at once: files are small, and there are many. */
const PIECE = 1 << 20;

function* inPieces(header: BlobHeader, lines: Iterable<{ readonly bytes: Buffer }>, end: Buffer): Generator<Buffer> {
  let waiting = [headerLine(header)];
  let length = 0;
  for (const { bytes } of lines) {
    waiting.push(bytes, LINE_END);
    length += bytes.length;
    if (length < PIECE) continue;
    yield Buffer.concat(waiting);
    [waiting, length] = [[], 0];
  }
  yield Buffer.concat([...waiting, end]);
}

function lean(head: BlobEntry['head']): BlobEntry['head'] {
  const { path, file, sha256, at, of, role, findings } = head;
  return { path, file, sha256, at, of, role, findings };
}
