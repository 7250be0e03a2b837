import type { Reporter } from './types.ts';

export const REPORTER_NAMES = [
  'detail',
  'stylish',
  'concise',
  'json',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'markdown',
  'csv',
  'agent',
] as const;
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
    case 'sarif':
      return (await import('./sarif.ts')).sarif;
    case 'junit':
      return (await import('./junit.ts')).junit;
    case 'github':
      return (await import('./github.ts')).github;
    case 'gitlab':
      return (await import('./gitlab.ts')).gitlab;
    case 'markdown':
      return (await import('./markdown.ts')).markdown;
    case 'csv':
      return (await import('./csv.ts')).csv;
    case 'agent':
      return (await import('./agent.ts')).agent;
  }
}
