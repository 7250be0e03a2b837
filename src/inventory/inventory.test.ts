import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../host/node.ts';
import { knowledge } from '../knowledge/index.ts';
import { createDecomposer } from '../materials/decompose.ts';
import { defaultLimits } from '../read/types.ts';
import { widthOf } from '../report/terminal/text.ts';
import { inventoryCsv, unclassifiedCsv } from './csv.ts';
import { inventoryText, unclassifiedText } from './text.ts';
import type { FileInventory } from './types.ts';
import { inventoryUnit } from './unit.ts';

const decomposer = createDecomposer(knowledge());
const options = { host: nodeHost, limits: defaultLimits, encoding: null, mappings: [], decomposer };
const take = (csv: string, path = 'bom.csv'): Promise<FileInventory> =>
  inventoryUnit(path, new TextEncoder().encode(csv), options);
const told = (file: FileInventory, width = 80): string => [...inventoryText([file], { width, unicode: true })].join('');

const MOTOR = `Level,Part number,Description,Qty,Unit
0,A-100,Servo axis,1,pcs
1,A-110,AC servo motor 1 kW,2,pcs
2,A-111,"Magnet Ø10 x 3, N42SH",8,pcs
1,A-120,Bracket,4,pcs
1,A-130,Thing,1,pcs
`;

describe('inventory of a file', () => {
  it('lists the tree of what holds something, with grams in one piece of each line', async () => {
    const { rows, withoutContent } = await take(MOTOR);
    expect(rows.map(({ name, level }) => `${String(level)} ${name}`)).toEqual(['0 A-100', '1 A-110', '2 A-111']);
    const dysprosium = rows.map(({ amounts }) => amounts.find(({ symbol }) => symbol === 'Dy')?.max ?? 0);
    expect(dysprosium[1]).toBeCloseTo((dysprosium[2] ?? 0) * 8, 4);
    expect(dysprosium[0]).toBeCloseTo((dysprosium[2] ?? 0) * 16, 4);
    expect(rows[1]?.contents[0]?.leftOut).toBe('listed-below');
    expect(withoutContent).toBeGreaterThanOrEqual(2);
  });

  it('sums a flat list by its quantities, and says what it could not count', async () => {
    const { total } = await take(
      'Part number,Description,Qty\nM-1,"Magnet Ø10 x 3, N42SH",10\nM-2,"Magnet Ø10 x 3, N45SH",\nM-3,Bolt,5\n',
    );
    const dysprosium = total.find(({ symbol }) => symbol === 'Dy');
    expect(dysprosium?.max).toBeGreaterThan(0);
    expect(dysprosium?.unknown.quantity).toBe(1);
    expect(dysprosium?.widest).toBe('quantity');
  });

  it('counts a shared assembly below a product that has no line, in whichever order its uses stand', async () => {
    const edges = [
      'PRD-7000,SUB-7100,Rotor,2',
      'SUB-7100,MAG-7110,"Magnet NdFeB N42SH 20x10x3",8',
      'PRD-7000,SUB-7200,Box,1',
      'SUB-7200,SUB-7100,Rotor,1',
    ];
    const grams = async (lines: readonly string[]): Promise<number | undefined> =>
      (await take(['Parent,Component,Description,Qty', ...lines].join('\n'))).total.find(
        ({ symbol }) => symbol === 'Dy',
      )?.max;
    const one = await grams(['PRD-7000,MAG-7110,"Magnet NdFeB N42SH 20x10x3",1']);
    expect(await grams(edges)).toBeCloseTo((one ?? 0) * 24, 3);
    expect(await grams([...edges].reverse())).toBeCloseTo((one ?? 0) * 24, 3);
  });

  it('counts no number that no bill holds, and names it', async () => {
    const file = await take(
      'Part number,Description,Qty\nM-1,"Magnet Ø10 x 3, N42SH",999999999999999999999\nM-2,"Magnet Ø10 x 3, N42SH",2\n',
    );
    const one = await take('Part number,Description,Qty\nM-2,"Magnet Ø10 x 3, N42SH",2\n');
    const [dysprosium, plain] = [file, one].map(({ total }) => total.find(({ symbol }) => symbol === 'Dy'));
    expect([dysprosium?.max, dysprosium?.unknown.quantity]).toEqual([plain?.max, 1]);
    expect(told(file).replace(/\s+/g, ' ')).toContain('the quantity 1e+21 is more than any bill holds: not counted');
  });

  it('shows no figure for what quantities multiply to beyond any weight', async () => {
    const rows = Array.from({ length: 4 }, (_, level) => `${String(level)},A-${String(level)},Assembly,99999999,pcs\n`);
    const file = await take(
      `Level,Part number,Description,Qty,Unit\n${rows.join('')}4,M-1,"Magnet Ø10 x 3, N42SH",8,pcs\n`,
    );
    expect(told(file)).toContain('Dy unknown (quantity)');
    expect(told(file)).not.toContain('1000000000000 kg');
    expect([...inventoryCsv([file])].join('')).not.toContain('1000000000000000');
  });

  it('takes a quantity in kilograms for the mass of the material', async () => {
    const { rows } = await take(
      'Part number,Description,Qty,Unit\nC-1,"Dysprosium oxide, Dy2O3",2,kg\nC-2,Bolt,3,pcs\n',
    );
    expect(rows[0]?.contents[0]).toMatchObject({ basis: 'quantity', grams: { typ: 2000 } });
    expect(rows[0]?.amounts[0]?.typ).toBeCloseTo(1743, -1);
  });

  it('does not multiply totals twice where the list is exploded', async () => {
    const { rows } = await take(
      'Level,Part number,Description,Total qty\n0,A,Axis,2\n1,B,Rotor,4\n2,M,"Magnet Ø10 x 3, N42SH",40\n',
    );
    expect(rows.map(({ quantity }) => (quantity.kind === 'pieces' ? quantity.count : null))).toEqual([2, 2, 10]);
  });

  it('names the lines that say too little', async () => {
    const { unclassified } = await take(MOTOR);
    expect(unclassified.map(({ place, text }) => `${place.cell ?? ''} ${text}`)).toContain('B6 Thing');
  });

  it('counts a sub-assembly that is broken down once wherever it is used, and not by itself', async () => {
    const { rows, total } = await take(
      'Parent,Part number,Description,Qty\n,A-100,Axis,1\nA-100,R-200,Rotor,2\nA-100,R-200,Rotor,3\nR-200,M-300,"Samarium cobalt magnet Ø4 x 3",10\n',
    );
    const samarium = rows.find(({ name }) => name === 'M-300')?.amounts[0]?.typ ?? NaN;
    expect(total.find(({ symbol }) => symbol === 'Sm')?.typ).toBeCloseTo(50 * samarium, 2);
  });

  it('never calls a file empty that it could not read', async () => {
    expect(await take('')).toMatchObject({ status: 'unreadable', rows: [] });
  });
});

describe('inventory as text', () => {
  it.each([60, 80, 120])('keeps within %i columns, also in Chinese', async (width) => {
    const csv =
      '层级,物料编码,物料名称,数量\n0,A-100,' +
      '伺服电机总成'.repeat(12) +
      ',1\n1,M-1,钕铁硼磁铁 Ø10×3 N42SH ' +
      '镀镍'.repeat(20) +
      ',24\n';
    const text = told(await take(csv), width);
    expect(text).toContain('M-1');
    for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
  });

  it('shows no control character of a file', async () => {
    const csv = 'Part number,Description,Qty\nM-1,"Magnet N42SH Ø10 x 3 \u001b[31m\u202e",1\nB-2,Bolt,1\n';
    const file = await take(csv);
    const hostile = { ...file, path: 'a\u001b]0;x\u0007.csv' };
    for (const text of [told(hostile), [...unclassifiedText([hostile], { width: 80, unicode: true })].join('')])
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
  });
});

describe('inventory as CSV', () => {
  it('is read back by a CSV parser, one record per line and element', async () => {
    const text = [...inventoryCsv([await take(MOTOR)])].join('');
    const records = parse<{ part: string; element: string }>(text, { bom: true, columns: true });
    expect(records.length).toBeGreaterThan(3);
    expect(records.some(({ part, element }) => part === 'A-111' && element === 'Dy')).toBe(true);
  });

  it('disarms what a spreadsheet would run', async () => {
    const file = await take(
      'Part number,Description,Qty\n=cmd|A,"@SUM(1) magnet N42SH Ø10 x 3",1\n+Q-22222,"-1+2 Thing",1\nB-2,Bolt M5,1\n',
    );
    const cells = [...inventoryCsv([file]), ...unclassifiedCsv([file])].flatMap((line) =>
      parse(line, { bom: true }).flat(),
    );
    expect(cells.some((cell) => cell.startsWith("'"))).toBe(true);
    for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  it('leaves the cell empty where nothing is known', async () => {
    const file = await take('Part number,Description,Qty\nM-1,AC servo motor 1 kW,1\nB-2,Bolt,1\n');
    const [record] = parse<Record<string, string>>([...inventoryCsv([file])].join(''), { bom: true, columns: true });
    expect(record).toMatchObject({ element: 'Dy', typ_g: '', unknown: '1', widest: 'mass' });
  });
});

it('counts what may be built in instead once with the line beside which it stands, by name alone too', async () => {
  const file = await take(
    'Category,Item,Qty,Preferred Part,Alternate Part\nMagnet,Magnet N42SH 10x5x2 mm,4,Acme N42SH 10x5x2 mm,Bravo magnet N42SH 10x5x2 mm\n',
  );
  expect(told(file)).toContain('of the group only the widest range is counted, not the sum');
});
