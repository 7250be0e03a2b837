import type { Reporter } from './types.ts';

export const REPORTER_NAMES = ['detail', 'stylish', 'concise', 'json'] as const;
export type ReporterName = (typeof REPORTER_NAMES)[number];

/** Loads one format; the others are not loaded. */
export async function loadReporter(name: ReporterName): Promise<Reporter> {
  switch (name) {
    case 'detail':
      return (await import('./detail.ts')).detail;
    case 'stylish':
      return (await import('./stylish.ts')).stylish;
    case 'concise':
      return (await import('./concise.ts')).concise;
    case 'json':
      return (await import('./json.ts')).json;
  }
}
