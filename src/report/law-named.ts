import type { JudgedFinding } from '../judge/types.ts';
import type { Measure } from '../regulation/types.ts';
import type { ReportContext } from './types.ts';

/** Ids of measures; those behind this sign were named where guidance says what a content amounts to. */
const GUIDED = '?';

/** Takes up the measures that a finding names: those of its entries, and those that it rests on beside them. */
export function addNamed(named: Set<string>, { controls, law = [] }: Pick<JudgedFinding, 'controls' | 'law'>): void {
  for (const { measure, applies } of controls) named.add(applies === 'generally-outside' ? GUIDED + measure : measure);
  for (const { measure } of law) named.add(measure);
}

/** The measures that were named, in the order of the packs, with those of the guidance. */
export function measuresOf(named: ReadonlySet<string>, { packs = [] }: ReportContext): readonly Measure[] {
  return packs.flatMap(({ measures, readings = [] }) => {
    const isGuided = measures.some(({ id }) => named.has(GUIDED + id));
    const guidance = isGuided
      ? [...measures.flatMap(({ clauses }) => clauses.map(({ embedded }) => embedded)), ...readings]
      : [];
    return measures.filter(
      ({ id }) => named.has(id) || named.has(GUIDED + id) || guidance.some((one) => one?.guidance?.measure === id),
    );
  });
}
