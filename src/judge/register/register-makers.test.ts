import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText } from '../../testing.ts';

const HEAD = 'partNumber,manufacturer,state,due,Dy,Tb,Ho,method,detectionLimit,material,licence';
const ALPHA = 'MAG-30412,Alpha,answered,,0,0,0,ICP,0.01,';
const BETA = 'MAG-30412,Beta,answered,,2.1,0,0,XRF,0.05,';
const bill = (description: string, maker = ''): string =>
  `Part number,Description,Manufacturer,Qty\nMAG-30412,${description},${maker},8`;

async function lint(lines: readonly string[], csv = bill('Magnet segment NdFeB N42SH')) {
  const { units } = await judgeText(mofcom, { csv, register: `${HEAD}\n${lines.join('\n')}\n` });
  const findings = units[0]?.findings ?? [];
  const content = findings.find(({ category }) => category === 'content');
  const makers = findings.filter(
    ({ ruleId, messageId }) => ruleId === 'data/composition-conflict' && messageId === 'makers',
  );
  const presence = (symbol: string) => content?.content?.elements.find((one) => one.symbol === symbol)?.presence;
  return { findings, content, makers, presence };
}

describe('a part whose maker the bill does not name, and lines of several makers', () => {
  it('has what all of them say, in whichever order they stand, and the rest stays open', async () => {
    for (const lines of [
      [ALPHA, BETA],
      [BETA, ALPHA],
    ]) {
      const { content, makers, presence } = await lint(lines);
      expect(content).toMatchObject({ severity: 'error', record: { state: 'partial', openElements: ['Dy'] } });
      expect(content?.record?.source).toMatch(/^\S+:2 and \S+:3$/);
      expect([presence('Dy'), presence('Tb')]).toEqual(['likely', 'excluded']);
      expect(makers).toHaveLength(1);
      expect(makers[0]?.data['answers']).toMatch(/Alpha \(\S+:\d\): Dy 0 wt%/);
      expect(makers[0]?.data['answers']).toMatch(/Beta \(\S+:\d\): Dy 2\.1 wt%/);
    }
  });

  it('is settled where they agree, within the range of all of them', async () => {
    const free = await lint([ALPHA, ALPHA.replace('Alpha', 'Beta').replace('ICP,0.01', 'XRF,0.05')]);
    expect(free.content).toMatchObject({ severity: 'info', messageId: 'settled-by-answer' });
    const other = BETA.replace('Beta', 'Alpha').replace('2.1', '1.4');
    const { content, makers, presence } = await lint([`${BETA},L-1`, `${other},L-2`]);
    expect(presence('Dy')).toBe('proven');
    expect(content?.content?.elements.find(({ symbol }) => symbol === 'Dy')?.massFraction).toMatchObject({
      min: expect.closeTo(0.014) as number,
      max: expect.closeTo(0.021) as number,
    });
    expect(content?.severity).toBe('info');
    expect([...makers, ...free.makers]).toEqual([]);
    const { content: unlicensed } = await lint([`${BETA},L-1`, `${other},none`]);
    expect(unlicensed?.record).toMatchObject({ state: 'partial', openFields: ['licence'] });
  });

  it('shows an absence only where each of them has shown it', async () => {
    const { content } = await lint([ALPHA, 'MAG-30412,Beta,answered,,0,0,0,,,']);
    expect(content?.record).toMatchObject({ state: 'partial', openElements: ['Dy', 'Tb'] });
  });

  it.each([
    ['an open question', 'MAG-30412,Beta,open,2026-12-31,,,,,,', 'warning', 'partial'],
    ['an open question that is overdue', 'MAG-30412,Beta,open,2026-11-01,,,,,,', 'error', 'overdue'],
    ['a refusal', 'MAG-30412,Beta,refused,,,,,,,', 'error', 'refused'],
    ['a "do not know"', 'MAG-30412,Beta,dont-know,,,,,,,', 'error', 'dont-know'],
  ])('has the worst state of them: %s', async (_, line, severity, state) => {
    const { content, makers } = await lint([ALPHA, line]);
    expect(content).toMatchObject({ severity, record: { state } });
    // Nobody says that something is there.
    expect(makers).toEqual([]);
  });

  it('is not silent on what one of them says to be inside', async () => {
    const { makers } = await lint([ALPHA, BETA], bill('Ring 20x10'));
    expect(makers).toHaveLength(1);
    const family = await lint(
      ['MAG-30412,Alpha,answered,,,,,,,ferrite', 'MAG-30412,Beta,answered,,,,,,,SmCo'],
      bill('Motor 24 V'),
    );
    expect(family.makers[0]?.data['answers']).toMatch(/: ferrite; Beta \(\S+\): SmCo$/);
    expect(family.content?.severity).not.toBe('info');
  });

  it('has its own line before those of makers, and a named maker has his', async () => {
    expect((await lint([BETA, ALPHA.replace('Alpha', '')])).content?.messageId).toBe('settled-by-answer');
    expect((await lint([BETA, ALPHA], bill('Magnet NdFeB N42SH', 'Alpha'))).content?.messageId).toBe(
      'settled-by-answer',
    );
    expect((await lint([BETA, ALPHA], bill('Magnet NdFeB N42SH', 'Gamma'))).content?.record).toBeNull();
  });
});
