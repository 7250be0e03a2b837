import type { Knowledge } from '../knowledge/knowledge.ts';
import type { MaterialFact } from '../knowledge/types.ts';

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
