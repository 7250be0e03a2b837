import { expect } from 'vitest';
import type { Sourced } from './types.ts';

/** What tests of the data ask of every fact: a source of its file, a grade, a confidence. */
export function expectSourced(fact: Sourced, sources: Record<string, string>, name: string): void {
  expect(fact.sources.length, `${name} has no source`).toBeGreaterThan(0);
  for (const key of fact.sources) expect(sources, name).toHaveProperty([key]);
  expect(['published', 'computed', 'author'], name).toContain(fact.grade);
  expect(fact.confidence, name).toBeGreaterThan(0);
  expect(fact.confidence, name).toBeLessThanOrEqual(1);
}

export const repeated = (values: readonly string[]): string[] =>
  values.filter((value, at) => values.indexOf(value) !== at);
