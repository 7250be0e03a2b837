import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import type { Trade } from '../../regulation/types.ts';
import { questionOf } from '../../report/words/message.ts';
import { coreRules } from '../../rules/core/index.ts';
import { judgeText } from '../../testing.ts';

const RULES = new Map([...coreRules, ...(mofcom.rules ?? [])].map((rule) => [rule.id, rule]));
const BOM = `Part number,Description,Manufacturer,Qty
MAG-30412,Magnet segment NdFeB N42SH,Nordmagnet,8
SMC-30500,SmCo magnet disc 10x3 YXG-28,Nordmagnet,4
OXI-10000,Dysprosium oxide 99.9%,Nordmagnet,1
MOT-10100,BLDC motor 24 V 100 W,Motoren AG,1
SPK-20100,Loudspeaker 8 ohm neodymium 2 W,Klangwerft,1`;
const TRADE = { shipFrom: 'CN', ourCountry: 'KR', shipTo: 'DE' };

/** What a part is asked about under an answered line. */
async function asked(part: string, answer: Record<string, string>, trade: Partial<Trade> = TRADE) {
  const register = `partNumber,state,${Object.keys(answer).join(',')}\n${part},answered,${Object.values(answer).join(',')}\n`;
  const { units } = await judgeText(mofcom, { csv: BOM, register, trade });
  const found = (units[0]?.findings ?? []).filter(
    ({ partNumber, category }) => partNumber === part && category === 'content',
  );
  return found[0] === undefined ? null : questionOf(found[0], RULES);
}

describe('a question of which a part is answered', () => {
  it('asks for the rest alone', async () => {
    expect(await asked('SMC-30500', { originMetal: 'JP' })).toBe(
      'Ask: the country of the alloy; Chinese technology yes or no; the number and expiry of the export licence.',
    );
    expect(await asked('OXI-10000', { originMine: 'CN', chineseTechnology: 'yes' })).toBe(
      'Ask: the separation plant and its country; the number and expiry of the export licence.',
    );
    expect(await asked('MAG-30412', { Dy: '2', licence: 'GX-1' })).toBe(
      'Ask: Tb, Ho in wt % by ICP with the detection limit and report number.',
    );
  });

  it('does not ask again for what settles a limb', async () => {
    // Less than 0.1 % of the value in inputs from China, and a magnet from elsewhere: neither metal nor alloy decides anything more.
    const outside = { originMagnet: 'JP', chineseTechnology: 'no', inputValue: '0', itemValue: '5', currency: 'EUR' };
    expect(await asked('SMC-30500', outside)).toBe('Ask: the number and expiry of the export licence.');
  });

  it('asks anew for a licence that ran out', async () => {
    expect(
      await asked('MAG-30412', {
        Dy: '2',
        Tb: '0',
        Ho: '0',
        method: 'ICP',
        detectionLimit: '0.01',
        chineseTechnology: 'no',
        originMetal: 'JP',
        originAlloy: 'JP',
        originMagnet: 'JP',
        licence: 'GX-1',
        licenceExpiry: '2026-11-01',
      }),
    ).toBe('Ask: the number and expiry of the export licence.');
  });

  it('is none where all of it is answered', async () => {
    expect(
      await asked('SMC-30500', { originMetal: 'JP', originAlloy: 'JP', chineseTechnology: 'no', licence: 'GX-1' }),
    ).toBeNull();
  });

  it('is whole where nothing of it is, and where the answer is no answer', async () => {
    const whole = await asked('SMC-30500', { mass: '5' });
    expect(whole).toBe(
      'Ask: the country of the samarium metal and of the Sm-Co alloy; Chinese technology yes or no; the number and expiry of the export licence.',
    );
    expect(await asked('SMC-30500', { chineseTechnology: 'unknown', licence: 'none' })).toBe(whole);
  });
});

describe('a question about what is in a component, of which a part is answered', () => {
  it('asks no more for what the register says, and for the grade as long as nobody said which magnet it is', async () => {
    expect(await asked('MOT-10100', { originMagnet: 'JP', formShipped: 'in motor' })).toBe(
      'Ask: the grade of the magnet; the maker of the magnet.',
    );
    expect(await asked('MOT-10100', { magnetMaker: 'Zhong Ke' })).toBe(
      'Ask: the grade of the magnet; the country of the magnet (that of assembly does not answer this); whether it ships inside the component or as a spare.',
    );
  });

  it('asks for the shares that are open where the magnet is known', async () => {
    const known = { magnetMaker: 'Zhong Ke', originMagnet: 'CN', formShipped: 'in motor' };
    expect(await asked('MOT-10100', { ...known, material: 'ndfeb-sintered' })).toBe(
      'Ask: Dy, Tb in wt % by ICP with the detection limit and report number.',
    );
    expect(await asked('MOT-10100', { ...known, grade: 'N42SH' })).toContain('Ask: Dy, Tb, Ho in wt % by ICP');
  });

  it('asks for the other elements where the share of one is known', async () => {
    const shown = { Dy: '0', method: 'ICP', detectionLimit: '0.01' };
    expect(await asked('SPK-20100', shown)).toBe(
      'Ask: Tb, Ho in wt % by ICP with the detection limit and report number; the maker of the magnet; the country of the magnet (that of assembly does not answer this); whether it ships inside the component or as a spare.',
    );
  });

  it('is whole where nothing of it is answered', async () => {
    expect(await asked('MOT-10100', { mass: '5' })).toBe(
      'Ask: the maker, grade and country of the magnet; whether it ships inside the component or as a spare. The country of assembly does not answer this.',
    );
    expect(await asked('MOT-10100', { magnetMaker: 'unknown', material: 'unknown' })).toContain(
      'the maker, grade and country',
    );
  });
});

describe('a clause that several limbs turn on', () => {
  it('stays a question while one of them is open: inputs from China count by value, whatever the magnet’s own origin', async () => {
    expect(await asked('SMC-30500', { originMagnet: 'JP', chineseTechnology: 'no', licence: 'GX-1' })).toBe(
      'Ask: the country of the Sm metal; the country of the alloy.',
    );
  });
});
