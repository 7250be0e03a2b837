import type { UnitNumbers } from '../../facts/masters.ts';
import type { Declaration, DeclaredMaterial, DeclaredPart } from '../../facts/types.ts';

/** A declaration as JSON holds it: parts do not point back, and shares are pairs. */
export interface PlainDeclaration extends Pick<
  Declaration,
  'path' | 'format' | 'head' | 'substances' | 'standing' | 'doubts'
> {
  readonly parts: readonly PlainPart[];
}

type PlainPart = Omit<DeclaredPart, 'declaration' | 'materials'> & { readonly materials: readonly PlainMaterial[] };
type PlainMaterial = Omit<DeclaredMaterial, 'shares'> & {
  readonly shares: readonly (readonly [
    string,
    DeclaredMaterial['shares'] extends ReadonlyMap<string, infer Share> ? Share : never,
  ])[];
};

/** A declaration as JSON can hold it; `declarationFrom` gives it back. */
export function plainDeclaration({
  path,
  format,
  head,
  substances,
  standing,
  doubts,
  parts,
}: Declaration): PlainDeclaration {
  return { path, format, head, substances, standing, doubts, parts: [...parts].map(plainPart) };
}

function plainPart(part: DeclaredPart): PlainPart {
  const { kind, numbers, customerNumbers, name, manufacturer, line, path, materials, denied, disclosure, open } = part;
  const plain = materials.map((material) => ({ ...material, shares: [...material.shares] }));
  return { kind, numbers, customerNumbers, name, manufacturer, line, path, materials: plain, denied, disclosure, open };
}

/** The declaration that `plainDeclaration` was made of: parts point back to it, shares are maps. */
export function declarationFrom(plain: PlainDeclaration): Declaration {
  const parts: DeclaredPart[] = [];
  const declaration: Declaration = { ...plain, parts };
  for (const { materials, ...part } of plain.parts)
    parts.push({ ...part, declaration, materials: materials.map((one) => ({ ...one, shares: new Map(one.shares) })) });
  return declaration;
}

/** Sorted numbers as the base64 of their bytes, little-endian: a bill may name a hundred thousand parts. */
interface Packed {
  readonly u32: string;
}

/** What `UnitNumbers` are in JSON: their arrays are base64. */
export type PlainNumbers = Readonly<Record<string, unknown>>;

/** Numbers of a unit as JSON can hold them; `numbersFrom` gives them back. */
export function plainNumbers(numbers: UnitNumbers): PlainNumbers {
  return Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [
      name,
      value instanceof Uint32Array ? packed(value) : (value as unknown),
    ]),
  );
}

/** The numbers that `plainNumbers` was made of. */
export function numbersFrom(plain: PlainNumbers): UnitNumbers {
  const entries = Object.entries(plain).map(([name, value]) => [name, isPacked(value) ? unpacked(value) : value]);
  return Object.fromEntries(entries) as UnitNumbers;
}

function packed(values: Uint32Array): Packed {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => bytes.writeUInt32LE(value, at * 4));
  return { u32: bytes.toString('base64') };
}

function unpacked({ u32 }: Packed): Uint32Array {
  const bytes = Buffer.from(u32, 'base64');
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, at) => bytes.readUInt32LE(at * 4));
}

const isPacked = (value: unknown): value is Packed =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Packed>).u32 === 'string';
