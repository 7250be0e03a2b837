import type { Territory, Window } from 'lintanide/plugin';
import { NO61_SOURCES, SOURCE } from './sources.ts';

/** What a clause is known from. */
interface Known {
  readonly measure: string;
  readonly clause: string;
  readonly sources: readonly string[];
  readonly confidence: Window['confidence'];
}

/** A measure that bars all dual-use items for the military of a country, whatever becomes of No. 61. */
interface Bar extends Known {
  readonly place: Omit<Territory, 'apart'>;
  readonly uses: readonly string[];
}

export const BARS: readonly Bar[] = [
  {
    measure: 'mofcom-2026-1', clause: 'all', sources: [SOURCE.no1of2026, SOURCE.no1of2026Mofcom], confidence: 'high',
    place: { code: 'JP', name: 'Japan', names: ['JAPAN', 'JPN', '日本'] }, uses: ['military', 'military-potential'],
  },
  {
    measure: 'mofcom-2024-46', clause: '1', sources: [SOURCE.no46Afp, SOURCE.no72of2025, SOURCE.no46of2024], confidence: 'medium',
    place: { code: 'US', name: 'the United States', names: ['USA', 'UNITED STATES', 'UNITED STATES OF AMERICA', '美国', '美國', '미국', 'アメリカ'] }, uses: ['military'],
  },
]; // prettier-ignore

/** Subsidiaries and branches held at this share or more are refused as their owner is: the text says 50 % or more, the press reads "more than 50 percent". */
export const HELD_FROM: Known & { readonly percent: number } = { measure: 'mofcom-2025-61', clause: '2', percent: 50, sources: NO61_SOURCES, confidence: 'medium' }; // prettier-ignore

/** After an export without a licence, for emergencies, this many working days are left to report it. */
export const RELIEF: Known & { readonly workingDays: number } = { measure: 'mofcom-2025-61', clause: '5', workingDays: 10, sources: NO61_SOURCES, confidence: 'medium' }; // prettier-ignore
