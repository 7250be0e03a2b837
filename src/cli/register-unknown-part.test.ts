import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runReal } from './cli-io.fixture.ts';

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
