import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementHeader, shareText } from './element-header.ts';

const read = (text: string): string => {
  const header = elementHeader(text);
  return header === null ? '' : `${header.symbol} ${header.unit ?? '?'}`;
};

describe('a header of the share of an element', () => {
  it.each(['Dy %', 'Dy%', 'Dy wt%', 'Dy (wt%)', 'Dy [wt.%]', 'Dy wt %', '% Dy', 'wt% Dy', 'DY %', 'Dy_wt_pct', 'Dy content %', 'Dysprosium (%)', 'Dysprosium content', 'Dy-Gehalt [%]', 'Dy Gew.-%', 'Teneur Dy (%)', 'Dysprosium (Dy) %', '镝 %', '镝含量', '镝(Dy)含量%', '镝的含量'.replace('的', ''), 'Dy 质量%', 'ジスプロシウム含有量', '디스프로슘 함량(%)'])('gives a percentage: %s', (text) => {
    expect(read(text)).toBe('Dy %');
  }); // prettier-ignore

  it.each(['Dy ppm', 'Dy (mg/kg)', 'Dysprosium [ppm]', '镝 ppm'])('gives parts per million: %s', (text) => {
    expect(read(text)).toBe('Dy ppm');
  });

  it.each([
    ['Dy (g)', 'Dy g'],
    ['Dy mass g', 'Dy g'],
    ['Tb [mg]', 'Tb mg'],
    ['Weight of Dysprosium (kg)', ''],
    ['Dysprosium weight (kg)', 'Dy kg'],
    ['Tb content [mg]', 'Tb mg'],
    ['Masse Dy (g)', 'Dy g'],
    ['Dy g per piece', 'Dy g'],
    ['镝重量(g)', 'Dy g'],
    ['Масса Dy, г', 'Dy g'],
  ])('gives a mass: %s', (text, header) => {
    expect(read(text)).toBe(header);
  });

  it('of a mass is weak where the symbol is as often something else', () => {
    expect(['X (g)', 'Y (g)', 'Sm (g)'].map((text) => elementHeader(text)?.isWeak)).toEqual([undefined, true, true]);
    expect(['Dy (g)', 'Samarium (g)'].map((text) => elementHeader(text)?.isWeak)).toEqual([false, false]);
  });

  it('may be the element alone, where that is not something else', () => {
    expect(['Dy', 'Dysprosium', 'Yttrium', 'Gd'].map(read)).toEqual(['Dy ?', 'Dy ?', 'Y ?', 'Gd ?']);
    expect(['Y', 'Er', 'Ho', 'Sc', 'dy', 'TB', 'PR', 'CE'].map(read)).toEqual(Array.from({ length: 8 }, () => ''));
    expect(['Y %', 'Er ppm', 'Ho (wt%)', 'Sc %'].map(read)).toEqual(['Y %', 'Er ppm', 'Ho %', 'Sc %']);
    expect(elementHeader('Nd')?.isWeak).toBe(true);
  });

  it.each([
    'Dy2O3 %',
    'Dy mass',
    'Dy g/kg',
    'Total Dy (g)',
    'Dy at%',
    'Dy free',
    'PR %',
    'Y amount',
    'Yield %',
    'Delivery %',
    'Quantity',
    'Tb supplier',
    'Nd Pr %',
    'Price %',
    'Scandinavia',
  ])('is not: %s', (text) => {
    expect(read(text)).toBe('');
  });
});

describe('a cell of such a column', () => {
  const percent = { symbol: 'Dy', unit: '%', isWeak: false } as const;
  const ppm = { symbol: 'Tb', unit: 'ppm', isWeak: false } as const;

  it('is told as a material text tells it', () => {
    const told = ['2.1', '2,1', ' 0 ', '2.1 %', '<0.1', '≤ 0,1', '2.0-2.5', '12000 ppm', 'n.d.', 'ND', '未检出'];
    expect(told.map((text) => shareText(percent, text))).toEqual([
      'Dy 2.1 %',
      'Dy 2.1 %',
      'Dy 0 %',
      'Dy 2.1 %',
      'Dy < 0.1 %',
      'Dy < 0.1 %',
      'Dy 2.0-2.5 %',
      'Dy 12000 ppm',
      'Dy n.d.',
      'Dy n.d.',
      'Dy n.d.',
    ]);
    expect(['12000', '12,000', '0.5 %'].map((text) => shareText(ppm, text))).toEqual([
      'Tb 12000 ppm',
      'Tb 12000 ppm',
      'Tb 0.5 %',
    ]);
  });

  it('of a mass is told in grams, and nothing as nothing', () => {
    const told = (unit: 'mg' | 'g' | 'kg', cell: string): string | null =>
      shareText({ symbol: 'Dy', unit, isWeak: false }, cell);
    expect(told('g', '0.9')).toBe('Dy 0.9 g');
    expect(told('g', '0,9')).toBe('Dy 0.9 g');
    expect(told('mg', '4200')).toBe('Dy 4.2 g');
    expect(told('kg', '0.061')).toBe('Dy 61 g');
    expect(told('g', '900 mg')).toBe('Dy 0.9 g');
    expect(['0', 'n.d.', '-', 'yes', '-3', '12 %'].map((cell) => told('g', cell))).toEqual(['Dy 0 %', 'Dy n.d.', null, null, null, null]);
  }); // prettier-ignore

  it('may state a minimum, a limit, a tolerance, or group its figures', () => {
    const told = ['≥ 2.5', 'min. 2,5', '~2.5', 'approx. 2.5', 'max 0.5', '≦0.5', '2.1 ± 0.1', '2,1 +/- 0,1 %'];
    expect(told.map((text) => shareText(percent, text))).toEqual([
      'Dy 2.5 %',
      'Dy 2.5 %',
      'Dy 2.5 %',
      'Dy 2.5 %',
      'Dy < 0.5 %',
      'Dy < 0.5 %',
      'Dy 2.1±0.1 %',
      'Dy 2.1±0.1 %',
    ]);
    const grouped = ['25.000', '25,000', '25 000', '25\u00a0000', "25'000", '0.500', '2.5', '20,000-25,000'];
    expect(grouped.map((text) => shareText(ppm, text))).toEqual([
      ...Array.from({ length: 5 }, () => 'Tb 25000 ppm'),
      'Tb 0.500 ppm',
      'Tb 2.5 ppm',
      'Tb 20000-25000 ppm',
    ]);
  });

  it('gives nothing where it is no share', () => {
    for (const text of ['', '-', 'yes', '150', '2026-01-04', 'N42SH', '4 pcs'])
      expect(shareText(percent, text)).toBeNull();
  });

  it('keeps every percentage', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        const text = String(hundredths / 100);
        expect(shareText(percent, text)).toBe(`Dy ${text} %`);
        expect(shareText(percent, text.replace('.', ','))).toBe(`Dy ${text} %`);
      }),
    );
  });
});
