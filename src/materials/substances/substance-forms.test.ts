import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { createDecomposer } from '../decompose.ts';

const decomposer = createDecomposer(knowledge());

/** Material and form of what is told of a line, the likeliest first; traces are not. */
function found(description: string, material = ''): string[] {
  const texts = [{ role: 'description', text: description, column: 1 } as const];
  const more = material === '' ? [] : [{ role: 'material', text: material, column: 2 } as const];
  return decomposer
    .decompose({ texts: [...texts, ...more], manufacturer: '', cas: [], pieceGrams: null })
    .contents.filter(({ confidence, report, trace }) => !trace && confidence >= (report ? 0.1 : 0.7))
    .map((content) => `${content.material} ${content.form}`);
}

describe('samarium-cobalt', () => {
  it.each([
    'samarium-cobalt alloy',
    'Samarium-Kobalt-Legierung',
    '钐钴合金锭',
    'サマリウムコバルト合金',
    'Sm2Co17 alloy ingot',
  ])('is an alloy where it is called one: %s', (text) => {
    expect(found(text)).toEqual(['alloy:Sm-Co alloy']);
  });

  it('is a target by its formula, too', () => {
    expect(found('Sputtering target Sm2Co17')).toEqual(['alloy:Sm-Co target']);
  });

  it.each([
    ['Sm2Co17', '', 'sm2co17'],
    ['SmCo alloy ring magnet', '', 'smco'],
    ['Samarium cobalt alloy disc 10x3 mm', '', 'smco'],
    ['Magnet disc 10x3', 'Samarium cobalt alloy', 'smco'],
    ['钐钴合金磁体', '', 'smco'],
    ['VACOMAX 225 alloy', '', 'sm2co17'],
  ])('is a magnet by a magnet word, a shape with dimensions, a grade: %s %s', (text, material, family) => {
    expect(found(text, material)).toEqual([`${family} magnet`]);
  });
});

describe('a compound that is not said which', () => {
  it.each([
    'Dysprosium compound',
    'Dysprosiumverbindung',
    '镝化合物',
    '含镝化合物',
    'compounds containing dysprosium',
    'compuesto de disprosio',
  ])('%s', (text) => {
    expect(found(text)).toEqual(['compound:Dy compound']);
  });

  it('of neodymium is the mix that bonded magnets are pressed from', () => {
    expect(found('Neodymium compound magnet ring')).toEqual(['ndfeb-sintered magnet']);
  });

  it.each(['Potting compound 2K', 'Rohrverbindung DN50', 'Cerium compound'])('nothing followed: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a target of a ceramic', () => {
  it.each([
    ['Sputtering target 8YSZ', ['Zr', 'Y', 'O']],
    ['GDC target', ['Ce', 'Gd', 'O']],
    ['ScAlN target', ['Al', 'Sc', 'N']],
    ['Target aus yttriumstabilisiertem Zirkonoxid', ['Zr', 'Y', 'O']],
    ['钪掺杂氮化铝靶材', ['Al', 'Sc', 'N']],
    ['Sputtering target YBCO', ['Y', 'Ba', 'Cu', 'O']],
  ])('names all that it is made of: %s', (text, constituents) => {
    const texts = [{ role: 'description', text, column: 1 }] as const;
    const { contents } = decomposer.decompose({ texts, manufacturer: '', cas: [], pieceGrams: null });
    expect(contents).toMatchObject([{ form: 'target' }]);
    expect([...(contents[0]?.constituents ?? [])].sort()).toEqual([...constituents].sort());
  });
});

describe('a phosphor', () => {
  it.each([
    ['Leuchtstoff YAG:Ce', 'phosphor:ce-yag compound'],
    ['YAG:Ce phosphor', 'ph-yag compound'],
    ['黄色荧光粉 YAG:Ce', 'phosphor:ce-yag compound'],
    ['White LED phosphor YAG:Ce powder', 'phosphor:ce-yag compound'],
    ['GOS:Tb phosphor powder', 'phosphor:gos compound'],
    ['Gd2O3:Eu phosphor', 'phosphor:ox-Gd compound'],
    ['Red phosphor Y2O3:Eu', 'ph-yox compound'],
    ['Terbium silicate phosphor', 'phosphor:Tb compound'],
  ])('is neither crystal nor oxide: %s', (text, content) => {
    expect(found(text)).toEqual([content]);
  });

  it.each([
    ['YAG:Ce scintillator crystal', 'ce-yag crystal'],
    ['Yttrium oxide, phosphor grade', 'ox-Y oxide'],
    ['Europium oxide for phosphors', 'ox-Eu oxide'],
  ])('is not what it is made of, or what is no phosphor: %s', (text, content) => {
    expect(found(text)).toEqual([content]);
  });

  it('of a white LED is a trace, however the LED is described', () => {
    const texts = [{ role: 'description', text: 'White LED 5 mm with YAG:Ce phosphor', column: 1 }] as const;
    const { contents } = decomposer.decompose({ texts, manufacturer: '', cas: [], pieceGrams: null });
    expect(contents.map(({ form, trace }) => [form, trace])).toContainEqual(['component', true]);
    expect(contents.every(({ trace }) => trace)).toBe(true);
  });
});

describe('a registry number by itself', () => {
  it.each([
    ['12005-21-9', 'yag crystal'],
    ['114168-16-0', '3y-tzp ceramic'],
    ['68585-82-0', 'ph-yox compound'],
    ['1308-87-8', 'cas:1308-87-8 oxide'],
  ])('names the garnet, ceramic or phosphor that it is of, else a plain substance: %s', (number, content) => {
    expect(found(`Powder ${number}`)).toEqual([content]);
  });
});

describe('a sputtering target whose size stands before what it is of', () => {
  it.each([
    ['Sputtering target 3in Tb', 'target:Tb target'],
    ['Target 3" x 0.25" Gd', 'target:Gd target'],
    ['Sputtering target dia 50 mm Y', 'target:Y target'],
    ['TGT 2" X 0.25" DY', 'target:Dy target'],
    ['靶 50mm Gd', 'target:Gd target'],
    ['Sputtertarget 3 Zoll Dy', 'target:Dy target'],
    ['Cible pulvérisation Dy 2 pouces', 'target:Dy target'],
    ['Мишень 50 мм Gd', 'target:Gd target'],
    ['Metal foil 0.1 mm Gd', 'metal:Gd metal'],
  ])('is found: %s', (text, content) => {
    expect(found(text)).toEqual([content]);
  });

  it.each([
    'Target 50 mm Y axis',
    'Target plate 50x50 mm SC connector',
    'TARGET 3IN ER-16',
    'Drill target 3 mm TB',
    'Target 2" Ti',
  ])('and no connector, axis or collet: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['Sputtering target AlSc', 't-alsc target'],
    ['Sputtering target, AlSc 30 at%, 12 in', 't-alsc target'],
    ['Sputtering target Y-Al', 't-yal target'],
    ['Al-Sc alloy ingot', 'al-sc-wrought alloy'],
  ])('has the shares of a target: %s', (text, content) => {
    expect(found(text)).toEqual([content]);
  });
});

describe('"magneto-optic"', () => {
  it.each([
    ['GdTbFe magneto-optical target', 't-gdtbfe target'],
    ['TbFeCo magneto-optic sputtering target', 't-tbfeco target'],
    ['DyFeCo magneto optical disc target', 't-dyfeco target'],
    ['Magneto-optisches Target TbFeCo', 't-tbfeco target'],
    ['Cible magnéto-optique TbFeCo', 't-tbfeco target'],
    ['TGG magneto-optic crystal', 'tgg crystal'],
  ])('is no magneto: %s', (text, content) => {
    expect(found(text)).toEqual([content]);
  });

  it('leaves the generator and the rotator what they are', () => {
    expect(found('Permanent magnet generator for small engine')).toEqual(['ndfeb-sintered component']);
    // Its magnet is of AlNiCo or ferrite.
    expect(found('Magneto for small engine')).toEqual([]);
    expect(found('Magneto-optic rotator TGG')).toEqual(['ndfeb-sintered component', 'tgg component']);
  });
});

describe('pieces of a metal', () => {
  it.each(['Evaporation material Gd pieces 3N', 'Dy pellets 99.9 %', 'Tb granules 4N'])('%s', (text) => {
    expect(found(text).map((content) => content.slice(0, 5))).toEqual(['metal']);
  });

  it.each(['TB pieces 3N', 'Sc pieces, 10 pcs', 'Gd bracket 99 %'])('none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the crystal of a laser', () => {
  it.each([
    ['YAG laser rod Nd:YAG', 'nd-yag crystal'],
    ['Yb:YAG disk laser crystal', 'yb-yag crystal'],
    ['Laserkristall Yb:YAG', 'yb-yag crystal'],
    ['激光晶体 Nd:YVO4', 'yvo4 crystal'],
    ['cristal laser Er:YAG', 'er-yag crystal'],
  ])('is the item itself: %s', (text, content) => {
    expect(found(text)).toEqual([content]);
  });

  it.each([
    ['Yb:YAG disk laser', 'yb-yag component'],
    ['Laser rod 5x80', 'yag component'],
  ])('is inside a laser, or of a kind that is not named: %s', (text, content) => {
    expect(found(text)).toEqual([content]);
  });
});

describe('a material behind a component', () => {
  it.each([
    'Loudspeaker 4 in NdFeB',
    'Headphone driver 40 mm NdFeB',
    'Lautsprecher 4 Zoll NdFeB',
    'Motor 24 V NdFeB',
    'Speaker NdFeB N35',
    '扬声器 40mm 钕铁硼',
  ])('is that of its magnet: %s', (text) => {
    expect(found(text)).toEqual(['ndfeb-sintered component']);
  });

  it.each([
    'Loudspeaker magnet NdFeB',
    'Loudspeaker ring NdFeB',
    'Encoder 8x3 NdFeB',
    'Speaker NdFeB magnet',
    '扬声器钕铁硼磁钢',
    'Motormagnet NdFeB',
    'Holding magnet NdFeB',
  ])('is a magnet by name, shape or dimensions: %s', (text) => {
    expect(found(text)).toEqual(['ndfeb-sintered magnet']);
  });
});

describe('a superconductor', () => {
  it.each([
    ['YBCO tape 6 mm', 'yba component'],
    ['YBCO superconductor tape', 'yba component'],
    ['GdBCO superconducting wire', 'gdbco component'],
    ['REBCO tape GdBCO', 'gdbco component'],
    ['YBCO-Bandleiter', 'yba component'],
    ['钇钡铜氧带材', 'yba component'],
    ['REBCO tape', 'rebco-tape component'],
    ['YBCO bulk', 'yba ceramic'],
  ])('is of the oxide that is named, before or behind: %s', (text, content) => {
    expect(found(text)).toEqual([content]);
  });

  it.each(['Superconducting wire', 'Superconducting wire NbTi'])('of no kind is not told of: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a detector', () => {
  it.each([
    ['Flat panel detector GOS', 'gos component'],
    ['LSO PET detector', 'lso component'],
    ['平板探测器 GOS', 'gos component'],
  ])('is of the crystal that is named, if only by its abbreviation: %s', (text, content) => {
    expect(found(text)).toEqual([content]);
  });

  it('of an iodide holds no other', () => {
    expect(found('CsI flat panel detector')).toEqual([]);
  });

  it('is not its housing', () => {
    expect(found('PET detector housing LSO')).toEqual([]);
  });
});

describe('a radio band', () => {
  it.each(['Circulator RF X-band', 'Circulator waveguide S-Band', 'Zirkulator X-Band 9 GHz'])(
    'is no part: %s',
    (text) => {
      expect(found(text)).toEqual(['smco component', 'yig component']);
    },
  );

  it.each(['V-band clamp 76 mm', 'X-band antenna', 'Rubber band'])('%s holds nothing', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a magnet of a magnetic resonance scanner', () => {
  it('is there in the assembly of yoke and poles, not in the yoke', () => {
    expect(found('MRI magnet yoke assembly 0.5 T')).toEqual(['ndfeb-sintered component']);
    expect(found('MRI magnet yoke')).toEqual([]);
  });
});

describe('mischmetal', () => {
  const contents = (text: string) => {
    const texts = [{ role: 'description', text, column: 1 }] as const;
    return decomposer.decompose({ texts, manufacturer: '', cas: [], pieceGrams: null });
  };

  it.each(['Mischmetal', 'Mischmetal ingot', 'Metal lump, CAS 8049-20-5', 'Ferrocerium rod', '混合稀土金属锭'])(
    'may hold samarium, and is no known non-carrier: %s',
    (text) => {
      const {
        contents: [content],
        coverage,
      } = contents(text);
      expect(content).toMatchObject({
        form: 'alloy',
        presence: 'proven',
        elements: [{ symbol: 'Sm', presence: 'possible' }],
      });
      expect(coverage).toBe('carrier');
    },
  );

  it('holds it where the line says so', () => {
    expect(contents('Mischmetal with samarium metal').contents[0]?.elements).toMatchObject([
      { symbol: 'Sm', presence: 'proven' },
    ]);
  });
});

describe('a piece or powder of an element', () => {
  it.each([
    ['Dysprosium single crystal, diameter 7-8 mm', 'metal:Dy metal'],
    ['Gadolinium Einkristall', 'metal:Gd metal'],
    ['Sc powder −40 mesh 3N (canned)', 'metal:Sc metal'],
    ['Terbium powder 3N -325 mesh', 'metal:Tb metal'],
    ['Er powder −40 mesh 3N (can/ampoule)', 'metal:Er metal'],
  ])('is the metal: %s', (text, wanted) => {
    expect(found(text)).toEqual([wanted]);
  });

  it('is none where something else is doped with it, or a mesh is sold', () => {
    expect(found('Dysprosium doped single crystal')).not.toEqual(['metal:Dy metal']);
    expect(found('Stainless steel mesh 40 mesh')).toEqual([]);
  });

  it.each(['Elektron®21 bar', 'ELEKTRON™ 21 plate'])('has its name without the mark of its owner: %s', (text) => {
    expect(found(text)).toEqual(['ev31 alloy']);
  });
});

describe('a valence in brackets', () => {
  it.each([
    ['Terbium (III) oxide', 'ox-Tb oxide'],
    ['Dysprosium (III) fluoride', 'f-Dy compound'],
    ['TERBIUM (III) ACETATE HYDRATE, 99.99% pure, powder', 'compound:Tb compound'],
    ['Gadolinium(III) 2,4-pentanedionate', 'compound:Gd compound'],
    ['Samarium (II) iodide solution', 'smi2 compound'],
  ])('parts nothing: %s', (text, wanted) => {
    expect(found(text)).toEqual([wanted]);
  });

  it.each(['Neodymium (III) titanate', 'NEODYMIUM (III) TITANATE, (Neodymium Titanium Oxide)'])(
    'leaves a compound of neodymium no magnet: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('a salt by its formula', () => {
  it.each([
    'Dy(NO3)3·4H2O',
    'dy(no3)3 4h2o',
    'DY(NO3)3 4H2O',
    'y2(co3)3 3h2o',
    'GD(NO3)3',
    'tb2(so4)3 8h2o',
    'Sm(OAc)3',
  ])('is a compound, however it is written: %s', (text) => {
    expect(found(text).map((one) => one.split(' ').at(-1))).toEqual(['compound']);
  });
});

describe('substances by names of their own', () => {
  it.each([
    ['Acide gadopenténique', 'gd-contrast compound'],
    ['gadoteraat', 'gd-contrast compound'],
    ['Polvere ittria per plasma spray, 99,95%', 'ox-Y oxide'],
    ['GGG基板 φ2インチ (111)', 'ggg crystal'],
    ['Spritzpulver ZrO2-7Y2O3 agglomeriert', '7ysz-tbc ceramic'],
    ['Yttrium 2-ethylhexanoate', 'compound:Y compound'],
  ])('%s', (text, wanted) => {
    expect(found(text)).toEqual([wanted]);
  });
});

describe('a symbol beside the word for a target, in any language', () => {
  it.each(['Мишень распыляемая Lu 99,9 Ø76х3', 'スパッタリングターゲット Tb', 'SPUTTERTARGET AL/SC 57/43 AT%', 'Cible Dy 99.95 2"', 'Tb 99.9 granulat'])('is the element: %s', (text) => {
    expect(found(text).length).toBeGreaterThan(0);
  });

  it.each(['X 12.5 Y 99.9', 'Gas target TB 12', 'Ziel Sc 12'])('is none here: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is written with the tags of a page', () => {
    expect(found('RE-OX-Dy-1 | Dy<sub>2</sub>O<sub>3</sub> | Light pink powder')).toEqual(['ox-Dy oxide']);
  });
}); // prettier-ignore
