import { describe, expect, it } from 'vitest';
import { mofcom } from '../../plugins/mofcom/index.ts';
import type { Trade } from '../regulation/types.ts';
import { questionOf } from '../report/message.ts';
import { coreRules } from '../rules/core/index.ts';
import { judgeText } from '../testing.ts';

const RULES = new Map([...coreRules, ...(mofcom.rules ?? [])].map((rule) => [rule.id, rule]));
const BOM = `Part number,Description,Manufacturer,Qty
MAG-30412,Magnet segment NdFeB N42SH,Nordmagnet,8
SMC-30500,SmCo magnet disc 10x3 YXG-28,Nordmagnet,4
OXI-10000,Dysprosium oxide 99.9%,Nordmagnet,1`;
const TRADE = { shipFrom: 'CN', ourCountry: 'KR', shipTo: 'DE' };

/** What a part is asked about under an answered line. */
async function asked(part: string, answer: Record<string, string>, trade: Partial<Trade> = TRADE) {
  const register = `partNumber,state,${Object.keys(answer).join(',')}\n${part},answered,${Object.values(answer).join(',')}\n`;
  const { units } = await judgeText(mofcom, { csv: BOM, register, trade });
  const found = (units[0]?.findings ?? []).filter(({ partNumber, category }) => partNumber === part && category === 'content'); // prettier-ignore
  return found[0] === undefined ? null : questionOf(found[0], RULES);
}

describe('a question of which a part is answered', () => {
  it('asks for the rest alone', async () => {
    expect(await asked('SMC-30500', { originMetal: 'JP' })).toBe('Ask: the country of the alloy; Chinese technology yes or no; the number and expiry of the export licence.'); // prettier-ignore
    expect(await asked('OXI-10000', { originMine: 'CN', chineseTechnology: 'yes' })).toBe('Ask: the separation plant and its country; the number and expiry of the export licence.'); // prettier-ignore
    expect(await asked('MAG-30412', { Dy: '2', licence: 'GX-1' })).toBe('Ask: Tb, Ho in wt % by ICP with the detection limit and report number.'); // prettier-ignore
  });

  it('does not ask again for what settles a limb', async () => {
    const outside = { originMagnet: 'JP', originMetal: 'JP', chineseTechnology: 'no' };
    expect(await asked('SMC-30500', outside)).toBe('Ask: the number and expiry of the export licence.');
  });

  it('is none where all of it is answered', async () => {
    expect(await asked('SMC-30500', { originMagnet: 'JP', chineseTechnology: 'no', licence: 'GX-1' })).toBeNull();
  });

  it('is whole where nothing of it is, and where the answer is no answer', async () => {
    const whole = await asked('SMC-30500', { mass: '5' });
    expect(whole).toBe('Ask: the country of the samarium metal and of the Sm-Co alloy; Chinese technology yes or no; the number and expiry of the export licence.'); // prettier-ignore
    expect(await asked('SMC-30500', { chineseTechnology: 'unknown', licence: 'none' })).toBe(whole);
  });
});
