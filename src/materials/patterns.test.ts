import { describe, expect, it } from 'vitest';
import { patternsOf, timeOf, triggersOf } from './patterns.fixture.ts';

const LENGTH = 16_384;
/** What takes less than this for the longer text is not worth a second look, in milliseconds. */
const NOTICED = 8;
/** Twice the text is twice the work, and a little more on a machine that is busy; four times where it is quadratic. */
const MOST_GROWTH = 3;

const repeated = (word: string): string => word.repeat(Math.ceil(LENGTH / word.length)).slice(0, LENGTH);

/** Whether a text takes more than its share of time against half of it; each by the quickest of several runs, in turn. */
function isSlow(pattern: RegExp, text: string): boolean {
  const half = text.slice(0, LENGTH / 2);
  let [longer, shorter] = [timeOf(pattern, text), Infinity];
  for (let round = 0; round < 4 && longer >= NOTICED; round++) {
    shorter = Math.min(shorter, timeOf(pattern, half));
    longer = Math.min(longer, timeOf(pattern, text));
  }
  return longer >= NOTICED && longer / shorter > MOST_GROWTH;
}

describe('a pattern of this folder takes twice the time for twice the text', () => {
  it('where its words are repeated, each pattern', { timeout: 120_000 }, async () => {
    const patterns = await patternsOf(import.meta.dirname);
    expect(patterns.length).toBeGreaterThan(700);
    const slow = patterns.flatMap(({ file, pattern }) =>
      [...new Set(triggersOf(pattern).map(repeated))]
        .filter((text) => isSlow(pattern, text))
        .map((text) => `${file}: ${JSON.stringify(text.slice(0, 30))} in ${String(pattern).slice(0, 80)}`),
    );
    expect(slow).toEqual([]);
  });

  it.each([
    [/(?:magn|磁|マグネ).*\d[.,]?\d{3} ?g(?![a-z])/i, '磁'],
    [/\s*[\r\n\u2028]+\s*/g, ' '],
    [/^\s*(?=[^|]*\d)[A-Z\d]{1,12}/, ' '],
  ])('and one that does not is known by that: %s', (pattern, word) => {
    expect(triggersOf(pattern)).toContain(word);
    expect(isSlow(pattern, repeated(word))).toBe(true);
  });
});
