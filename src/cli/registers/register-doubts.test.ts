import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runReal } from '../cli-io.fixture.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lintanide-doubts-'));
  writeFileSync(join(folder, 'a.csv'), 'Part number,Description,Qty\nMAG-30412,Magnet segment NdFeB,8\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const answer = (...set: readonly string[]) =>
  runReal(folder, ['answer', 'MAG-30412', ...set.flatMap((one) => ['--set', one])]);

it.each([
  ['material=unobtainium', 'has the material "unobtainium", which is not understood', 'Known: none, no rare earth'],
  ['grade=N99XX', 'has the grade "N99XX", which is not understood', 'Write it as the maker does'],
  ['formShipped=blue', 'has the form as shipped "blue", which is not understood', 'Known: loose'],
])('an answer that settles nothing is kept, and called so: %s', async (set, doubt, next) => {
  const { out, code } = await answer(set);
  expect(out).toContain(`doubtful: MAG-30412 ${doubt}`);
  expect(out).toContain(`  ${next}`);
  expect(code).toBe(0);
  expect(readFileSync(join(folder, 'lintanide.parts.csv'), 'utf8')).toContain(set.split('=')[1]);
});

it('an answer that cannot be true is called wrong', async () => {
  expect((await answer('material=ndfeb-sintered', 'Dy=60')).out).toContain('wrong: MAG-30412 declares 60 wt %');
});

it('of an answer that is understood nothing is said', async () => {
  const { out } = await answer('material=ndfeb-sintered', 'grade=N42SH', 'formShipped=loose', 'Dy=2.1');
  expect(out).not.toMatch(/doubtful|wrong/);
});

it('writes nothing where --boms names what is not there', async () => {
  const { err, code } = await runReal(folder, ['answer', 'MAG-30412', '--set', 'Dy=1', '--boms', 'nothere']);
  expect([code, err.includes('no file or folder nothere')]).toEqual([2, true]);
  expect(existsSync(join(folder, 'lintanide.parts.csv'))).toBe(false);
});
