import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { createDecomposer } from '../decompose.ts';

const decomposer = createDecomposer(knowledge());

/** What a description comes to: components that hold a magnet, or materials. */
function materialsOf(text: string): string[] {
  const { contents } = decomposer.decompose({
    texts: [{ role: 'description', text, column: 0 }],
    manufacturer: '',
    cas: [],
    pieceGrams: null,
  });
  return contents.filter(({ report }) => report).map(({ material, componentClass }) => componentClass ?? material);
}

describe('a magnet that comes with another part', () => {
  it.each([
    'Cover with magnet',
    'Case, contains 2 magnets',
    'Housing containing magnets',
    'Holder (magnets included)',
    'Halter, Magnete enthalten',
    'Couvercle (aimants inclus)',
    'Tapa, imanes incluidos',
    'Pokrywa z magnesem',
    'Kryt s magnetem',
    'Крышка, магнит в комплекте',
    '磁石付きカバー',
    'マグネット付きケース',
    'ケース(磁石付き)',
    '磁石入りケース',
    'マグネット内蔵ホルダ',
    '자석 부착 커버',
    '자석 내장 케이스',
    '커버 (자석 포함)',
    '带磁铁的盖子',
    '带2个磁铁的盖子',
  ])('is there, before or behind its name: %s', (text) => {
    expect(materialsOf(text)).toEqual(['part-with-magnets']);
  });

  it.each([
    ['Cover with NdFeB magnets', 'part-with-magnets'],
    ['Housing w/ N42 magnet', 'part-with-magnets'],
    ['LATCH, SMCO INSERT', 'part-with-magnets'],
    ['RUEDA MAGNETICA NEODIMIO', 'part-with-magnets'],
    // Beside it, or of the whole that it is made of.
    ['Bracket and neodymium magnets', 'ndfeb-sintered'],
    ['Bracket with spare neodymium magnet', 'ndfeb-sintered'],
    ['Kit with 10 neodymium magnets', 'ndfeb-sintered'],
    ['DISCO MAGNETICO NEODIMIO 10X2', 'ndfeb-sintered'],
    ['Key, N52 neodymium block magnet 20x10x5', 'ndfeb-sintered'],
  ])('is in it where the line says that it has one, and lies beside it else: %s', (text, expected) => {
    expect(materialsOf(text)).toEqual([expected]);
  });

  it.each([
    'Magnet holder',
    'Reed switch, magnet not included',
    'Holder, no magnets included',
    'Case contains no magnets',
    '磁石付近センサ',
    '자석 커버 (자석 미포함)',
    '电机支架',
    'Driver for z axis motor',
    'Soporte eje y motor',
    'Sirene, deutlich lauterer Alarm als der Lautsprecher',
    'Gearbox, smaller than the motor',
    '无人机资料',
    'Motor driver | small DC motors or some stepper motors',
    'Auto switch for cylinder with magnet',
    'Imán prensado y sinterizado de ferrita',
  ])('is not there: %s', (text) => {
    expect(materialsOf(text)).toEqual([]);
  });
});

describe('a motor that comes with another part', () => {
  it.each([
    'Cover with motor',
    'Pokrywa z silnikiem',
    'Kryt s motorem',
    'Rama z 4 silnikami',
    'Podwozie z dwoma silnikami',
    'Рама с 4 моторами',
    'Шасси с двумя моторами',
    'Рама з 4 моторами',
    'モータ付きブラケット',
    '带电机的支架',
    'Getriebe, Motor enthalten',
    'Hélices y motores',
    'ELICHE E MOTORI',
    'Śmigła i silniki',
    '直流电机&螺旋桨',
    'Suporte e motor',
  ])('is in it: %s', (text) => {
    expect(materialsOf(text)).toHaveLength(1);
  });

  it.each(['ブレーキ付きモータ', '带编码器电机', 'Motor s brzdou'])('keeps the motor a motor: %s', (text) => {
    expect(materialsOf(text)).toHaveLength(1);
  });
});

describe('short texts in capitals', () => {
  it.each(['ROTOR SHAFT 42CRMO4 F. PM MOTOR', 'PMG STATOR WINDING F. GENSET 400KVA', 'KABEL F/ SERVOMOTOR'])(
    'abbreviate what a part is for: %s',
    (text) => {
      expect(materialsOf(text)).toEqual([]);
    },
  );

  it('and what it comes with', () => {
    expect(materialsOf('MOTOR SERVO M. BREMSE')).toHaveLength(1);
    expect(materialsOf('GETRIEBE M. SERVOMOTOR')).toHaveLength(1);
  });
});

describe('what stands beside a name', () => {
  it.each([
    ['MAGNETSEGM. NEODYM 38UH R42 L60 EPOXY', 1],
    ['Epoxy for magnets', 0],
    ['Magnet epoxy adhesive', 0],
    ['Reticle stage > linear motor', 1],
    ['Servo motor > mounting bracket', 0],
    ['STATOR KPL PMSM 8-POL', 0],
    ['Outer rotor motor PMSM', 1],
    ['Pump, mag drive, PP', 1],
    ['-M1 | Getriebemotor 0,75 kW | 1LE1001', 0],
    ['HYSTERESIS MOTOR 115V 400HZ', 0],
    ['ネオジムガラス レーザーロッド φ10×150', 0],
  ])('%s: %i reported', (text, count) => {
    expect(materialsOf(text)).toHaveLength(count);
  });
});

describe('symbols in capitals', () => {
  it.each(['SPUTTERTARGET DY 3N D76X6', 'TARGET GD 99.95% 3IN X .125', 'INGOT TB 99,9%', 'TARGET, SC, 4N'])(
    'count with a purity where a raw form is named: %s',
    (text) => {
      expect(materialsOf(text)).toHaveLength(1);
    },
  );

  it.each([
    'TERMINAL BLOCK TB 3N',
    'TARGET HO GAUGE',
    'SC CONNECTOR 99.9% RELIABLE',
    'METAL BRACKET ER 32',
    'COLLET ER 25 METAL',
  ])('and not by themselves: %s', (text) => {
    expect(materialsOf(text)).toEqual([]);
  });
});

describe('a loudspeaker or a motor that is said to be included, behind its size or rating', () => {
  it.each([
    ['Scheda audio USB, altoparlante 8 Ω incluso', 'loudspeaker'],
    ['Sound card - speaker 4 Ω 3 W included', 'loudspeaker'],
    ['Audio-Platine, Lautsprecher inklusive', 'loudspeaker'],
    ['Audio-Platine, Lautsprecher 8 Ohm inklusive', 'loudspeaker'],
    ['Carte son, haut-parleur 8 ohms inclus', 'loudspeaker'],
    ['Placa de sonido, altavoz 8 ohm incluido', 'loudspeaker'],
    ['Placa de som, alto-falante 8 ohm incluído', 'loudspeaker'],
    ['音频板 含喇叭', 'loudspeaker'],
    ['オーディオ基板 スピーカー付き', 'loudspeaker'],
    ['Gearbox, motor NEMA 17 included', 'motor-stepper-hybrid'],
  ])('is there: %s', (text, expected) => {
    expect(materialsOf(text)).toEqual([expected]);
  });

  it.each([
    'Scheda audio USB, altoparlante 8 Ω non incluso',
    'Sound card - speaker 4 Ω 3 W not included',
    'Audio-Platine, Lautsprecher 8 Ohm nicht inklusive',
    'Carte son, haut-parleur 8 ohms non inclus',
    'Placa de sonido, altavoz 8 ohm no incluido',
    'Gearbox, motor NEMA 17 not included',
    'Audio-Platine, Lautsprecher-Kabel inklusive',
  ])('and is not where that is denied, or something of it comes along: %s', (text) => {
    expect(materialsOf(text)).toEqual([]);
  });
});

describe('what comes with a thing in Romanian, whose "cu" is copper with a capital', () => {
  it.each([
    ['Capac cu magnet', 'part-with-magnets'],
    ['Carcasă cu 4 magneți', 'part-with-magnets'],
    ['Compresor de aer cu motor electric', 'motor'],
    ['Placă audio cu difuzor', 'loudspeaker'],
  ])('is there: %s', (text, expected) => {
    expect(materialsOf(text)).toEqual([expected]);
  });

  it.each(['Sârmă Cu magnet', 'Cablu compatibil cu motor', 'Capac cu șuruburi pentru motor', 'Suport fără magnet'])(
    'is not there: %s',
    (text) => {
      expect(materialsOf(text)).toEqual([]);
    },
  );
});

describe('a motor that turns with the hands of a clock or against them', () => {
  it.each(['Motor draait tegen de klok in', 'Motor tegen de klok in 24 V', 'Motor, mot klokken', 'Motor 24 V med klokken', 'Il motore ruota in senso antiorario', 'Silnik 24 V zgodnie z ruchem wskazówek zegara'])('is a motor: %s', (text) => {
    expect(materialsOf(text)).toEqual(['motor']);
  }); // prettier-ignore

  it.each(['Klok', 'Mechanizm zegarowy'])('and a clock is a clock: %s', (text) => {
    expect(materialsOf(text)).toEqual([]);
  });
});
