import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../src/check.ts';
import { resolveConfig } from '../src/config/resolve.ts';

const cwd = resolve(import.meta.dirname, '..');
const config = resolveConfig({}, { source: null, root: cwd });
/** A sample of every kind of input: lists, documents, declarations, what holds no list, what cannot be read. */
const { units, summary } = await check({ cwd, patterns: ['samples', 'plugins'], asOf: '2026-11-24', config });

describe('coverage', () => {
  it('says of every line of a file what it is, and of none twice', () => {
    for (const { path, lines, coverage } of units) {
      const { carriers, nonCarriers, notContent, unclassified } = coverage;
      expect([path, carriers + nonCarriers + notContent + unclassified]).toEqual([path, lines]);
    }
  });

  it('is looked at for every kind of input', () => {
    const kinds = new Set(units.map(({ role, status }) => `${role} ${status}`));
    expect([...kinds].sort()).toEqual(
      expect.arrayContaining(['bom checked', 'bom no-bom', 'bom unreadable', 'declaration checked']),
    );
    expect(new Set(units.map(({ format }) => format)).size).toBeGreaterThan(20);
    expect(summary.lines).toBe(units.reduce((sum, { lines }) => sum + lines, 0));
  });
});
