import type { JudgedFinding } from '../../judge/types.ts';
import type { Measure } from '../../regulation/types.ts';
import type { ReportContext } from '../types.ts';

/** Ids of measures; those behind this sign were named where guidance says what a content amounts to. */
const GUIDED = '?';

/** Takes up the measures that a finding names: those of its entries, and those that it rests on beside them. */
export function addNamed(named: Set<string>, { controls, law = [] }: Pick<JudgedFinding, 'controls' | 'law'>): void {
  for (const { measure, applies, because } of controls)
    named.add(applies === 'generally-outside' || /\bFAQs? /.test(because) ? GUIDED + measure : measure);
  for (const { measure } of law) named.add(measure);
}

/**
 * Where a measure was read: the first address of each clause that it took effect by, since answers that are one measure here are papers of
 * their own, then that of the measure.
 */
export function addressesOf({ sources, clauses }: Measure): readonly string[] {
  const windows = clauses.flatMap((clause) => clause.windows.filter(({ status }) => status === 'in-force'));
  return [...new Set([...windows.map((window) => window.sources), sources].flatMap(([first]) => first ?? []))];
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
