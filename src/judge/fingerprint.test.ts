import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

it('is a versioned sha256', () => {
  expect(fingerprint('mofcom/controlled-item', 'pn:MAG-01', sha256)).toMatch(/^v1:[0-9a-f]{64}$/);
});

it('differs as soon as rule, part or material differs, whatever they contain', () => {
  const text = fc.string({ maxLength: 8 });
  const triple = fc.tuple(text, text, fc.option(text));
  const of = ([rule, part, material]: [string, string, string | null]): string =>
    fingerprint(rule, part, sha256, material);
  fc.assert(
    fc.property(triple, triple, (a, b) => {
      const same = a[0] === b[0] && a[1] === b[1] && a[2] === b[2];
      expect(of(a) === of(b)).toBe(same);
    }),
  );
});
