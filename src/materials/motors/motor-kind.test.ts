import { describe, expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';
import { knowledge } from '../../knowledge/index.ts';
import { createDecomposer } from '../decompose.ts';
import { slipSpeed } from './slip.ts';

describe('the rated speed of a motor on the mains', () => {
  it.each([
    ['Industrie-Elektromotor, 55 kW, 440V, 1.780 U/min', '1.780 U/min'],
    ['Moteur électrique 55 kW, 440 V, 1 780 tr/min', '1 780 tr/min'],
    ['Silnik elektryczny 0,15/0,6kW 660/2710obr. 3fazowy', '660/2710obr'],
    ['Мотор-редуктор трёхфазный 380 В 1380 об/мин', '1380 об/мин'],
    ['三相 1440转 电机', '1440转'],
    ['Gear motor 1,5 kW 1410/27 rev/min', '1410/27 rev/min'],
    ['Motor kW: 5.5, rpm: 1440', 'rpm: 1440'],
    [String.raw`motor {\"rpm\": \"2880\", \"voltage\": \"415V\"}`, String.raw`rpm\": \"2880`],
  ])('a little below a synchronous one is that of an induction motor: %s', (text, said) => {
    expect(slipSpeed(text)).toBe(said);
  });

  it.each([
    'Servo motor 3000 rpm 400 V',
    'Motor 400V 1500 U/min',
    'DC motor 24 V 2900 rpm',
    'Brushless motor 230 V 2880 rpm',
    'Motor 12V 2900 rpm',
    'Motor 400 V 1250 rpm',
    'Motor kW: 5.5, rpm: 1500',
  ])('says nothing at a synchronous or any other speed, or without mains: %s', (text) => {
    expect(slipSpeed(text)).toBeNull();
  });
});

describe('a motor of which only that is known', () => {
  const decomposer = createDecomposer(knowledge());
  const carriers = (text: string) =>
    decomposer
      .decompose({ texts: [{ role: 'description', text, column: 0 }], manufacturer: '', cas: [], pieceGrams: null })
      .contents.filter(({ confidence }) => confidence >= 0.1).length;

  it.each([
    'Мотор-редуктор 380 В',
    'motoreductor 380V',
    'redüktörlü motor 380V',
    'Getriebemotor 400 V',
    'Motor 3x400 V',
  ])('is on the mains of industry: %s', (text) => {
    expect(carriers(text)).toBe(0);
  });

  it.each([
    'Servo motor 400 V',
    'Motor 48 V',
    'PM motor 400 V',
    'Motor 1400 KV',
    'Spindle motor 380 V',
    'Dental chair motor',
  ])('may hold one where something else feeds it, or says so: %s', (text) => {
    expect(carriers(text)).toBe(1);
  });

  it('is not moved by air for being that of a chair', () => {
    expect(carriers('Dental chair motor')).toBe(1);
    expect(carriers('Air motor')).toBe(0);
  });

  it('holds no magnet, and what is named otherwise is what it is called', () => {
    expect(carriers('Elektromotor 55 kW, 440V, 1.780 U/min')).toBe(0);
    expect(carriers('Elektromotor 55 kW, 440V')).toBe(0);
    expect(carriers('MOTOR, DC, 40HP, 1750RPM, SHUNT FIELD 300V')).toBe(0);
    expect(carriers('FAHRMOTOR ASM 4-POL 210KW')).toBe(0);
    expect(carriers('E-Motor 4 kW 1450 1/min')).toBe(0);
    expect(carriers('SILNIK EL. 3F 1.5KW 1400OBR')).toBe(0);
    expect(carriers('Motor 2.2 kW 4-polig')).toBe(0);
    expect(carriers('Motor 2.2 kW 10-polig')).toBe(0);
    expect(carriers('MOTORIDUTTORE VITE SENZA FINE 0,75KW I=30')).toBe(0);
    expect(carriers('Motor 3 kW 72 V')).toBe(1);
    expect(carriers('Motor BLDC 3 kW')).toBe(1);
    expect(carriers('Motor 0,37 kW')).toBe(0);
    expect(carriers('Motor 0.3 kW')).toBe(1);
    expect(carriers('MOTOR MONOF. 1/2CV')).toBe(0);
    expect(carriers('Vibrating motor 0.75 kW')).toBe(0);
    expect(carriers('Vibrating motor 3 V')).toBe(1);
    expect(carriers('Permanent magnet servo motor 400 V 1450 rpm')).toBe(1);
  });
  it.each([
    'Conveyor motor 3-phase 1.5 kW',
    'Drehstrommotor 2,2 kW',
    '3상 모터 2.2kW',
    'Three-phase gear motor 0.75 kW',
    'Двигатель трёхфазный 4 кВт',
  ])('is one for three phases, which is seldom one with magnets: %s', (text) => {
    expect(carriers(text)).toBe(0);
  });

  it.each(['Three-phase servo motor 750 W', '3-phase BLDC motor 48 V', 'Three-phase permanent magnet motor 4 kW'])(
    'of a kind that is named stays that: %s',
    (text) => {
      expect(carriers(text)).toBe(1);
    },
  );
  it.each(['Electric motor IE3 4 kW', 'Fan motor 1/3 hp 208-230V', 'Motor 230V 1.5 HP'])(
    'on the mains is one without magnets: %s',
    (text) => {
      expect(carriers(text)).toBe(0);
    },
  );

  it.each(['Motor IE5 4 kW', 'DC motor 1/4 hp 24V', 'Servo motor 230V 1 HP'])('elsewhere may have them: %s', (text) => {
    expect(carriers(text)).toBe(1);
  });

  it.each([
    'Motor 3 phase 24 VDC 4000 rpm hall sensors',
    'Motor für E-Bike 250W 36V 3-phasig',
    'Gear motor 24 V 3 ph 3000 rpm',
    '三相电机 48V 直流 500W',
    'Motor 3 phase 310 V with hall sensors',
    'Motor 2 hp 120 V DC',
  ])('on direct current may have them, however many its phases: %s', (text) => {
    expect(carriers(text)).toBe(1);
  });

  it.each([
    'Motor 3~ 400 V 2.2 kW, brake 24 VDC',
    'Motor three-phase 6 kV 500 kW',
    'Motor three-phase 42 VAC 300 Hz',
    'Three-phase motor 0.75 kW with PTC 12 VA',
  ])('on the mains has none, whatever voltage stands beside it: %s', (text) => {
    expect(carriers(text)).toBe(0);
  });

  it('is fed by what another cell says', () => {
    const texts = ['Motor 3 phase', '24 V DC'].map((text, column) => ({ role: 'description' as const, text, column }));
    const { contents } = decomposer.decompose({ texts, manufacturer: '', cas: [], pieceGrams: null });
    expect(contents.map(({ componentClass }) => componentClass)).toContain('motor-bldc');
  });
});

describe('a stepper', () => {
  const kinds = (text: string) =>
    createDecomposer(knowledge())
      .decompose({ texts: [{ role: 'description', text, column: 0 }], manufacturer: '', cas: [], pieceGrams: null })
      .contents.map(({ componentClass }) => componentClass);

  it.each(['步进电机 PL15S-020 (18°)', 'Stepper motor 15° 5V', 'Schrittmotor 7,5 Grad', 'Stepper motor 7.5 deg'])(
    'of large steps is one in a can, whose magnet is bonded: %s',
    (text) => {
      expect(kinds(text)).toEqual(['motor-stepper-canstack']);
    },
  );

  it.each([
    'Stepper motor 1.8° NEMA 17',
    'Stepper motor 0.9°',
    'Schrittmotor 1,8 Grad',
    'Stepper motor NEMA 17, 15 °C',
  ])('of small ones is a hybrid: %s', (text) => {
    expect(kinds(text)).toEqual(['motor-stepper-hybrid']);
  });
});

describe('a motor with permanent magnets or an induction motor', () => {
  it.each(['PMSM or induction motor', '永磁同步电机或异步电机，驱动车辆行驶', 'Induction motor or PMSM'])(
    'may be either: %s',
    (text) => {
      expect(contentsOf(text).map(({ presence }) => presence)).toEqual(['possible']);
    },
  );

  it.each(['Induction servo motor', 'génératrice asynchrone'])(
    'is an induction motor where both are said of one: %s',
    (text) => {
      expect(contentsOf(text)).toEqual([]);
    },
  );
});

describe('generators by what they are for', () => {
  it.each(['Main generator 5 kW', 'Generador auxiliar', 'Générateur de secours', 'Gerador de emergência'])(
    'are told: %s',
    (text) => {
      expect(contentsOf(text)).not.toEqual([]);
    },
  );

  it.each(['Clock generator', 'Function generator', 'Generador de funciones'])('are other things: %s', (text) => {
    expect(contentsOf(text)).toEqual([]);
  });
});
