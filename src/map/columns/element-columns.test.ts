import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { lintText } from '../../testing.ts';
import { NAMES } from './element-header.ts';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';

const HEADER = ['Part Number', 'Description', 'Qty'];
const mapped = (headers: readonly string[], ...rows: readonly (readonly Cell[])[]): readonly number[] =>
  mapSheet(
    sheetOf([
      [...HEADER, ...headers],
      ...rows.map((cells, i) => [`A-${String(1000 + i)}`, 'Magnet N42SH', 4, ...cells]),
    ]),
  ).tables[0]?.columns.get('elementShare') ?? [];

describe('columns of elements', () => {
  it('are known by header and cells', () => {
    expect(
      mapped(['Dy %', 'Tb ppm', 'Colour'], [2.1, 3000, 'red'], [null, 'n.d.', 'blue'], ['-', '<100', 'red']),
    ).toEqual([3, 4]);
    expect(mapped(['Dy'], [2.1], [0], [4])).toEqual([3]);
  });

  it('are none where the cells are no shares', () => {
    expect(mapped(['Dy'], ['yes'], ['no'], ['yes'])).toEqual([]);
    expect(mapped(['Dy'], [2500], [1200], [300])).toEqual([]);
    expect(mapped(['Dy %'], [null], [null], [null])).toEqual([]);
  });

  it('are known by the names of all languages, with a share or a mark', () => {
    for (const [symbol, names] of Object.entries(NAMES))
      for (const name of names.split(' ')) {
        expect(mapped([`${name} %`], [2.1], [0], [4]), `${symbol} ${name}`).toEqual([3]);
        if (name.length > 3) expect(mapped([name], ['x'], [null], ['x']), `${symbol} ${name}`).toEqual([3]);
      }
  });

  it('are none under an abbreviation that stands alone', () => {
    expect(mapped(['Pr'], [12], [4], [8])).toEqual([]);
    expect(mapped(['Pr', 'Nd', 'Dy'], [5, 24, 2], [4, 25, 1], [5, 26, 0])).toEqual([3, 4, 5]);
    expect(mapped(['X', 'Y', 'Sc'], [1, 2, 3], [4, 5, 6], [7, 8, 9])).toEqual([]);
  });
});

describe('what a file states of an element in a column of its own', () => {
  const lint = async (dy: string, header = 'Dy %', description = 'Magnet NdFeB N42SH') => {
    const csv = `Part Number,Description,Qty,${header}\nMAG-1,${description},4,${dy}\nMAG-2,Bolt M3,4,0\n`;
    return (await lintText(mofcom, { csv })).findings.filter(({ content }) => content !== null);
  };

  it.each([
    ['2.1', 'Dy %', 0.021],
    ['12000', 'Dy ppm', 0.012],
    ['2.1', '镝含量', 0.021],
    ['2.1', 'Dysprosium', 0.021],
  ])('is declared: %s under "%s"', async (cell, header, share) => {
    const [finding, ...more] = await lint(cell, header);
    expect(more).toEqual([]);
    const dy = finding?.content?.elements.find(({ symbol }) => symbol === 'Dy');
    expect(dy?.presence).toBe('proven');
    expect(dy?.massFraction?.typ).toBeCloseTo(share, 6);
    expect(finding?.evidence.find(({ kind }) => kind === 'declared')?.location).toMatchObject({
      cell: 'D2',
      text: cell,
    });
  });

  it.each(['0', 'n.d.', '<0.1'])('is a claim of absence: %s', async (cell) => {
    const [finding] = await lint(cell);
    expect(finding?.content?.elements.find(({ symbol }) => symbol === 'Dy')?.presence).toBe('unlikely');
  });

  it('says nothing where the cell is blank, and makes no carrier of a screw', async () => {
    const [finding] = await lint('');
    expect(finding?.content?.elements.find(({ symbol }) => symbol === 'Dy')?.presence).toBe('likely');
    expect(await lint('0', 'Dy %', 'Screw M4')).toEqual([]);
  });

  it('tells lines apart that are otherwise the same', async () => {
    const csv =
      'Part Number,Description,Qty,Dy %\nMAG-1,Magnet NdFeB N42SH,4,2.1\nMAG-2,Magnet NdFeB N42SH,4,0\nMAG-3,Magnet NdFeB N42SH,4,\n';
    const { findings } = await lintText(mofcom, { csv });
    expect(findings.map(({ content }) => content?.elements.find(({ symbol }) => symbol === 'Dy')?.presence)).toEqual([
      'proven',
      'unlikely',
      'likely',
    ]);
  });
});

describe('what a file states of the grams of an element in a column of its own', () => {
  const found = async (description: string, headers: string, cells: string) => {
    const csv = `Part Number,Description,Qty,${headers}\nM-1,${description},4,${cells}\nM-2,Bolt M3,4,0\n`;
    const { findings } = await lintText(mofcom, { csv });
    return findings.filter(({ content }) => content !== null).map(({ content }) => content);
  };
  const dysprosium = (content: Awaited<ReturnType<typeof found>>[number] | undefined) =>
    content?.elements.find(({ symbol }) => symbol === 'Dy');

  it.each([
    ['Traction motor', 'EV traction motor: its magnets hold it'],
    ['Magnet NdFeB N42SH', 'the magnet holds it'],
    ['Ring', 'nobody names the material'],
  ])('proves it, and is its mass: %s (%s)', async (description) => {
    const [content, ...more] = await found(description, 'Dy (g)', '0.9');
    expect(more).toEqual([]);
    expect(dysprosium(content)).toMatchObject({
      presence: 'proven',
      massFraction: null,
      grams: { min: 0.9, typ: 0.9, max: 0.9 },
    });
  });

  it('of nothing is a claim that there is none', async () => {
    const [content] = await found('Magnet NdFeB N42SH', 'Dy (g)', '0');
    expect(dysprosium(content)?.presence).toBe('unlikely');
  });

  it('is none under axes', async () => {
    expect(await found('Bracket', 'X (g),Y (g),Z (g)', '1,2,3')).toEqual([]);
  });
});

describe('amounts of elements that are no percentages', () => {
  const dysprosium = async (csv: string) =>
    (await lintText(mofcom, { csv })).findings
      .flatMap(({ content }) => content?.elements ?? [])
      .find(({ symbol }) => symbol === 'Dy');

  it('prove the element, and no share of it, where nobody says their unit', async () => {
    const dy = await dysprosium('P/N,Part,Qty,Dy,Tb\nA-1,Wedge,1,0,0\nA-2,Slab,1,850,0\nA-3,Cover,1,40,0\n');
    expect(dy).toMatchObject({ presence: 'proven', massFraction: null });
  });

  it.each([
    ['a column', 'P/N,Part,Qty,Dy,Tb,Unit\nA-1,Wedge,1,0,0,ppm\nA-2,Slab,1,2400,0,ppm\n'],
    ['a row above', ',,,Element (mg/kg),\nP/N,Part,Qty,Dy,Tb\nA-1,Wedge,1,0,0\nA-2,Slab,1,2400,0\n'],
  ])('are shares in the unit that %s names', async (_, csv) => {
    expect((await dysprosium(csv))?.massFraction?.typ).toBeCloseTo(0.0024, 6);
  });
});
