import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runReal } from '../cli-io.fixture.ts';

const BOM = `Part number,Description,Manufacturer,MPN,Qty
MAG-30412,Magnet segment NdFeB N42SH,Nordmark,,8
SCR-00100,Hex bolt M5 steel,Bolt Ltd,HX-500,4
`;
const REGISTER = 'lintanide.parts.csv';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lintanide-unknown-'));
  writeFileSync(join(folder, 'a.csv'), BOM);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (line: string) => runReal(folder, line);
const hasRegister = (): boolean => existsSync(join(folder, REGISTER));

describe('a part that no BOM names', () => {
  it.each(['answer MAG-30421 --set Dy=1', 'ask MAG-30421 --owner Ana --due 2026-12-15'])(
    'is most often a slip of the pen: nothing is written, and what was meant is named: %s',
    async (line) => {
      const { code, err } = await run(line);
      expect(code).toBe(2);
      expect(err).toMatch(/names no part "MAG-30421"\. Nothing was written\.[\s\S]*Did you mean "MAG-30412"\?/);
      expect(hasRegister()).toBe(false);
    },
  );

  it('is kept where that is meant, said to settle nothing yet, and changed from then on', async () => {
    expect((await run('answer MAG-30421 --set Dy=1 --force')).out).toContain('check the part number');
    expect((await run('answer MAG-30421 --set Tb=1')).code).toBe(0);
    expect(readFileSync(join(folder, REGISTER), 'utf8')).toContain('MAG-30421');
  });

  it('is kept where there is no BOM to compare with', async () => {
    rmSync(join(folder, 'a.csv'));
    expect((await run('answer MAG-30421 --set Dy=1')).out).toContain('No BOM was found beside it');
  });
});

describe('a part of a BOM that nothing is reported of', () => {
  it('is known by its number', async () => {
    expect((await run('answer SCR-00100 --set material=none')).code).toBe(0);
  });

  it('is known by the number of its maker', async () => {
    expect((await run('answer HX-500 --mfr=Bolt\u00a0Ltd --set material=none')).code).toBe(0);
  });
});

describe('a maker that is named with a part', () => {
  const bill = (...makers: readonly string[]): void =>
    writeFileSync(
      join(folder, 'a.csv'),
      `Part number,Description,Manufacturer,Qty\n${makers.map((maker) => `MAG-20000,Magnet N42SH,${maker},1\n`).join('')}`,
    );
  const ASK = 'ask MAG-20000 --owner Ana --due 2026-12-15';

  it('has the line of a part whose bill names none', async () => {
    bill('');
    const { code, out } = await run(`${ASK} --mfr Gamma`);
    expect([code, out]).toEqual([0, expect.stringMatching(/asks about \d+ finding/)]);
    expect(readFileSync(join(folder, REGISTER), 'utf8')).toContain('MAG-20000,Gamma,');
  });

  it.each([
    [['Alpha GmbH', 'Beta Ltd'], 'Beta', "--mfr 'Beta Ltd'"],
    [['Alpha GmbH'], 'Alfa', "--mfr 'Alpha GmbH'"],
    [['Alpha', 'Beta', ''], 'Alfa', 'a part of Alpha, Beta.'],
  ])('is one of those in the bills, %s, or nothing is written of it: %s', async (makers, maker, meant) => {
    bill(...makers);
    const { code, err } = await run(`${ASK} --mfr ${maker}`);
    expect([code, err]).toEqual([2, expect.stringContaining(`no part "MAG-20000" of "${maker}"`)]);
    expect(err).toContain(meant);
    expect(hasRegister()).toBe(false);
    expect((await run(`${ASK} --mfr ${maker} --force`)).code).toBe(0);
  });
});
