import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { MaterialFact } from '../../knowledge/types.ts';
import type { LineReading } from '../line.ts';
import type { Formula } from '../symbols/formula.ts';
import type { Draft } from './substance-cues.ts';

/** "Sputtering target AlSc": the target of the same constituents, with its shares; the alloy itself where none is known. */
export function targetOf(alloy: MaterialFact, { materials }: Knowledge): MaterialFact {
  const of = [...alloy.constituents].sort().join();
  for (const fact of materials.values())
    if (fact.form === 'target' && of !== '' && [...fact.constituents].sort().join() === of) return fact;
  return alloy;
}

/** What only targets are known by, "Zr-Y" and "TbFeCo", is an alloy where the line says so: "Zr-Y alloy sheet". */
export function alloyOf(target: MaterialFact, { materials }: Knowledge): MaterialFact {
  const of = [...target.constituents].sort();
  for (const fact of materials.values())
    if (fact.form === 'alloy' && of.length > 0 && [...fact.constituents].sort().join() === of.join()) return fact;
  return { ...target, id: `alloy:${of.join('-')}`, name: `${of.join('-')} alloy`, form: 'alloy' };
}

/** Substances by name and by formula: of "Al-30at%Sc target" the end is no target of scandium, and says that the alloy is one. */
export function withFormulas(named: readonly Draft[], ofFormulas: readonly Draft[]): Draft[] {
  const wholeOf = ({ at: own }: Draft): Draft | undefined =>
    ofFormulas.find(
      ({ at, constituents }) =>
        own !== undefined && at !== undefined && constituents.length > 1 && at.start < own.start && own.start < at.end,
    );
  const kept = named.filter((draft) => {
    const whole = wholeOf(draft);
    if (whole !== undefined && draft.form === 'target') whole.form = 'target';
    return whole === undefined;
  });
  return [...kept, ...ofFormulas];
}

/** "MgGd10Y3Zr" begins as the name of an alloy with less in it. */
export const opensDesignation = (
  {
    start,
    end,
    meaning,
  }: { readonly start: number; readonly end: number; readonly meaning: { readonly value: string } },
  formula: Formula,
  { knowledge: { materials, followed } }: LineReading,
): boolean =>
  start === formula.start &&
  end < formula.end &&
  [...formula.elements.keys()].some(
    (symbol) => followed.has(symbol) && !(symbol in (materials.get(meaning.value)?.composition ?? {})),
  );
