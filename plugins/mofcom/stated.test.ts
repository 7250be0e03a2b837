import { describe, expect, it } from 'vitest';
import { judgeText, lintText } from '../../src/testing.ts';
import { mofcom } from './index.ts';

const rules = ['mofcom/refused', 'mofcom/trade-question'];
const HEAD = 'Part number,Description,Qty,End user,End use';

async function told(lines: readonly string[], trade = {}) {
  const { findings } = await lintText(mofcom, { csv: [HEAD, ...lines].join('\n'), rules, trade, asOf: '2026-11-24' });
  return findings.map(({ messageId, locations }) => `${messageId} ${locations.map(({ cell }) => cell).join(',')}`);
}

describe('an end user or an end use that the bill names', () => {
  it('is judged for the parts that it stands beside, at its cell', async () => {
    expect(
      await told([
        'M-1,SmCo magnet,2,Rheinmetall AG,',
        'M-2,SmCo magnet ring,1,Bahn AG,',
        'M-3,SmCo magnet disc,1,Rheinmetall AG,',
        'S-1,Screw M3,4,Rheinmetall AG,',
      ]),
    ).toEqual(['listed D2,D4']);
    expect(
      await told([
        'M-1,SmCo magnet,2,,military',
        'M-2,SmCo magnet ring,1,,civil',
        'M-3,SmCo magnet disc,1,,ai-military-potential',
      ]),
    ).toEqual(['use E2', 'case-by-case E4']);
  });

  it('is a consignee too, and a country that goods go to is none', async () => {
    const { findings } = await lintText(mofcom, {
      csv: [
        'Part number,Description,Qty,Ship-to',
        'M-1,SmCo magnet,2,Rheinmetall AG',
        'M-2,SmCo magnet ring,1,Germany',
        'M-3,SmCo magnet disc,1,Bahn AG',
      ].join('\n'),
      rules,
      asOf: '2026-11-24',
    });
    expect(findings.map(({ messageId, locations }) => [messageId, locations.map(({ cell }) => cell)])).toEqual([
      ['listed', ['D2']],
    ]);
    expect(findings[0]?.data['role']).toBe('consignee named in the bill, taken as importer,');
  });

  it('is not what a part does in the product', async () => {
    expect(await told(['M-1,SmCo magnet,2,,holds the lid', 'M-2,SmCo magnet ring,1,,Arm'])).toEqual([]);
  });

  it('is said not to be judged where it names what a measure is about, as one that the configuration gives', async () => {
    for (const use of [
      'military radar',
      'holds the military antenna',
      '军用雷达',
      '14纳米以下逻辑芯片',
      'logic 7-14 nm',
      '7 nm logic tester',
    ]) {
      expect(await told([`M-1,SmCo magnet,2,,${use}`])).toEqual(['use-not-judged E2']);
      expect(await told(['M-1,SmCo magnet,2,,'], { endUse: use })).toEqual(['use-not-judged B2']);
    }
    for (const use of ['7nm logic', '256-layer NAND', '3D NAND 300 layers', 'logic <14nm'])
      expect(await told([`M-1,SmCo magnet,2,,${use}`])).toEqual(['case-by-case E2']);
  });

  it('is told of once where the configuration gives it too, and for all parts', async () => {
    expect(
      await told(['M-1,SmCo magnet,2,Rheinmetall AG,', 'M-2,SmCo magnet ring,1,,'], { endUser: 'Rheinmetall AG' }),
    ).toEqual(['listed B2,B3']);
  });

  it('stands in no way of one that the configuration gives', async () => {
    expect(await told(['M-1,SmCo magnet,2,Bahn AG,'], { endUser: 'Rheinmetall AG' })).toEqual(['listed B2']);
  });
});

it('a bill that names end users is told of the names that were not read', async () => {
  const notices = async (user: string, head = HEAD): Promise<boolean> =>
    (await judgeText(mofcom, { csv: `${head}\nM-1,SmCo magnet,2,${user},`, asOf: '2026-11-24' })).notices.some(
      ({ messageId }) => messageId === 'parties-partial',
    );
  expect(await notices('Bahn AG')).toBe(true);
  expect(await notices('Bahn AG', 'Part number,Description,Qty,Drawn by,Shelf')).toBe(false);
});
