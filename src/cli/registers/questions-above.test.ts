import { describe, expect, it } from 'vitest';
import { inFolder, read, run, write } from './questions.fixture.ts';

inFolder();

const bill = (unit: string, magnet = '-', top = 'Our Company'): string => `Level,Part number,Description,Supplier,Qty
0,RB-00001,Robot,${top},1
1,RB-00010,Wheel unit,${unit},2
2,RB-00011,Rotor,-,1
3,MAG-30412,Magnet segment NdFeB N42SH,${magnet},14
1,MAG-30500,Magnet block NdFeB N42EH,-,4
`;
const ask = (more = '') => run(`questions bom.csv --owner Ana --due 2026-12-15${more}`);

describe('a part that names no supplier, inside an assembly that is bought', () => {
  it('is asked of who supplies the assembly, who is told in which it is', async () => {
    write('bom.csv', bill('Ametek'));
    const { out } = await ask();
    expect(out).toContain('who supplies the assembly is asked: MAG-30412 (in RB-00010: Ametek)');
    expect(read('questions/questions-ametek.md')).toContain('MAG-30412: Magnet segment NdFeB N42SH (RB-00010)');
    expect(read('lintanide.parts.csv')).toMatch(/^MAG-30412,.*open,Ana/m);
  });

  it('is its own supplier’s where it names one', async () => {
    write('bom.csv', bill('Ametek', 'Nordmark'));
    expect((await ask()).out).toContain('questions/questions-nordmark.xlsx, .md  Nordmark: 1 part: MAG-30412');
  });

  it('is nobody’s where only the product at the top names one: that is ours', async () => {
    write('bom.csv', bill('-'));
    const { out } = await ask();
    expect(out).toContain('2 parts name no supplier or maker, so nobody is asked: MAG-30412, MAG-30500');
  });

  it('is nobody’s where it is in assemblies of two suppliers, of which neither speaks for the other', async () => {
    write('bom.csv', `${bill('Ametek')}1,RB-00020,Brush unit,Amer,1\n2,MAG-30412,Magnet segment NdFeB N42SH,-,2\n`);
    expect((await ask()).out).toContain('nobody is asked: MAG-30412');
  });
});

it('where no part names whom to ask, that is said, and not that no question is open; and what to do next', async () => {
  write('bom.csv', bill('-'));
  const { out } = await ask(' --dry-run');
  expect(out).not.toContain('no open question,');
  expect(out).toContain('Nothing is to be asked of a supplier: no part with an open question names one, or');
  expect(out).toContain('ask by hand: lintanide ask MAG-30412 --owner NAME --due DATE');
});

it('of many such parts the first are named, and where all are listed is said', async () => {
  const magnets = Array.from({ length: 11 }, (_, at) => `MAG-${String(30412 + at)},Magnet NdFeB N42SH,1\n`).join('');
  write('bom.csv', `Part number,Description,Qty\n${magnets}`);
  const { out } = await ask(' --dry-run');
  expect(out).toContain('MAG-30419 and 3 more');
  expect(out).toContain('A lint of the same paths lists them all, under "ask the supplier (no manufacturer given)".');
  expect((await run('bom.csv')).out).toContain('ask the supplier (no manufacturer given)');
});
