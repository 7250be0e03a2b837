import type { Declaration } from '../../facts/types.ts';
import type { Content } from '../../materials/types.ts';
import type { Finding } from '../../rules/types.ts';
import { familyOfMaterial, isSameKind } from './declared-family.ts';
import { isMagnetMaterial } from './magnet-material.ts';
import { type DeclaredPlace, placeIn } from './joins.ts';

/** By how sure it is that an element is there. */
const SURE: readonly Content['presence'][] = ['excluded', 'unlikely', 'possible', 'likely', 'proven'];

/**
 * Findings on a declared part that is named as the magnet that it is made of, where the material in it says as much: one magnet, which
 * is told once, of the material, with the part above it. What the name of the part alone tells (a grade) keeps its finding.
 */
export function toldBelow(findings: readonly Finding[], declaration: Declaration): ReadonlySet<Finding> {
  const magnets = findings.flatMap((finding) => {
    const { content } = finding;
    return content === null || !isMagnetMaterial(content.material)
      ? []
      : [{ finding, content, place: placeIn(declaration, finding) }];
  });
  const isOf = (above: DeclaredPlace, below: DeclaredPlace): boolean =>
    above.material === null && below.material !== null && above.around[0] !== undefined && above.around[0] === below.around[0]; // prettier-ignore
  return new Set(
    magnets.flatMap(({ finding, content, place }) =>
      magnets.some(
        (other) =>
          isOf(place, other.place) &&
          other.finding.ruleId === finding.ruleId &&
          isSameKind(other.content.material, familyOfMaterial(content.material, content.name)) &&
          saysAll(other.finding, finding),
      )
        ? [finding]
        : [],
    ),
  );
}

/** Does a finding hold every entry of another, applying as surely, on an element that is there as surely? */
function saysAll(one: Finding, other: Finding): boolean {
  const sureOf = ({ content }: Finding, symbol: string): number =>
    SURE.indexOf(content?.elements.find((element) => element.symbol === symbol)?.presence ?? 'excluded');
  return other.controls.every(
    ({ entry, movement, applies, element }) =>
      one.controls.some(
        (own) =>
          own.entry === entry && own.movement === movement && (own.applies === applies || own.applies === 'applies'),
      ) && element.split('/').every((symbol) => sureOf(one, symbol) >= sureOf(other, symbol)),
  );
}
