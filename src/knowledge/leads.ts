import { compileLeads } from '../materials/pattern-set.ts';
import type { Knowledge, Leads } from './knowledge.ts';

/** How the patterns in the data can begin. */
export function leadsOf({ patterns, series }: Knowledge): Leads {
  return {
    grades: compileLeads(patterns.map(({ pattern }) => pattern)),
    series: compileLeads(series.filter(({ makers }) => makers.length === 0).map(({ pattern }) => pattern)),
  };
}
