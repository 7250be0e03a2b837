import type { UnitRecord } from '../../batch/types.ts';
import { joinedTo } from '../../facts/join.ts';
import type { DeclarationIndex, DeclaredPart } from '../../facts/types.ts';
import type { Content } from '../../materials/types.ts';
import type { Finding } from '../../rules/types.ts';
import { isMagnetMaterial } from './magnet-material.ts';
import { type Joins, mainOf, placeIn } from './joins.ts';
import { type Reconsidering, reconsider } from '../answers/reconsider.ts';
import { UNSPECIFIED_MAGNET } from '../../materials/magnets/magnet-kind.ts';

type Taken = Map<DeclaredPart, Finding[]>;

/**
 * What the names in declarations say of joined parts and no share says: a part called "Magnet N42SH" of which only substances
 * of concern are declared. It goes with the part to the bill; what is told of rare earths goes there as an answer.
 */
export function takenAlong(
  records: Iterable<UnitRecord>,
  index: DeclarationIndex,
  joined: ReadonlySet<DeclaredPart>,
): Taken {
  const taken: Taken = new Map();
  for (const { role, path, findings } of records) {
    const declaration = role === 'declaration' ? index.declarations.find((one) => one.path === path) : undefined;
    if (declaration === undefined) continue;
    for (const finding of findings) {
      const part = finding.content === null ? undefined : carrierOf(finding, placeIn(declaration, finding), joined);
      if (part === undefined) continue;
      const list = taken.get(part);
      if (list === undefined) taken.set(part, [finding]);
      else list.push(finding);
    }
  }
  return taken;
}

/** The joined part that a finding on one of its names is of; none for what is in a part that is in it. */
function carrierOf(
  { locations }: Finding,
  { around, material }: ReturnType<typeof placeIn>,
  joined: ReadonlySet<DeclaredPart>,
): DeclaredPart | undefined {
  const [innermost] = around;
  if (material !== null || innermost === undefined || !joined.has(innermost)) return undefined;
  const path = locations[0]?.path ?? '';
  const inside = path.slice(innermost.path.length);
  // A part without a number of its own is no declared part, and is still one inside another.
  return /^(?:\/[^/]{0,200}(?:Material|MaterialList|MaterialInfo|Composition)\[\d+\]){0,6}$/i.test(inside)
    ? innermost
    : undefined;
}

/** Does the bill report this finding of a declaration in its place? */
export function isGone(
  finding: Finding,
  { around, material }: ReturnType<typeof placeIn>,
  { parts, taken }: Joins,
): boolean {
  // What is wrong with how the declaration is written no bill can say.
  if (finding.category === 'data' || finding.category === 'structure') return false;
  if (!around.some((part) => parts.has(part))) return false;
  return (
    finding.content === null ||
    material !== null ||
    around.some((part) => taken.get(part)?.some((one) => isSame(one, finding)) === true)
  );
}

/** Records are read anew for each walk where shards are merged: a finding is known by what it says. */
const isSame = (one: Finding, other: Finding): boolean =>
  one === other ||
  (one.fingerprint === other.fingerprint &&
    one.messageId === other.messageId &&
    one.content?.material === other.content?.material &&
    one.content?.form === other.content?.form);

/** The record of a bill with what the names in declarations say of its parts, as findings of these parts. */
export function withTaken(
  record: UnitRecord,
  index: DeclarationIndex,
  { taken }: Joins,
  given: Reconsidering,
): UnitRecord {
  const byPart = new Map<string, Finding[]>();
  for (const finding of record.findings) byPart.set(finding.partKey, [...(byPart.get(finding.partKey) ?? []), finding]);
  for (const { part } of record.named ?? []) if (!byPart.has(part.partKey)) byPart.set(part.partKey, [part]);
  const added: Finding[] = [];
  const outdone = new Set<Finding>();
  const spoken = new Set<string>();
  for (const [key, own] of byPart) {
    const [part] = own;
    if (part === undefined) continue;
    const said = joinedTo(part, index).parts.flatMap((one) =>
      (taken.get(mainOf(one)) ?? []).map((finding) => ({ finding, file: one.declaration.path })),
    );
    for (const { finding, file } of said) {
      const { content } = finding;
      const told = [...own, ...added.filter(({ partKey }) => partKey === key)];
      if (content === null || told.some((one) => one.content !== null && saysAsMuch(one.content, content))) continue;
      for (const one of own) if (one.content !== null && isLess(one.content, content)) outdone.add(one);
      added.push(movedTo(part, finding, content, file, record.path, given));
      spoken.add(key);
    }
  }
  if (added.length === 0) return record;
  return {
    ...record,
    findings: [...record.findings.filter((one) => !outdone.has(one)), ...added],
    named: (record.named ?? []).filter(({ part }) => !spoken.has(part.partKey)),
  };
}

/** A finding of a declaration as one of the bill's part: its place, its movement, its identity. */
function movedTo(part: Finding, finding: Finding, content: Content, file: string, path: string, given: Reconsidering): Finding {
  const { partNumber, partKey, manufacturer, description, locations, chains, uses, parents, supplier, cost, mpn } = part;
  const evidence = finding.evidence.map((one) => (one.location === null ? one : { ...one, location: { ...one.location, file } }));
  const moved: Finding = {
    ...finding,
    ...{ partNumber, partKey, manufacturer, description, locations, chains, uses, parents, supplier, cost, mpn, evidence },
    fingerprint: given.fingerprint(finding.ruleId, partKey),
  };
  const report = reconsider(moved, content, { formShipped: null, origin: null }, path, given);
  if (report === null) return moved;
  const { messageId, basis, data, phrases, controls, question } = report;
  return { ...moved, messageId, basis: basis ?? moved.basis, data: data ?? {}, phrases, controls: controls ?? [], question: question ?? null };
} // prettier-ignore

const isItself = ({ componentClass, form }: Content): boolean => componentClass === null && form !== 'component';

/** Nothing of the declared content goes beyond that of the bill. */
function saysAsMuch(own: Content, declared: Content): boolean {
  const isSame =
    own.material === declared.material || (declared.material === UNSPECIFIED_MAGNET && isMagnetMaterial(own.material));
  if (!isSame || (isItself(declared) && !isItself(own)) || own.confidence < declared.confidence) return false;
  return declared.elements.every(({ symbol, presence, confidence }) => {
    if (presence === 'unlikely' || presence === 'excluded') return true;
    return (own.elements.find((one) => one.symbol === symbol)?.confidence ?? 0) >= confidence;
  });
}

/** Evidence that stands above the bare name of a family. */
const PRECISE = new Set(['declared', 'cas', 'grade', 'series']);

/** The same magnet, less well known. */
function isLess(own: Content, declared: Content): boolean {
  if (own.componentClass !== declared.componentClass || !isMagnetMaterial(declared.material)) return false;
  if (own.material === UNSPECIFIED_MAGNET) return true;
  return own.material === declared.material && !own.evidence.some(({ kind }) => PRECISE.has(kind));
}
