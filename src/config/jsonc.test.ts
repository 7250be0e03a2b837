import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growsFaster, TIMES } from '../../test/support/growth.ts';
import { parseJsonc } from './jsonc.ts';

const value = (text: string): unknown => parseJsonc(text, 'c.jsonc').value;

describe('parseJsonc', () => {
  it('reads comments, trailing commas and a byte order mark', () => {
    expect(value('\uFEFF// head\n{ /* a */ "a": [1, 2,], "b": { "c": "x // y" }, } // end')).toEqual({
      a: [1, 2],
      b: { c: 'x // y' },
    });
  });

  it('reads everything that JSON can say', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (json) => {
        expect(JSON.stringify(value(JSON.stringify(json, null, 1)))).toBe(JSON.stringify(json));
      }),
    );
  });

  it('knows where each value stands', () => {
    const { positions } = parseJsonc('{\n  "rules": {\n    "a/b": "off"\n  }\n}', 'c');
    expect(positions.get('rules.a/b')).toEqual({ line: 3, column: 12 });
  });

  it('knows it of each, whatever the ends of lines', () => {
    const { positions } = parseJsonc('[1,\r\n\n [2, {"k":\n3}], 4\n, 5]', 'c');
    expect(
      ['', '[0]', '[1]', '[1][0]', '[1][1]', '[1][1].k', '[2]', '[3]'].map((path) => {
        const { line = 0, column = 0 } = positions.get(path) ?? {};
        return `${String(line)}:${String(column)}`;
      }),
    ).toEqual(['1:1', '1:2', '3:2', '3:3', '3:6', '4:1', '4:6', '5:3']);
  });

  it('takes time by the number of its values', { timeout: 60_000 }, () => {
    const read = (count: number): (() => unknown) => {
      const text = JSON.stringify({ all: Array.from({ length: count }, (_, at) => ({ at })) }, null, 1);
      return () => parseJsonc(text, 'c');
    };
    expect(growsFaster(read(8000), read(8000 / TIMES))).toBe(false);
  });

  it.each([
    ['{ "a": 1 "b": 2 }', 'c.jsonc:1:10: "," or "}" was expected.'],
    ['{\n  a: 1 }', 'c.jsonc:2:3: a key in double quotes was expected.'],
    ['{ "a": }', 'c.jsonc:1:8: a value was expected, found "}".'],
    ['{ "a": "x\n" }', 'c.jsonc:1:8: a text in double quotes is not closed.'],
    ['{ "a": 1, "a": 2 }', 'c.jsonc:1:11: the key "a" is written twice.'],
    ['{ "a": 1', 'c.jsonc:1:9: "," or "}" was expected.'],
    ['/* {', 'c.jsonc:1:1: a comment is not closed.'],
    ['"\\x"', 'c.jsonc:1:2: an unknown escape (a backslash is written twice).'],
    ['{} {}', 'c.jsonc:1:4: text after the end of the configuration.'],
    ['', 'c.jsonc:1:1: the file ends here.'],
  ])('says where %j is wrong', (text, sentence) => {
    expect(() => value(text)).toThrow(sentence);
  });

  it('refuses nesting without end', () => {
    expect(() => value('['.repeat(100_000))).toThrow(/nesting deeper than 64/);
  });

  it('gives keys no power', () => {
    const parsed = value('{ "__proto__": { "polluted": 1 }, "constructor": 2 }') as Record<string, unknown>;
    expect(Object.keys(parsed)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
