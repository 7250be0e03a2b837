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

  it('need not be numbered in order, nor densely', () => {
    const ids = new Ids();
    const names = [
      'n16777215',
      'n16777216',
      'n0',
      'n00',
      'n01',
      'n1',
      'n5000',
      'n9',
      '7',
      '07',
      'id',
      '123456789',
      'n5000a',
    ];
    for (let i = 0; i < 3000; i++) names.push(`n${String(i * 2)}`, `p${String(i)}-${String(i)}`);
    const known = new Map<string, number>();
    for (const name of names) known.set(name, ids.of(name));
    expect(ids.size).toBe(known.size + 1);
    for (const [name, number] of known) {
      expect(ids.text(number)).toBe(name);
      expect([ids.find(name), ids.of(name)]).toEqual([number, number]);
    }
    expect([ids.find('n16777214'), ids.find('n001'), ids.find('q1')]).toEqual([-1, -1, -1]);
  });
});
