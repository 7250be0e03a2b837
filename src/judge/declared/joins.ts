import type { UnitRecord } from '../../batch/types.ts';
import type { PartName } from '../../bom/part-names.ts';
import { joinedTo } from '../../facts/join.ts';
import type { Declaration, DeclarationIndex, DeclaredMaterial, DeclaredPart } from '../../facts/types.ts';
import type { Finding } from '../../rules/types.ts';
import { takenAlong } from './taken-along.ts';
import type { Verdict } from '../types.ts';

/** What the declarations of a run came to in its bills. */
export interface Joins {
  /** Declared parts that are a part of some bill. */
  readonly parts: ReadonlySet<DeclaredPart>;
  /** Declaration → how many parts of bills it speaks of. */
  readonly counts: ReadonlyMap<Declaration, number>;
  /** Declaration → `Murata in the bill, TDK in the declaration`: what the number alone would have joined. */
  readonly missed: ReadonlyMap<Declaration, string>;
  /** Declaration → the same, where the makers agree by the beginning of a name alone: it joins, and shows no absence. */
  readonly begun: ReadonlyMap<Declaration, string>;
  /** Findings of declarations that a joined part takes along: what its names say, and no share of it does. */
  readonly taken: ReadonlyMap<DeclaredPart, readonly Finding[]>;
}

const NONE_TAKEN: Joins['taken'] = new Map();

/** Several numbers with masses of their own are parts of one element; its lines are those of the first. */
export function mainOf(part: DeclaredPart): DeclaredPart {
  return part.declaration.parts.byPath?.(part.path) ?? part;
}

/** Every bill of the run against every declaration. */
export function joinsOf(records: Iterable<UnitRecord>, index: DeclarationIndex, isLaidOver = true): Joins {
  const parts = new Set<DeclaredPart>();
  const counts = new Map<Declaration, number>();
  const missed = new Map<Declaration, string>();
  const begun = new Map<Declaration, string>();
  for (const { role, findings, named } of records) {
    if (role !== 'bom') continue;
    const names = new Map<string, PartName>();
    for (const finding of findings) names.set(finding.partKey, finding);
    for (const { part } of named ?? []) names.set(part.partKey, part);
    for (const name of names.values()) {
      const joined = joinedTo(name, index);
      for (const part of joined.parts) parts.add(part).add(mainOf(part));
      for (const declaration of new Set(joined.parts.map((part) => part.declaration)))
        counts.set(declaration, (counts.get(declaration) ?? 0) + 1);
      for (const { declaration, manufacturer } of joined.others)
        if (!missed.has(declaration)) missed.set(declaration, makersOf(name, manufacturer));
      for (const { declaration, manufacturer } of joined.byBeginning)
        if (!begun.has(declaration)) begun.set(declaration, makersOf(name, manufacturer));
    }
  }
  return {
    parts,
    counts,
    missed,
    begun,
    taken: parts.size === 0 || !isLaidOver ? NONE_TAKEN : takenAlong(records, index, parts),
  };
}

const makersOf = ({ partNumber, manufacturer }: PartName, declared: string | null): string =>
  `${partNumber ?? ''}: ${manufacturer ?? ''} in the bill, ${declared ?? ''} in the declaration`;

/** Said once a run: a declaration that joins nothing, and one that counts for less than it says. */
export function declarationNotices(index: DeclarationIndex, { counts, missed, begun }: Joins): Verdict['notices'] {
  return index.declarations.flatMap((declaration) => {
    const { path: file, doubts } = declaration;
    const near = missed.get(declaration);
    const alone = counts.has(declaration)
      ? []
      : [{ messageId: 'declaration-joins-nothing', data: { file, ...(near === undefined ? {} : { near }) } }];
    const doubted =
      doubts.length === 0
        ? []
        : [{ messageId: 'declaration-doubted', data: { file, doubts: doubts.slice(0, 5).join('; ') } }];
    const beginning = begun.get(declaration);
    const half =
      beginning === undefined ? [] : [{ messageId: 'declaration-joins-by-beginning', data: { file, near: beginning } }];
    return [...alone, ...half, ...doubted];
  });
}

/** Where a line of a declaration stands in it: the declared parts around it, innermost first, and its material. */
export interface DeclaredPlace {
  readonly around: readonly DeclaredPart[];
  readonly material: DeclaredMaterial | null;
}

/** Parts and materials of one declaration by their path; a declaration may have a hundred thousand. */
interface ByPath {
  readonly part: (path: string) => DeclaredPart | undefined;
  readonly materials: ReadonlyMap<string, DeclaredMaterial>;
}

const known = new WeakMap<Declaration, ByPath>();

function byPath(declaration: Declaration): ByPath {
  let found = known.get(declaration);
  if (found === undefined) {
    const { parts } = declaration;
    const part = parts.byPath?.bind(parts) ?? mapOf(parts);
    const materials = new Map<string, DeclaredMaterial>();
    // Innermost parts come first: there a material has the mass of one piece.
    for (const one of parts.withMaterials?.() ?? parts)
      for (const material of one.materials) if (!materials.has(material.path)) materials.set(material.path, material);
    known.set(declaration, (found = { part, materials }));
  }
  return found;
}

function mapOf(parts: Iterable<DeclaredPart>): ByPath['part'] {
  const byPath = new Map([...parts].map((part) => [part.path, part]));
  return (path) => byPath.get(path);
}

/** A finding's place in the declaration whose line it is. */
export function placeIn(declaration: Declaration, { locations }: Finding): DeclaredPlace {
  return placeAt(declaration, locations[0]?.path ?? '');
}

/** What stands at a path of a declaration. */
export function placeAt(declaration: Declaration, path: string): DeclaredPlace {
  const { part: partAt, materials } = byPath(declaration);
  const around: DeclaredPart[] = [];
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    const part = partAt(at);
    if (part !== undefined) around.push(part);
  }
  return { around, material: materials.get(path) ?? null };
}
