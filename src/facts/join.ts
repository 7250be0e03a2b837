import { companyIn, fold, identityKey, isNoName, madeIn, makerKey, numberKey, shortKey } from '../batch/name-keys.ts';
import type { PartName } from '../batch/part-names.ts';
import { isSameCompany } from './companies.ts';
import { KeyIndex } from './key-index.ts';
import type { Declaration, DeclarationIndex, DeclaredPart } from './types.ts';

/** Declared number → numbers of the bill, from the configuration. */
export type PartMap = ReadonlyMap<string, readonly string[]>;

/** Declarations, looked up by names. `mapOf`: what the configuration maps in a declaration. */
export function indexOf(declarations: readonly Declaration[], mapOf: (path: string) => PartMap): DeclarationIndex {
  const byKey = new KeyIndex();
  const mapped = new Set<string>();
  const sorted = [...declarations].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  for (const declaration of sorted) {
    const map = new Map([...mapOf(declaration.path)].map(([number, to]) => [fold(number), to]));
    const { parts } = declaration;
    for (let at = 0; at < parts.length; at++) {
      const names = parts.namesAt?.(at) ?? parts.at(at);
      if (names === undefined) continue;
      const { numbers, customerNumbers, manufacturer } = names;
      for (const number of numbers) {
        byKey.add(numberKey(number), parts, at);
        if (manufacturer !== null) {
          byKey.add(makerKey(manufacturer, number), parts, at);
          const short = shortKey(number);
          if (short !== null) byKey.add(short, parts, at);
        }
        for (const ours of (map.size === 0 ? undefined : map.get(fold(number))) ?? [])
          for (const key of [identityKey(ours), numberKey(ours)]) {
            byKey.add(key, parts, at);
            mapped.add(mappedKey(key, parts.at(at) as DeclaredPart));
          }
      }
      for (const number of customerNumbers) byKey.add(numberKey(number), parts, at);
    }
  }
  return { declarations: sorted, byKey, mapped };
}

/** What one name of a bill's part joins, and what it does not for the maker's sake. */
export interface Joined {
  readonly parts: readonly DeclaredPart[];
  /** The number is the same, and the makers are two. */
  readonly others: readonly DeclaredPart[];
}

/**
 * The declared parts that a bill's part is: by maker and number, by a number of five or more characters with a digit, or
 * by the configuration. A number alone does not join what two makers call alike, unless it is the customer's own.
 */
export function joinedTo(part: PartName, { byKey, mapped }: DeclarationIndex): Joined {
  const parts = new Set<DeclaredPart>();
  const others = new Set<DeclaredPart>();
  if (byKey.size === 0) return { parts: [], others: [] };
  for (const [key, maker, number] of keysOf(part)) {
    for (const found of byKey.get(key) ?? []) {
      const isOurs = found.customerNumbers.some((one) => fold(one) === fold(number));
      const isAnyMaker = mapped.has(mappedKey(key, found)) || isOurs || maker === '' || found.manufacturer === null;
      // Too short for a number of its own: the maker must be the same.
      const isShort = shortKey(number) !== null && !mapped.has(mappedKey(key, found)) && !isOurs;
      const isSame = maker !== '' && isMadeBy(found, maker);
      if (isSame || (isAnyMaker && !isShort)) parts.add(found);
      else if (!isShort) others.add(found);
    }
  }
  return { parts: [...parts], others: [...others].filter((one) => !parts.has(one)) };
}

/** The maker may be written in its own script. */
function isMadeBy({ manufacturer, declaration: { head } }: DeclaredPart, maker: string): boolean {
  if (manufacturer === null) return false;
  const names = manufacturer === head.company ? [manufacturer, head.companyLocal ?? ''] : [manufacturer];
  return names.some((name) => name !== '' && isSameCompany(name, maker));
}

/** Keys of a part, with the maker and number that each is of. */
function keysOf({ partKey, partNumber, manufacturer, mpn }: PartName): [key: string, maker: string, number: string][] {
  const maker = companyIn(manufacturer) ?? '';
  const keys: [string, string, string][] = [[identityKey(partKey), maker, '']];
  const add = (number: string, by: string): void => {
    keys.push([identityKey(number), maker, number], [numberKey(number), by, number]);
    const short = by === '' ? null : shortKey(number);
    if (short !== null) keys.push([short, by, number]);
  };
  const own = madeIn(partKey);
  if (own !== null) add(own.number, maker || own.maker);
  if (mpn !== undefined && !isNoName(mpn)) add(mpn, maker);
  if (partNumber !== null && !isNoName(partNumber)) add(partNumber, maker);
  return keys;
}

function mappedKey(key: string, { declaration, path }: DeclaredPart): string {
  return `${key}\n${declaration.path}\n${path}`;
}
