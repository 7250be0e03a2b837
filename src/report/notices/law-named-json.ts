import { statusOn } from '../../regulation/calendar.ts';
import type { IsoDate } from '../../regulation/types.ts';
import { measuresOf } from './law-named.ts';
import type { ReportContext } from '../types.ts';

/** The measures that findings name, each once, for other tools: what they are called, how each clause stands on the date, where they were read. */
export function measuresJson(named: ReadonlySet<string>, asOf: IsoDate, context: ReportContext): readonly object[] {
  return measuresOf(named, context).map((measure) => ({
    id: measure.id,
    title: measure.title,
    titleZh: measure.titleZh,
    shortTitle: measure.shortTitle,
    clauses: measure.clauses.map(({ id }) => {
      const { status, branches } = statusOn(measure, id, asOf);
      return { id, status, ...(branches === undefined ? {} : { branches }) };
    }),
    lastSeen: measure.lastSeen,
    sources: measure.sources,
  }));
}
