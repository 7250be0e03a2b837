import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runReal } from '../cli-io.fixture.ts';

const BOM = `Level,Part number,Description,Manufacturer,Qty
0,DRV-00100,Drive,,1
1,MAG-30412,Magnet segment NdFeB N42SH,Nordmark,8
1,MAG-30413,Magnet segment NdFeB N42SH,Nordmark,4
`;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lintanide-papers-'));
  for (const name of ['boms', 'back']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'boms/a.csv'), BOM);
  writeFileSync(join(folder, 'back/report.pdf'), 'paper');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const answer = (part: string) =>
  runReal(folder, `answer ${part} --set Dy=0.8 --method ICP --limit 0.01 --document back/report.pdf`);

it('an answer names its document as from the register, and so it is found from any folder', async () => {
  await runReal(folder, 'ask MAG-30412 --owner Ana --due 2026-12-15');
  await answer('MAG-30412');
  expect(readFileSync(join(folder, 'boms/lintanide.parts.csv'), 'utf8')).toContain(',../back/report.pdf,');
  for (const [cwd, boms] of [
    [folder, 'boms'],
    [join(folder, 'boms'), '.'],
    [join(folder, 'back'), '../boms'],
  ] as const) {
    expect((await runReal(cwd, `evidence DRV-00100 ${boms}`)).out).toMatch(/back\/report\.pdf \| \w+ \| unchanged/);
    expect((await runReal(cwd, `parts check --boms ${boms}`)).out).not.toContain('register-document');
  }
});

it('a paper on which two answers rest is one of the documents', async () => {
  await answer('MAG-30412');
  await answer('MAG-30413');
  const { out } = await runReal(folder, 'evidence DRV-00100 boms');
  expect(out.split('\n').filter((line) => line.includes('report.pdf |'))).toHaveLength(1);
});
