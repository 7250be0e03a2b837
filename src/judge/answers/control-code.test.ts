import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { messageOf, questionOf } from '../../report/words/message.ts';
import { coreRules } from '../../rules/core/index.ts';
import { judgeText } from '../../testing.ts';
import { answersCode, isControlCode } from './control-code.ts';
import type { JudgedFinding } from '../types.ts';

const RULES = new Map([...coreRules, ...(mofcom.rules ?? [])].map((rule) => [rule.id, rule]));
const BOM = `Part number,Description,Manufacturer,Qty
CER-001,Yttria ceramic ring Y2O3,Keramik AG,2
MOT-001,AC servo motor 400 W,Motoren AG,1
TGT-001,Sputter target Dy-Fe-Co 76 mm,Targets Inc,1
TGT-002,Sputter target YSZ 3 inch,Targets Inc,1
TGT-003,Sputter target terbium,Targets Inc,1`;

async function under(part: string, answer: Record<string, string>, shipFrom = 'CN'): Promise<JudgedFinding> {
  const columns = { partNumber: part, state: 'answered', ...answer };
  const quoted = (list: readonly string[]) => list.map((text) => `"${text}"`).join(',');
  const register = `${quoted(Object.keys(columns))}\n${quoted(Object.values(columns))}\n`;
  const { units } = await judgeText(mofcom, { csv: BOM, register, trade: { shipFrom } });
  const found = units[0]?.findings.find(({ partNumber, content }) => partNumber === part && content !== null);
  if (found === undefined) throw new Error('nothing is reported');
  return found;
}
const SHARE = { Y: '78' };

describe('what is asked of a ceramic: its control code or the reason for none, and the share', () => {
  it.each([
    [
      { Y: '78' },
      ['controlCode'],
      [],
      'Ask: the control code that the supplier declares, or its written reason for declaring none.',
    ],
    [{ codeReason: 'a coating' }, undefined, ['Y'], 'Ask: the share of Y.'],
    [{ controlCode: 'none' }, ['controlCode'], ['Y'], 'Ask the supplier which control code it declares'],
    [{ controlCode: '8505.11', ...SHARE }, ['controlCode'], [], 'Ask: the control code that'],
    [{ cas: '1314-36-9' }, ['controlCode'], ['Y'], 'Ask the supplier which control code it declares'],
  ])('stays open as far as it is not answered: %o', async (answer, openFields, openElements, question) => {
    const finding = await under('CER-001', answer);
    expect(finding.record).toMatchObject({ state: 'partial', openElements });
    expect(finding.record?.openFields).toEqual(openFields);
    expect(questionOf(finding, RULES)).toContain(question);
    expect(finding.severity).not.toBe('info');
  });

  it('is answered by the reason for declaring none, which is kept with the finding', async () => {
    const finding = await under('CER-001', { codeReason: 'a coating, see letter 12', ...SHARE });
    expect([finding.record?.state, finding.severity, finding.question]).toEqual(['answered', 'info', null]);
    expect(messageOf(finding, RULES)).toContain('no control code declared: a coating, see letter 12');
    expect(finding.controls[0]).toMatchObject({ entry: '1C908.b', applies: 'ask' });
  });

  it('with a code that is declared the licence is asked for on which it leaves', async () => {
    const finding = await under('CER-001', { controlCode: '1C908.b', ...SHARE });
    expect(finding.record).toMatchObject({ state: 'partial', openElements: [], openFields: ['licence'] });
    expect(questionOf(finding, RULES)).toBe('Ask: the number and expiry of the export licence.');
    expect(finding.controls[0]?.because).toContain('declared: control code 1C908.b');
    const licensed = await under('CER-001', { controlCode: '1C908.b', licence: 'GX-1', ...SHARE });
    expect(licensed.record?.state).toBe('answered');
  });

  it('is not due where it ships from elsewhere', async () => {
    expect((await under('CER-001', SHARE, 'DE')).record?.openFields ?? []).not.toContain('controlCode');
  });

  it('is not due of a component, of which the shares are asked', async () => {
    expect((await under('MOT-001', { Dy: '2', Tb: '1' })).record?.openFields).toBeUndefined();
  });
});

it.each(['1C908', '1C908.b', '1c905.a.4', '１C908'])('%s is a control code', (code) =>
  expect(isControlCode(code)).toBe(true),
);
it.each(['yes', '8505.11.10', '2846.90', 'A1C9082', ''])('"%s" is none', (code) =>
  expect([isControlCode(code), answersCode(new Map([['controlCode', code]]))]).toEqual([false, false]),
);

describe('what is asked of a target', () => {
  it.each([
    ['TGT-001', 'Dy-Fe-Co'],
    ['TGT-002', 'YSZ'],
  ])('whose entry is not settled: the control code that its supplier declares: %s', async (part, material) => {
    expect(questionOf(await under(part, {}), RULES)).toMatch(/composition of the target.*which control code/);
    const composed = await under(part, { material: 'as drawn', originAlloy: 'JP' });
    expect(composed.record?.openFields).toEqual(['controlCode']);
    const coded = await under(part, { material: 'as drawn', controlCode: '1C905.a.3' });
    expect(coded.record?.openFields).toEqual(['licence']);
    expect((await under(part, { codeReason: 'on no list' })).record?.openFields).toEqual(['material']);
    expect((await under(part, { material, codeReason: 'on no list' })).record?.state).toBe('answered');
  });

  it('whose entry is settled: the licence, whatever its code', async () => {
    const finding = await under('TGT-003', {});
    expect(questionOf(finding, RULES)).not.toContain('control code');
    expect((await under('TGT-003', { controlCode: '1C904.a.3.a' })).record?.openFields).toEqual(['licence']);
  });
});
