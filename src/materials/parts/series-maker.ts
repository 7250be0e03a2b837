import type { Evidence } from '../types.ts';

/** What a type number is taken to mean, where the line names the maker beside it. */
export const seriesOfMaker = (maker: string, name: string): string => `series of ${maker}: ${name}`;
/** The same of a code of the trade. */
export const seriesOfMany = (name: string): string => seriesOfMaker('many makers', name);

/** The maker whom the words of the line name beside a type number of his: `maxon EC-i 40`; null: none is named. */
export function makerBeside(evidence: readonly Pick<Evidence, 'kind' | 'meaning'>[]): string | null {
  for (const { kind, meaning } of evidence) {
    const name = kind === 'series' ? /^series of ([^:]{2,60}):/.exec(meaning)?.[1] : undefined;
    if (name !== undefined && name !== 'many makers') return name;
  }
  return null;
}
