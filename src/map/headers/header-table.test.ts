import { oneOf } from '../../../test/support/one-of.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import headers from '../../knowledge/data/headers.json' with { type: 'json' };
import { decodeHeaders, encodeHeaders } from './header-file.ts';
import { compileHeaders, headerLookup } from './header-table.ts';
import { headerKey } from './headers.ts';
import type { Field } from '../types.ts';

const table = compileHeaders(headers.fields);
const bytes = encodeHeaders(table);
const inMemory = headerLookup(table);
const fromFile = headerLookup(decodeHeaders(bytes));

describe('the compiled header dictionary', () => {
  it('finds each term under its field', () => {
    for (const [field, languages] of Object.entries(headers.fields)) {
      for (const term of Object.values(languages).flat()) {
        const key = headerKey(term);
        if (key !== '') expect(fromFile(key).map((entry) => entry.field)).toContain(field as Field);
      }
    }
  });

  it('says of a term of a system that it is one', () => {
    expect(fromFile('matnr')).toContainEqual({ field: 'partNumber', tech: true });
    expect(fromFile('benennung')[0]).toEqual({ field: 'description', tech: false });
  });

  it('says the same from the file as from the source, of terms and of what is none', () => {
    const terms = Object.values(headers.fields).flatMap((languages) => Object.values(languages).flat().map(headerKey));
    const key = fc.oneof(
      oneOf(terms),
      oneOf(terms).map((term) => term.slice(1)),
      fc.constantFrom('', '__proto__', 'constructor'),
      fc.string(),
    );
    fc.assert(
      fc.property(key, (asked) => {
        expect(fromFile(asked)).toEqual(inMemory(asked));
        if (!terms.includes(asked) || asked === '') expect(fromFile(asked)).toEqual([]);
      }),
    );
  });

  it('is read at any place in a buffer that is a multiple of four', () => {
    const larger = new Uint8Array(bytes.length + 12);
    larger.set(bytes, 8);
    const moved = encodeHeaders(decodeHeaders(larger.subarray(8, 8 + bytes.length)));
    expect(Buffer.compare(moved, bytes)).toBe(0);
  });

  it('is refused when it is cut off, or of another version', () => {
    for (const part of [bytes.subarray(0, 0), bytes.subarray(0, 20), bytes.subarray(0, bytes.length - 1)])
      expect(() => decodeHeaders(part)).toThrow(/build the tool again/);
    const other = bytes.slice();
    other[3] = 0x32;
    expect(() => decodeHeaders(other)).toThrow(/build the tool again/);
  });

  it('is not made of a field that does not exist', () => {
    expect(() => compileHeaders({ colour: { en: ['Colour'] } })).toThrow(/colour/);
  });
});
