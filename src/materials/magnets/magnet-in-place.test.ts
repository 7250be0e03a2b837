import { describe, expect, it } from 'vitest';
import { claimsOf, contentsOf } from '../described.fixture.ts';

const claims = (description: string, material = ''): string[] =>
  claimsOf(['description', description], ...(material === '' ? [] : [['material', material] as const]));

describe('what a magnet sits in', () => {
  it.each([
    'Magnet segment N42SH in aluminium holder',
    'Magnet N42SH in stainless steel holder',
    'Magnet N42SH in PA6 carrier',
    '4 magnets N42SH in aluminium holder',
    'Magnet N42SH in Alu-Halter',
    'Magnet N42SH in anodised housing',
    'Magnet N42SH in Aluminiumhalter',
    'Magneet N42SH in een aluminium houder',
    'Magnet N42SH i aluminiumhållare',
    'Aimant N42SH dans un support en aluminium',
    'Magnet N42SH em suporte de alumínio',
    'Magnet N35 in ferrite yoke',
    'Magnet N42SH mit Ferritjoch',
  ])('is not what the line is: %s', (text) => {
    expect(claims(text)).toEqual(['ndfeb-sintered magnet likely']);
  });

  it('may be a plate of two words, and a motor sits in a housing', () => {
    expect(claims('NdFeB magnet in carrier plate')).toEqual(['ndfeb-sintered magnet proven']);
    expect(claims('BLDC motor in IP65 housing')).toEqual(['ndfeb-sintered component likely']);
  });

  it.each(['Gearbox in motor housing', 'Holder for magnet N42SH in aluminium', 'Magnet holder aluminium'])(
    'is the line where it stands first or alone: %s',
    (text) => {
      expect(claims(text)).toEqual([]);
    },
  );

  it.each([
    '磁铁N35SH 铝支架',
    'N42SH磁铁 不锈钢外壳',
    '磁铁N35SH 10x5x2 不锈钢底座',
    '磁石N42SH アルミホルダー',
    '자석 N42SH 알루미늄 홀더',
  ])('may stand behind a blank, where it is made of something: %s', (text) => {
    expect(claims(text)).toEqual(['ndfeb-sintered magnet likely']);
  });

  it.each(['磁铁 铝支架', '磁铁支架 N35SH', '磁铁固定铝支架', '电机 铝支架'])(
    'is what the line is without a grade of the magnet: %s',
    (text) => {
      expect(claims(text)).toEqual([]);
    },
  );

  it('stands before a magnet by its grade in lists in capitals', () => {
    expect(claims('GRILLE MAGNET D6X3 N35 NI')).toEqual(['ndfeb-sintered magnet likely']);
    expect(claims('GRILLE MAGNET')).toEqual([]);
  });
});

describe('a letter before "magnet"', () => {
  it.each(['Recoma 33E magnet', 'SmCo 26E magnet'])('ends a grade, and is no electromagnet: %s', (text) => {
    expect(claims(text)).toEqual(['sm2co17 magnet proven']);
  });

  it.each(['NdFeB grade E magnet', 'Vacodym 745E magnet'])('of Nd-Fe-B as well: %s', (text) => {
    expect(claims(text)).toEqual(['ndfeb-sintered magnet proven']);
  });

  it('is one of an electromagnet where it stands alone', () => {
    expect(claims('E-magnet 24V')).toEqual([]);
  });
});

describe('another magnet that a line only mentions', () => {
  it('takes nothing by its grade from the one of ferrite that replaces it', () => {
    expect(claims('Ferrite magnet replaces NdFeB N35')).toEqual([]);
  });

  it.each(['Magnet N42SH or ferrite', 'Magnet ferrite / N35'])('leaves either open by its grade: %s', (text) => {
    expect(claims(text)).toEqual(['ndfeb-sintered magnet possible']);
  });

  it.each([
    'Magnet NdFeB, replaces ferrite magnet',
    'Dauermagnet NdFeB statt Ferrit',
    'Magnet NdFeB instead of AlNiCo',
    'Aimant NdFeB au lieu de ferrite',
  ])('takes nothing from the one that it is: %s', (text) => {
    expect(claims(text)).toEqual(['ndfeb-sintered magnet proven']);
  });

  it('is not the one that it was before, by name or by grade', () => {
    expect(claims('Magnet (formerly ferrite Y30) now N35')).toEqual(['ndfeb-sintered magnet likely']);
    expect(claims('Ferrite magnet, replaces NdFeB magnet')).toEqual([]);
  });

  it('alone is the one that is bought', () => {
    expect(claims('替换 钕铁硼磁铁')).toEqual(['ndfeb-sintered magnet proven']);
  });

  it.each(['Magnet ferrite or NdFeB', 'Magnet AlNiCo / NdFeB (alternative)', 'Magnet Ferrit oder NdFeB'])(
    'leaves open which it is: %s',
    (text) => {
      expect(claims(text)).toEqual(['ndfeb-sintered magnet possible']);
    },
  );

  it.each([
    ['Dauermagnet kein Ferrit', ''],
    ['Magnet segment', 'kein Ferrit'],
    ['Magnet not ferrite', ''],
  ])('is none where it is denied: %s %s', (text, material) => {
    expect(claims(text, material)).toEqual(['magnet-unspecified magnet possible']);
  });

  it('is denied by "non" first in the text', () => {
    expect(claims('Non-rare-earth magnet')).toEqual([]);
  });
});

describe('ferrite, where a line is no magnet', () => {
  it.each(['Drain pump synchr. 30W PM ferrite rotor', '스피커 유닛 우퍼(페라이트)', '微波铁氧体 锂铁氧体 LiFe5O8'])(
    'is what is in it: %s',
    (text) => {
      expect(claims(text)).toEqual([]);
    },
  );
});

describe('magnets of powder and plastic', () => {
  it.each([
    ['Magnet NdFeB/PPS kunststoffgeb. D20', ''],
    ['磁石リング NdFeB PPSボンド', ''],
    ['Magnetring Nd-Fe-B', 'PPSボンド'],
  ])('are bonded: %s %s', (text, material) => {
    expect(claims(text, material)).toEqual(['ndfeb-bonded magnet proven']);
  });

  it('and not glued', () => {
    expect(claims('NdFeBマグネット ボンディング済み')).toEqual(['ndfeb-sintered magnet proven']);
  });
});

describe('zirconia with yttria', () => {
  const yttrium = (text: string): unknown => contentsOf(text)[0]?.elements[0]?.massFraction;

  it('is no yttria, in a chain of oxides', () => {
    expect(claims('ZrO2-CeO2-Y2O3 powder 10 kg')).toEqual(['8ysz ceramic proven']);
  });

  it('holds what its name says, in wt % or mol %', () => {
    expect(yttrium('Zirconia 3Y disc')).toMatchObject({ min: 0.0236, max: 0.0422 });
    expect(yttrium('ZIRCONIA-8Y2O3')).toMatchObject({ min: 0.063, max: 0.1082 });
    expect(yttrium('Zirkonoxid-Kugeln, stabilisiert mit Yttrium')).toMatchObject({ min: 0.02, max: 0.12 });
  });

  it('is one layer, and the alloy below it another', () => {
    expect(claims('ZIRCONIA-8Y2O3 / MCRALY BOND')).toEqual(['8ysz ceramic proven', 'mcraly alloy proven']);
  });

  it('is no type number', () => {
    expect(claims('Electrolyte GDC 10 um')).toEqual(['gdc ceramic proven']);
    expect(claims('Valve ceramic DN40 GDC-J40')).toEqual([]);
  });
});

describe('a coating', () => {
  it('is on whatever part is named', () => {
    expect(claims('FILAMENT, ION GAUGE, YTTRIA COATED IRIDIUM')).toEqual(['y2o3-part component likely']);
  });
});

describe('a thing that is called after a holder', () => {
  it.each([
    ['Door latch magnet 10x5x2', 'magnet-unspecified magnet possible'],
    ['Door magnet 20x10', 'magnet-unspecified magnet possible'],
    ['Cabinet magnet 20x10', 'magnet-unspecified magnet possible'],
    ['Magnetschale N38UH', 'ndfeb-sintered magnet likely'],
  ])('is a bare magnet by its size or its grade: %s', (text, claim) => {
    expect(claims(text)).toEqual([claim]);
  });

  it.each(['Cabinet magnet 45x15x13', 'Magnetschale Edelstahl Ø150'])('and a holder without: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });
});

describe('a part that has magnets', () => {
  it.each(['PAS 12-magnet sensor', 'Disc with 12 magnets'])('by their number: %s', (text) => {
    expect(claims(text)).toEqual(['ndfeb-sintered component possible']);
  });

  it('by a magnet word and the material beside it', () => {
    expect(claims('CELLULE MM AIMANT MOBILE SAMARIUM-COBALT')).toEqual(['smco component likely']);
  });

  it('is none where it is for them', () => {
    expect(claims('Holder for 12 magnets')).toEqual([]);
  });
});

describe('a clause of ferrite', () => {
  it('says what a magnet is of, with its shape', () => {
    expect(claims('MAGNET, SUMP, FERRITE RING D22')).toEqual([]);
  });
});

describe('a component whose text says that a permanent magnet is in it', () => {
  it('is that component, and no bare magnet', () => {
    expect(claimsOf(['description', 'Circulation pump permanent magnet EC'])).toEqual([
      'ndfeb-bonded component possible',
    ]);
    expect(claimsOf(['description', 'Motor permanent magnet'])).toEqual(['ndfeb-sintered component likely']);
    expect(claimsOf(['description', 'Motor permanent magnet 20x10x5'])).toEqual(['magnet-unspecified magnet possible']);
  });
});
