import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import type { Trade } from '../../regulation/types.ts';
import { judgeText } from '../../testing.ts';

const BOM = `Part number,Description,Manufacturer,Qty
MAG-30412,Magnet segment NdFeB N42SH,Nordmagnet,8
SMC-30500,SmCo magnet disc 10x3 YXG-28,Nordmagnet,4
OXI-10000,Holmium oxide 99.9%,Nordmagnet,1`;

/** The record of a part under an answered line. */
async function recordOf(part: string, answer: Record<string, string>, trade: Partial<Trade> = {}) {
  const register = `partNumber,state,${Object.keys(answer).join(',')}\n${part},answered,${Object.values(answer).join(',')}\n`;
  const { units } = await judgeText(mofcom, { csv: BOM, register, trade });
  const found = (units[0]?.findings ?? []).filter(
    ({ partNumber, category }) => partNumber === part && category === 'content',
  );
  expect(found).toHaveLength(1);
  return found[0]?.record;
}
const SHARES = { Dy: '2.1', Tb: '0.3' };

describe('the licence of what is shown to be listed', () => {
  it('is open, whether the bill or the answer shows it', async () => {
    expect(await recordOf('MAG-30412', SHARES)).toMatchObject({ state: 'partial', openFields: ['licence'] });
    expect(await recordOf('SMC-30500', { Sm: '26' })).toMatchObject({ state: 'partial', openFields: ['licence'] });
    expect(await recordOf('SMC-30500', { originMetal: 'JP' })).toMatchObject({
      state: 'partial',
      openFields: ['licence'],
    });
  });

  it('is open beside an element that is', async () => {
    expect(await recordOf('MAG-30412', { Dy: '2.1' })).toMatchObject({ openElements: ['Tb'], openFields: ['licence'] });
  });

  it('is settled by its number, and by no word that there is none', async () => {
    expect(await recordOf('MAG-30412', { ...SHARES, licence: 'GX-1' })).toMatchObject({ state: 'answered' });
    expect(await recordOf('MAG-30412', { ...SHARES, licence: 'not required' })).toMatchObject({ state: 'partial' });
  });

  it('is none where the goods do not leave China, and none where no limb of No. 61 is met', async () => {
    const japan = { shipFrom: 'JP', ourCountry: 'KR' };
    expect(await recordOf('MAG-30412', SHARES, { ...japan, shipTo: 'KR' })).toMatchObject({ state: 'answered' });
    const outside = {
      originMagnet: 'JP',
      originMetal: 'JP',
      chineseTechnology: 'no',
      inputValue: '0.001',
      itemValue: '3.5',
      currency: 'EUR',
    };
    expect(await recordOf('SMC-30500', outside, { ...japan, shipTo: 'DE' })).toMatchObject({ state: 'answered' });
    expect(await recordOf('SMC-30500', { originMetal: 'JP' }, { ...japan, shipTo: 'DE' })).toMatchObject({
      state: 'partial',
    });
  });
});

describe('what only goes on from elsewhere', () => {
  const trade = { shipFrom: 'JP', ourCountry: 'KR', shipTo: 'DE' };

  it('is answered by its own clauses, and keeps the licence that is due if the measure runs', async () => {
    const answers = { originMetal: 'CN', originAlloy: 'CN', originMagnet: 'CN', chineseTechnology: 'yes' };
    const record = await recordOf('SMC-30500', answers, trade);
    expect(record).toMatchObject({ state: 'answered', openIfItRuns: ['licence'] });
    expect(record?.openFields ?? []).toEqual([]);
  });

  it('leaves open what of them is left, and no licence that no law asks the supplier for', async () => {
    expect(await recordOf('SMC-30500', { originMetal: 'JP' }, trade)).toMatchObject({
      state: 'partial',
      openFields: ['originAlloy', 'chineseTechnology'],
    });
  });
});

describe('what only a measure of unsettled status asks for', () => {
  it('keeps no answer waiting, and is told apart', async () => {
    const answered = await recordOf('MAG-30412', { ...SHARES, licence: 'GX-1' });
    expect(answered).toMatchObject({ state: 'answered', openElements: [], openIfItRuns: ['Ho'] });
    const whole = await recordOf('MAG-30412', {
      ...SHARES,
      Ho: '0',
      method: 'ICP',
      detectionLimit: '0.01',
      licence: 'GX-1',
    });
    expect(whole?.openIfItRuns).toBeUndefined();
  });

  it('is the licence, where it is what the measure is about', async () => {
    expect(await recordOf('OXI-10000', { Ho: '87' })).toMatchObject({ state: 'answered', openIfItRuns: ['licence'] });
    expect((await recordOf('OXI-10000', { Ho: '87', licence: 'GX-1' }))?.openIfItRuns).toBeUndefined();
  });
});
