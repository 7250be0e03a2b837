import type { Declaration, DeclaredMaterial, DeclaredPart } from '../../facts/types.ts';
import type { Decomposition } from '../../materials/types.ts';
import { isMagnetMaterial } from './magnet-material.ts';
import { contentsBy, type Statements } from './declared-parts.ts';
import { declaredRow } from './declared-row.ts';
import { placeAt } from './joins.ts';
import type { Entry } from '../register/register.ts';

/** The parts of a declaration as a list, found by the paths of their elements, each of its materials with the shares and the mass that it is declared with. */
export function declaredInItself(
  parts: readonly Decomposition[],
  pathsOf: (part: number) => readonly string[],
  declaration: Declaration,
  statements: Pick<Statements, 'asOf' | 'decompose'>,
): readonly Decomposition[] {
  return parts.map((whole, part) => {
    const materials: DeclaredMaterial[] = [];
    let of: DeclaredPart | undefined;
    for (const path of pathsOf(part)) {
      const { around, material } = placeAt(declaration, path);
      if (material !== null && around[0] !== undefined) {
        materials.push(material);
        of ??= around[0];
      }
    }
    if (of === undefined) return whole;
    const isMagnet = materials.some(({ family }) => family !== null);
    // A magnet by what it is made of may have been read by the name of one of its substances.
    const own = isMagnet && !whole.contents.some(({ material }) => isMagnetMaterial(material)) ? [] : whole.contents;
    const contents = contentsBy(entryOf(of, materials), own, statements);
    return contents === null
      ? whole
      : { ...whole, contents, coverage: contents.length > 0 ? ('carrier' as const) : whole.coverage };
  });
}

/** What is declared of one piece of a material: its mass is no sum over the places in which it is named. */
function entryOf(part: DeclaredPart, materials: readonly DeclaredMaterial[]): Entry {
  const { entry } = declaredRow(part, materials);
  if (materials.length === 1) return entry;
  const values = new Map(entry.row.values);
  const [first] = materials;
  const mass =
    first === undefined || materials.some(({ grams }) => grams !== first.grams)
      ? undefined
      : declaredRow(part, [first]).entry.row.values.get('mass');
  if (mass === undefined) values.delete('mass');
  else values.set('mass', mass);
  return { ...entry, row: { ...entry.row, values } };
}
