import { describe, expect, it } from 'vitest';
import { widthOf } from '../../report/terminal/text.ts';
import { BOM, folderOf, runIn } from '../commands.fixture.ts';

interface WhatIf {
  scenarios: { label: string }[];
  summary: { unreadable: number; parts: { all: number; changed: number }; products: { all: number; changed: number } };
  changes: {
    measure: string;
    whose: string;
    before: string[];
    after: string[];
    products: number;
    parts: { partNumber: string; products: string[] }[];
  }[];
}
const json = async (folder: string, ...argv: string[]): Promise<WhatIf> =>
  JSON.parse((await runIn(folder, ['whatif', '--json', ...argv])).out) as WhatIf;
const told = ({ changes }: WhatIf) =>
  changes.map(
    ({ measure, whose, before, after, parts }) =>
      `${measure} ${whose}: ${before.join()} > ${after.join()}: ${parts.map(({ partNumber }) => partNumber).join()}`,
  );

describe('lintanide whatif', () => {
  it('between two dates: which parts, under which measure, whose question, how many products', async () => {
    const folder = await folderOf({ 'a.csv': BOM });
    const result = await json(folder, '--as-of', '2026-11-10', '--as-of', '2026-11-24', 'a.csv');
    expect(told(result)).toEqual([
      'mofcom-2025-57 supplier: suspended > unverified (in force if lapsed, suspended if extended): MAG-1,OX-1',
      'mofcom-2025-61 we: suspended > unverified (in force if lapsed, suspended if extended): MAG-1',
    ]);
    expect(result.changes.map(({ products }) => products)).toEqual([1, 1]);
    expect(result.changes[0]?.parts[0]?.products).toEqual(['DRV-1']);
    expect(result.summary.products).toEqual({ all: 1, changed: 1 });
  });

  it('between two readings on one date', async () => {
    const folder = await folderOf({ 'a.csv': BOM });
    const result = await json(folder, '--branch', 'lapsed', '--branch', 'extended', 'a.csv');
    expect(result.scenarios.map(({ label }) => label)).toEqual(['2026-11-24, if lapsed', '2026-11-24, if extended']);
    expect(told(result)).toEqual([
      'mofcom-2025-57 supplier: in force > suspended: MAG-1,OX-1',
      'mofcom-2025-61 we: in force > suspended: MAG-1',
    ]);
  });

  it('clauses that part ways on a date are told apart', async () => {
    const folder = await folderOf({ 'a.csv': BOM });
    const { changes } = await json(folder, '--as-of', '2025-10-09', '--as-of', '2025-11-07', 'a.csv');
    expect(changes.find(({ measure }) => measure === 'mofcom-2025-61')).toMatchObject({
      before: ['in force', 'not yet in force'],
      after: ['suspended'],
    });
  });

  it('says how an entry bears on a part in the words of other reports', async () => {
    const folder = await folderOf({ 'a.csv': BOM });
    const { out } = await runIn(folder, ['whatif', '--as-of', '2026-11-10', '--as-of', '2026-11-24', 'a.csv']);
    expect(out).toContain('1C909.a.4; listed if Ho present: ask');
    expect(out).toMatch(/61-A1-P2-DyNdFeB.*; not settled: ask/);
    expect(out).not.toMatch(/if-present|generally-outside/);
  });

  it('says so where nothing changes', async () => {
    const { out, code } = await runIn(await folderOf({ 'a.csv': BOM }), [
      'whatif',
      '--as-of',
      '2026-01-01',
      '--as-of',
      '2026-02-01',
      'a.csv',
    ]);
    expect(out).toContain('No part changes status between A and B');
    expect(code).toBe(0);
  });

  it('one part in two files is one line with both products, and each file is linted once', async () => {
    const folder = await folderOf({ 'a.csv': BOM, 'b.csv': BOM.replace('DRV-1', 'DRV-2') });
    const { out, lints } = await runIn(folder, ['whatif', '--as-of', '2026-11-10', '--as-of', '2026-11-24', '.']);
    expect(lints).toBe(1);
    expect(out.match(/ MAG-1:/g)).toHaveLength(2);
    expect(out).toContain('products  DRV-1, DRV-2');
    expect(out).toContain('2 parts in 2 products');
    for (const line of out.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });

  it('of what could not be read it speaks, with exit 3', async () => {
    const { out, code } = await runIn(await folderOf({ 'a.csv': BOM, 'b.csv': '' }), [
      'whatif',
      '--as-of',
      '2026-11-10',
      '--as-of',
      '2026-11-24',
      '.',
    ]);
    expect(code).toBe(3);
    expect(out).toContain('not checked  b.csv');
  });

  it.each([
    [['--as-of', '2026-11-10', 'a.csv'], 'whatif compares two states of the law'],
    [['--as-of', '2026-11-10', '--as-of', '2026-13-01', 'a.csv'], 'is no date of the calendar'],
    [['--branch', 'lapsed', '--branch', 'extnded', 'a.csv'], 'Did you mean "extended"?'],
    [['--as-of', '2026-11-10', '--as-of', '2026-11-24'], 'whatif has nothing to look at'],
    [['--as-of', '2026-11-10', '--as-of', '2026-11-10', 'a.csv'], 'and was given 2026-11-10 twice'],
    [['--branch', 'lapsed', '--branch', 'lapsed', 'a.csv'], 'and was given lapsed twice'],
  ])('%s is refused', async (argv, message) => {
    const { code, err } = await runIn(await folderOf({ 'a.csv': BOM }), ['whatif', ...argv]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
