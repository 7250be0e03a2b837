import { describe, expect, it } from 'vitest';
import { contentsOf, contentsOfColumns, holds } from '../described.fixture.ts';
import type { TextRole } from '../types.ts';

const columns = (...texts: readonly (readonly [TextRole, string])[]): string[] =>
  contentsOfColumns(...texts).map(({ material, form }) => `${material} ${form}`);

describe('a form behind a substance or a magnet', () => {
  it.each([
    'Dysprosium wire 1mm 99.9%',
    'Dysprosium metal wire',
    'Gadolinium plate 2 mm',
    'Terbium ribbon 99.9%',
    'NdFeB plate 50x50x10',
    'SmCo pin 3x10',
    'Magnet plate N38SH',
    'Magnet pin N42',
    'Neodymium hook 25 mm',
    '镝板',
  ])('is what it is a piece of: %s', (text) => {
    expect(holds(text)).toBe(true);
  });

  it.each([
    'Magnet wire AWG 24',
    'Neodymium wire',
    'Motor plate',
    'Magnet plate holder',
    'Mounting plate for NdFeB magnets',
    'Tungsten wire',
  ])('is a thing of its own: %s', (text) => {
    expect(holds(text)).toBe(false);
  });
});

describe('a metal in pieces, in any language', () => {
  it.each([
    'Fil de terbium 1 mm', "Plaque d'yttrium 99,9 %", 'Lámina de gadolinio 0,1 mm', 'Alambre de terbio', 'Virutas de escandio', 'Filo di terbio', 'Foglio di gadolinio',
    'Folha de gadolínio', 'Terbiumdraad', 'Drut terbowy', 'Folia z gadolinu', 'Wióry skandu', 'Terbiový drát', 'Dysprosiová tyč', 'Gadolínium fólia 0,1 mm', 'Terbium huzal',
    'Terbiumtråd', 'Disprosyum çubuk', 'Проволока тербиевая', 'Пруток диспрозия', 'Злиток ітрію', '铽丝 1mm', 'ガドリニウム箔', '가돌리늄 호일', 'Terbium-Draht 1 mm',
  ])('is the metal: %s', (text) => {
    expect(contentsOf(text).map(({ form }) => form)).toEqual(['metal']);
  });

  it.each(['Fil de cuivre 1 mm', 'Lámina de acero', 'Folia aluminiowa', 'Erbium plate holder', 'Terbium wire holder', '铜丝 1mm'])('is none here: %s', (text) => {
    expect(holds(text)).toBe(false);
  });

  it.each(['Tb turnings 10 g', '"Sm" turnings, 5 g', 'Dy chips 99.9%', 'Er pieces 5 g', 'Sc shot 10 g'])('is the metal by its symbol: %s', (text) => {
    expect(contentsOf(text).map(({ form }) => form)).toEqual(['metal']);
  });

  it.each(['Y pieces 2', 'Y chips', 'SC shot 10 g', 'Tb chips 4 GB', 'Y slug 10 gauge', 'Er collet chips 10 g'])('is no metal: %s', (text) => {
    expect(holds(text)).toBe(false);
  });

  it('stays an oxide where one is named', () => {
    expect(contentsOf('Terbium oxide pieces 3-6 mm').map(({ form }) => form)).toEqual(['oxide']);
  });
}); // prettier-ignore

describe('a form, or what goods are packed in, with "of"', () => {
  it.each([
    'Rod of terbium',
    'Foil of pure gadolinium',
    'Wire of dysprosium',
    'Pellets of terbium',
    'Vial of terbium',
    'Box of 10 stepper motors',
    'Dysprosium bottle',
    'Terbium vial 10 g',
  ])('is not what the line is: %s', (text) => {
    expect(holds(text)).toBe(true);
  });

  it.each([
    'Case of motor',
    'Box for magnets',
    'Magnet box',
    'Gadolinium vial holder',
    'Rod of steel',
    'Bag of servo horns',
    'Magnet keeper',
  ])('but is here: %s', (text) => {
    expect(holds(text)).toBe(false);
  });
});

describe('a bare shape', () => {
  it.each([
    [['category', 'NdFeB N42SH'], 'ndfeb-sintered magnet'],
    [['category', 'SmCo 26'], 'sm2co17 magnet'],
    [['description', 'N42SH'], 'ndfeb-sintered magnet'],
    [['material', 'Neo N52'], 'ndfeb-sintered magnet'],
  ] as const)('is of what another column says: %j', (column, expected) => {
    expect(columns(['description', 'Ring'], column)).toEqual([expected]);
  });

  it('is none where that says something else', () => {
    expect(columns(['description', 'Bolt'], ['description', 'N42'])).toEqual([]);
    expect(columns(['description', 'Ring'], ['category', 'Steel'])).toEqual([]);
  });
});

describe('texts in capitals', () => {
  it.each([
    ['N42SH MAGNET FOR ROTOR SHAFT 5mm', 'N42SH MAGNET FOR ROTOR SHAFT'],
    ['MAGNET FOR SENSOR BRACKET (RoHS)', 'MAGNET FOR SENSOR BRACKET'],
    ['BLDC MOTOR FOR PUMP COVER, 24V 3000rpm', 'BLDC MOTOR FOR PUMP COVER'],
    ['ADHESIVE FOR MAGNETS 50ml', 'ADHESIVE FOR MAGNETS'],
    ['CABLE FOR SERVO MOTOR 2 pcs', 'CABLE FOR SERVO MOTOR'],
    ['SPUTTERING TARGET, TB, 99.9%, 50mm', 'SPUTTERING TARGET, TB, 99.9%'],
    ['INGOT GD 99.9% 1 kg', 'INGOT GD 99.9%'],
    ['2x SPUTTERING TARGET, DY', 'SPUTTERING TARGET, DY'],
    ['2x Ingot, Dysprosium', 'Ingot, Dysprosium'],
  ])('%s is %s', (text, plain) => {
    const materials = (written: string): string[] => contentsOf(written).map(({ material }) => material);
    expect(materials(text)).toEqual(materials(plain));
  });

  it.each([
    'DY OXIDE',
    'DY METAL INGOT',
    'TGT,DY,99.9%,3IN',
    'TB OXIDE 99.99',
    'Dy chloride',
    'Gd nitrate',
    'MAG,N42SH,10X5',
    'SEG,N48SH,40X20',
  ])('%s holds a rare earth', (text) => {
    expect(holds(text)).toBe(true);
  });

  it.each(['N42.5 rating', 'TM POWDER COAT', 'LU ALLOY WHEEL', 'TB TERMINAL BLOCK', 'ER COLLET', 'Spider PRO'])(
    '%s holds none',
    (text) => {
      expect(holds(text)).toBe(false);
    },
  );

  it('a symbol alone in the cell for the material means the element where a raw form is named', () => {
    expect(columns(['description', 'Sputtering target 3 inch'], ['material', 'DY'])).toEqual(['metal:Dy target']);
    expect(columns(['description', 'TARGET'], ['material', 'DY 99.9%'])).toEqual(['metal:Dy target']);
    expect(columns(['description', 'Terminal block'], ['material', 'TB'])).toEqual([]);
    expect(columns(['description', 'Foil'], ['material', 'SC'])).toEqual([]);
  });

  it('a symbol alone in the cell for the material means the element where no word names the line', () => {
    expect(columns(['material', 'Gd'])).toEqual(['metal:Gd metal']);
    expect(columns(['material', 'Gd'], ['description', 'Use only with permission'])).toEqual(['metal:Gd metal']);
    expect(columns(['material', 'Gd'], ['description', 'Mounting bracket'])).toEqual([]);
    expect(columns(['material', 'TB'])).toEqual([]);
    expect(columns(['material', 'Y'])).toEqual([]);
  });

  it('a symbol alone in a second description means it where the first is a form and no more', () => {
    expect(columns(['description', 'スパッタリングターゲット'], ['description', 'Tb'])).toEqual(['metal:Tb target']);
    expect(columns(['description', 'Sputter target 3in'], ['description', 'Gd, 3N5'])).toEqual(['metal:Gd target']);
    expect(columns(['description', 'Ingot'], ['description', 'Dy'])).toEqual(['metal:Dy metal']);
    expect(columns(['description', 'Yb'], ['description', 'pieces 3-6 mm'])).toEqual(['metal:Yb metal']);
    expect(columns(['description', 'Eu'], ['description', 'ingot under oil'])).toEqual(['metal:Eu metal']);
    expect(columns(['description', 'Target plate for laser sensor'], ['description', 'Tb'])).toEqual([]);
    expect(columns(['description', 'Sputtering target'], ['description', 'Y'])).toEqual([]);
    expect(columns(['description', 'Screw M3'], ['description', 'Er'])).toEqual([]);
    expect(columns(['description', 'Tb'], ['description', 'Sm'])).toEqual([]);
  });

  it.each(['sphere N42 5mm', '2x N42 cube 12 mm', 'Kugel N42 5 mm', 'N52, disc 8 mm'])(
    '%s is a magnet: a shape, a grade and one size',
    (text) => {
      expect(contentsOf(text).map(({ material }) => material)).toEqual(['ndfeb-sintered']);
    },
  );

  it.each(['brake disc N42 8 mm', 'ball valve N42 8 mm', 'O-ring N42 8 mm', 'Ring N42', 'disc 8 mm'])(
    '%s is none',
    (text) => {
      expect(contentsOf(text)).toEqual([]);
    },
  );
});

describe('a foil that stops rays', () => {
  it.each([
    ['Erbium foil filter', 'el-Er'],
    ['Gd foil, neutron shutter', 'gd-foil'],
    ['X-ray filter, erbium foil', 'el-Er'],
  ])('is what the filter or the shutter is: %s', (text, material) => {
    expect(contentsOf(text).map((content) => content.material)).toEqual([material]);
  });

  it.each(['Gd foil holder', 'Er:YAG filter', 'erbium oxide filter', 'Cd foil filter'])('and is not in %s', (text) => {
    expect(holds(text)).toBe(false);
  });
});

describe('the number of a phosphor', () => {
  it.each(['P46 Y3Al5O12:Ce', 'P47 Y2SiO5:Ce'])('says what is made of the formula: %s', (text) => {
    expect(contentsOf(text).map(({ form }) => form)).toEqual(['compound']);
  });
});
