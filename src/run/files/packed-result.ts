import { type Packed, type Packer, unpack } from '../../batch/packed.ts';
import type { Unit } from '../../discover/types.ts';
import type { FileResult } from './lint-file.ts';

/** What came of a file, as text for another thread or for a cache. */
export function packResult(
  packer: Packer,
  { records, numbers, bug, stamp, isPlain, sha256, products }: Omit<FileResult, 'unit'>,
): Packed {
  return packer.pack(records, { numbers: numbers.map(withText), bug, stamp, isPlain, sha256, products });
}

/** The same back; `shared` gives what was told before, by its number. */
export function unpackResult(unit: Unit, body: string, shared: (number: number) => unknown): FileResult {
  const { records, more } = unpack(body, shared);
  const { numbers, ...rest } = more as unknown as { readonly numbers: readonly Record<string, unknown>[] };
  return { ...rest, unit, records, numbers: numbers.map(withHashes) as unknown as FileResult['numbers'] };
}

/** Marks a list of hashes, which as text is a third as long as its decimal numbers. */
const HASHES = 'u32:';

function withText(numbers: object): Record<string, unknown> {
  const entries = Object.entries(numbers).map(([key, value]: [string, unknown]) => [
    key,
    value instanceof Uint32Array
      ? HASHES + Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64')
      : value,
  ]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function withHashes(numbers: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(numbers).map(([key, value]) => {
    // A path may begin with anything.
    if (key === 'path' || typeof value !== 'string' || !value.startsWith(HASHES)) return [key, value];
    const bytes = Uint8Array.from(Buffer.from(value.slice(HASHES.length), 'base64'));
    return [key, new Uint32Array(bytes.buffer)];
  });
  return Object.fromEntries(entries) as Record<string, unknown>;
}
