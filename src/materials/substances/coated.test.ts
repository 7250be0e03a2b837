import { describe, expect, it } from 'vitest';
import { claimsOf } from '../described.fixture.ts';

const described = (text: string) => claimsOf(['description', text]);

describe('a part that is coated with an oxide or a ceramic', () => {
  it.each([
    ['Bearing outer ring with insulating coating (YSZ thermal spray)', '7ysz-tbc component proven'],
    ['Outer ring coated with yttria-stabilised zirconia', 'ysz component proven'],
    ['Piston crown, thermal barrier coating 8YSZ', '8ysz component proven'],
    ['Shaft sleeve, plasma sprayed yttria', 'y2o3-part component proven'],
    ['Lagerring außen, Isolierbeschichtung YSZ', 'ysz component proven'],
    ['Ion gauge, yttria-coated filament', 'y2o3-part component likely'],
    ['포커스 링 Y2O3 코팅', 'ox-Y component proven'],
    ['Y2O3 코팅 포커스 링', 'ox-Y component proven'],
    ['Fokusring Y2O3-beschichtet', 'ox-Y component proven'],
    ['聚焦环 Y2O3涂层', 'ox-Y component proven'],
    ['氧化钇涂层 聚焦环', 'y2o3-part component proven'],
  ])('has it on it: "%s"', (text, claim) => {
    expect(described(text)).toEqual([claim]);
  });

  it('is read across columns', () => {
    expect(claimsOf(['description', 'Bearing ring'], ['material', '100CrMo7, 8YSZ coating'])).toEqual([
      '8ysz component proven',
    ]);
  });

  it.each([
    ['Spray powder 8YSZ for thermal barrier coating', '8ysz ceramic proven'],
    ['Coating material Y2O3 disc', 'ox-Y oxide proven'],
    ['Y2O3 tablets for optical coating', 'ox-Y oxide proven'],
    ['Sputtering target Gd, protective coating', 'target:Gd target proven'],
    ['고순도 Y2O3 코팅', 'ox-Y oxide proven'],
    ['Y2O3 코팅 분말', 'ox-Y oxide proven'],
    ['Bearing ring YSZ', 'ysz ceramic proven'],
    ['YSZ ring', 'ysz ceramic proven'],
    ['Bearing ring YSZ, uncoated', 'ysz ceramic proven'],
    ['Lagerring YSZ, unbeschichtet', 'ysz ceramic proven'],
  ])('is not what coatings are made from, nor what is all of it: "%s"', (text, claim) => {
    expect(described(text)).toEqual([claim]);
  });
});

describe('what a motor moves', () => {
  it('is the motor, where the type number of a maker of motors stands behind it', () => {
    expect(described('Kleinantrieb Klappe Faulhaber 2232U012SR')).toEqual(['ndfeb-sintered component likely']);
    expect(described('Klappe für Faulhaber 2232U012SR')).toEqual([]);
  });
});
