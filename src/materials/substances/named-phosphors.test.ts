import { describe, expect, it } from 'vitest';
import { claimsOf, shown } from '../described.fixture.ts';

const claims = (text: string): string[] => claimsOf(['description', text]);

describe('a phosphor by its formula or in words', () => {
  it.each([
    ['(Sr,Ca)AlSiN3:Eu, rot 630 nm', ['ph-nitride']],
    ['BaFBr:Eu', ['ph-storage']],
    ['NaYF4:Yb,Er', ['ph-ucnp']],
    ['P46 screen, 25 mm', ['ph-p46']],
    ['Strontium aluminate doped with europium and dysprosium', ['ph-afterglow']],
    ['Strontiumaluminat, Europium-Dysprosium-dotiert', ['ph-afterglow']],
    ["Aluminate de strontium dopé à l'europium et au dysprosium", ['ph-afterglow']],
    ['铝酸锶铕镝', ['ph-afterglow']],
    ['BaFBr', []],
  ])('is that phosphor: %s', (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });
});

describe('a crystal by its abbreviation in Russian, or with its dopant in Chinese', () => {
  it.each([
    ['Кристалл ГСГГ:Cr,Nd 6x60', 'gsgg'],
    ['Кристалл ТГГ 5x20', 'tgg'],
    ['ИСГГ стержень', 'ysgg'],
    ['Сцинтиллятор ЛСО', 'lso'],
    ['铒钇铝石榴石 激光棒', 'er-yag'],
    ['铥钇铝石榴石晶体', 'tm-yag'],
    ['镱钇铝石榴石晶体', 'yb-yag'],
  ])('is that crystal: %s', (text, id) => {
    expect(shown(text)).toEqual([id]);
  });
});

describe('glass that is doped', () => {
  it.each(['Er:glass slab 5x5x20', '铒镱共掺磷酸盐玻璃', 'Erbium ytterbium phosphate laser glass rod'])(
    'is neither crystal nor ceramic: %s',
    (text) => {
      expect(claims(text).join()).toMatch(/^er-glass compound/);
    },
  );
});
