import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { leadingPairs } from './lead.ts';
import { compileLeads, createPatternSet } from './pattern-set.ts';

describe('how a pattern can begin', () => {
  const pairs = (source: string): string => [...(leadingPairs(source) ?? ['?'])].sort().join(' ');

  it('follows alternatives, groups, classes and repetitions for two characters', () => {
    expect(pairs('N[34]|SH')).toBe('N3 N4 SH');
    expect(pairs('(?:S[- ]?)?MQ')).toBe('MQ S  S- SM');
    expect(pairs('(?<n>3)/(?<h>[0-1])')).toBe('3/');
    expect(pairs('A{1,2}B')).toBe('AA AB');
    expect(pairs('A{0,3}?-\\d')).toBe(
      ['-0', '-1', '-2', '-3', '-4', '-5', '-6', '-7', '-8', '-9', 'A-', 'AA'].join(' '),
    );
    expect(pairs('云台')).toBe('云台');
  });

  it('does not guess at what it does not know, or at less than two characters', () => {
    for (const source of ['.A', '[^A]B', '(?=A)BC', '^AB', 'A', 'AB?', '\\wA', '(A', '(?:)']) {
      expect(leadingPairs(source), source).toBeNull();
    }
  });

  it('is known for every pattern in the data', () => {
    const { leads } = knowledge();
    expect(leads.grades.anywhere).toEqual([]);
    expect(leads.series.anywhere).toEqual([]);
  });
});

describe('a set of patterns', () => {
  const sources = [
    ...knowledge().patterns.map(({ pattern }) => pattern),
    ...knowledge().series.map(({ pattern }) => pattern),
    '[A-Z]?.X',
  ].filter((pattern) => pattern !== '');
  /** Each pattern by itself over the whole text. */
  function oneByOne(text: string): string[] {
    return sources.flatMap((source, pattern) =>
      [...text.matchAll(new RegExp(`(?<![A-Z0-9])(?:${source})(?![A-Z0-9])`, 'g'))].map(
        (match) => `${pattern} ${match.index} ${match[0]}`,
      ),
    );
  }
  function together(text: string, set = createPatternSet(sources)): string[] {
    const found: { pattern: number; at: number; text: string }[] = [];
    set.each(text, (pattern, match) => found.push({ pattern, at: match.index, text: match[0] }));
    return found.sort((a, b) => a.pattern - b.pattern || a.at - b.at).map((f) => `${f.pattern} ${f.at} ${f.text}`);
  }

  it('finds what each pattern finds by itself', () => {
    const piece = fc.constantFrom(
      ...['N42SH', 'N', '42', 'SH', 'MQ1', 'YXG-30H', 'SMCO', ' 2:17', '17HS4401', 'NEMA 17', 'RS-775', '2212', ' 920KV', '/20', 'AX'],
      ...['-', ' ', '.', '/', '4', 'Y30', 'BH', 'DYNAMIXEL', 'XM430-W350', 'C8', '磁', 'É', '😀', '5010 360KV', 'FERRITE '],
    ); // prettier-ignore
    const set = createPatternSet(sources);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        expect(together(pieces.join(''), set)).toEqual(oneByOne(pieces.join('')));
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same with leads that went through a file', () => {
    const text = 'MAGNET N42SH 20X5 YXG-30H, DYNAMIXEL XM430-W350';
    const leads = JSON.parse(JSON.stringify(compileLeads(sources))) as ReturnType<typeof compileLeads>;
    expect(together(text, createPatternSet(sources, leads))).toEqual(oneByOne(text));
    expect(oneByOne(text).length).toBeGreaterThan(2);
  });
});
