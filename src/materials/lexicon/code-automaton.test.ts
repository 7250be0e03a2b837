import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { createCodeAutomaton } from './code-automaton.ts';

const codesOf = (text: string): Uint16Array => Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
const matches = (sources: readonly string[], text: string): boolean | undefined =>
  createCodeAutomaton(sources)?.matchesAt(codesOf(text), text.length, 0);

describe('patterns as one automaton', () => {
  const known = knowledge();
  // Series of a maker are matched one by one.
  const sources = [...known.series.filter(({ makers }) => makers.length === 0), ...known.patterns].map(
    ({ pattern }) => pattern,
  );
  const automaton = createCodeAutomaton(sources);
  const regexes = sources.map((source) => new RegExp(`(?:${source})(?![A-Z0-9])`, 'y'));
  const word = fc.oneof(
    fc.constantFrom(
      ...sources.flatMap((source) =>
        fc.sample(fc.stringMatching(new RegExp(`^(?:${source})$`)), { numRuns: 3, seed: 7 }),
      ),
    ),
    fc.stringMatching(/^[A-Z0-9 -]{1,8}$/),
    fc.constantFrom('KV', '云台', ' ', '-', '/', 'é'),
  );

  it('knows the syntax of all patterns of the data', () => {
    expect(automaton).not.toBeNull();
  });

  it('matches where one of them does', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), fc.constantFrom('', ' '), (words, between) => {
        const text = words.join(between);
        const expected = regexes.some((regex) => {
          regex.lastIndex = 0;
          return (regex.exec(text)?.[0] ?? '') !== '';
        });
        expect(automaton?.matchesAt(codesOf(text), text.length, 0), text).toBe(expected);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['AB*C', 'ABBBC', true],
    ['AB+C', 'AC', false],
    ['(?:AB|A)B', 'ABB', true],
    ['[A-C]{2,3}', 'ABCA', false],
    ['[A-C]{2,3}', 'ABC-', true],
    ['\\d\\.5', '2.5', true],
    ['A?', 'X', false],
  ])('%s in %s: %s', (source, text, expected) => {
    expect(matches([source], text)).toBe(expected);
  });

  it.each(['A(?=B)', 'A.', '^A', '\\w'])('does not know %s', (source) => {
    expect(createCodeAutomaton([source])).toBeNull();
  });

  it.each([
    ['MG9[0-6]S', 'MG17S', true],
    ['MG9[0-6]S', 'MG7S', false],
    ['[A-F3]B', '8B', true],
    ['[A-F]B', '8B', false],
  ])('%s, whatever its digits, in %s: %s', (source, text, expected) => {
    expect(createCodeAutomaton([source], true)?.matchesAt(codesOf(text), text.length, 0)).toBe(expected);
  });

  it('goes on right where a text leads to more states than it keeps', () => {
    const many = createCodeAutomaton(['[AB]{0,30}A[AB]{12}C']);
    for (let i = 0; i < 300; i++) {
      const text =
        `${Array.from({ length: 40 }, (_, at) => (((i * 2654435761) >>> (at % 31)) & 1 ? 'A' : 'B')).join('')}C`.slice(
          -40,
        );
      expect(many?.matchesAt(codesOf(text), text.length, 0)).toBe(/^[AB]{0,30}A[AB]{12}C(?![A-Z0-9])/.test(text));
    }
  });
});
