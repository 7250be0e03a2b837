import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bomOf, links } from '../test-bom.ts';

const names = ['SCR-1001', 'MAG-1002', 'MAG-1003', 'SCR-1004', 'HSG-1005', 'PIN-1006', 'NUT-1007', 'NUT-1008'];
const listOf = (numbers: readonly string[]) => bomOf([['Part Number', 'Description', 'Qty'], ...numbers.map((number, i) => [number, `Thing ${String(i)}`, 1])]); // prettier-ignore
const isFlat = (numbers: readonly string[]): boolean => listOf(numbers).parent.every((above) => above < 0);

describe('blanks in front of a name', () => {
  it('are a tree where several lines are indented alike', () => {
    expect(links(listOf(['A-1000', '  B-1001', '    C-1002', '    C-1003', '  B-1004']))).toEqual(['A-1000', 'B-1001 < A-1000', 'C-1002 < B-1001', 'C-1003 < B-1001', 'B-1004 < A-1000']); // prettier-ignore
    expect(links(listOf(['A-1000', '\tB-1001', '\t\tC-1002', '\tB-1004'])).filter((link) => link.includes('<'))).toHaveLength(3); // prettier-ignore
  });

  it('are a slip on one line, or on lines that have nothing to do with each other', () => {
    expect(isFlat(names.map((name, i) => (i === 2 ? `   ${name}` : name)))).toBe(true);
    expect(isFlat(names.map((name, i) => (i === 2 ? `\t${name}` : name)))).toBe(true);
    expect(isFlat(names.map((name, i) => (i % 2 === 1 ? `  ${name}` : name)))).toBe(true);
  });

  it('are a slip where they follow no step', () => {
    expect(isFlat(['A-1000', '      C-1001', '  B-1002', '  B-1003', '       C-1004'])).toBe(true);
  });

  it('never hang one part below another for one or two stray cells, wherever they stand and however wide they are', () => {
    const stray = fc.array(fc.tuple(fc.nat({ max: names.length - 1 }), fc.constantFrom(' ', '  ', '   ', '\t', '\u00a0\u00a0', '\u3000')), { maxLength: 2 }); // prettier-ignore
    fc.assert(
      fc.property(stray, (cells) => {
        const found = new Map(cells);
        expect(isFlat(names.map((name, i) => (found.get(i) ?? '') + name))).toBe(true);
      }),
    );
  });
});
