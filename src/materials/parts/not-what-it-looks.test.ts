import { describe, expect, it } from 'vitest';
import { bundledDecomposer } from '../../batch/lines/decomposer.ts';
import { contentsOfColumns, holds, shown } from '../described.fixture.ts';

const decomposer = await bundledDecomposer();

describe('figures in another column than a shape', () => {
  it('are the size of a lock, unless a magnet is named', () => {
    const found = (...texts: string[]) =>
      contentsOfColumns(...texts.map((text) => ['description', text] as const)).length;
    expect(found('Cylinder euro', '30/30 brass')).toBe(0);
    expect(found('Profile cylinder', '35/35')).toBe(0);
    expect(found('Magnet cylinder', '31/28')).toBeGreaterThan(0);
    expect(found('Cylinder', 'N42SH')).toBeGreaterThan(0);
  });
});

describe('a name of a firm', () => {
  it.each(['Olin Winchester', 'Winchester, LLC', 'Winchester Interconnect', '308 Winchester brass'])(
    'is no hard disk, though one is called so: %s',
    (text) => {
      expect(holds(text)).toBe(false);
    },
  );

  it('leaves the disk what it is', () => {
    expect(holds('SATA winchester 1 TB')).toBe(true);
    expect(holds('Винчестер 500 ГБ')).toBe(true);
  });
});

describe('a thruster', () => {
  it('with a propellant has no motor', () => {
    expect(holds('Thruster T200')).toBe(true);
    expect(holds('Thruster, monoprop 1N')).toBe(false);
    expect(holds('Cold gas thruster 10 mN')).toBe(false);
    expect(
      contentsOfColumns(['description', 'THRUSTER'], ['description', 'HYDRAZINE 5N']).some(
        ({ confidence }) => confidence > 0.1,
      ),
    ).toBe(false);
  });
});

describe('what holds a crystal', () => {
  it.each([
    'Nd:YAG rod holder',
    'Uchwyt kryształu Nd:YAG',
    'Objímka tyče Nd:YAG D6,35',
    'Держатель кристалла Nd:YAG',
    'Porta barra Nd:YAG',
    'LYSO block fixture',
    'Fixture, LYSO block gluing',
    'LYSO晶体夹具',
  ])('is none: %s', (text) => {
    expect(holds(text)).toBe(false);
  });

  it.each([
    'Nd:YAG crystal in a mount 25 mm',
    'Mounted Nd:YAG crystal',
    'Kryształ Nd:YAG w uchwycie',
    'Yttrium target with bracket',
    'GGG substrate, gripper ready',
  ])('comes with one: %s', (text) => {
    expect(holds(text)).toBe(true);
  });
});

describe('a detector', () => {
  it('is made of what shines in it, and not of what another laser is made of', () => {
    expect(holds('Detector block 4x9 LYSO/SiPM')).toBe(true);
    expect(holds('Nd:YAG laser detector')).toBe(false);
  });
});

describe('a motor without magnets', () => {
  it.each(['MOTOR 5,5 KW IE5 SYNCHRON-RELUKTANZ', 'Vibrationsrinne mit Unwuchtmotoren', 'Motor de pistão alternativo'])(
    'is told as such: %s',
    (text) => {
      expect(holds(text)).toBe(false);
    },
  );
});

describe('a servo drive', () => {
  const found = (number: string): boolean => {
    const texts = [{ role: 'description', text: 'PATIENT TABLE DRIVE, SERVO W/ BRAKE', column: 1 }, { role: 'partNumber', text: number, column: 2 }] as const; // prettier-ignore
    return decomposer.decompose({ texts, manufacturer: 'Beckhoff', cas: [], pieceGrams: null }).contents.length > 0;
  };

  it('is a motor where its maker calls a motor so', () => {
    expect(found('AM8032-0E21')).toBe(true);
    expect(found('AX5103')).toBe(false);
  });
});

describe('an oxide that is said to be in something', () => {
  const materials = (text: string): string[] =>
    contentsOfColumns(['description', text]).map(({ material }) => material);

  it.each(['Lens glass with Y2O3', 'ODS steel with Y2O3', 'Tube with Y2O3', 'Ceria doped with gadolinia'])(
    'makes a mixture of it: %s',
    (text) => {
      expect(materials(text).every((material) => !material.startsWith('ox-'))).toBe(true);
      expect(materials(text)).not.toHaveLength(0);
    },
  );

  it('is the oxide in what it comes in, and with what is added to it', () => {
    expect(materials('Bottle with Y2O3 powder')).toEqual(['ox-Y']);
    expect(materials('Y2O3 powder with binder')).toEqual(['ox-Y']);
  });
});

describe('what a metal was won from', () => {
  it.each([
    ['Tb oxide from recycled magnets', 'oxide:Tb'],
    ['Dy metal recovered from magnets', 'metal:Dy'],
    ['Sm2O3 recycled from SmCo magnets', 'ox-Sm'],
  ])('is not what it is: %s', (text, material) => {
    expect(contentsOfColumns(['description', text]).map((content) => content.material)).toEqual([material]);
  });

  it('is where nothing else is named', () => {
    expect(holds('Scrap from NdFeB magnets')).toBe(true);
  });
});

describe('words that are denied', () => {
  it.each(['SmCo magnet free of oil', 'Neodym-Magnet frei von Öl', 'Dysprosium oxide free of terbium'])(
    'take nothing from what stands before them: %s',
    (text) => {
      expect(holds(text)).toBe(true);
    },
  );

  it.each([
    'NdFeB magnet N42 Dy<0.01% Tb<0.01% ICP',
    'NdFeB magnet N42SH Dy- and Tb-free',
    '不添加镝铽 钕铁硼磁钢',
    'ネオジム磁石 ジスプロシウム・テルビウム不使用',
    '네오디뮴 자석 디스프로슘 테르븀 무첨가',
  ])('are no proof of what they deny: %s', (text) => {
    const [content] = contentsOfColumns(['description', text]);
    const chances = content?.elements.filter(({ symbol }) => symbol === 'Dy' || symbol === 'Tb');
    expect(chances?.map(({ presence }) => presence)).toEqual(['unlikely', 'unlikely']);
  });
});

it.each(['Er:YAG laser safety eyewear, 2940 nm OD7+', 'Nd:YAG laser goggles'])(
  'of a laser, only what protects from it: %s',
  (text) => {
    expect(shown(text)).toEqual([]);
  },
);

it.each(['INSERT CNMG 120408-SM CO22 / CVD', 'TAP M5X0.8 N52 COAT HSSE-PM'])(
  'letters of a tool’s type number are no magnet: %s',
  (text) => {
    expect(shown(text)).toEqual([]);
  },
);

it('what a second description says that a part is for is elsewhere', () => {
  const inColumns = (first: string, second: string): number =>
    contentsOfColumns(['description', first], ['description', second]).length;
  expect(inColumns('Halter', 'für YAG-Stab')).toBe(0);
  expect(inColumns('Dysprosium oxide', 'for magnets')).toBe(1);
});

describe('papers, labels and empties', () => {
  it.each([
    'SICHERHEITSDATENBLATT YTTRIUMNITRAT AUSDRUCK',
    'Raport badania chropowatości pręt YAG',
    'Frasco âmbar rotulado "Óxido de túlio" (vazio)',
    'DYSPROSIUM STANDARDLOESUNG LEERFLASCHE 100ML',
    'FDS YTTRIUM VERSION FR',
    'Curso online motores y servos',
    '氧化铽专用石英坩埚 空 500ml',
    '氧化镝用坩埚',
    'テルビウム用るつぼ',
  ])('only name a substance: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each(['Gadolinium oxide MSDS', 'Erbium oxide bottle 100 g', '氧化钇坩埚 50ml', '磁体用氧化镝'])(
    '%s is how a catalogue names it',
    (text) => {
      expect(shown(text)).not.toEqual([]);
    },
  );
});

describe('what stands behind the colon or the dash of a carrier', () => {
  it.each([
    'Altavoz: amplificador PAM8403',
    'Moteur volet : roue + couronne octo 60',
    'Silnik – osłona wentylatora blacha',
    'IMAN - CAJA CARTON BLINDADA',
    'Stepper motor - cable 1 m',
  ])('is a part of it: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    'Motor: shaft 5 mm',
    'Motor - gearbox 1:30',
    'Magnet - disc 10x3',
    'Neodymium magnets - tray',
    'Motore lineare - slitta con magneti',
  ])('tells what it is like, or holds a magnet: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });
});

describe('a company whose name has the word for a motor in it', () => {
  it.each(['三菱电机 FX3U-32MR', '三菱電機 シーケンサ', '安川电机', '富士電機 | ブラケット'])('%s is none', (text) => {
    expect(holds(text)).toBe(false);
  });

  it('makes some', () => {
    expect(holds('三菱电机 伺服电机 HG-KR43')).toBe(true);
  });
});

describe('an element', () => {
  it('in a sentence is no substance that is bought', () => {
    expect(holds('Gadolinium is paramagnetic and shortens T1 relaxation')).toBe(false);
    expect(holds('Gadolinium')).toBe(true);
  });

  it('that a part is doped with is in the part', () => {
    expect(contentsOfColumns(['description', 'Samarium-doped flow tubes']).map(({ form }) => form)).toEqual([
      'component',
    ]);
  });

  it('behind the name of another powder is what that is for', () => {
    expect(holds('Co-W 50/50 thermal spray powder for bucket TBC bond')).toBe(false);
  });
});

describe('a strip of LEDs', () => {
  const found = (text: string): number => contentsOfColumns(['description', text]).length;

  it.each(['WS2812B LED strip', 'WS2812B LED лента', 'RGB LED strip 5 m', 'LED strip APA102'])(
    'whose chips have three colours has no phosphor: %s',
    (text) => {
      expect(found(text)).toBe(0);
    },
  );

  it.each(['LED strip white 12 V', 'LED strip 5 m', 'RGBW LED strip', 'RGB + white LED strip'])(
    'has one otherwise: %s',
    (text) => {
      expect(found(text)).toBeGreaterThan(0);
    },
  );
});

describe('an insert that is melted in', () => {
  it.each(['Einschmelzgewinde M2', 'Heat-set insert M3', 'Insert fileté M3'])(
    'is no display whose frame it is for: %s',
    (text) => {
      expect(contentsOfColumns(['description', text], ['description', 'Druckrahmen Display'])).toEqual([]);
    },
  );
});

describe('a voice coil', () => {
  it.each([
    '[VC-0031] Voice coil CCAW',
    '(VC-31) Voice coil Kapton',
    'VC-31 Voice coil, 2 layers',
    'Voice coil 35.5 mm',
    'Voice coil, Ø51 mm',
    'Voice coil 2"',
    'Voice coil 1.25 in',
  ])('is the winding of a loudspeaker by its wire or its width: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    '[VC-0031] Voice coil motor 35 mm',
    'Voice coil actuator 35.5 mm',
    'VC-31 Voice coil stage, 2 layers',
    'Voice coil stroke 10 mm',
    'Voice coil 12 N',
  ])('is an actuator otherwise: %s', (text) => {
    expect(shown(text)).toHaveLength(1);
  });
});

describe('a dummy', () => {
  it.each([
    'MAGNET DUMMY',
    'Magnet dummy (aluminium)',
    'Dummy-Magnet Al',
    'Magnetattrappe',
    'Aimant factice',
    'Imán ficticio, aluminio',
    '假磁铁',
    'ダミーマグネット',
    '더미 자석',
    'Муляж магнита',
    'Atrapa magnesu',
    'Dummy loudspeaker',
  ])('is none of what it stands for: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each(['Crash test dummy with magnets', 'Magnet for dummy plug', 'Magnet N42SH, dummy plug'])(
    'leaves a magnet beside it: %s',
    (text) => {
      expect(shown(text)).toHaveLength(1);
    },
  );
});

describe('a name in two languages, each on a line of its own', () => {
  it.each([
    '磁铁 盒盖\nBox lid magnet',
    '磁扣 盒盖\nBox lid closure magnet',
    '磁环 后盖\nMagnet ring, rear cover',
    '盒盖磁铁\nBox lid part',
    'Lid part of box\n盒盖磁铁',
    '电机 外壳\nMotor NEMA17',
    '자석 커버\nCover magnet',
  ])('is what one of them says: %j', (text) => {
    expect(shown(text)).toHaveLength(1);
  });

  it.each([
    '磁铁 支架\nMagnet bracket',
    '电机 支架\nMotor bracket',
    'Magnet bracket\n磁铁支架',
    '支架 铝\nfor servo motor',
  ])('is another part where both say so: %j', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
