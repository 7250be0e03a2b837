import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText } from '../../testing.ts';
import { judge } from '../../judge/judge.ts';
import { finding, JUDGING, RULES, unit } from '../fabricated.fixture.ts';
import { loadReporter, type ReporterName } from '../registry.ts';
import type { ReportContext } from '../types.ts';

const CONTEXT: ReportContext = {
  ...{ width: 100, color: false, unicode: true, showTraces: false, quiet: false, rules: RULES },
  measureTitle: (id) => id,
  entryName: (code) => code,
};

async function reported(name: ReporterName, mpn: string | undefined): Promise<string> {
  const verdict = judge(
    [unit('a.xlsx', [finding({ partNumber: '100-001', manufacturer: 'Nordmagnet', mpn })])],
    JUDGING,
  );
  let text = '';
  for await (const piece of (await loadReporter(name))(verdict, CONTEXT)) text += piece;
  return text;
}

describe('the number by which a maker knows a part', () => {
  it('stands beside ours where he is to be asked, and in a column of its own', async () => {
    expect(await reported('stylish', 'NM-4711')).toMatch(/ask Nordmagnet\s+100-001 \(NM-4711; /);
    expect(await reported('csv', 'NM-4711')).toContain(',Nordmagnet,NM-4711,');
  });

  it('is not told twice: where it is ours, or is quoted', async () => {
    expect(await reported('stylish', '100-001')).not.toContain('100-001;');
    expect(await reported('stylish', undefined)).toMatch(/ask Nordmagnet\s+100-001 \([^;]*\)/);
  });
});

describe('what a finding quotes', () => {
  it('is written as the cell has it, whatever it was compared as', async () => {
    const csv = 'Part Number,Description,Qty,Manufacturer,MPN\n100-1,Actuator,2,maxon,EC-max 30\n';
    const [found] = (await judgeText(mofcom, { csv })).units[0]?.findings ?? [];
    expect(found?.evidence.find(({ kind }) => kind === 'series')?.text).toBe('EC-max 30');
  });
});
