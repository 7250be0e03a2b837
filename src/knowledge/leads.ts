import { compileLead, compileLeads } from '../materials/lexicon/pattern-set.ts';
import type { Knowledge, Leads } from './knowledge.ts';

/** How the patterns in the data can begin. */
export function leadsOf({ patterns, series }: Knowledge): Leads {
  return {
    grades: compileLeads(patterns.map(({ pattern }) => pattern)),
    series: compileLeads(series.filter(({ makers }) => makers.length === 0).map(({ pattern }) => pattern)),
    // Of those with a maker it is found out by the file which ones stand together.
    ofSeries: series.map(({ makers, pattern }) =>
      makers.length === 0 || pattern === '' ? null : compileLead(pattern),
    ),
  };
}
