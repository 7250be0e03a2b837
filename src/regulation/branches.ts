import type { Pack } from './types.ts';

/** The readings that the packs name for unverified statuses: `lapsed`, `extended`. */
export function branchNames(packs: readonly Pack[]): string[] {
  const names = new Set<string>();
  for (const { measures } of packs)
    for (const { clauses } of measures)
      for (const { windows } of clauses)
        for (const { branches } of windows) for (const name of Object.keys(branches ?? {})) names.add(name);
  return [...names];
}

/** The packs as they would be if one reading of every unverified status were true. What does not know it stays. */
export function underBranch(packs: readonly Pack[], branch: string): Pack[] {
  return packs.map((pack) => ({
    ...pack,
    measures: pack.measures.map((measure) => ({
      ...measure,
      clauses: measure.clauses.map((clause) => ({
        ...clause,
        windows: clause.windows.map((window) => {
          if (window.branches === undefined || !Object.hasOwn(window.branches, branch)) return window;
          const { branches, ...rest } = window;
          return { ...rest, status: branches[branch] ?? window.status, because: `if ${branch}: ${window.because}` };
        }),
      })),
    })),
  }));
}
