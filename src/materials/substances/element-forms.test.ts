import { describe, expect, it } from 'vitest';
import { claimsOf, contentsOf } from '../described.fixture.ts';

const claims = (description: string): string[] => claimsOf(['description', description]);

describe('an element that is bound in a complex', () => {
  it.each([
    ['Thenoyl europium chelate (TEC)', 'Eu'],
    ['europium complex', 'Eu'],
    ['Europiumkomplex', 'Eu'],
    ['Komplex von Europium', 'Eu'],
    ["Complexe d'europium", 'Eu'],
    ['Комплекс тербия', 'Tb'],
    ['铕配合物', 'Eu'],
    ['ユウロピウム錯体', 'Eu'],
    ['디스프로슘 착물', 'Dy'],
    ['HTRF terbium cryptate', 'Tb'],
    ['Eu-cryptate', 'Eu'],
    ['Gadolinium-DTPA 0.5 mol/L in water', 'Gd'],
    ['Gadolinium DTPA solution', 'Gd'],
    ['Y-90 DOTATOC', 'Y'],
    ['Sm-153 EDTMP', 'Sm'],
    ['Lu-DOTATATE', 'Lu'],
  ])('is a compound: %s', (text, symbol) => {
    expect(claims(text)).toEqual([`compound:${symbol} compound proven`]);
  });

  it.each(['Er complex gear unit', 'Y complex cable'])('is none where letters name no element: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });
});

describe('particles that are labelled with an element', () => {
  it.each(['AlphaLISA europium acceptor beads', 'Europium chelate latex particles 0.2 µm'])(
    'have it in them: %s',
    (text) => {
      expect(claims(text)).toEqual(['doped:Eu component proven']);
    },
  );
});

describe('contrast agents', () => {
  it.each([
    'Gadoteerzuur 279,32 mg/ml',
    'gadoteerihappo',
    'กรดกาโดเทอริก',
    'Gadoksetat',
    'Gadograf',
    'Vasovist',
    'Artirem',
    'Pixxoscan',
  ])('are compounds of gadolinium by name: %s', (text) => {
    expect(claims(text).map((claim) => claim.split(' ').slice(0, 2).join(' '))).toEqual(['gd-contrast compound']);
  });
});

it('what one name of a substance spells is proven, whatever another leaves open', () => {
  expect(claims('Artirem gadotérate 0,0025 mmol/ml')).toEqual(['gd-contrast compound proven']);
  expect(
    contentsOf('三基色绿粉 (La,Ce,Tb)PO4').flatMap(({ elements }) => elements.map(({ presence }) => presence)),
  ).toEqual(['proven']);
});

describe('a grade of the standards in Russian', () => {
  it.each([
    ['Иттрий ИтМ-1, стружка', 'Y', 'metal'],
    ['Диспрозий ДиМ-1', 'Dy', 'metal'],
    ['Гадолиний ГдМ-2 слиток', 'Gd', 'metal'],
    ['Гадолиний ГдО-2', 'Gd', 'oxide'],
    ['Скандий, куски', 'Sc', 'metal'],
  ])('says what is sold by its last letter: %s', (text, symbol, form) => {
    expect(claims(text)).toEqual([`${form}:${symbol} ${form} proven`]);
  });
});

describe('what is evaporated', () => {
  it.each([
    '镱镀膜料 Yb 99.99% 1-3mm 颗粒',
    '鐿鍍膜材料 99.99%',
    'イッテルビウム蒸着材料 粒状',
    '이터븀 증착재료 99.9%',
    'Ytterbium Aufdampfmaterial 99,9%',
    "matériau d'évaporation ytterbium 99,9%",
    'material de evaporación iterbio 99,9%',
  ])('is the metal: %s', (text) => {
    expect(claims(text)).toEqual(['metal:Yb metal proven']);
  });

  it.each([
    ['氧化钇镀膜料 99.99%', 'ox-Y oxide proven'],
    ['氟化镱镀膜料 YbF3', 'compound'],
  ])('or the oxide or salt that is named: %s', (text, form) => {
    expect(claims(text).join()).toContain(form);
  });

  it.each(['氧化锆镀膜料', '二氧化硅镀膜料 SiO2', '镀膜料 铬 Cr 99.9%', '氟化镧镀膜料'])(
    'is not told of: %s',
    (text) => {
      expect(claims(text)).toEqual([]);
    },
  );
});

describe('what magnets cool', () => {
  it.each([
    '磁气制冷工质 Gd球 0.3-0.5mm 99.9%',
    'Magnetocaloric material Gd spheres 99.9%',
    'Gd Kugeln 0,5 mm 99,9 %',
    'Gd球 99.9%',
  ])('is the metal in pure pieces: %s', (text) => {
    expect(claims(text)).toEqual(['metal:Gd metal proven']);
  });

  it.each(['磁制冷材料 Gd', '자기냉동 재료 Gd', 'magnetic refrigerant Gd'])('is open otherwise: %s', (text) => {
    expect(claims(text)).toEqual(['magnetocaloric:Gd compound proven']);
  });

  it.each(['钢球 GD-5', '球阀 Gd20', 'Gd球阀 DN20'])('is none of a valve or a ball: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });
});

describe('a screen of a phosphor', () => {
  it.each(['TELA FOSFORO GD2O2S:TB 43X43 RX', 'Pantalla de fósforo Gd2O2S:Tb', 'Écran au phosphore Gd2O2S:Tb'])(
    'is known by it: %s',
    (text) => {
      expect(claims(text)).toContainEqual(expect.stringMatching(/gos .*proven/));
    },
  );
});
