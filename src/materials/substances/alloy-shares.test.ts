import { describe, expect, it } from 'vitest';
import { claimsOf } from '../described.fixture.ts';

const alloysOf = (text: string): string[] =>
  claimsOf(['description', text]).filter((claim) => claim.includes(' alloy '));

describe('alloys by their shares', () => {
  it.each([
    'Mg-10%Gd 母合金 ブロック',
    'Mg-10%Gd',
    'Mg-30 wt% Y master alloy',
    'Mg-30wt.%Gd',
    'Al-2% Sc master alloy',
    'Al-2wt%Sc 모합금',
    'Al 2% Sc waffle',
    'Cu-5%Y',
    'Ni-20%Y master alloy',
    'Dy-20%Fe alloy',
    'Co-32%Ni-21%Cr-8%Al-0.5%Y',
    'лигатура Mg-10%Gd',
  ])('are designations with a sign for the per cent: %s', (text) => {
    expect(alloysOf(text)).toHaveLength(1);
  });

  it.each(['Amdry 365-2 (Ni 23Co 17Cr 12.5Al 0.5Y)', 'Ni 22Cr 10Al 1.0Y powder', 'Fe 22Cr 6Al 0.1Y wire'])(
    'may be parted by blanks: %s',
    (text) => {
      expect(alloysOf(text)).toHaveLength(1);
    },
  );

  it.each(['Mg/Gd 70/30', 'AlSc 98/2', 'Mg-Gd(30)', 'Mg-Dy20 master alloy', 'Mg-Dy 20 Vorleg. Masseln'])(
    'may stand behind the symbols: %s',
    (text) => {
      expect(alloysOf(text)).toHaveLength(1);
    },
  );

  it.each([
    'Al 20% Sc-type connector',
    'Al 2% SM label',
    'Cu 1% TB terminal',
    'Al 98% Sc 2%, sample of a test',
    'Cu 4C 16Y',
    'Fe 10% Y 20% dye',
    'Co 60% Y 40% polyester',
    'Al-2%Mg',
    'Sn-3%Ag-0.5%Cu',
    'Resistor 10% Y5V Cu',
    'Cu/Er 10/100',
    'Al/Sc 50/125 patch cord',
    'SC/UPC 50/50 splitter',
  ])('are none where figures are of something else: %s', (text) => {
    expect(alloysOf(text).filter((claim) => /%|-/.test(claim.split(' ')[0] ?? ''))).toEqual([]);
  });
});

describe('a designation without hyphens', () => {
  it.each([
    ['MgGd10Y3Zr Gussbarren', ['formula:MgGd10Y3Zr']],
    ['MgY4Nd3Zr', ['formula:MgY4Nd3Zr']],
    ['MgZn6Y', ['formula:MgZn6Y']],
    ['AlMg4.5Mn0.7Sc', ['formula:AlMg4.5Mn0.7Sc']],
    ['MgGd 30', ['gdmg']],
    ['MgGd10Zr', ['gdmg']],
  ])('is of all that it names, and not of its beginning: %s', (text, materials) => {
    expect(alloysOf(text).map((claim) => claim.split(' ')[0])).toEqual(materials);
  });

  it('is none of what may be a part number', () => {
    expect(alloysOf('Co-2Y')).toEqual([]);
  });
});

describe('an alloy in loose pieces', () => {
  it('is not in the cooler that they are for', () => {
    expect(alloysOf('HoCu2 regenerator spheres 0.2 mm, 4 K cryocooler')).toEqual(['hocu2 alloy proven']);
  });

  it('is in it where it is named as its part', () => {
    expect(alloysOf('Er3Ni regenerator, GM cryocooler')).toEqual([]);
    expect(claimsOf(['description', 'Er3Ni regenerator, GM cryocooler'])).toContain('er3ni component proven');
  });
});
