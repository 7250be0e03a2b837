import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runReal } from '../cli-io.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'lintanide-answered-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(
  join(folder, 'a.csv'),
  'Part number,Description,Manufacturer,Qty\nMAG-71,Magnet N42SH,Nordwerk Magnete,8\nMAG-72,Magnet SmCo 2:17,Südwerk,4\n',
);
const answer = async (part: string, ...sets: string[]) =>
  (await runReal(folder, ['answer', part, ...sets.flatMap((set) => ['--set', set])])).out;

describe('what an answer makes of a finding', () => {
  it('tells a share that nobody stated from one that was answered', async () => {
    const origin = ['originMetal=CN', 'originAlloy=US', 'chineseTechnology=yes'];
    expect(await answer('MAG-72', 'grade=SmCo 2:17', ...origin)).toContain(
      'now applies: Sm, typically 25.5 % (61-A1-P2-SmCo)',
    );
    expect(await answer('MAG-71', 'Dy=2.1', 'Tb=0', 'method=ICP', 'detectionLimit=0.01')).toContain(
      'now applies: Dy 2.1 % (1C905.a.4)',
    );
  });

  it('says of a licence that is not required what makes that so, and of none what to ask', async () => {
    const toSay = /If it ships from another country, say so: shipFrom in lintanide\.suppliers\.csv/;
    expect(await answer('MAG-71', 'licence=not required')).toMatch(toSay);
    expect((await runReal(folder, ['.', '--reporter', 'concise'])).out).toContain(
      'NO export licence (answered: not required, which holds only if shipFrom is another country)',
    );
    const none = await answer('MAG-71', 'licence=none');
    expect(none).toContain('ask the supplier when it applies for one, or for the reason');
    expect(none).not.toMatch(toSay);
    expect((await runReal(folder, ['.', '--reporter', 'concise'])).out).toContain('NO export licence (answered: none)');
  });
});

describe('codes of ours', () => {
  it('are said to be ours also on a date before their measure was issued', async () => {
    const on = async (date: string) => (await runReal(folder, ['.', '--reporter', 'concise', '--as-of', date])).out;
    for (const date of ['2025-04-05', '2026-11-24']) {
      expect(await on(date)).toContain('61-A1-');
      expect(await on(date)).toContain('Codes that begin with 61- are ours');
    }
    expect(await on('2025-04-05')).not.toContain('Not looked for: the equipment');
  });
});
