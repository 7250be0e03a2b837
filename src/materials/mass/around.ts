import type { Range } from '../types.ts';

/** A range by factors of one value. */
export function around(value: number, low: number, mid: number, high: number): Range {
  return { min: value * low, typ: value * mid, max: value * high };
}
