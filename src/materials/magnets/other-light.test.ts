import { describe, expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';

const told = (text: string): string[] =>
  contentsOf(text).map(
    ({ material, elements }) =>
      `${material}${elements.flatMap(({ symbol, presence }) => (presence === 'proven' ? [` ${symbol}`] : [])).join('')}`,
  );

describe('a magnet with another light rare earth in the place of neodymium', () => {
  it.each([
    ['Pr-Fe-B magnet 10x5', 'prfeb'],
    ['PrFeB ring magnet', 'prfeb'],
    ['Magnet, praseodymium iron boron', 'prfeb'],
    ['镨铁硼 磁体', 'prfeb'],
    ['Pr2Fe14B magnet', 'prfeb'],
    ['Ce-Fe-B magnet 10x5', 'cefeb'],
    ['Magnet CeFeB', 'cefeb'],
    ['Cer-Eisen-Bor Magnet', 'cefeb'],
    ['铈铁硼磁钢', 'cefeb'],
    ['PrFeB magnet, Dy 1.5 %', 'prfeb Dy'],
    ['Ce-Fe-B magnet with Tb 0.5 wt%', 'cefeb Tb'],
  ])('names its material: %s', (text, material) => {
    expect(told(text)).toEqual([material]);
  });

  it.each(['NdPrFeB magnet', 'Nd-Pr-Fe-B magnet', '(Nd,Pr)-Fe-B magnet', 'Nd/Pr-Fe-B magnet', 'Nd-Ce-Fe-B magnet', '(Nd,Ce)FeB magnet', '镨钕铁硼 磁体', '钕镨铁硼 磁体', 'Nd-La-Ce-Fe-B magnet'])(
    'and beside neodymium it is Nd-Fe-B: %s',
    (text) => {
      expect(contentsOf(text).map(({ material }) => material)).toEqual(['ndfeb-sintered']);
    },
  ); // prettier-ignore
});

describe('a magnet named after the heavy rare earth in it', () => {
  it.each([
    ['Dy-Fe-B magnet', ['Dy']],
    ['Dy-Fe-B ring magnet', ['Dy']],
    ['Tb-Fe-B magnet 10x5', ['Tb']],
  ])('holds it: %s', (text, symbols) => {
    expect(told(text)).toEqual([`ndfeb-sintered ${symbols.join(' ')}`]);
  });
});

describe('two heavy rare earths with one word for both', () => {
  it.each([
    'Dy-Tb diffused NdFeB magnet N48UH',
    'Dy/Tb diffused magnet NdFeB',
    'Dy+Tb-doped NdFeB magnet',
    'Tb-Dy diffused magnet N50SH',
  ])('are both there: %s', (text) => {
    expect(told(text)[0]).toMatch(/^ndfeb-sintered (?:Dy Tb|Tb Dy)$/);
  });

  it.each(['NdFeB magnet, Dy-Tb', 'NdFeB magnet Dy/Tb-free'])('or are not: %s', (text) => {
    expect(told(text).join()).not.toMatch(/ (?:Dy|Tb)/);
  });
});

describe('zero, as a laboratory states it', () => {
  const chances = (text: string): (string | number)[] =>
    contentsOf(text).flatMap(({ elements }) =>
      elements.flatMap(({ symbol, confidence }) => (/Dy|Tb/.test(symbol) ? [symbol, confidence] : [])),
    );
  it.each([
    'Magnet NdFeB N40SH, Dy: 0, Tb: 0 (ICP, LOD 0.01 %)',
    'Magnet NdFeB N40SH Dy=0 Tb=0',
    'Magnet NdFeB N40SH, Dy: 0.00, Tb: 0.00',
    'Magnet NdFeB N40SH, Dy: 0; Tb: 0',
    'NdFeB N40SH 磁体 Dy：0，Tb：0',
  ])('is a denial without the sign of percent: %s', (text) => {
    expect(chances(text)).toEqual(['Dy', 0.08, 'Tb', 0.08]);
  });

  it.each(['Magnet NdFeB N40SH, Dy: 0.5 %', 'Magnet NdFeB N40SH, Dy: 02', 'Magnet NdFeB N40SH, Dy: 0-3 %', 'Magnet NdFeB N40SH, Dy 0 pcs'])(
    'and nothing else is one: %s',
    (text) => {
      expect(chances(text)).not.toContain(0.08);
    },
  ); // prettier-ignore
});
