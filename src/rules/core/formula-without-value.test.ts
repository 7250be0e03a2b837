import { describe, expect, it } from 'vitest';
import { listWorkbook } from '../../../test/support/opened.ts';
import { lintText } from '../../testing.ts';

const HEADER = ['Part number', 'Description', 'Qty', 'Cost'];
type Rows = readonly (readonly (string | number)[])[];
const lint = (rows: Rows) =>
  lintText(
    { name: 'none' },
    { csv: listWorkbook({ name: 'BOM', rows: [HEADER, ...rows] }), rules: ['data/formula-without-value'] },
  );

async function cells(rows: Rows): Promise<(string | null)[]> {
  const { findings } = await lint(rows);
  return findings.flatMap(({ locations }) => locations.map(({ cell }) => cell));
}

const SCREW = ['SCR-1000', 'Screw', 4, 1];

describe('data/formula-without-value', () => {
  it('is one finding with every cell that says what a line is', async () => {
    const rows = [SCREW, ['MAG-1000', '=VLOOKUP(A3,M!A:B,2,0)', 2, '=C3*2'], ['="MOT"&1', 'Motor', 1, 1]];
    expect(await cells(rows)).toEqual(['B3', 'A4']);
    expect((await lint(rows)).findings).toMatchObject([{ data: { count: 2, columns: 'A, B' }, partNumber: null }]);
  });

  it('counts rows of nothing but formulas', async () => {
    expect(await cells([SCREW, ['="A"&1', '="Magnet"', '=1', '=2']])).toEqual(['A3', 'B3']);
  });

  it('passes over costs, and over formulas drawn down rows that wait for a number', async () => {
    expect(await cells([SCREW, ['NUT-1000', 'Nut', 2, '=C3*2'], ['', '=VLOOKUP(A4,M!A:B,2,0)', '', '']])).toEqual([]);
  });

  it('reports what failed formulas left, and no number that is told to be damaged by itself', async () => {
    const csv =
      'Part number,Description,Material,Qty\nSCR-1,Screw,steel,4\nMAG-1,#REF!,#N/A,2\n#N/A,Bolt,steel,1\nNUT-1,Nut,N/A,1\n';
    const { findings } = await lintText({ name: 'none' }, { csv, rules: ['data/formula-without-value'] });
    expect(findings).toMatchObject([{ messageId: 'failed', data: { count: 2, columns: 'B, C', text: '#REF!' } }]);
    expect(findings[0]?.locations.map(({ cell }) => cell)).toEqual(['B3', 'C3']);
  });

  it('is no finding but an error where no line has a value', async () => {
    const { status, error } = await lint([
      ['="A"&1', '="Magnet"', '=1', '=2'],
      ['="A"&2', '="Magnet"', '=1', '=2'],
    ]);
    expect(status).toBe('unreadable');
    expect(error?.message).toContain('8 formulas have no stored value (first: A2)');
  });
});
