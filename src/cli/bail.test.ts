import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge } from '../judge/judge.ts';
import { JUDGING } from '../report/fabricated.fixture.ts';
import { withBailNotice } from './bail.ts';
import { folderOf, runIn } from './commands.fixture.ts';

describe('warnings that the law alone raised', () => {
  const head = 'Part number,Description,Qty\n';
  const oxide = async (more: Record<string, string> = {}): Promise<string> => {
    const folder = await folderOf({ 'a.csv': `${head}OX-1,Holmium oxide 99.9 %,1\nS-1,Screw,2\n` });
    await runIn(folder, ['baseline', 'create', '.', '--as-of', '2026-10-01']);
    for (const [name, text] of Object.entries(more)) await writeFile(join(folder, name), text);
    return folder;
  };

  it('are none that --bail stops at: what is left unchecked never ends as clean', async () => {
    const folder = await oxide({ 'b.csv': `${head}MAG-1,NdFeB magnet N42SH,2\nS-1,Screw,2\n` });
    const { code, out } = await runIn(folder, ['.', '--as-of', '2026-11-29', '--bail', '--max-warnings', '0']);
    expect([code, out.includes('NOT checked')]).toEqual([1, false]);
    expect(out).toContain('MAG-1');
  });

  it('are not given as the reason why a run fails', async () => {
    const folder = await oxide();
    const flags = ['--as-of', '2026-11-29', '--max-warnings', '0'];
    expect(await runIn(folder, ['.', ...flags])).toMatchObject({
      code: 0,
      err: expect.not.stringContaining('allowed') as string,
    });
    await writeFile(join(folder, 'b.csv'), `${head}MAG-1,NdFeB magnet N42SH,2\nS-1,Screw,2\n`);
    expect(await runIn(folder, ['.', ...flags])).toMatchObject({
      code: 1,
      err: expect.not.stringContaining('allowed') as string,
    });
    await writeFile(join(folder, 'b.csv'), `${head}MOT-1,Servo motor 400 W,2\nS-1,Screw,2\n`);
    expect(await runIn(folder, ['.', ...flags])).toMatchObject({
      code: 1,
      err: expect.stringContaining('1 warning is more than the 0 allowed') as string,
    });
  });
});

it('a verdict of a run that left something out is none of a clean one', () => {
  const clean = judge([], JUDGING);
  expect([clean.exitCode, withBailNotice(clean, 0).exitCode, withBailNotice(clean, 1).exitCode]).toEqual([0, 0, 1]);
});
