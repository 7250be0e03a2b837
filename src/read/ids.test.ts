import { describe, expect, it } from 'vitest';
import { Ids } from './ids.ts';

describe('ids of a document', () => {
  it('have one number each, whatever they are called', () => {
    const ids = new Ids();
    const names = ['id1', '__proto__', 'r2', 'ключ-7', 'x'.repeat(300)];
    const numbers = names.map((name) => ids.of(name));
    expect(new Set(numbers).size).toBe(names.length);
    expect(names.map((name) => ids.of(name))).toEqual(numbers);
    expect(numbers.map((number) => ids.text(number))).toEqual(names);
  });

  it('are found only if they came before', () => {
    const ids = new Ids();
    const number = ids.of('id1');
    expect([ids.find('id1'), ids.find('id2'), ids.find('')]).toEqual([number, -1, 0]);
    expect(ids.of('')).toBe(0);
    expect(ids.size).toBe(2);
  });
});
