import { statusOn } from './calendar.ts';
import { reguided } from './guidance.ts';
import type { Control, IsoDate, Measure, Pack, Status } from './types.ts';

/** Clauses that have one status. */
interface Dated {
  readonly clauses: string[];
  readonly status: Status;
  readonly branches: Control['branches'];
}

/**
 * Gives controls the status that their clauses have on another date, or in other packs of the same measures. What an
 * entry is, and whether it is this movement, does not turn on the date: only statuses are looked up again, and guidance
 * that was not given yet, or is given by then. Clauses that
 * part ways on the date become controls of their own. A pin is taken off: it is the judge's to lay on. A control whose
 * measure or clause the packs do not hold, or for whose pack `dateOf` says null, stays as it is.
 */
export function redater(
  packs: readonly Pack[],
  dateOf: (pack: Pack) => IsoDate | null,
): (controls: readonly Control[]) => Control[] {
  const measures = new Map<string, { pack: Pack; measure: Measure }>();
  for (const pack of packs) for (const measure of pack.measures) measures.set(measure.id, { pack, measure });
  const known = new Map<string, readonly Dated[] | null>();
  const datedOf = (id: string, clause: string): readonly Dated[] | null => {
    const found = measures.get(id);
    const date = found === undefined ? null : dateOf(found.pack);
    return found === undefined || date === null ? null : statusesOf(found.measure, clause.split(', '), date);
  };
  const guided = new Map<string, (control: Control) => Control>();
  const guidedOf = (control: Control): Control => {
    const pack = measures.get(control.measure)?.pack;
    const date = pack === undefined ? null : dateOf(pack);
    if (pack === undefined || date === null) return control;
    const known = guided.get(pack.id) ?? reguided(pack, date);
    guided.set(pack.id, known);
    return known(control);
  };
  return (controls) =>
    controls.map(guidedOf).flatMap((control) => {
      const key = `${control.measure} ${control.clause}`;
      let dated = known.get(key);
      if (dated === undefined) known.set(key, (dated = datedOf(control.measure, control.clause)));
      if (dated === null) return [control];
      return dated.map(({ clauses, status, branches }): Control => {
        const limbs = control.limbs?.filter(({ clause }) => clauses.includes(clause));
        const made: Record<string, unknown> = {
          ...control,
          clause: clauses.join(', '),
          status,
          branches,
          ...(limbs && { limbs }),
        };
        if (branches === undefined) Reflect.deleteProperty(made, 'branches');
        Reflect.deleteProperty(made, 'pinned');
        return made as unknown as Control;
      });
    });
}

function statusesOf(measure: Measure, clauses: readonly string[], date: IsoDate): readonly Dated[] | null {
  const groups = new Map<string, Dated>();
  for (const id of clauses) {
    if (!measure.clauses.some((clause) => clause.id === id)) return null;
    const { status, branches } = statusOn(measure, id, date);
    const key = JSON.stringify([status, branches]);
    const group = groups.get(key);
    if (group !== undefined) group.clauses.push(id);
    else groups.set(key, { clauses: [id], status, branches });
  }
  return [...groups.values()];
}
