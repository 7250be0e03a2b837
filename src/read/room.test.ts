import { expect, test } from 'vitest';
import { int32s, roomFor, uint8s } from './room.ts';

const MIB = 1024 ** 2;

test('small arrays take the room they need', () => {
  expect(roomFor(100).byteLength).toBe(100);
  expect(int32s(1000).buffer.byteLength).toBe(4000);
});

test('arrays of some MiB are asked for as if they were larger, and are as long as was asked', () => {
  const array = int32s(2 * MIB);
  expect(array).toHaveLength(2 * MIB);
  expect(array.buffer.byteLength).toBe(33 * MIB);
  expect(array.every((value) => value === 0)).toBe(true);
  expect(uint8s(7 * MIB)).toHaveLength(7 * MIB);
});

test('what is larger already is taken as it is', () => {
  expect(roomFor(40 * MIB).byteLength).toBe(40 * MIB);
});
