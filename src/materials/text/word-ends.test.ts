import { expect, it } from 'vitest';
import { START_FREE, STARTS_WITH_DIGIT, startsMixed } from './word-ends.ts';
import { normalise } from './normalise.ts';

it.each<[string, number, number, boolean]>([
  ['モータ', 0, 0, true],
  ['DCモータ', 2, 0, true],
  ['小型DCモータ', 2, 0, true],
  ['ACDCモータ', 2, 0, false],
  ['ACDCモータ', 2, START_FREE, true],
  ['MicroDCモータ', 5, 0, true],
  ['24DCモータ', 2, 0, true],
  ['242相モータ', 2, STARTS_WITH_DIGIT, false],
])('a term with CJK in %s at %i, flags %i, may start there: %s', (text, at, flags, may) => {
  const { folded, cased } = normalise(text);
  const codes = (spelling: string): Uint16Array => Uint16Array.from(spelling, (char) => char.charCodeAt(0));
  const looked = { folded: codes(folded), cased: codes(cased), length: folded.length };
  expect(startsMixed(looked, at, 5, flags)).toBe(may);
});
