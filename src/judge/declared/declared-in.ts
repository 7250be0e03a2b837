import type { UnitRecord } from '../../batch/types.ts';
import type { Declaration, DeclarationIndex } from '../../facts/types.ts';
import type { Finding } from '../../rules/types.ts';
import { type AnsweredFinding, conflictFindings } from '../answers/answers.ts';
import { contradictedBelow, listedBelow } from './declared-below.ts';
import { type Declared, merged } from './declared-entry.ts';
import { isMagnetMaterial } from './magnet-material.ts';
import { declaredFindings, furtherFindings } from './declared-finding.ts';
import { otherKinds } from './declared-others.ts';
import { declaredRow } from './declared-row.ts';
import { disagreementFindings } from '../answers/disagreement.ts';
import { placeIn } from './joins.ts';
import type { Reconsidering } from '../answers/reconsider.ts';
import { sourceOf, toRecord } from '../register/register.ts';

/** What a declaration says of one of its own lines. */
export function ofItself(finding: Finding, declaration: Declaration): Declared | null {
  const { around, material } = placeIn(declaration, finding);
  const [part] = around;
  return part === undefined
    ? null
    : merged(null, [declaredRow(part, material === null ? undefined : [material])], [part]);
}

/** wt % of a rare earth from which on a material may be a piece of it. */
const MOST_OF_IT = 50;

/** A material that is another thing than the name of one of its substances says: a magnet by what it is made of, or no piece of a metal that is a small share of it. */
export function asMade(
  finding: Finding,
  { entry }: Declared,
  declaration: Declaration,
  path: string,
  given: Reconsidering,
): readonly AnsweredFinding[] {
  const { material } = placeIn(declaration, finding);
  const { content } = finding;
  if (material === null || content === null || isMagnetMaterial(content.material)) return [];
  const isAlloyed =
    content.form === 'metal' &&
    content.elements.every(({ symbol }) => (material.shares.get(symbol)?.max ?? MOST_OF_IT) < MOST_OF_IT);
  if (material.family === null && !isAlloyed) return [];
  return declaredFindings({ part: { ...finding, evidence: [] }, contents: [], against: [] }, entry, path, given);
}

/** Findings that only registers and declarations give rise to: what was declared of a part, and nothing in its bill says. */
export function* declaredIn(
  record: UnitRecord,
  siblings: ReadonlyMap<string, readonly Finding[]>,
  declaredFor: (part: Finding) => Declared | null,
  index: DeclarationIndex,
  given: Reconsidering,
): Generator<readonly [AnsweredFinding, Declared]> {
  const isBelow = index.declarations.length === 0 ? () => false : listedBelow(record, index);
  const { path, named, findings } = record;
  for (const part of named ?? []) {
    const declared = declaredFor(part.part);
    if (declared === null) continue;
    for (const { entry } of declared.kinds ?? [declared])
      if (!isBelow(part.part, entry))
        for (const result of declaredFindings(part, entry, path, given)) yield [result, declared];
    for (const finding of disagreementFindings(part.part, declared, given))
      yield [{ finding, record: toRecord(declared.entry, given.asOf), isSettled: false, raised: [] }, declared];
  }
  for (const own of siblings.values()) {
    const [first] = own;
    const declared = first === undefined || findings.length === 0 ? null : declaredFor(first);
    if (first === undefined || declared === null) continue;
    const against = contradictedBelow(first, declared.entry, findings);
    if (against !== null)
      for (const finding of conflictFindings(first, [against], sourceOf(declared.entry), given))
        yield [{ finding, record: toRecord(declared.entry, given.asOf), isSettled: false, raised: [] }, declared];
    for (const result of declared.kinds === undefined
      ? furtherFindings(own, declared.entry, path, given)
      : otherKinds(own, declared.kinds, path, given))
      yield [result, declared];
  }
}
