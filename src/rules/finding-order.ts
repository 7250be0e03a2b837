import type { Finding, Location } from './types.ts';
import { compareText } from '../order.ts';

/** Elements on one line of a file, in the order of the document: by the indexes of their steps. */
function comparePaths(a: string, b: string): number {
  if (a === b) return 0;
  const steps = (path: string): number[] => (path.match(/\[\d+\]/g) ?? []).map((step) => Number(step.slice(1, -1)));
  const [left, right] = [steps(a), steps(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return compareText(a, b);
}

function compareLocations(a: Location | undefined, b: Location | undefined): number {
  if (a === undefined || b === undefined) return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0);
  return (
    compareText(a.sheet ?? '', b.sheet ?? '') ||
    (a.row ?? a.line ?? 0) - (b.row ?? b.line ?? 0) ||
    comparePaths(a.path ?? '', b.path ?? '') ||
    (a.column ?? 0) - (b.column ?? 0)
  );
}

/** Order of findings in a unit: sheet, row, column, rule, fingerprint; those without a place last. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareLocations(a.locations[0], b.locations[0]) ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}
