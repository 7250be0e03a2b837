import { PartMemo } from '../archive/part-memo.ts';
import type { ReadLimits } from '../types.ts';
import type { ZipArchive } from '../archive/zip.ts';
import { readPart } from './part.ts';
import { relationshipKind } from './vocabulary.ts';

/** A line of a `.rels` file: what a part of the package refers to by an id. */
export interface Relationship {
  readonly id: string;
  /** `worksheet`, `sharedStrings`, `hyperlink`, …; null for types of other vocabularies. */
  readonly kind: string | null;
  /** Last word of the type as written, for messages. */
  readonly type: string;
  /** Name of a part of the package, or an address when external. */
  readonly target: string;
  readonly external: boolean;
}

/** As their files write them, with targets seen from a part that is not said. */
const written = new PartMemo<readonly Relationship[]>();

/** Relationships of a part; of the package itself for `''`. None if the part has no such file. */
export async function relationships(archive: ZipArchive, part: string, limits: ReadLimits): Promise<Relationship[]> {
  const slash = part.lastIndexOf('/');
  const file = `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
  if (!archive.has(file)) return [];
  const found = await archive.recalled(file, written, () => readRelationships(archive, file, limits));
  // What a target means depends on what else there is.
  return found.map((one) =>
    one.external ? one : { ...one, target: existing(archive, resolveTarget(part, one.target)) },
  );
}

async function readRelationships(archive: ZipArchive, file: string, limits: ReadLimits): Promise<Relationship[]> {
  const found: Relationship[] = [];
  await readPart(archive, file, limits, {
    open(tag) {
      if (tag.local !== 'Relationship') return;
      const type = tag.attribute('Type') ?? '';
      found.push({
        id: tag.attribute('Id') ?? '',
        kind: relationshipKind(type),
        type: type.slice(type.lastIndexOf('/') + 1, 200),
        target: tag.attribute('Target') ?? '',
        external: tag.attribute('TargetMode') === 'External',
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

/** Part name that a target means, seen from the part that has the relationship. */
function resolveTarget(part: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Targets are URIs, so `%20` may stand for a space; part names in the archive mostly are as written. */
function existing(archive: ZipArchive, name: string): string {
  if (archive.has(name) || !name.includes('%')) return name;
  try {
    const decoded = decodeURIComponent(name);
    return archive.has(decoded) ? decoded : name;
  } catch {
    return name;
  }
}
