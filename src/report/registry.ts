import type { Verdict, VerdictStream } from '../judge/types.ts';
import type { BinaryReporter, ReportContext, Reporter } from './types.ts';

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
  'hook',
  'html',
] as const;
export type ReporterName = (typeof REPORTER_NAMES)[number];

/** Formats of bytes, for files only. */
export const BINARY_REPORTER_NAMES = ['xlsx'] as const;
export type BinaryReporterName = (typeof BINARY_REPORTER_NAMES)[number];

const BINARY: Readonly<Record<BinaryReporterName, () => Promise<BinaryReporter>>> = {
  xlsx: async () => holding((await import('./xlsx/procurement.ts')).xlsx),
};

/** A format that arranges the whole anew has to hold all units. */
function holding<Result>(
  write: (verdict: Verdict, context: ReportContext) => Result,
): (verdict: VerdictStream, context: ReportContext) => Result {
  return (verdict, context) => {
    const { tool, asOf, packs, units, summary, notices, countedWarnings, exitCode } = verdict;
    return write({ tool, asOf, packs, units: [...units], summary, notices, countedWarnings, exitCode }, context);
  };
}

export function loadBinaryReporter(name: BinaryReporterName): Promise<BinaryReporter> {
  return BINARY[name]();
}

/** Loads one format; the others are not loaded. */
export async function loadReporter(name: ReporterName): Promise<Reporter> {
  switch (name) {
    case 'detail':
      return (await import('./terminal/detail.ts')).detail;
    case 'stylish':
      return (await import('./terminal/stylish.ts')).stylish;
    case 'concise':
      return (await import('./terminal/concise.ts')).concise;
    case 'json':
      return (await import('./tools/json.ts')).json;
    case 'sarif':
      return (await import('./tools/sarif.ts')).sarif;
    case 'junit':
      return (await import('./tools/junit.ts')).junit;
    case 'github':
      return (await import('./tools/github.ts')).github;
    case 'gitlab':
      return (await import('./tools/gitlab.ts')).gitlab;
    case 'markdown':
      return (await import('./tools/markdown.ts')).markdown;
    case 'csv':
      return (await import('./tools/csv.ts')).csv;
    case 'agent':
      return (await import('./tools/agent.ts')).agent;
    case 'hook':
      return (await import('./terminal/hook.ts')).hook;
    case 'html':
      return holding((await import('./html/html.ts')).html);
  }
}
