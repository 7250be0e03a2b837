import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberStream } from './xml-records-stream.ts';

function readAll(stream: NumberStream): number[] {
  const numbers: number[] = [];
  for (const reader = stream.read(); reader.hasNext();) numbers.push(reader.next());
  return numbers;
}

function written(numbers: readonly number[]): NumberStream {
  const stream = new NumberStream();
  for (const number of numbers) stream.push(number);
  return stream;
}

describe('a stream of numbers', () => {
  it('gives the numbers back in order, small and large', () => {
    const number = fc.oneof(
      fc.nat(300),
      fc.nat(0x7fffffff),
      fc.constantFrom(0, 0x7f, 0x80, 0x3fff, 0x4000, 0x7fffffff),
    );
    const lists = fc.array(number, { maxLength: 3000 });
    fc.assert(
      fc.property(lists, (numbers) => {
        expect(readAll(written(numbers))).toEqual(numbers);
      }),
    );
  });

  it('goes over many pages, and is empty once it was read', () => {
    const numbers = Array.from({ length: 400_000 }, (_, i) => (i * 2_654_435_761) % 0x7fffffff);
    const stream = written(numbers);
    expect(readAll(stream)).toEqual(numbers);
    expect(readAll(stream)).toEqual([]);
  });

  it('says 0 behind the last number', () => {
    const reader = written([7]).read();
    expect([reader.next(), reader.hasNext(), reader.next()]).toEqual([7, false, 0]);
  });
});
