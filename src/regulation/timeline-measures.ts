import { statusOn, windowsOf } from './calendar.ts';
import type { Clause, IsoDate, Measure, Pack, Window } from './types.ts';

/** Clauses of a measure that have the same dates, with the window that holds on the day asked for. */
export interface TimelineRow {
  readonly clauses: readonly Clause[];
  /** Whole: every date lies in exactly one; the first begins before all dates. */
  readonly windows: readonly Window[];
  readonly now: Window;
}

export interface TimelineMeasure {
  readonly pack: Pack;
  readonly measure: Measure;
  readonly rows: readonly TimelineRow[];
}

/** Every measure and clause of the packs with its windows; clauses with the same windows share a row. */
export function timelineOf(packs: readonly Pack[], asOf: IsoDate): TimelineMeasure[] {
  return packs.flatMap((pack) =>
    pack.measures.map((measure) => {
      const rows = new Map<string, { clauses: Clause[]; windows: readonly Window[]; now: Window }>();
      for (const clause of measure.clauses) {
        const windows = windowsOf(clause);
        const key = JSON.stringify(windows);
        const row = rows.get(key);
        if (row !== undefined) row.clauses.push(clause);
        else rows.set(key, { clauses: [clause], windows, now: statusOn(measure, clause.id, asOf).window });
      }
      return { pack, measure, rows: [...rows.values()] };
    }),
  );
}
