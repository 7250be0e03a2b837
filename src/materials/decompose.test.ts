import { describe, expect, it } from 'vitest';
import { knowledge } from '../knowledge/index.ts';
import { createDecomposer } from './decompose.ts';
import type { Decomposition, LineText } from './types.ts';

const decomposer = createDecomposer(knowledge());

function decompose(
  description: string,
  more: Partial<Record<LineText['role'], string>> = {},
  maker = '',
): Decomposition {
  const texts: LineText[] = [{ role: 'description', text: description, column: 1 }];
  for (const [role, text] of Object.entries(more)) texts.push({ role: role as LineText['role'], text, column: 2 });
  return decomposer.decompose({ texts, manufacturer: maker, cas: [], pieceGrams: null });
}

/** Materials that are told of: what a class holds is shown from one in ten, the rest from seven in ten. */
function shown(description: string, maker = ''): string[] {
  return decompose(description, {}, maker)
    .contents.filter((content) => content.confidence >= (content.report ? 0.1 : 0.7))
    .map((content) => content.material);
}

describe('a magnet', () => {
  it.each([
    ['Cube magnet 10 mm, neodymium', 'ndfeb-sintered'],
    ['Block N42 20x10x5', 'ndfeb-sintered'],
    ['Rotor magnet N42SH 12.7x6.35x2.5 epoxy coated', 'ndfeb-sintered'],
    ['Ringmagnet SmCo 28, Ø20xØ10x6', 'sm2co17'],
    ['Magnets (6x3 mm), pack of 20', 'magnet-unspecified'],
    ['Aimant rond néodyme 10 x 2 mm', 'ndfeb-sintered'],
    ['Imán de neodimio redondo 6x3 mm', 'ndfeb-sintered'],
    ['Magnete al neodimio Ø10x2', 'ndfeb-sintered'],
    ['Ímã de neodímio 10x3 mm', 'ndfeb-sintered'],
    ['Magnes neodymowy 10x3', 'ndfeb-sintered'],
    ['Магнит неодимовый диск 10х3 мм', 'ndfeb-sintered'],
    ['Neodymium magneet schijf 8x3 mm', 'ndfeb-sintered'],
    ['Neodymový magnet 10x2', 'ndfeb-sintered'],
    ['Neodyum mıknatıs 10x3 mm', 'ndfeb-sintered'],
    ['希土類磁石 キャップ付', 'ndfeb-sintered'],
    ['네오디뮴자석 원형 6x3', 'ndfeb-sintered'],
    ['钕磁铁 沉孔 15*4', 'ndfeb-sintered'],
    ['釹鐵硼磁鐵 方形', 'ndfeb-sintered'],
  ])('%s', (text, material) => {
    expect(shown(text)).toContain(material);
  });

  it.each([
    ['SmCo magnet 26/10', ['sm2co17']],
    ['SmCo disc 30/15, 10x5', ['sm2co17']],
    ['Nd-Fe-B magnet 26/10', ['ndfeb-sintered']],
    ['Hartferrit 28/26', []],
    ['SmCo or N42 magnet', ['smco', 'ndfeb-sintered']],
  ])('figures alone are a grade of what is named, letters name a family: %s', (text, materials) => {
    expect(shown(text)).toEqual(materials);
  });

  it.each([
    'Magnet SmCo5',
    'SmCo5 magnet',
    'Magnet SmCo 1:5',
    'Magnet SmCo₅',
    'magnet smco5',
    'Magnet Sm-Co5 sintered',
    'Aimants SmCo5 20x10x5',
    'Магнит SmCo5',
    'Magnet SmCo 1 5',
  ])('is of the family that the figures tell, before its name or behind it: %s', (text) => {
    expect(shown(text)).toEqual(['smco5']);
  });

  it.each([
    'Magnetwerkstoff MQP-14-12 Pulver',
    'MQP-14-12 Pulver',
    'MQP-14-12 powder',
    'MQP-14-12 magnet powder',
    'Magnetpulver MQP-14-12',
    'Poudre magnétique MQP-14-12',
    '磁粉 MQP-14-12',
  ])('is a powder by its grade and the word for one: %s', (text) => {
    expect(decompose(text).contents).toMatchObject([{ material: 'ndfeb-bonded', form: 'magnet-powder' }]);
  });

  it.each([
    'Powder coated bracket MQA-2',
    'Magnetventil Y30',
    'Magnetpulverbremse M42',
    'Connector MQA-2, grey powder',
  ])('is not told by a code that stands beside other things: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each(['Magnet Sm2Co17', 'Magnet SmCo 2:17', 'Magnet SmCo17'])('is no SmCo5: %s', (text) => {
    expect(shown(text)).toEqual(['sm2co17']);
  });

  it.each(['Magnet SmCo', 'Magnet SmCo 5 mm', 'Magnet SmCo 5x3'])(
    'is of neither kind of SmCo, for none is named: %s',
    (text) => {
      expect(shown(text)).toEqual(['smco']);
    },
  );

  it.each([
    'Ferrite ring magnet C5 72x32x15',
    'Nd-free, rare-earth-free ferrite motor magnet segment',
    'AlNiCo 5 rod 6x30',
    'フェライト磁石 φ20×5',
    '铁氧体磁铁 20*5',
    'Magnes ferrytowy 20x5',
    'Ferrit mıknatıs 20x5',
  ])('of ferrite or AlNiCo is none of rare earths: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('of a high-coercivity grade may hold dysprosium or terbium, one of them likely', () => {
    const [content] = decompose('Magnet, block, N38UH, 30 x 10 x 4').contents;
    expect(content?.anyOf[0]?.symbols).toEqual(['Dy', 'Tb']);
    expect(content?.anyOf[0]?.confidence).toBeGreaterThan(0.9);
  });

  it('whose dysprosium is stated holds it', () => {
    const [content] = decompose('NdFeB block, contains 2.5 wt% Dy').contents;
    const dysprosium = content?.elements.find(({ symbol }) => symbol === 'Dy');
    expect(dysprosium).toMatchObject({ presence: 'proven', massFraction: { typ: 0.025, of: 'material' } });
  });
});

describe('a component', () => {
  it.each([
    'Stepper, NEMA 23, 1.9 Nm',
    'Pair of NEMA 17 steppers',
    'Set of 4 motors, 2306 2450KV',
    'Galvo head, 20 kpps, XY',
    'Galvoscanner 2-Achsen',
    'Tauchspulenaktor VCA 12 mm Hub',
    'Digitalservo 12 kg Metallgetriebe',
    'Motoréducteur CC 24 V 60 tr/min',
    'Motor sin escobillas 1000KV',
    'Disco rigido 500 GB',
    'Alto-falante de neodímio 8"',
    'Serwo TowerPro SG90 micro',
    'Жёсткий диск 1 ТБ SATA',
    'Naafmotor achterwiel 250W',
    'Krokový motor NEMA 17',
    'Fırçasız motor 2212 920KV',
    'DCモータ 12V エンコーダ付',
    '서보모터 400W',
    '无刷电机 2212 1000KV',
    '步進馬達 42型',
  ])('that holds a magnet: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'Motor mounting bracket, NEMA 17, aluminium',
    'Stepper motor damper NEMA 17',
    'Motorhalterung NEMA17, Alu',
    'Support moteur pas à pas',
    'Tapa del motor',
    'Uchwyt silnika krokowego NEMA 17',
    'Držák motoru NEMA 17',
    'Motor braketi NEMA 17',
    'モーターブラケット NEMA17用',
    '同步轮 20齿 内孔5 电机用',
    '모터 브라켓',
    'Stepper driver TMC2209 V1.3',
    'Magnet wire, AWG 28',
    'Speaker terminal, push, 2-way',
    'Maskownica głośnika 10 cm',
    'スピーカーネット φ100',
    'Casque de chantier blanc',
    'Piezo stack actuator 5x5x18',
    'TERM BLK TB1 2-way 5.08',
    'N-SF11 prism 10 mm',
  ])('that is named after one and holds none: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    'Induction motor 3-phase 1.5 kW',
    'Silnik asynchroniczny trójfazowy 1,5 kW',
    'Электродвигатель с короткозамкнутым ротором 3 кВт',
    '三相异步电动机 Y2-90L-4',
    'Asenkron motor 1.5 kW',
    'Magnet-free wound rotor synchronous motor',
  ])('motor without a magnet: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('a document or a service', () => {
  it.each([
    'Datasheet: neodymium magnet safety instructions',
    'Montageanleitung Servomotor',
    'Notice servomoteur',
    '取扱説明書 サーボモータ',
    '钕铁硼磁铁 说明书',
    'Calibration of galvo scanner, on site',
    'Réparation moteur pas à pas',
    '电机维修费',
  ])('is not the thing: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('a substance', () => {
  it.each([
    ['Mg-Y30 master alloy ingot', 'Y'],
    ['ScAlN sputtering target, dia 300 mm', 'Sc'],
    ['Zirkonoxid-Mahlkugeln, yttriumstabilisiert, 2 mm', 'Y'],
    ['Диоксид циркония, стабилизированный иттрием, шары', 'Y'],
    ['Zirconia stabilizzata con ittria', 'Y'],
    ['Стержень АИГ:Nd 5х80', 'Y'],
    ['Oxid yttritý 99,99%', 'Y'],
    ['İtriyum oksit tozu', 'Y'],
    ['酸化ジスプロシウム 99.9% 100g', 'Dy'],
    ['氟化铽', 'Tb'],
  ])('%s', (text, symbol) => {
    const found = decompose(text).contents.filter((content) => content.confidence >= 0.7 && !content.trace);
    expect(found.flatMap((content) => content.elements.map((element) => element.symbol))).toContain(symbol);
  });

  it.each([
    'Mirror for Nd:YAG 1064 nm, HR 45 deg',
    'Yag marking service on part',
    'Impurities: Y < 10 ppm, Gd < 1 ppm',
    'Cerium oxide polishing slurry 1.5 um',
    'Zirconia (MgO stabilised) tube',
    'Kontakt SC/APC simplex',
  ])('that is not there, or in no entry: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('a grade without a suffix', () => {
  it('has neither dysprosium nor terbium as a rule, and no more of the one than of the other', () => {
    const [content] = decompose('Disc magnet neodymium N52 D50 x 20 mm').contents;
    const of = (symbol: string) => content?.elements.find((element) => element.symbol === symbol)?.massFraction;
    expect(of('Tb')).toMatchObject({ min: 0, typ: 0 });
    expect(of('Tb')?.max).toBe(of('Dy')?.max);
  });
});
