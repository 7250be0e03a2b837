import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { objectLines } from './json-lines.ts';

type Value =
  | { readonly kind: 'object'; readonly members: readonly [string, Value][] }
  | { readonly kind: 'list'; readonly values: readonly Value[] }
  | { readonly kind: 'plain'; readonly value: string | number | null };

const plain = fc
  .oneof(fc.string(), fc.constantFrom('{', '}', '["', '\\', '"', '\n'), fc.integer(), fc.constant(null))
  .map((value): Value => ({ kind: 'plain', value }));
const key = fc.oneof(fc.constantFrom('a', 'b', '1', '0', '12', '__proto__', 'id"', '{'), fc.string({ maxLength: 4 }));
const { tree } = fc.letrec<{ tree: Value }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    plain,
    fc.array(tie('tree'), { maxLength: 4 }).map((values): Value => ({ kind: 'list', values })),
    fc
      .uniqueArray(fc.tuple(key, tie('tree')), { maxLength: 4, selector: ([name]) => name })
      .map((members): Value => ({ kind: 'object', members })),
  ),
}));

/** Writes a value with each object's line in it, as its first member. */
function write(value: Value, gap: string): string {
  let line = 1;
  const told = (text: string): string => {
    line += text.split('\n').length - 1;
    return text;
  };
  const one = (inner: Value): string => {
    if (inner.kind === 'plain') return told(JSON.stringify(inner.value));
    if (inner.kind === 'list')
      return (
        told('[') +
        inner.values.map((each, at) => told(at === 0 ? gap : `,${gap}`) + one(each)).join('') +
        told(`${gap}]`)
      );
    return (
      told(`{"line" : ${String(line)}`) +
      inner.members.map(([name, each]) => told(`,${gap}${JSON.stringify(name)}${gap}: `) + one(each)).join('') +
      told('}')
    );
  };
  return one(value);
}

function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [value, ...inner];
}

describe('lines of JSON', () => {
  it('are those on which the objects open, whatever their keys, texts and line ends', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom('\n', '\r\n  ', ' ', '', '\n\n\t'), (value, gap) => {
        const text = write(value, gap);
        const document = JSON.parse(text) as unknown;
        if (typeof document !== 'object' || document === null) return;
        const lines = objectLines(text, document);
        const objects = objectsIn(document);
        expect(objects.map((object) => lines.get(object))).toEqual(
          objects.map((object) => (object as { line: number }).line),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('are those of the records of JSON Lines', () => {
    const text = '{"a":{"b":1}}\n\n{"a":[{"b":2}]}\n';
    const records = [{ a: { b: 1 } }, { a: [{ b: 2 }] }] as const;
    const lines = objectLines(text, records);
    expect([records[0], records[0].a, records[1], records[1].a[0]].map((object) => lines.get(object))).toEqual([
      1, 1, 3, 3,
    ]);
  });

  it('are those of the last of two members with one key', () => {
    const text = '{"a": {"x": 1},\n"a": {"x": 2}}';
    const document = JSON.parse(text) as { a: object };
    expect(objectLines(text, document).get(document.a)).toBe(2);
    const told: unknown[] = [];
    objectLines(text, document, (given) => told.push(given));
    expect(told).toEqual([{ key: 'a', line: 2 }]);
    objectLines('[{"a": 1, "b": {"a": 2}}, {"a": 3}]', [{ a: 1, b: { a: 2 } }, { a: 3 }], () =>
      expect.fail('no key is there twice'),
    );
  });
});
