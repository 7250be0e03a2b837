import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { lintText } from '../../testing.ts';

const found = async (...names: readonly string[]): Promise<string[]> => {
  const rows = names.map((name, at) => `${String(at + 1)},P-${String(100 + at)},"${name}",1`);
  const { findings } = await lintText(mofcom, { csv: ['Item,Part Number,Description,Qty', ...rows, ''].join('\n') });
  return findings
    .filter(({ ruleId }) => ruleId.startsWith('mofcom/'))
    .map(({ locations: [at] }) => names[(at?.row ?? 0) - 2] ?? '');
};

describe('what is done with a carrier', () => {
  it.each([
    'Servo motor control',
    'BLDC motor control',
    'Motor polarity',
    'Magnet orientation',
    'Magnet removal',
    'Speaker output',
    'Direction of the motor',
    'Motor Drehrichtung',
    'Steuerung Motor',
    'Commande servo',
    'Polarité aimant',
    'Salida del altavoz',
    'Uscita altoparlante',
    'Управление двигателем',
    'Полярность магнита',
    '电机控制',
    '磁铁极性',
    'モーター制御',
    '磁石の極性',
    '스피커 출력',
    'Điều khiển động cơ',
  ])('holds nothing: %s', async (name) => {
    expect(await found(name)).toEqual([]);
  });

  it.each([
    'Rotation motor',
    'Stepper motor voltage',
    'Magnet diameter',
    'Servo speed',
    'Torque motor',
    'Stepper motor rotation',
    'Motor, output 50 W',
    'Magnet size 20x5',
    'Magnet strength N52',
    'DC motor 100 rpm speed',
    'Motor with position control',
    'Moteur de rotation',
    'Motor de giro',
    '控制电机',
    '回転モーター',
    '제어 모터',
    'двигатель вращения',
  ])('is a carrier that is for it, or of which it is said: %s', async (name) => {
    expect(await found(name)).toEqual([name]);
  });
});

describe('what went wrong with a carrier, or is worked on it', () => {
  it.each([
    'Servo motor failure',
    'Servomotor fault F07452',
    'Störung Servomotor',
    'Défaut servomoteur',
    'Ошибка серводвигателя',
    'Awaria serwomotoru',
    '伺服电机故障',
    'サーボモータ異常',
    '서보모터 고장',
    'Arbeitszeit Einbau Schrittmotor',
    'Rüstzeit Servomotor',
    'Holmium-Laser-Enukleation (HoLEP)',
    'Eliminación de tatuajes con láser Nd:YAG',
    'Analysezertifikat Gadoliniumoxid',
    'Gluing of magnets into rotor',
    'Einkleben von Magneten',
    'Collage des aimants',
    'Склейка магнитов',
    '磁钢粘接',
    '자석 접착 공정',
    'Monteringstid motor',
    'Laboranalyse Magnet N42SH',
    'DIN 51418 Bestimmung von Yttriumoxid',
    'ASTM E1234 standard test method for determination of yttrium oxide',
    '氧化钇含量测定',
  ])('holds nothing: %s', async (name) => {
    expect(await found(name)).toEqual([]);
  });

  it.each([
    'Servomotor defekt',
    'Magnet N42SH, gluing by supplier',
    'Magnete zum Aufkleben selbstklebend',
    'Imán pegado al rotor',
    '粘接钕铁硼磁体',
    '接着用マグネット',
    'Yttrium oxide for analysis 99.9%',
    '氧化钇 分析纯',
    'Servo motor, faulty',
    'Fault-tolerant servo motor',
    'Motor with fault detection',
    'Stepper motor, setup time 2 h',
    'Nd:YAG laser for tattoo removal',
    'Laser tattoo removal machine Nd:YAG',
  ])('is a carrier all the same: %s', async (name) => {
    expect(await found(name)).toEqual([name]);
  });
});

describe('a word of two languages', () => {
  it.each([
    'Difuzor stropní',
    'Vířivý difuzor DN200',
    'Difuzor za parfem',
    'Difuzor zraka 160 mm',
    'Difúzor pár, olej',
  ])('lets air or scent out: %s', async (name) => {
    expect(await found(name)).toEqual([]);
  });

  it.each(['Difuzor de sunet 8 ohm', 'Difuzor 20 cm', 'Difuzor tavan 100V'])('is a loudspeaker: %s', async (name) => {
    expect(await found(name)).toEqual([name]);
  });
});
