import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPORTER_NAMES } from '../report/registry.ts';
import { runIn } from './commands.fixture.ts';

const PIN = { branch: 'lapsed', by: 'Counsel Ana', source: 'memo 7', until: '2027-01-10' };
const BOM = 'Part number,Description,Qty\nMAG-1001,SmCo magnet ring,1\n';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lintanide-pins-'));
  writeFileSync(join(folder, 'bom.csv'), BOM);
  writeFileSync(
    join(folder, 'lintanide.config.json'),
    JSON.stringify({ trade: { ourCountry: 'KR', shipTo: 'DE' }, pins: { 'mofcom-2025-61': PIN } }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a pinned reading', () => {
  it.each(REPORTER_NAMES)(
    'stands in %s with the name under it, beside the word that the status is unverified',
    async (name) => {
      const { out } = await runIn(folder, ['bom.csv', '--reporter', name, '--as-of', '2026-11-30']);
      if (name !== 'agent') expect(out).toContain('Counsel Ana');
      expect(out).toMatch(/pinned/);
      expect(out).toMatch(/unverified/i);
    },
  );

  it('is said in the language of the report, and after its last day that it has ended', async () => {
    const said = async (...flags: string[]): Promise<string> =>
      (await runIn(folder, ['bom.csv', '--reporter', 'concise', ...flags])).out;
    const day = ['--as-of', '2026-11-30'];
    expect(await said(...day)).toContain(
      'No. 61 of 2025: unverified, pinned "lapsed" by Counsel Ana until 2027-01-10, source memo 7.\n',
    );
    expect(await said(...day, '--locale', 'ko')).toMatch(/미확인, .*Counsel Ana.*고정/);
    expect(await said(...day, '--locale', 'zh-Hans')).toMatch(/未核实, .*Counsel Ana.*固定/);
    const after = await said('--as-of', '2027-01-11');
    expect(after).toContain(
      'EXPIRED: No. 61 of 2025 was pinned by Counsel Ana until 2027-01-10, and the pin holds no longer: its status is told as unverified. Check and renew "until", or delete it.\n',
    );
    expect(after).not.toContain('pinned "lapsed"');
    expect(await said('--as-of', '2027-01-11', '--locale', 'ko')).toMatch(/만료: Counsel Ana/);
    expect(await said('--as-of', '2026-06-01')).not.toContain('Counsel Ana');
  });
});
