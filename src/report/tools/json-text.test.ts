import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonText } from './json-text.ts';

describe('JSON that is printed', () => {
  it('holds nothing that steers a terminal or turns text, and means the same', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('\u009b', '\u202e', '\u2066', '\ufeff', '\u2028', '\u001b', '"', '\\', 'ü', '磁'),
        fc.string({ minLength: 1, maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(fc.record({ text, list: fc.array(text) }), (value) => {
        const written = jsonText(value);

        expect(written).not.toMatch(/[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]/);
        expect(JSON.parse(written)).toEqual(value);
      }),
    );
  });
});
