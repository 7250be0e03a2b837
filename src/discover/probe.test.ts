import { describe, expect, it } from 'vitest';
import { isTableText } from './probe.ts';

const looks = (text: string): boolean => isTableText(new TextEncoder().encode(text));

describe('a text that a folder holds', () => {
  it.each([
    'Part\tQty\nA-1\t2\n',
    '2x DC motor\n3 pcs M3 nut\n',
    'Steppers: 3x NEMA 17\nServos: 2x MG996R\n',
    'DC motor x2\nWheel (4x)\n',
    '<html><table><tr><td>1</td></tr></table>',
  ])('looks like a list: %s', (text) => {
    expect(looks(text)).toBe(true);
  });

  it.each([
    '1. Open the lid\n2. Take the motor out\n',
    'The motor turns.\nIt is loud.\n',
    'Version 2x is out.\nIt runs at 4 x the speed of the old one, and is quiet.\nMore below.\n',
  ])('does not: %s', (text) => {
    expect(looks(text)).toBe(false);
  });
});
