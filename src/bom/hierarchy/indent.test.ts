import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opened } from '../../../test/support/opened.ts';
import { workbook } from '../../../test/support/workbook.ts';
import { assemble } from '../assemble.ts';
import type { Bom } from '../types.ts';
import { bomOf, links } from '../bom.fixture.ts';

const names = ['SCR-1001', 'MAG-1002', 'MAG-1003', 'SCR-1004', 'HSG-1005', 'PIN-1006', 'NUT-1007', 'NUT-1008'];
const listOf = (numbers: readonly string[]) =>
  bomOf([['Part Number', 'Description', 'Qty'], ...numbers.map((number, i) => [number, `Thing ${String(i)}`, 1])]);
const isFlat = (numbers: readonly string[]): boolean => listOf(numbers).parent.every((above) => above < 0);

describe('blanks in front of a name', () => {
  it('are a tree where several lines are indented alike', () => {
    expect(links(listOf(['A-1000', '  B-1001', '    C-1002', '    C-1003', '  B-1004']))).toEqual([
      'A-1000',
      'B-1001 < A-1000',
      'C-1002 < B-1001',
      'C-1003 < B-1001',
      'B-1004 < A-1000',
    ]);
    expect(
      links(listOf(['A-1000', '\tB-1001', '\t\tC-1002', '\tB-1004'])).filter((link) => link.includes('<')),
    ).toHaveLength(3);
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
    const stray = fc.array(
      fc.tuple(fc.nat({ max: names.length - 1 }), fc.constantFrom(' ', '  ', '   ', '\t', '\u00a0\u00a0', '\u3000')),
      { maxLength: 2 },
    );
    fc.assert(
      fc.property(stray, (cells) => {
        const found = new Map(cells);
        expect(isFlat(names.map((name, i) => (found.get(i) ?? '') + name))).toBe(true);
      }),
    );
  });
});

describe('cells that their format indents', () => {
  const FORMATS =
    '<cellXfs count="3"><xf/><xf applyAlignment="1"><alignment horizontal="left" indent="1"/></xf><xf applyAlignment="1"><alignment indent="2"/></xf></cellXfs>';
  /** A list in a workbook; the part numbers are formatted by these steps. */
  const listed = async (...steps: readonly number[]): Promise<Bom> => {
    const text = (cell: string, value: string, style = 0): string =>
      `<c r="${cell}" s="${String(style)}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const rows = steps.map((step, i) => {
      const n = String(i + 2);
      return `<row r="${n}">${text(`A${n}`, names[i] ?? '', step)}${text(`B${n}`, `Thing ${n}`)}<c r="C${n}"><v>1</v></c></row>`;
    });
    const header = `<row r="1">${text('A1', 'Part Number')}${text('B1', 'Description')}${text('C1', 'Qty')}</row>`;
    const { tables } = await opened(
      workbook({ styles: FORMATS, sheets: [{ name: 'BOM', rows: header + rows.join('') }] }),
    );
    return assemble(tables);
  };

  it('are a tree as blanks are', async () => {
    const bom = await listed(0, 1, 2, 2, 1);
    expect(bom.styles).toEqual(['indent']);
    expect(Array.from(bom.parent)).toEqual([-1, 0, 1, 1, 0]);
  });

  it('are mere looks where all are indented alike, or now and then one', async () => {
    expect((await listed(1, 1, 1, 1, 1)).styles).toEqual(['flat']);
    expect((await listed(0, 1, 0, 1, 0, 1)).styles).toEqual(['flat']);
  });
});
