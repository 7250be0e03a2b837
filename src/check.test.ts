import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { mofcom } from '../plugins/mofcom/index.ts';
import { runCli } from './cli/run.ts';
import { services } from './cli/services.ts';
import { check } from './index.ts';
import { judgeText } from './testing.ts';

const BOM = 'Part number,Description,Qty\nMAG-001,Magnet NdFeB N42SH,8\nRNG-001,Ring 20x10,4\nMOT-001,BLDC motor,1\n';
const REGISTER =
  'partNumber,state,due,material,grade,Dy,method,detectionLimit\nMAG-001,partial,2026-12-31,,,0,ICP,0.01\nRNG-001,answered,,,38EH,2,,\nMOT-001,answered,,ferrite,,,,\n';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'lintanide-check-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function json(): Promise<{
  code: number;
  report: { files: { path: string; findings: Record<string, unknown>[] }[] };
}> {
  let out = '';
  const stream = { isTTY: false, columns: null, write: (text: string) => Promise.resolve(void (out += text)) };
  const io = {
    stdout: stream,
    stderr: stream,
    env: {},
    platform: 'linux',
    node: '20.19.0',
    cwd: folder,
    today: () => '2026-11-24',
  };
  const code = await runCli(['boms', '--reporter', 'json'], io, services);
  return { code, report: JSON.parse(out) as Awaited<ReturnType<typeof json>>['report'] };
}

it('the API, the testers and the command line give one verdict, with the register', async () => {
  mkdirSync(join(folder, 'boms'));
  writeFileSync(join(folder, 'boms/a.csv'), BOM);
  writeFileSync(join(folder, 'boms/lintanide.parts.csv'), REGISTER);
  const { code, report } = await json();
  const verdict = await check({ cwd: folder, patterns: ['boms'], asOf: '2026-11-24' });
  expect(verdict.exitCode).toBe(code);
  const told = report.files.find(({ path }) => path === 'boms/a.csv')?.findings ?? [];
  const judged = verdict.units.find(({ path }) => path === 'boms/a.csv')?.findings ?? [];
  const tested = (await judgeText(mofcom, { csv: BOM, register: REGISTER })).units[0]?.findings ?? [];
  const essence = (list: readonly object[]) =>
    list.map((one) => {
      const { ruleId, severity, partNumber, fingerprint, messageId } = one as Record<string, unknown>;
      return { ruleId, severity, partNumber, fingerprint, messageId };
    });
  expect(told.length).toBeGreaterThanOrEqual(3);
  expect(essence(judged)).toEqual(essence(told));
  expect(essence(tested)).toEqual(essence(told));
});

it('a register that cannot be read is an error of the API as well', async () => {
  writeFileSync(join(folder, 'a.csv'), BOM);
  writeFileSync(join(folder, 'lintanide.parts.csv'), 'partNumber,state\nMAG-001,opend\n');
  await expect(check({ cwd: folder, patterns: ['.'], asOf: '2026-11-24' })).rejects.toThrow('lintanide.parts.csv:2');
});
