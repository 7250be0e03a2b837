import { describe, expect, it } from 'vitest';
import { claimsOf, contentsOf } from '../described.fixture.ts';

const formsOf = (text: string): string[] => claimsOf(['description', text]).map((claim) => claim.split(' ')[1] ?? '');

describe('yttria in one word with what it does', () => {
  it.each(['Yttriumstab. ZrO2-Mahlkugeln', 'Yttriumoxidstab. ZrO2 Perlen', 'Yttriastab. Zirkonoxid'])(
    'stabilises zirconia: %s',
    (text) => {
      expect(claimsOf(['description', text])).toEqual(['8ysz ceramic proven']);
    },
  );

  it.each(['Yttriumstab Ø6 x 50 99,9 %', 'Yttrium Stab Ø10 mm 99,9%'])(
    'is a rod where nothing is stabilised: %s',
    (text) => {
      expect(formsOf(text)).toEqual(['metal']);
    },
  );

  it.each(['ceriastab. ZrO2', 'Mg-stab. ZrO2'])('is not what other oxides do: %s', (text) => {
    expect(formsOf(text)).toEqual([]);
  });
});

describe('yttria that another ceramic was sintered with', () => {
  it.each([
    'Kugel Si3N4 HIP, Y2O3-gesintert',
    'Bille Si3N4 frittée Y2O3',
    'Si3N4焼結体 Y2O3助剤',
    'AlN 基板 Y2O3 焼結助剤',
    'SiC ring, Y2O3/Al2O3 liquid-phase sintered',
    'Céramique AlN, frittée avec Y2O3',
    'AlN Keramik mit 3% Y2O3',
    'Si3N4 with Y2O3 sintering aid',
    'AlN substrate (Y2O3 sintering aid)',
    'AlN substrate, Y2O3 doped',
    '窒化アルミニウム基板 Y2O3助剤',
    '氮化铝基板 (Y2O3 烧结助剂)',
  ])('is in it, and no oxide by itself: %s', (text) => {
    expect(formsOf(text)).toEqual(['component']);
    expect(contentsOf(text).every(({ trace }) => !trace)).toBe(true);
  });

  it.each(['AlN substrate 0.63 mm', 'Hybrid bearing 6001 Si3N4 balls'])(
    'is a trace where nothing names it: %s',
    (text) => {
      expect(contentsOf(text).every(({ trace }) => trace)).toBe(true);
    },
  );

  it('is not sintered in a powder', () => {
    expect(formsOf('AlN powder with 5 wt% Y2O3')).toEqual(['ceramic']);
  });

  it.each([
    'Y2O3 gesintert Scheibe',
    'Y2O3 powder for sintering AlN',
    'AlN powder, Y2O3 powder',
    'Y2O3 sintering aid powder 99.9%',
  ])('is the oxide where it is what is sold: %s', (text) => {
    expect(formsOf(text)).toEqual(['oxide']);
  });
});
