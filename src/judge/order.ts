import type { Finding, Location } from '../rules/types.ts';

/** Order by code unit: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareLocations(a: Location | undefined, b: Location | undefined): number {
  if (a === undefined || b === undefined) return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0);
  return (
    compareText(a.sheet ?? '', b.sheet ?? '') ||
    (a.row ?? a.line ?? 0) - (b.row ?? b.line ?? 0) ||
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
