import { stat } from 'node:fs/promises';
import type { Unit } from '../../discover/types.ts';
import { sha256 } from '../../host/node.ts';
import type { Manifest } from '../blob/types.ts';
import type { Sized } from './partition.ts';

/** A unit with its size, by which it goes to a shard. */
interface SizedUnit extends Sized {
  readonly unit: Unit;
}

/** Files asked for their size at once. */
const AT_ONCE = 64;

/** Units with the bytes of their files; 0 for one that is not there, which reading reports. */
export async function sized(units: readonly Unit[]): Promise<SizedUnit[]> {
  const sizes: SizedUnit[] = [];
  for (let start = 0; start < units.length; start += AT_ONCE) {
    const some = units
      .slice(start, start + AT_ONCE)
      .map(async (unit) => ({ unit, path: unit.path, size: await sizeOf(unit) }));
    sizes.push(...(await Promise.all(some)));
  }
  return sizes;
}

async function sizeOf({ absolute, missing }: Unit): Promise<number> {
  if (missing) return 0;
  try {
    return (await stat(absolute)).size;
  } catch {
    return 0;
  }
}

/** What the whole of a run is: the same in every shard, or they are shards of two. `files` come in order of path. */
export function manifestOf(files: readonly Sized[]): Manifest {
  const lines = files.map(({ path, size }) => JSON.stringify([path, size]));
  return {
    files: files.length,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
    hash: sha256(lines.join('\n')),
  };
}
