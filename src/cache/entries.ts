import { existsSync } from 'node:fs';
import { Packer, type Packed } from '../batch/packed.ts';
import { unpack } from '../batch/packed.ts';
import type { Entry, Head, Kept } from './cache-file.ts';

/** More is not kept: what this run did not ask for goes first. */
const MOST_ENTRIES = 200_000;
const MOST_BYTES = 1 << 30;

/** Entries by file, and the texts that their bodies share. */
export class Entries {
  readonly #entries = new Map<string, Entry>();
  readonly #texts: Map<number, Uint8Array>;
  readonly #values = new Map<number, unknown>();
  readonly #quoting = new Map<number, boolean>();
  readonly #seen = new Set<string>();
  #packer: Packer | null = null;
  /** Whether there is anything to write. */
  isChanged = false;

  constructor(kept: Kept | null) {
    this.#texts = new Map(kept?.texts);
    for (const entry of kept?.entries ?? []) this.#entries.set(entry.head.file, entry);
  }

  get(file: string): Entry | undefined {
    return this.#entries.get(file);
  }

  /** The body of an entry as text. Whoever asks for it uses it, so it is not forgotten. */
  bodyOf({ head, body }: Entry): string {
    this.#seen.add(head.file);
    return textOf(body);
  }

  /** What a number in a body stands for. */
  readonly value = (number: number): unknown => {
    let value = this.#values.get(number);
    if (value === undefined) this.#values.set(number, (value = JSON.parse(textOf(this.#text(number)))));
    return value;
  };

  /** In place of what was kept of the file. `quotes`: a text that makes the entry hold for this date only. */
  put(head: Omit<Head, 'texts' | 'date'>, pack: (packer: Packer) => Packed, date: string): void {
    this.#packer ??= new Packer([...this.#texts].map(([number, text]) => [number, textOf(text)] as const));
    const { fresh, texts, body } = pack(this.#packer);
    const first = this.#packer.next - fresh.length;
    for (const [at, text] of fresh.entries()) this.#texts.set(first + at, Buffer.from(text));
    const isQuoted = body.includes(date) || texts.some((number) => this.#quotes(number, date));
    this.#entries.set(head.file, { head: { ...head, texts, date: isQuoted ? date : null }, body: Buffer.from(body) });
    this.#seen.add(head.file);
    this.isChanged = true;
  }

  /** The same result of a file that has another time now. */
  refresh(entry: Entry, stamp: Head['stamp']): void {
    this.#entries.set(entry.head.file, { ...entry, head: { ...entry.head, stamp } });
    this.isChanged = true;
  }

  /** Takes over what another run has kept meanwhile of files that this one did not see. */
  merge(kept: Kept): void {
    const values = (number: number): unknown => JSON.parse(textOf(kept.texts.get(number) ?? NULL));
    for (const { head, body } of kept.entries) {
      if (this.#seen.has(head.file) || this.#entries.get(head.file)?.head.stamp.sha256 === head.stamp.sha256) continue;
      const { records, more } = unpack(textOf(body), values);
      const { date } = head;
      this.put(head, (packer) => packer.pack(records, more), date ?? NO_DATE);
      this.#seen.delete(head.file);
    }
  }

  /** All that is worth keeping. */
  kept(): Kept {
    const all = [...this.#entries.values()];
    const unseen = all.filter(({ head }) => !this.#seen.has(head.file) && head.file !== '' && existsSync(head.file));
    const entries: Entry[] = [];
    let bytes = 0;
    for (const entry of [...all.filter(({ head }) => this.#seen.has(head.file)), ...unseen]) {
      bytes += entry.body.length;
      if (entries.length >= MOST_ENTRIES || bytes > MOST_BYTES) break;
      entries.push(entry);
    }
    const used = new Set(entries.flatMap(({ head }) => head.texts));
    return { entries, texts: new Map([...this.#texts].filter(([number]) => used.has(number))) };
  }

  #quotes(number: number, date: string): boolean {
    let quotes = this.#quoting.get(number);
    if (quotes === undefined) this.#quoting.set(number, (quotes = textOf(this.#text(number)).includes(date)));
    return quotes;
  }

  #text(number: number): Uint8Array {
    return this.#texts.get(number) ?? NULL;
  }
}

const NULL = Buffer.from('null');
/** Stands in no record. */
const NO_DATE = '\u0000';

const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
