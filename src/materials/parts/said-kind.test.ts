import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { createDecomposer } from '../decompose.ts';

const decomposer = createDecomposer(knowledge());
const classes = (text: string) =>
  decomposer
    .decompose({ texts: [{ role: 'description', text, column: 0 }], manufacturer: '', cas: [], pieceGrams: null })
    .contents.map(({ componentClass }) => componentClass);

describe('a word beside the name of a thing says of which kind it is', () => {
  it.each([
    ['720 coreless drone motor', 'motor-dc-coreless'],
    ['空心杯无人机电机 720', 'motor-dc-coreless'],
    ['Coreless brushless drone motor', 'motor-drone'],
    ['Vibrating mini motor disc 10mm ERM', 'erm'],
    ['DRV2605L + motor discs for the upper arm', 'erm'],
    ['Vibrating disc motor', 'erm'],
    ['Disc motor with vibration damper', 'motor-pancake'],
    ['Scheibenläufermotor mit Vibrationssensor', 'motor-pancake'],
    ['VR headset (Oculus Rift S)', 'vr-headset'],
    ['VRヘッドセット', 'vr-headset'],
    ['Headset Jabra Evolve', 'headset'],
    ['130 DC motor, 3-6 V toy motor', 'motor-dc-brushed-small'],
    ['DC motor (12 V), high-rpm brushed motor', 'motor-dc'],
  ])('%s', (text, is) => {
    expect(classes(text)).toEqual([is]);
  });
});

describe('the speed per volt', () => {
  it.each([
    'Cobra 4120/18 KV550 motor',
    'Antigravity MN2806 EVO KV650',
    'Motor KV550',
    'Motor 1000kv',
    'D2830/14 KV 1000 motor',
  ])('is that of a motor of a model: %s', (text) => {
    expect(classes(text)).toEqual(['motor-drone']);
  });

  it.each([
    'HV motor 6 kV 500 kW',
    'Motor for 11 kV',
    'Spring charging motor for 400 kV breaker',
    'Motor 6 kV 1500 rpm',
  ])('is no voltage: %s', (text) => {
    expect(classes(text)).not.toContain('motor-drone');
  });

  it('is none of a cable or an insulator', () => {
    for (const text of ['Motor cable 10 kV', 'Insulator 10 KV', 'Transformer 400 KV'])
      expect(classes(text)).toEqual([]);
  });
});

describe('N20', () => {
  it.each(['N20 Motor', 'N20 12mm encoder motor', 'N20 DC motor 6V', 'Motorreductor N20 6V 100rpm'])(
    'is a size of small brushed motors: %s',
    (text) => {
      expect(classes(text)).toEqual(['motor-dc-brushed-small']);
    },
  );

  it.each(['N20 motor bracket', 'Bracket for N20 motor', 'N20 wheel'])('is what a part fits: %s', (text) => {
    expect(classes(text)).toEqual([]);
  });
});

describe('涵道, a duct,', () => {
  it('is a fan where it is called one, and else a shroud', () => {
    expect(classes('涵道风扇 70mm')).toEqual(['motor-drone']);
    expect(classes('64mm 涵道 4300KV')).toEqual(['motor-drone']);
    for (const text of ['涵道', '用户允许必要时舍弃涵道', '90mm涵道保护圈']) expect(classes(text)).toEqual([]);
  });
});

describe('one mount for two things', () => {
  it.each([
    'Y Stepper and Idler Mount',
    'Motor and pulley mount',
    'Stepper & endstop holder',
    'Motor und Lager Halter',
  ])('is neither of them: %s', (text) => {
    expect(classes(text)).toEqual([]);
  });

  it.each(['Stepper motor and mount', 'Stepper and idler', 'DC motor and battery holder', 'Motor and motor mount'])(
    'is no motor beside its own mount, or beside a holder of batteries: %s',
    (text) => {
      expect(classes(text)).not.toEqual([]);
    },
  );
});

it.each(['Galvanic USB isolator', 'USB isolator ADuM3160', 'Signal isolator 4-20mA'])(
  'of isolators, one that keeps circuits apart has no magnet: %s',
  (text) => {
    expect(classes(text)).toEqual([]);
  },
);

it('of isolators, one that nothing more is said of may be for radio frequencies', () => {
  expect(classes('Isolator')).toEqual(['isolator']);
});

describe('a contactor', () => {
  it.each([
    'DC contactor 80V 100A',
    'Contactor 80V 100A DC',
    'Contactor 48 V, 200 A DC',
    'Contactor DC 150A',
    'Contactor 250A 900VDC',
    'Schütz 80 V 100 A DC',
    '接触器 直流 100A',
  ])('that switches direct current is one wherever that stands: %s', (text) => {
    expect(classes(text)).toEqual(['contactor-hvdc']);
  });

  it.each([
    'Contactor 9A 24V DC',
    'Contactor 40A DC24V',
    'Contactor 40A, DC 24 V',
    'Contactor 40A DC coil',
    'Contactor 32A AC-3, 24 V DC',
    'Contactor 3-pole 40A DC',
    'Contactor 110 VDC',
  ])('is none for the current of its coil: %s', (text) => {
    expect(classes(text)).not.toContain('contactor-hvdc');
  });
});

it.each(['MJ5208 motor', 'mj5208', 'Controller and MJ5208 motor'])(
  '%s is a bare outrunner, and no joint with its gear',
  (text) => {
    expect(classes(text)).toEqual(['motor-drone']);
  },
);
