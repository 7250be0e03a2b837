import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { createDecomposer } from '../decompose.ts';
import { normalise } from '../text/normalise.ts';
import { findSymbols } from './symbols.ts';
import type { Content } from '../types.ts';

const decomposer = createDecomposer(knowledge());

function magnet(description: string, material = ''): Content | undefined {
  const texts = [
    { role: 'description' as const, text: description, column: 0 },
    { role: 'material' as const, text: material, column: 1 },
  ];
  return decomposer.decompose({ texts, manufacturer: '', cas: [], pieceGrams: null }).contents[0];
}

/** Share in wt% of each element that the text proves; null where it proves the element and no share. */
function proven(description: string, material = ''): Record<string, number | null> {
  const elements = magnet(description, material)?.elements.filter(({ presence }) => presence === 'proven') ?? [];
  const stated = elements.filter(({ symbol }) => symbol !== 'Nd' && symbol !== 'Pr');
  return Object.fromEntries(
    stated.map(({ symbol, massFraction: share }) => [
      symbol,
      share === null ? null : Math.round(share.typ * 1e6) / 1e4,
    ]),
  );
}

const presence = (description: string, symbol: string, material = ''): string | undefined =>
  magnet(description, material)?.elements.find((element) => element.symbol === symbol)?.presence;

describe('a share belongs to the element that it stands beside', () => {
  it.each([
    ['NdFeB magnet, Dy 1.2 %, Tb 0.5 %', { Dy: 1.2, Tb: 0.5 }],
    ['NdFeB magnet Dy 1.2% Tb 0.5%', { Dy: 1.2, Tb: 0.5 }],
    ['NdFeB magnet 1.2% Dy 0.5% Tb', { Dy: 1.2, Tb: 0.5 }],
    ['NdFeB magnet Nd 29 % Dy 2 % Tb 0,4 %', { Dy: 2, Tb: 0.4 }],
    ['NdFeB magnet, dysprosium 1.5 wt%, terbium 0.2 wt%', { Dy: 1.5, Tb: 0.2 }],
    ['NdFeB magnet with 2 % of dysprosium', { Dy: 2 }],
    ['NdFeB magnet, Dy 2–3 %', { Dy: 2.5 }],
    ['NdFeB magnet, Dy 12000 ppm', { Dy: 1.2 }],
    ['NdFeB magnet (Dy: 1.8 wt.%)', { Dy: 1.8 }],
  ])('%s', (text, shares) => {
    expect(proven(text)).toEqual(shares);
  });

  it.each(['≥ 2.5 %', '>= 2.5 %', '> 2,5 %', '≧2.5%', 'min. 2.5 %', 'min 2.5%', ': minimum 2.5 %', 'at least 2.5 %', 'not less than 2.5 %', '~2.5 %', '≈ 2.5 %', 'approx. 2.5 %', 'ca. 2.5 %', 'content: min. 2.5 %', '(mind. 2,5 %)', '= 2.5 %', '2.5±0.5 %', '2.5 +/- 0.5 %', '約2.5％', '25.000 ppm', '25,000 ppm', '25 000 ppm', "25'000 ppm", '≥ 25,000 ppm', '20,000-30,000 ppm'])(
    'as a minimum, about, or in figures that are grouped: Dy %s',
    (share) => {
      expect(proven(`Magnet NdFeB Dy ${share}`)).toEqual({ Dy: 2.5 });
      expect(proven(`Magnet NdFeB dysprosium ${share}`)).toEqual({ Dy: 2.5 });
    },
  ); // prettier-ignore

  it.each([
    '25,000 ppm Dy',
    '25.000 ppm of dysprosium',
    '≥ 2.5 % Dy',
    'not less than 2.5 % Dy',
    '2.5 ± 0.2 % Dy',
    'min. 2.5 % Dy, free of cracks',
    '2.5 % Dy, Tb-free',
    '2.5 % Dy free of Tb',
  ])('which may be the one behind it: %s', (text) => {
    expect(proven(`Magnet NdFeB ${text}`)).toEqual({ Dy: 2.5 });
  });

  it.each([
    'Br ±2 % Dy-free',
    'tol. 5% Dy free',
    'TREO 32 % Dy-frei',
    '5 % dysprosium free',
    'Br ± 2 % Dy/Tb-free',
    '±5% Dy',
    'Ni coated 5% no Dy',
    'tol. 5 % Dy n.d.',
  ])('and not to one that is denied behind it: %s', (text) => {
    expect(proven(`Magnet NdFeB ${text}`)).toEqual({});
    if (text !== '±5% Dy') expect(presence(`Magnet NdFeB ${text}`, 'Dy')).not.toBe('possible');
  });

  it('whatever the figures are, and whichever of both stands first', () => {
    const figure = fc.integer({ min: 1, max: 390 }).map((tenths) => tenths / 10);
    const pair = fc.uniqueArray(fc.constantFrom('Dy', 'Tb', 'Ho', 'Gd'), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(
        pair,
        fc.array(figure, { minLength: 4, maxLength: 4 }),
        fc.constantFrom(' ', ', ', ' / '),
        fc.boolean(),
        (symbols, figures, gap, isElementFirst) => {
          const text = symbols
            .map((symbol, at) =>
              isElementFirst ? `${symbol} ${String(figures[at])} %` : `${String(figures[at])} % ${symbol}`,
            )
            .join(gap);
          const hits = findSymbols(normalise(text)).map(({ symbol, percent }) => [symbol, percent?.min]);
          expect(hits).toEqual(symbols.map((symbol, at) => [symbol, figures[at]]));
        },
      ),
    );
  });

  it.each([
    ['永磁体（钕铁硼）/成分:Nd29%Dy2.5%Fe余量/牌号N42SH', { Dy: 2.5 }],
    ['Magnet NdFeB Nd28.5%Dy3.1%Tb0.4%B1%', { Dy: 3.1, Tb: 0.4 }],
    ['Magnet NdFeB, Dy2,5%', { Dy: 2.5 }],
  ])('stand right behind the symbols: %s', (text, shares) => {
    expect(proven(text)).toEqual(shares);
  });

  it.each(['TB3% magnet holder', 'Resistor Y5% for magnet'])('and no code with a figure is one: %s', (text) => {
    expect(proven(text)).toEqual({});
  });

  it('atoms and moles are no shares of mass', () => {
    expect(proven('NdFeB magnet, Dy 2 at%')).toEqual({});
  });

  it('one share of two elements is of the one, the other, or both', () => {
    const content = magnet('NdFeB magnet Dy+Tb 2.5 %');
    expect(content?.anyOf).toEqual([{ symbols: ['Dy', 'Tb'], confidence: 0.97 }]);
    expect(content?.elements.find(({ symbol }) => symbol === 'Tb')?.massFraction?.max).toBe(0.025);
  });
});

describe('an element that is named is there', () => {
  it.each([
    'Magnet NdFeB N42SH (contains Dy and Tb)',
    'Magnet N42SH with Dy/Tb',
    'Magnet NdFeB N42SH, enthält Dy und Tb',
    '钕铁硼磁铁 N42SH 含Dy、Tb',
  ])('%s', (text) => {
    expect([presence(text, 'Dy'), presence(text, 'Tb')]).toEqual(['proven', 'proven']);
  });

  it.each(['Magnet NdFeB N42SH Tb diffusion', 'Magnet N42SH, Tb GBD'])(
    'that it diffused into the grains: %s',
    (text) => {
      expect(presence(text, 'Tb')).toBe('proven');
    },
  );

  it('without samarium it is no Sm-Co', () => {
    expect(presence('SmCo magnet 10x5', 'Sm')).toBe('proven');
  });
});

describe('a share of nothing is a claim', () => {
  it.each([
    'Magnet block NdFeB N42SH, Dy 0 %, Tb 0 %',
    'Magnet block NdFeB N42SH, 0% Dy / 0% Tb',
    'Magnet block NdFeB N42SH, Dy <0.01 %, Tb <0.01 %',
    'Magnet block NdFeB N42SH, Dy ≤ 0.1 %, Tb ≤ 0.1 %',
    'Magnet block NdFeB N42SH, Dy n.d., Tb n.d.',
    'Magnet block NdFeB N42SH, 0 % dysprosium, 0 % terbium',
  ])('%s', (text) => {
    expect([presence(text, 'Dy'), presence(text, 'Tb')]).toEqual(['unlikely', 'unlikely']);
  });

  it('in a column for the material too', () => {
    expect(presence('Magnet block N42SH', 'Dy', 'Dy 0.0 wt%')).toBe('unlikely');
  });

  it.each(['0 % Y2O3', 'Y2O3: 0%', 'Y2O3 content 0.0 %', 'Al2O3 95%, Y2O3 0%, SiO2 5%'])(
    'of a substance as well: %s',
    (text) => {
      expect(magnet(text)).toBeUndefined();
    },
  );

  it.each(['10 % Y2O3', 'Y2O3 0.01 %', 'Al2O3 100% Y2O3 99.9%'])('and no other figure is one: %s', (text) => {
    expect(magnet(text)?.material).toBe('ox-Y');
  });

  it('a limit above what is left in every magnet says nothing', () => {
    expect(presence('NdFeB magnet N42SH, Dy max. 2 %', 'Dy')).toBe('likely');
  });
});

describe('what is listed together is denied together', () => {
  it.each([
    'aimant NdFeB N42SH sans dysprosium ni terbium',
    'Magnet N42SH ohne Dysprosium und Terbium',
    'Magnet N42SH without Dy or Tb',
    'Magnet N42SH, no Dy, no Tb',
    'dysprosium- and terbium-free N42SH magnet',
    '钕铁硼磁铁 N42SH 无镝、铽',
  ])('%s', (text) => {
    expect([presence(text, 'Dy'), presence(text, 'Tb')]).toEqual(['unlikely', 'unlikely']);
  });

  it('an element with a share of its own is not', () => {
    expect(proven('Magnet NdFeB without Dy, Tb 0.4 %')).toEqual({ Tb: 0.4 });
  });

  it('"Dy-free" says nothing of terbium', () => {
    expect([presence('Dy-free N42SH magnet', 'Dy'), presence('Dy-free N42SH magnet', 'Tb')]).toEqual([
      'unlikely',
      'possible',
    ]);
  });

  it('the chance of one or the other lies between the greater and the sum', () => {
    for (const text of [
      'Dy-free N42SH magnet',
      'Magnet N42SH, no Dy, no Tb',
      'NdFeB magnet',
      'HREE-free NdFeB magnet N45SH',
    ]) {
      const { elements = [], anyOf = [] } = magnet(text) ?? {};
      const each = elements
        .filter(({ symbol }) => symbol === 'Dy' || symbol === 'Tb')
        .map(({ confidence }) => confidence);
      expect(anyOf[0]?.confidence, text).toBeGreaterThanOrEqual(Math.max(...each));
      expect(anyOf[0]?.confidence, text).toBeLessThanOrEqual(each.reduce((sum, one) => sum + one, 0));
    }
  });
});

describe('a claim about the whole magnet', () => {
  it.each([
    'Motor without magnets',
    'Motor (contains no rare earth magnets)',
    'Magnet ohne seltene Erden',
    'Motor, no permanent magnets',
  ])('is believed where nothing else is named: %s', (text) => {
    expect(magnet(text)).toBeUndefined();
  });

  it('makes one magnet of a grade and of its claim', () => {
    const texts = [{ role: 'description' as const, text: 'Magnet N45SH HREE-free NdFeB', column: 0 }];
    const { contents } = decomposer.decompose({ texts, manufacturer: '', cas: [], pieceGrams: null });
    expect(contents.map(({ material }) => material)).toEqual(['ndfeb-sintered-hrefree']);
  });

  it.each(['Magnet N40SH HREE-free', 'NdFeB N45 无重稀土', 'Magnet N38H ohne schwere Seltene Erden'])(
    'leaves holmium open, as without it: magnets with it were sold so: %s',
    (text) => {
      expect([presence(text, 'Ho'), presence(text, 'Tb')]).toEqual(['possible', 'unlikely']);
    },
  );

  it('ends that question where holmium is denied as well', () => {
    expect(presence('Magnet N40SH HREE-free, Ho-free', 'Ho')).toBe('unlikely');
  });
});

describe('an impurity is no content', () => {
  it.each(['Gadolinium oxide 4N, Sm2O3 <5 ppm, Eu2O3 <5 ppm', 'Gadolinium oxide, Sm2O3 20 ppm'])('%s', (text) => {
    const texts = [{ role: 'description' as const, text, column: 0 }];
    const { contents } = decomposer.decompose({ texts, manufacturer: '', cas: [], pieceGrams: null });
    expect(contents.flatMap(({ elements }) => elements.map(({ symbol }) => symbol))).toEqual(['Gd']);
  });
});

describe('a column for the material', () => {
  it.each([
    ['Ring 20x10', 'N42SH', 'magnet'],
    ['Segment', 'VACODYM 677', 'magnet'],
    ['Halbschale', 'N48UH', 'magnet'],
    ['Segment', '40SH', 'magnet'],
    ['Sputtering target', 'Tb', 'target'],
    ['Ingot', 'Dy', 'metal'],
    ['Sputtering target', 'Y', 'target'],
  ])('says of "%s", %s, that it is a %s', (description, material, wanted) => {
    expect(magnet(description, material)?.form).toBe(wanted);
  });

  it.each([
    ['Screw M3', 'Tb'],
    ['Ring 20x10', 'Steel 1.4301'],
    ['Ring 20x10', '40H'],
    ['Connector 8-pin', 'Y'],
  ])('says nothing of the kind of "%s", %s', (description, material) => {
    expect(magnet(description, material)).toBeUndefined();
  });
});

describe('a registry number of an alloy for magnets', () => {
  const materialOf = (description: string, cas: string): string | undefined =>
    decomposer.decompose({
      texts: [
        { role: 'description', text: description, column: 0 },
        { role: 'commodity', text: cas, column: 1 },
      ],
      manufacturer: '',
      cas: [cas],
      pieceGrams: null,
    }).contents[0]?.material;

  it('says of a magnet which it is, and is the alloy where no magnet is named', () => {
    expect(materialOf('Magnet', '12052-78-7')).toBe('sm2co17');
    expect(materialOf('Disc magnet 5x3', '12017-68-4')).toBe('smco5');
    expect(materialOf('Ingot', '12017-68-4')).toBe('cas:12017-68-4');
  });
});

describe('yttria with a share of zirconia', () => {
  it.each(['Zirconia powder, 5.2 wt% Y2O3', 'Zirconia granulate 3 mol% yttria', 'ZrO2 beads, Y2O3 5 %'])(
    'stabilises it: %s',
    (text) => {
      expect(magnet(text)?.form).toBe('ceramic');
    },
  );
});

describe('an alloy of which shares are stated', () => {
  it.each([
    ['Aluminium alloy plate with 0.4 % Sc', ['Al', 'Sc'], { Sc: 0.4 }],
    ['Alloy Sm 34 % Co 66 %', ['Co', 'Sm'], { Sm: 34 }],
    ['Mg-Legierung, Gd 3 % Y 4 %', ['Gd', 'Mg', 'Y'], { Gd: 3, Y: 4 }],
    ['Zr alloy with 2 % Y', ['Y', 'Zr'], { Y: 2 }],
  ])('is one of what is named: %s', (text, constituents, shares) => {
    const content = magnet(text);
    expect(content?.constituents).toEqual(constituents);
    expect(proven(text)).toEqual(shares);
  });

  it.each(['Nickel alloy, Y 0.05 %', 'Steel plate, Y 0.2 %', 'Aluminium alloy, Sc < 0.4 %', 'Solder alloy, Ce 0.3 %'])(
    'is none by an impurity, a limit, or what no entry names: %s',
    (text) => {
      expect(magnet(text)).toBeUndefined();
    },
  );
});

describe('a material cell that names ferrite', () => {
  it.each([
    'Ferrite',
    'Ferrit',
    'ferrita',
    'Ceramic',
    'フェライト',
    '铁氧体',
    '페라이트',
    'феррит',
    'Strontium ferrite',
  ])('is of the magnet that the line names: %s', (material) => {
    expect(magnet('Ring magnet', material)).toBeUndefined();
    expect(magnet('Motor', material)).toBeUndefined();
  });

  it.each(['Ferrite / NdFeB', 'Steel'])('counts only alone: %s', (material) => {
    expect(magnet('Ring magnet', material)).toBeDefined();
  });
});

describe('what a component names beside its magnet', () => {
  const ofMagnet = (text: string, symbol: string): string | undefined => {
    const texts = [{ role: 'description' as const, text, column: 0 }];
    const { contents } = decomposer.decompose({ texts, manufacturer: '', cas: [], pieceGrams: null });
    const content = contents.find(({ material }) => material.startsWith('ndfeb'));
    return content?.elements.find((element) => element.symbol === symbol)?.presence;
  };

  it('is not of the magnet: a crystal, a glass', () => {
    expect(ofMagnet('Faraday isolator 1064 nm, TGG crystal', 'Tb')).not.toBe('proven');
    expect(ofMagnet('Optical isolator, terbium glass', 'Tb')).not.toBe('proven');
    expect(ofMagnet('Optical isolator with NdFeB magnet, TGG crystal', 'Tb')).not.toBe('proven');
  });

  it('is of the magnet where that is said, or a share is stated', () => {
    expect(ofMagnet('Servo motor, magnets contain dysprosium', 'Dy')).toBe('proven');
    expect(ofMagnet('Servo motor, Dy 2 %', 'Dy')).toBe('proven');
  });
});
