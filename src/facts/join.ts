import {
  companyIn,
  fold,
  foldNumber,
  identityKey,
  isNoName,
  madeBy,
  makerKey,
  numberKey,
  shortKey,
} from '../bom/name-keys.ts';
import type { PartName } from '../bom/part-names.ts';
import { companyAgreement } from './companies.ts';
import { KeyIndex } from './key-index.ts';
import type { Declaration, DeclarationIndex, DeclaredPart } from './types.ts';
import { compareText } from '../order.ts';

/** Declared number → numbers of the bill, from the configuration. */
type PartMap = ReadonlyMap<string, readonly string[]>;

/** Declarations, looked up by names. `mapOf`: what the configuration maps in a declaration. */
export function indexOf(declarations: readonly Declaration[], mapOf: (path: string) => PartMap): DeclarationIndex {
  const byKey = new KeyIndex();
  const mapped = new Set<string>();
  const sorted = [...declarations].sort((a, b) => compareText(a.path, b.path));
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
interface Joined {
  readonly parts: readonly DeclaredPart[];
  /** Those of `parts` whose maker agrees by the beginning of its name alone: what they say to be there counts, and they show no absence. */
  readonly byBeginning: ReadonlySet<DeclaredPart>;
  /** The number is the same, and the makers are two. */
  readonly others: readonly DeclaredPart[];
}

/** What a part says where it may be another firm's: its absences are claims, as those that nobody signed. */
export function asClaimed(part: DeclaredPart): DeclaredPart {
  const { declaration, denied, disclosure } = part;
  return {
    ...part,
    declaration: {
      ...declaration,
      standing: [...declaration.standing, 'its maker agrees by the beginning of the name alone'],
    },
    denied: denied.map((one) => ({ ...one, method: null })),
    disclosure: disclosure === 'shown' ? 'claimed' : disclosure,
  };
}

/**
 * The declared parts that a bill's part is: by maker and number, by a number of five or more characters with a digit, or
 * by the configuration. A number alone does not join what two makers call alike, unless it is the customer's own.
 */
export function joinedTo(part: PartName, { byKey, mapped }: DeclarationIndex): Joined {
  const sure = new Set<DeclaredPart>();
  const begun = new Set<DeclaredPart>();
  const others = new Set<DeclaredPart>();
  if (byKey.size === 0) return { parts: [], byBeginning: begun, others: [] };
  for (const [key, maker, number] of keysOf(part)) {
    for (const found of byKey.get(key) ?? []) {
      const isOurs = found.customerNumbers.some((one) => foldNumber(one) === foldNumber(number));
      const isAnyMaker = mapped.has(mappedKey(key, found)) || isOurs || maker === '' || found.manufacturer === null;
      // Too short for a number of its own: the maker must be the same.
      const isShort = shortKey(number) !== null && !mapped.has(mappedKey(key, found)) && !isOurs;
      const agreement = maker === '' ? null : agreementOf(found, maker);
      if (agreement === 'same' || (isAnyMaker && !isShort)) sure.add(found);
      else if (agreement === 'beginning' && !isShort) begun.add(found);
      else if (!isShort || agreement === 'beginning') others.add(found);
    }
  }
  const likely = [...begun].filter((one) => !sure.has(one));
  // Beside the maker's own, what begins alike is another's.
  const parts = sure.size > 0 ? [...sure] : likely;
  const apart = sure.size > 0 ? [...others, ...likely] : [...others];
  return { parts, byBeginning: sure.size > 0 ? new Set() : begun, others: apart.filter((one) => !parts.includes(one)) };
}

/** The maker may be written in its own script. */
function agreementOf(
  { manufacturer, declaration: { head } }: DeclaredPart,
  maker: string,
): 'same' | 'beginning' | null {
  if (manufacturer === null) return null;
  const names = manufacturer === head.company ? [manufacturer, head.companyLocal ?? ''] : [manufacturer];
  const found = names.map((name) => (name === '' ? null : companyAgreement(name, maker)));
  return found.find((one) => one === 'same') ?? found.find((one) => one !== null) ?? null;
}

/** Keys of a part, with the maker and number that each is of. */
function keysOf(part: PartName): [key: string, maker: string, number: string][] {
  const { partKey, partNumber, manufacturer, mpn } = part;
  const maker = companyIn(manufacturer) ?? '';
  const keys: [string, string, string][] = [[identityKey(partKey), maker, '']];
  const add = (number: string, by: string): void => {
    keys.push([identityKey(number), maker, number], [numberKey(number), by, number]);
    const short = by === '' ? null : shortKey(number);
    if (short !== null) keys.push([short, by, number]);
  };
  const own = madeBy(part);
  if (own !== null) add(own.number, maker || own.maker);
  if (mpn !== undefined && !isNoName(mpn)) add(mpn, maker);
  if (partNumber !== null && !isNoName(partNumber)) add(partNumber, maker);
  return keys;
}

function mappedKey(key: string, { declaration, path }: DeclaredPart): string {
  return `${key}\n${declaration.path}\n${path}`;
}
