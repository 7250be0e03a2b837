import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneOf } from '../../../test/support/one-of.ts';
import { knowledge } from '../../knowledge/index.ts';
import { decodeLexicon, encodeLexicon } from './lexicon-file.ts';
import { compileLexicon } from './lexicon-build.ts';
import { createLexicon } from './lexicon.ts';
import { normalise } from '../text/normalise.ts';

const tables = compileLexicon(knowledge());
const bytes = encodeLexicon(tables);
const isSame = (other: Uint8Array): boolean => Buffer.compare(bytes, other) === 0;

/** Words of the vocabularies, whole, cut and joined as they are not meant to be. */
const words = knowledge().vocabularies.flatMap(({ terms }) => Object.values(terms).flat());
const text = fc
  .array(
    fc.oneof(
      oneOf(words).map((word) => word.replaceAll('*', '')),
      oneOf(words).map((word) => word.slice(1, 5).toUpperCase()),
      fc.constantFrom(' ', '-', '  ', '/', '24', 's', 'en', 'X', '用', '(', 'ß', 'Ø'),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

describe('a compiled lexicon', () => {
  it('comes back from its file as it was', () => {
    expect(isSame(encodeLexicon(decodeLexicon(bytes)))).toBe(true);
  });

  it('finds in any text what one built in memory finds, with the same meanings', () => {
    const built = createLexicon(tables);
    const loaded = createLexicon(decodeLexicon(bytes));
    fc.assert(
      fc.property(text, (written) => {
        const matches = loaded.matcher.match(normalise(written));
        expect(matches).toEqual(built.matcher.match(normalise(written)));
        for (const { id } of matches) {
          expect(loaded.meaningsOf(id).length).toBeGreaterThan(0);
          expect(loaded.meaningsOf(id)).toEqual(built.meaningsOf(id));
        }
      }),
    );
  });

  it('is read at any place in a buffer that is a multiple of four', () => {
    const larger = new Uint8Array(bytes.length + 12);
    larger.set(bytes, 8);
    expect(isSame(encodeLexicon(decodeLexicon(larger.subarray(8, 8 + bytes.length))))).toBe(true);
  });

  it('is refused when it is cut off, or of another version', () => {
    for (const part of [bytes.subarray(0, 0), bytes.subarray(0, 20), bytes.subarray(0, bytes.length - 1)]) {
      expect(() => decodeLexicon(part)).toThrow(/build it again/);
    }
    const other = bytes.slice();
    other[3] = 0x31;
    expect(() => decodeLexicon(other)).toThrow(/build it again/);
  });

  it('knows no meaning of a term that it does not have', () => {
    expect(createLexicon(tables).meaningsOf(10_000_000)).toEqual([]);
  });
});
