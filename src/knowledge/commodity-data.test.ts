import { describe, expect, test } from 'vitest';
import elements from './data/elements.json' with { type: 'json' };
import hs from './data/hs.json' with { type: 'json' };
import { repeated } from './facts.fixture.ts';

const weights = new Map<string, number>(Object.entries(elements.weights));

describe('commodity codes', () => {
  test('are unique within their system, digits only, and support without deciding', () => {
    expect(repeated(hs.codes.map((row) => `${row.system}:${row.code}`))).toEqual([]);
    for (const row of hs.codes) {
      expect(/^\d{4,10}$/.test(row.code), row.code).toBe(true);
      expect(['HS', 'CN', 'US'], row.code).toContain(row.system);
      expect(['strong', 'medium', 'weak', 'none'], row.code).toContain(row.strength);
      expect(row.confidence, row.code).toBeLessThanOrEqual(0.6);
      expect(row.confidence === 0, row.code).toBe(row.strength === 'none');
      for (const symbol of row.elements) expect(weights.has(symbol), row.code).toBe(true);
      for (const key of row.sources) expect(hs.sources, row.code).toHaveProperty([key]);
      if (row.system === 'HS') expect(row.code.length).toBeLessThanOrEqual(6);
    }
  });
});
