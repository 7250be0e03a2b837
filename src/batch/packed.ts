import type { Finding } from '../rules/types.ts';
import type { UnitRecord } from './types.ts';

/** Parts of a finding that many findings have alike: they are written once. */
const SHARED = ['content', 'controls', 'phrases', 'data'] as const;
/** Texts that are remembered for finding such parts again. */
const MOST = 50_000;

/** Records as text: `body` is JSON in which the parts that findings share are numbers of texts told before. */
export interface Packed {
  /** Texts (JSON) that are new with this one, in order. */
  readonly fresh: readonly string[];
  /** Numbers that the body holds, each once. */
  readonly texts: readonly number[];
  readonly body: string;
}

type Plain = Readonly<Record<string, unknown>>;

/** Makes text of records one after the other. What is shared is numbered from 0 up. */
export class Packer {
  readonly #numbers = new Map<string, number>();
  /** Findings of a run hold the same objects where they were decomposed once: no text need be made to know that. */
  readonly #objects = new WeakMap<object, number>();
  #count = 0;

  /** Goes on from texts that were told before, by number. */
  constructor(known: Iterable<readonly [number, string]> = []) {
    for (const [number, text] of known) {
      this.#numbers.set(text, number);
      this.#count = Math.max(this.#count, number + 1);
    }
  }

  /** The number of the next text that is new. */
  get next(): number {
    return this.#count;
  }

  pack(records: readonly UnitRecord[], more: Plain = {}): Packed {
    const fresh: string[] = [];
    const texts = new Set<number>();
    const packed = records.map((record) =>
      record.findings.length === 0
        ? record
        : { ...record, findings: record.findings.map((finding) => this.#finding(finding, fresh, texts)) },
    );
    return { fresh, texts: [...texts], body: JSON.stringify({ records: packed, ...more }) };
  }

  #finding(finding: Finding, fresh: string[], texts: Set<number>): Plain {
    const packed: Record<string, unknown> = { ...finding };
    for (const key of SHARED) {
      const value = packed[key];
      if (typeof value !== 'object' || value === null) continue;
      const number = this.#numberOf(value, fresh);
      packed[key] = number;
      texts.add(number);
    }
    return packed;
  }

  #numberOf(value: object, fresh: string[]): number {
    let number = this.#objects.get(value);
    if (number !== undefined) return number;
    const text = JSON.stringify(value);
    number = this.#numbers.get(text);
    if (number === undefined) {
      // Forgetting costs a text told again, never a wrong one.
      if (this.#numbers.size >= MOST) this.#numbers.clear();
      number = this.#count++;
      this.#numbers.set(text, number);
      fresh.push(text);
    }
    this.#objects.set(value, number);
    return number;
  }
}

/** The records again; `shared` gives the part of a number. Records then hold the same objects where they are alike. */
export function unpack(body: string, shared: (number: number) => unknown): { records: UnitRecord[]; more: Plain } {
  const { records, ...more } = JSON.parse(body) as { records: UnitRecord[] } & Plain;
  for (const record of records) fillIn(record, shared);
  return { records, more };
}

/** Puts what its findings share in the place of its numbers. */
export function fillIn({ findings }: UnitRecord, shared: (number: number) => unknown): void {
  for (const finding of findings as unknown as Record<string, unknown>[])
    for (const key of SHARED) {
      const value = finding[key];
      if (typeof value === 'number') finding[key] = shared(value);
    }
}
