import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { createDecomposer } from '../decompose.ts';
import { contentsOf } from '../described.fixture.ts';

const decomposer = createDecomposer(knowledge());

/** Whether a description is told of: what a class holds is shown from one in ten, the rest from seven in ten. */
function isTold(description: string): boolean {
  const texts = [{ role: 'description' as const, text: description, column: 0 }];
  const { contents } = decomposer.decompose({ texts, manufacturer: '', cas: [], pieceGrams: null });
  return contents.some(({ confidence, report }) => confidence >= (report ? 0.1 : 0.7));
}

describe('what describes a thing behind its figures is not the thing', () => {
  it.each([
    'Neodymium magnet 12x4 M3 thread',
    'Tweeter 25mm soft dome neo',
    'Compression driver 1.4in ti diaphragm',
    'Ring magnet, bonded NdFeB, 6-pole',
    'Rotor magnets N40UH 14 poles',
    'Magnet N45 cylinder 8x4 nickel plating',
    'Neodymium magnet 20x2 adhesive',
    'Neodymium magnet rubber coated 66 mm M5 stud',
    'Servo motor DS3218 25T spline',
    'Stepper motor 42x40 5 mm shaft',
    'Stepper motor shaft 5mm',
    'DC motor shaft 3 mm',
    'Stepper motor wrist, Nema 17, 0.4 Nm',
    'Servo elbow',
    'Motor 48V 250W IP54 flange',
    'Motor 24V 100W encoder 2500 ppr',
    'Servomotor 750W Bremse',
    'Speaker 2W 8 ohm 15cm cable',
    'Topfmagnet Neodym Ø32 Gewinde M5',
    'Pot magnet 32 mm M5 thread',
    'Schrittmotor NEMA23 Welle 10 mm',
    '电机 24V 90W 编码器 2500线',
    '舵机 DS3218 金属齿轮',
    '스피커 4옴 5W 케이블 30cm',
    'DC 기어드모터 24V 엔코더 포함',
    'DCモーター 24V ギヤヘッド付',
    'Step motor NEMA23 8mm mil',
    'DC motor gearbox 12V 45 RPM',
    'Gimbal motor yaw',
    'Motor BLDC drum direct drive 8kg',
    'Getriebemotor Schloss 2',
    'Stellmotor Ventil 24V 0-10V',
    'Kopfhörer dyn. 64 Ohm Labor',
    'Roller-blind tubular motor 12V battery DC',
    'SPK L 2W 4OHM BOX',
  ])('%s', (text) => {
    expect(isTold(text)).toBe(true);
  });

  it.each([
    'Motor flange',
    'Motor BLDC controller',
    'Getriebemotor Halter',
    'Motor battery 12V',
    'Motor pitch bracket',
    'Motor cable 24V 5m',
    'Stepper motor cable 1 m',
    'Speaker wire 2x1.5',
    'Speaker connector 4 pole',
    'NEMA 17 shaft coupler',
    'MOTOR SHAFT 5MM',
    'Servo elbow bracket',
    'Servo arm',
    '2x Motor shaft 5 mm',
    'Motor flange 80 mm',
    'DC motor shaft 3x40 mm',
    'Magnet adhesive 50 ml',
    'Terminal block 8-pole',
    'Circuit breaker 3-pole 16A',
    'Pot magnet ferrite 32 mm M5 thread',
    'DC motor gearbox',
    'Signal cable, 带2个磁环',
  ])('but what stands right behind a word says what it is: %s', (text) => {
    expect(isTold(text)).toBe(false);
  });
});

describe('a family behind a thing that is called after its magnets is what these are of', () => {
  it.each([
    ['Magnet rotor NdFeB', 'rotor-pm'],
    ['Rotor mit Magneten NdFeB', 'rotor-pm'],
    ['Magnetkupplung Ø50 SmCo', 'mag-coupling'],
    ['Magnetic coupling NdFeB N42SH', 'mag-coupling'],
    ['Magnetgreifer NdFeB', 'magnetic-lifter'],
    ['Magnetic filter NdFeB', 'magnetic-filter'],
  ])('%s', (text, id) => {
    expect(contentsOf(text).map(({ componentClass }) => componentClass)).toEqual([id]);
  });

  it.each(['Topfmagnet NdFeB', 'Rotor magnet NdFeB', 'Holding magnet 32 mm SmCo'])('%s is a magnet', (text) => {
    expect(contentsOf(text).map(({ componentClass }) => componentClass)).toEqual([null]);
  });
});
