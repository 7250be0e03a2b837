import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText } from '../../testing.ts';

const BOM = `Part number,Description,Supplier,Qty
MAG-30412,Magnet segment NdFeB N42SH,Nordmagnet,8
MAG-30500,Magnet block NdFeB N42EH,Nordmagnet,4
MAG-30600,Magnet disc NdFeB N35UH,Nordmagnet,2`;
const FREE = { Dy: '0', Tb: '0', Ho: '0', method: 'ICP-OES', detectionLimit: '0.01' };

/** What the one supplier of three magnets is asked about technology: how many parts, at which lines, and with what record. */
async function asked(answers: Readonly<Record<string, Readonly<Record<string, string>>>>, csv = BOM) {
  const columns = [...new Set(Object.values(answers).flatMap((answer) => Object.keys(answer)))];
  const rows = Object.entries(answers).map(([part, answer]) =>
    [part, 'answered', ...columns.map((column) => answer[column] ?? '')].join(','),
  );
  const register = [['partNumber', 'state', ...columns].join(','), ...rows, ''].join('\n');
  const { units } = await judgeText(mofcom, { csv, register, trade: { ourCountry: 'DE' } });
  return (units[0]?.findings ?? [])
    .filter(({ ruleId }) => ruleId === 'mofcom/technology-question')
    .map(({ data, partNumber, locations, record }) => [
      data['parts'],
      partNumber,
      locations.map(({ row }) => row),
      record?.state ?? null,
    ]);
}

describe('a question that a supplier is asked once for all parts', () => {
  it('is of all of them while none is answered', async () => {
    expect(await asked({ 'MAG-30412': { Dy: '2' } })).toEqual([['3 parts', 'MAG-30412', [2, 3, 4], 'partial']]);
  });

  it('is of those that nothing answers, and is told at the first of them', async () => {
    expect(await asked({ 'MAG-30412': { chineseTechnology: 'no' } })).toEqual([['2 parts', 'MAG-30500', [3, 4], null]]);
    expect(
      await asked({ 'MAG-30412': { chineseTechnology: 'no' }, 'MAG-30500': { chineseTechnology: 'yes' } }),
    ).toEqual([['1 part', 'MAG-30600', [4], null]]);
  });

  it('is none where each part is answered, with yes or with no', async () => {
    const answers = {
      'MAG-30412': { chineseTechnology: 'no' },
      'MAG-30500': { chineseTechnology: 'yes' },
      'MAG-30600': { chineseTechnology: 'no' },
    };
    expect(await asked(answers)).toEqual([]);
  });

  it('is none of a part for which no entry is left', async () => {
    expect(await asked({ 'MAG-30412': FREE })).toEqual([['2 parts', 'MAG-30500', [3, 4], null]]);
    const alone = BOM.split('\n').slice(0, 2).join('\n');
    expect(await asked({ 'MAG-30412': FREE }, alone)).toEqual([]);
  });

  it('stays where the answer is unknown, or holds no more', async () => {
    const alone = BOM.split('\n').slice(0, 2).join('\n');
    expect(await asked({ 'MAG-30412': { chineseTechnology: 'unknown' } }, alone)).toEqual([
      ['1 part', 'MAG-30412', [2], 'dont-know'],
    ]);
    expect(await asked({ 'MAG-30412': { chineseTechnology: 'no', validUntil: '2026-01-01' } }, alone)).toEqual([
      ['1 part', 'MAG-30412', [2], 'expired'],
    ]);
  });
});
