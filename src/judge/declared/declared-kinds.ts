import type { DeclaredMaterial, DeclaredPart } from '../../facts/types.ts';
import type { Content } from '../../materials/types.ts';
import { familyOf, isSameKind } from './declared-family.ts';
import { isMagnetMaterial } from './magnet-material.ts';
import { type DeclaredRow, declaredRow } from './declared-row.ts';
import type { Entry } from '../register/register.ts';
import { columnsOfElement, REGISTER_ELEMENTS } from '../register/register-columns.ts';
import { magnetKind } from '../../materials/magnets/magnet-kind.ts';

/** One kind of material that is declared of a part, as rows of the declarations that name it. */
export interface DeclaredKind {
  readonly key: string;
  readonly rows: readonly DeclaredRow[];
  /** Rare earths that it is declared to hold. */
  readonly symbols: ReadonlySet<string>;
}

/**
 * The kinds of material of a part where there are several: a magnet of Nd-Fe-B beside one of Sm-Co is two answers, each with its
 * shares, mass and place. Empty where there is one kind or none, which one answer holds.
 */
export function kindsOf(parts: readonly DeclaredPart[]): readonly DeclaredKind[] {
  const kinds = new Map<string, Map<DeclaredPart, DeclaredMaterial[]>>();
  for (const part of parts)
    for (const material of part.materials) {
      const key = kindKey(material);
      const ofKind = kinds.get(key) ?? new Map<DeclaredPart, DeclaredMaterial[]>();
      kinds.set(key, ofKind.set(part, [...(ofKind.get(part) ?? []), material]));
    }
  // What only the whole part is said to hold is of no material, and goes with the others' answer.
  if (kinds.size < 2 || kinds.has('')) return [];
  return [...kinds].map(([key, ofKind]) => ({
    key,
    rows: [...ofKind].map(([part, materials]) => declaredRow(part, materials, true)),
    symbols: new Set([...ofKind.values()].flat().flatMap(({ shares }) => [...shares.keys()])),
  }));
}

function kindKey({ family, name, cas, path }: DeclaredMaterial): string {
  if (family !== null) return magnetKind(family) === 'ndfeb' ? 'ndfeb' : family;
  if (cas.length > 0) return `cas ${cas.join(' ')}`;
  return name === '' ? '' : `${name} ${path}`;
}

/** What a register's line says of one kind: its shares of what that holds, and its magnet if it is of that family. */
export function registeredOf(entry: Entry, { key, symbols }: DeclaredKind, kinds: readonly DeclaredKind[]): Entry {
  const values = new Map(entry.row.values);
  for (const symbol of REGISTER_ELEMENTS)
    if (!symbols.has(symbol) && kinds.some((kind) => kind.symbols.has(symbol)))
      for (const column of [symbol, ...columnsOfElement(symbol)]) values.delete(column);
  const family = familyOf(values.get('material') ?? '');
  const isOfOther =
    family?.rareEarth === true && !isSameKind(key, family) && kinds.some((kind) => isSameKind(kind.key, family));
  if (isOfOther) for (const column of ['material', 'grade', 'mass', 'cas'] as const) values.delete(column);
  return { ...entry, row: { ...entry.row, values } };
}

/** The answer on a content of the bill: that on its kind; a guess at some magnet gives way to any that is declared. */
export function entryOn<One extends { readonly entry: Entry; readonly kind: DeclaredKind }>(
  { material, elements }: Content,
  kinds: readonly One[],
): One | null {
  const magnets = kinds.filter(({ kind: { key } }) => isMagnetMaterial(key));
  if (isMagnetMaterial(material))
    return magnets.find(({ kind: { key } }) => isKind(material, key)) ?? magnets[0] ?? null;
  const others = kinds.filter((one) => !magnets.includes(one));
  return others.find(({ kind: { symbols } }) => elements.some(({ symbol }) => symbols.has(symbol))) ?? null;
}

function isKind(material: string, key: string): boolean {
  return material === key || (magnetKind(material) === 'ndfeb' && key === 'ndfeb');
}
