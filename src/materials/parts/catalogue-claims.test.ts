import { describe, expect, it } from 'vitest';
import { bundledDecomposer } from '../../batch/lines/decomposer.ts';

const decomposer = await bundledDecomposer();

/** Material, form and presence of what a line of a catalogue is told to be. */
function claims(description: string, manufacturer = '', partNumber = ''): string[] {
  const texts = [{ role: 'description', text: description, column: 0 } as const];
  const number = partNumber === '' ? [] : [{ role: 'partNumber', text: partNumber, column: 1 } as const];
  return decomposer
    .decompose({ texts: [...texts, ...number], manufacturer, cas: [], pieceGrams: null })
    .contents.filter(({ presence }) => presence !== 'excluded' && presence !== 'unlikely')
    .map(({ material, form, presence }) => `${material} ${String(form)} ${presence}`);
}

describe('a name that several magnets are sold by', () => {
  it.each(['强磁 10x2', '强力磁铁 圆形 20x3', '強力磁石 10x3'])(
    'makes Nd-Fe-B likely, and does not prove it: %s',
    (text) => {
      expect(claims(text)).toEqual(['ndfeb-sintered magnet likely']);
    },
  );

  it.each(['rare earth magnet 10x3', 'Seltenerdmagnet 10x3'])(
    'may be of samarium-cobalt where rare earths are named: %s',
    (text) => {
      expect(claims(text)).toEqual(['ndfeb-sintered magnet likely', 'smco magnet possible']);
    },
  );

  it('is another word for the magnet that is named beside it', () => {
    expect(claims('稀土永磁体(钐钴)')).toEqual(['smco magnet proven']);
    expect(claims('rare earth magnet SmCo 10x3')).toEqual(['smco magnet proven']);
    expect(claims('rare earth magnet, neodymium 10x3')).toEqual(['ndfeb-sintered magnet proven']);
  });

  it.each(['磁环 Y30BH 强力磁铁', 'ceramic ferrite 强力磁铁 Y30'])('says nothing against ferrite: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });
});

describe('a substance beside what it is for', () => {
  it.each([
    ['Al0.9Sc0.1 planar sputtering target, 300 mm tool, ScAlN BAW filter', 'formula:Al0.9Sc0.1 target proven'],
    ['TGGロッド φ4x20 ファラデー回転子用', 'tgg crystal proven'],
    ['Amdry 962 NiCrAlY bond coat powder', 'mcraly alloy proven'],
    ['GAGG:Ce scintillator 10x10x20', 'gagg crystal proven'],
    ['YIG球 φ0.5', 'yig crystal proven'],
    ['YIG sphere 0.5 mm', 'yig crystal proven'],
    ['DRZ-High scintillation screen 210 x 297 mm', 'gos ceramic proven'],
  ])('stays what it is: %s', (text, claim) => {
    expect(claims(text)).toEqual([claim]);
  });

  it('is on the part that it coats', () => {
    expect(claims('NiCrAlY bond coat on blade')).toEqual(['mcraly component proven']);
    expect(claims('Sputtering target holder AlSc')).toEqual([]);
  });
});

describe('a type number', () => {
  it.each([
    ['12in woofer', 'B&C Speakers', '12NDL76'],
    ['3-1/2in full range driver', 'Dayton Audio', 'ND91-4'],
  ])('says more than the class: %s by %s', (text, maker, number) => {
    expect(claims(text, maker, number)).toEqual(['ndfeb-sintered component likely']);
  });

  it('tells a servo from a small synchronous motor', () => {
    expect(claims('Synchronmotor 1FT7 1FT7044', 'Siemens')).toEqual(['ndfeb-sintered component likely']);
    expect(claims('Synchronmotor 230 V 5 U/min')).toEqual([expect.stringMatching(/^ndfeb-bonded component/)]);
  });

  it('is not outweighed by what the motor is made with', () => {
    expect(claims('DCX 22 L Ø22 mm, Graphitbürsten, 24 V', 'maxon')).toEqual(['ndfeb-sintered component likely']);
    expect(claims('Ersatz-Graphitbürsten für DCX 22', 'maxon')).toEqual([]);
  });

  it.each([
    ['EEC 24-T400 high temperature magnet segment, 400 °C', 'sm2co17 magnet likely'],
    ['ND-43SHR ring', 'ndfeb-hotpressed magnet likely'],
  ])('is a grade of its maker: %s', (text, claim) => {
    expect(claims(text)).toEqual([claim]);
  });
});

describe('a servo of a model', () => {
  it.each(['Servomoteur MG996R', 'Servomotor MG90S'])('is told by its type, whatever it is called: %s', (text) => {
    expect(claims(text)).toEqual(['ndfeb-sintered component possible']);
  });

  it.each(['Servo motor 180 grados', 'Servo Moteur 12g EMAX ES08MA2', 'Servo motor 9g'])(
    'and by what it is rated in: %s',
    (text) => {
      expect(claims(text)).toEqual(['ndfeb-sintered component possible']);
    },
  );
});

describe('a screw that comes with a motor', () => {
  it.each([
    '6 parafusos M3 4 mm (três incluídos com cada motor NIDEC)',
    'Cabo 8P fêmea-macho de 10 cm (incluído com o motor NIDEC)',
    'Tornillo M3 (incluido con el motor)',
  ])('is none: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });
});

describe('a line of a catalogue', () => {
  it.each([
    ['Er:YAG 레이저 로드 φ3×60 AR코팅', ['er-yag crystal proven']],
    ['Er添加光ファイバ EDF 980nm励起 50m', ['er-doped-fibre ceramic proven']],
    ['Er添加光纤', ['er-doped-fibre ceramic proven']],
    ['Drivers planar magnéticos de 100mm, ímãs de neodímio N52.', ['ndfeb-sintered component likely']],
    ['Hub dynamo Shutter Precision PV-8', ['ndfeb-sintered component possible']],
    ['Yttrium metal for targets 3N', ['el-Y metal proven']],
    ['이트륨 금속과 산화이트륨 공급', ['el-Y metal proven', 'ox-Y oxide proven']],
    ['Dysprosium metal and dysprosium oxide', ['el-Dy metal proven', 'ox-Dy oxide proven']],
    ['Dysprosium metal from dysprosium oxide', ['el-Dy metal proven']],
    ['Terbium-dysprosium oxide', ['ox-Dy oxide proven', 'oxide:Tb oxide proven']],
    ['Dy-Tb oxide', ['oxide:Dy oxide proven', 'oxide:Tb oxide proven']],
    ['yttrium-aluminium oxide', ['yag crystal proven']],
    ['灯用稀土三基色荧光粉-红', ['ph-yox compound proven']],
    ['灯用稀土三基色荧光粉（红）', ['ph-yox compound proven']],
    ['灯用稀土三基色荧光粉（绿）', ['ph-lap compound proven']],
    ['灯用稀土三基色荧光粉（蓝）', ['ph-bam compound proven']],
    ['三基色绿粉', ['ph-lap compound proven']],
    ['Tri-band phosphor, red', ['ph-yox compound proven']],
    ['Tri-band phosphor red/green/blue', ['ph-tri-band compound proven']],
    ['YAG dopado com cerio Y3Al5O12:Ce, fosforo terra rara', ['phosphor:yag compound proven']],
    ['Оксид иттрия-бария-меди', ['yba ceramic proven']],
    ['Гольмий хлористый 6-водный, х.ч.', ['compound:Ho compound proven']],
    ['Магнитный неодимовый шарик 5 мм. Сплав: неодим-железо-бор.', ['ndfeb-sintered magnet proven']],
    ['Gadolinium (Gd) Evaporation Material, Pieces', ['metal:Gd metal proven']],
    ['Gadolinium (Gd) Pellets', ['metal:Gd metal proven']],
    ['Gadolinium Oxide (Gd2O3) Evaporation Material', ['ox-Gd oxide proven']],
    ['Er/Yb double clad fiber, 6/125', ['er-doped-fibre ceramic proven', 'yb-doped-fibre ceramic proven']],
    ['TORQUEMOTOR ROTOR 1FW6', ['ndfeb-sintered component likely']],
    ['MOT SRV 400V 2.2KW 3000RPM BRK', ['ndfeb-sintered component likely']],
    ['GGG wafer 50 mm', ['ggg crystal proven']],
    ['氧化钬（波长校正）', ['ox-Ho oxide proven']],
  ])('is what it says: %s', (text, found) => {
    expect(claims(text)).toEqual(found);
  });

  it.each([
    'Optical circulator 3-port',
    'Circulator 1550 nm FC/APC',
    'Isolator 1064nm 100W',
    'Magnetic separator drum, rare earth',
    'Magnetic way, LMS-20',
  ])('is a component with a magnet: %s', (text) => {
    expect(claims(text)).toContain('ndfeb-sintered component likely');
  });

  it.each(['GGG 40', 'GGG-40.3', '分子泵油 TL011', 'Proportionalmagnet 24V', 'Quadrupolmagnet'])(
    'is another thing of that name: %s',
    (text) => {
      expect(claims(text)).toEqual([]);
    },
  );

  it.each([
    'Phone case, built-in N52 magnets',
    '内置强磁 N52 钕铁硼',
    'ネオジム磁石内蔵',
    '네오디뮴 자석 내장',
    'Hülle mit eingebauten Neodym-Magneten',
  ])('has its magnets in it, and is none: %s', (text) => {
    expect(claims(text).map((claim) => claim.split(' ')[1])).toEqual(['component']);
  });
});

describe('a number of the house, beside a description that names a substance', () => {
  it.each([
    ['TG-Sm-Co', 'Sm-Co sputtering target 4N', 't-smco target proven'],
    ['SmCo-7', 'Terbium oxide powder', 'ox-Tb oxide proven'],
    ['MAGNET-9', 'Dysprosium chloride', 'cl-Dy compound proven'],
    ['MOTOR-9', 'Tb sputtering target', 't-Tb target proven'],
  ])('names no magnet and no motor: %s, %s', (number, text, told) => {
    expect(claims(text, '', number)).toEqual([told]);
  });

  it('says what a line is where the description does not', () => {
    expect(claims('Disc 10x3', '', 'SMCO-10')).toEqual(['magnet-unspecified magnet possible']);
  });
});
