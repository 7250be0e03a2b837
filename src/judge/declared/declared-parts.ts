import { spokenKeys } from '../../bom/name-keys.ts';
import type { PartName } from '../../bom/part-names.ts';
import { joinedTo } from '../../facts/join.ts';
import type { DeclarationIndex } from '../../facts/types.ts';
import type { Content, Decomposition } from '../../materials/types.ts';
import type { IsoDate } from '../../regulation/types.ts';
import { answerOf } from '../answers/answer.ts';
import { declaredContent } from './declared-content.ts';
import { declaredOf } from './declared-entry.ts';
import { isSameKind } from './declared-family.ts';
import { isMagnetMaterial } from './magnet-material.ts';
import { contentsOf, furtherContents } from './declared-finding.ts';
import { type Decompose, declaredMagnet, declaredSubstances } from './declared-magnet.ts';
import { withSubstances } from './declared-substance.ts';
import { entryOn } from './declared-kinds.ts';
import type { Entry, Register } from '../register/register.ts';
import { UNSPECIFIED_MAGNET } from '../../materials/magnets/magnet-kind.ts';

/** What registers and declarations say of parts on a day. */
export interface Statements {
  readonly registers: readonly Register[];
  readonly declarations: DeclarationIndex;
  readonly asOf: IsoDate;
  readonly decompose: Decompose;
}

/** The parts of a bill, named in their order, with what is declared of them laid over what the bill says, by the rules by which a lint does. */
export function declaredParts(
  names: Iterable<PartName>,
  parts: readonly Decomposition[],
  statements: Statements,
): readonly Decomposition[] {
  const { registers, declarations } = statements;
  const isSpoken = (key: string): boolean =>
    declarations.byKey.has(key) || registers.some(({ index }) => index.has(key));
  if (declarations.byKey.size === 0 && registers.length === 0) return parts;
  const changed = [...parts];
  let part = 0;
  for (const name of names) {
    const id = part++;
    const whole = parts[id];
    if (whole === undefined || !spokenKeys(name).some(isSpoken)) continue;
    const contents = declaredContents(name, whole.contents, statements);
    if (contents !== null)
      changed[id] = { ...whole, contents, coverage: contents.length > 0 ? 'carrier' : whole.coverage };
  }
  return changed;
}

/** Null where nothing is declared of the part. */
function declaredContents(
  name: PartName,
  contents: readonly Content[],
  statements: Statements,
): readonly Content[] | null {
  const named = contentsNamed(name, contents, statements);
  return declaredOver(name, named ?? contents, statements) ?? named;
}

/** What a joined part is called where nothing of it is told, and the bill says nothing or "magnet"; null for nothing. */
function contentsNamed(
  name: PartName,
  contents: readonly Content[],
  { declarations, decompose }: Statements,
): readonly Content[] | null {
  const there = contents.filter(({ trace, presence }) => !trace && presence !== 'unlikely' && presence !== 'excluded');
  if (there.some(({ material, componentClass }) => material !== UNSPECIFIED_MAGNET || componentClass !== null))
    return null;
  for (const part of joinedTo(name, declarations).parts) {
    if (part.materials.length > 0 || part.name === '') continue;
    const texts = [{ role: 'description' as const, text: part.name.slice(0, 500), column: -1 }];
    const said = decompose({ texts, manufacturer: '', cas: [], pieceGrams: null }).contents.filter(
      ({ trace, presence }) => !trace && (presence === 'proven' || presence === 'likely'),
    );
    // What the bill says of its size stays.
    const [own] = there;
    if (said.length > 0) return said.map((content) => (own?.mass == null ? content : { ...content, mass: own.mass }));
  }
  return null;
}

function declaredOver(name: PartName, contents: readonly Content[], statements: Statements): readonly Content[] | null {
  const { registers, declarations, asOf } = statements;
  const declared = declaredOf(name, registers, declarations, asOf);
  if (declared === null) return null;
  if (declared.kinds === undefined) return contentsBy(declared.entry, contents, statements);
  // Each kind of material by itself: in the place of the content that it is of, or beside the others.
  const traces = contents.filter(({ trace }) => trace);
  const own = contents.filter(({ trace }) => !trace);
  const ofKind = new Map(own.map((content) => [content, entryOn(content, declared.kinds ?? [])]));
  const components = own.filter(({ componentClass }) => componentClass !== null);
  const told = declared.kinds.flatMap((kind) => {
    const its = own.filter((content) => ofKind.get(content) === kind);
    // What the bill has no content of is in the component that it names.
    return contentsBy(kind.entry, its.length > 0 ? its : components.map(withoutMass), statements) ?? [];
  });
  return [...told, ...own.filter((content) => ofKind.get(content) === null), ...traces];
}

/** The mass of one magnet in a motor is not that of another. */
function withoutMass(content: Content): Content {
  return { ...content, mass: null };
}

/** Null where the entry holds no answer. */
export function contentsBy(entry: Entry, contents: readonly Content[], { asOf, decompose }: Pick<Statements, 'asOf' | 'decompose'>): readonly Content[] | null {
  const answer = answerOf(entry.row, asOf);
  if (answer === null) return null;
  const magnet = declaredMagnet(answer, decompose);
  const substances = declaredSubstances(answer, decompose);
  const traces = contents.filter(({ trace }) => trace);
  const own = contents.filter(({ trace }) => !trace);
  const there = own.filter(({ presence }) => presence !== 'unlikely' && presence !== 'excluded');
  const told = there.length > 0 ? [...there, ...furtherContents(there, answer, { decompose })] : contentsOf({ contents: own }, answer, magnet, { decompose }, entry);
  const weak = there.length > 0 ? own.filter((content) => !there.includes(content)) : [];
  return [
    ...withoutDoubles(told, told.map((content) => {
      const hasSibling = magnet !== null && told.some((other) => other !== content && isSameKind(other.material, magnet.family));
      const settled = withSubstances(declaredContent(content, answer, { magnet, hasSibling, isOnly: told.length === 1 }), substances, decompose);
      const { grams } = answer;
      return grams === null ? settled : { ...settled, mass: { grams: { min: grams, typ: grams, max: grams }, basis: 'stated' as const, isOwn: true as const } };
    })),
    ...weak,
    ...traces,
  ];
} // prettier-ignore

/** Contents with what is declared over them: two that were read as two magnets and became one are counted once, as the one that was that from the start. */
function withoutDoubles(before: readonly Content[], laid: readonly Content[]): readonly Content[] {
  return laid.filter(({ material, presence }, at) => {
    if (presence === 'excluded' || !isMagnetMaterial(material)) return true;
    const alike = laid.flatMap((other, index) =>
      other.material === material && other.presence !== 'excluded' ? [index] : [],
    );
    return at === (alike.find((index) => before[index]?.material === material) ?? alike[0]);
  });
}
