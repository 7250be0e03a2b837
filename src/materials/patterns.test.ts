import { describe, expect, it } from 'vitest';
import { growsFaster, TIMES } from '../../test/support/growth.ts';
import { look, patternsOf, triggersOf } from '../../test/support/patterns.ts';

const LENGTH = 16_384;

const repeated = (word: string): string => word.repeat(Math.ceil(LENGTH / word.length)).slice(0, LENGTH);

/** Whether a text takes a pattern more than its share of time against the beginning of it. */
const isSlow = (pattern: RegExp, text: string): boolean =>
  growsFaster(
    () => look(pattern, text),
    () => look(pattern, text.slice(0, LENGTH / TIMES)),
  );

describe('a pattern of this folder takes twice the time for twice the text', () => {
  it('where its words are repeated, each pattern', { timeout: 600_000 }, async () => {
    const patterns = await patternsOf(import.meta.dirname);
    expect(patterns.length).toBeGreaterThan(700);
    const suspects = patterns.flatMap(({ file, pattern }) =>
      [...new Set(triggersOf(pattern).map(repeated))]
        .filter((text) => isSlow(pattern, text))
        .map((text) => ({ file, pattern, text })),
    );
    // What grows faster does so each time; a machine that was busy for a while is not by now.
    const slow = suspects
      .filter(({ pattern, text }) => isSlow(pattern, text))
      .map(
        ({ file, pattern, text }) => `${file}: ${JSON.stringify(text.slice(0, 30))} in ${String(pattern).slice(0, 80)}`,
      );
    expect(slow).toEqual([]);
  });

  it.each([
    [/(?:magn|磁|マグネ).*\d[.,]?\d{3} ?g(?![a-z])/i, '磁'],
    [/\s*[\r\n\u2028]+\s*/g, ' '],
    [/^\s*(?=[^|]*\d)[A-Z\d]{1,12}/, ' '],
  ])(
    'and one that does not is known by that: %s',
    (pattern, word) => {
      expect(triggersOf(pattern)).toContain(word);
      expect(isSlow(pattern, repeated(word))).toBe(true);
    },
    // What is slow on purpose takes long where other work runs on the machine.
    600_000,
  );
});
