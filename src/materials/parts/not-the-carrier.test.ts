import { describe, expect, it } from 'vitest';
import { contentsOfColumns, shown } from '../described.fixture.ts';
import { isTold } from '../told.ts';

const table = (title: string, told: readonly string[], not: readonly string[]): void => {
  describe(title, () => {
    it.each(told)('tells of %s', (text) => {
      expect(shown(text)).not.toEqual([]);
    });
    it.each(not)('and not of %s', (text) => {
      expect(shown(text)).toEqual([]);
    });
  });
};
const columns = (...texts: readonly string[]): readonly string[] =>
  contentsOfColumns(...texts.map((text) => ['description', text] as const))
    .filter(isTold)
    .map(({ material }) => material);

table(
  'a lead of a motor',
  ['Servomotor con latiguillo', 'AKM43E-ANCNC-00 servo motor', 'AKM43E-ANCNC-00 servo motor w/ cbl'],
  [
    'LATIGUILLO SERVOMOTOR 8BCM0010.1111A-0',
    'latiguillo motor paso a paso',
    'CCJ1A2-015-010-00 hybrid cbl motor/feedback',
    'CCJ1A2-015 motor hybrid cbl',
  ],
);

table(
  'what sets the speed of a blower',
  ['블로워 모터', '모터'],
  ['블로워 모터 레지스터', '모터 레지스터', 'ブロアモーターレジスター', '송풍기 모터 저항기'],
);

table(
  'goggles that stop a laser',
  ['Kryształ Nd:YAG', 'Laser head Nd:YAG', 'Nd:YAG rod'],
  [
    'Okulary ochronne Nd:YAG OD7+',
    'Okulary ochronne Er:YAG',
    'Ochelari de protectie Nd:YAG',
    'Óculos de proteção Nd:YAG',
    'Brýle Nd:YAG',
    'Koruyucu gözlük Nd:YAG',
    'Veiligheidsbril Nd:YAG',
  ],
);

table(
  'magnets of engines, and plates by a current',
  ['Permanent magnet alternator', 'Плита магнитная', 'Электропостоянная плита', 'MAGNETIC PLUG (CHIP DETECTOR PROBE)'],
  [
    'MAGNETO, SLICK 4370',
    'Zündmagnet',
    'Magnete accensione',
    'Плита магнитная электроуправляемая для шлифовального станка',
    'Электромагнитный стол',
  ],
);

describe('two columns of one row', () => {
  it.each([
    ['Cavo motore 5 m', 'Motor cable 5 m'],
    ['Motor cable 5 m', 'Cavo motore 5 m'],
    ['Servo motor cable 3m', 'Câble servomoteur 3m'],
    ['Motor bracket', 'Support moteur'],
    ['The 3 stepper motors come with their own cable', 'Stepper motor cables'],
    ['Stepper motor cables', 'The 3 stepper motors come with their own cable'],
    ['Heat sink', 'The neodymium magnet is glued below'],
    ['The neodymium magnet is glued below', 'Heat sink'],
  ])('name no motor and no magnet: %s | %s', (...texts) => {
    expect(columns(...texts)).toEqual([]);
  });

  it.each([
    ['Moteur pas à pas', 'Stepper motor'],
    ['Fan motor', 'Motor de ventilador'],
    ['Stepper motor', 'Motor with cable 30 cm'],
    ['Servo', 'The servo must be centred first'],
    ['Sensor', 'The module comes with a neodymium magnet'],
    ['Widget', 'The neodymium magnet is glued below'],
  ])('name one: %s | %s', (...texts) => {
    expect(columns(...texts)).not.toEqual([]);
  });
});

describe('a stage of an amplifier', () => {
  it.each([
    'Étage casque',
    'Étage moteur',
    'Étage haut-parleur',
    'Stadio cuffie',
    'Stadio finale cuffie',
    'Etapa auriculares',
    'Etapa de auriculares',
    'Estágio auriculares',
    'Kopfhörer-Stufe',
    'Lautsprecher-Stufe',
    'Каскад наушников',
    'Выходной каскад наушников',
    'Module casque',
    'Modulo cuffie',
  ])('is none of what it drives: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    'Casque audio',
    'Casque module Bluetooth',
    'Lüftermotor 3 Stufen',
    'Motor 2 Stufen 230 V',
    'Motoréducteur 2 étages',
    'Motoriduttore 2 stadi',
    'Silnik krokowy 1.8 stopnia',
    'Silnik BLDC, stopień ochrony IP65',
  ])('and of a motor it is how many it has: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });
});

describe('what a machine needs', () => {
  it.each([
    'Turbo pump needs pump cable',
    'Remote turbo pump Has its own pump, needs cable',
    'Stepper motor requires driver',
    'Servomotor benötigt Kabel',
    'Moteur pas à pas nécessite un câble',
  ])('is elsewhere: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });
  it.each(['Gripper needs servo motor', 'Driver requires NEMA 17 motor', 'Adapter needs NdFeB magnet'])(
    'and so is the carrier: %s',
    (text) => {
      expect(shown(text)).toEqual([]);
    },
  );
});

describe('an inverter in the name of a motor', () => {
  it.each([
    'Motor BLDC inverter 350 W / BLDC motor',
    'Motor inverter lavadora',
    'Motore inverter lavatrice',
    'BLDC inverter motor for washing machine',
  ])('is how that is fed: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });
  it.each(['Motor inverter 2.2 kW 380 V', 'Inverter para motor BLDC', 'Motor inverter board', 'Inverter motor'])(
    'and else the thing itself: %s',
    (text) => {
      expect(shown(text)).toEqual([]);
    },
  );
});

describe('a synchronous generator', () => {
  it.each(['Generatore sincrono GS60', 'Générateur synchrone', 'Generador síncrono', 'Синхронный генератор'])(
    'may have permanent magnets: %s',
    (text) => {
      expect(shown(text)).not.toEqual([]);
    },
  );
});

table(
  'what feeds a motor, in the short words for it',
  [
    'PSU with motor',
    'Servo motor with PSU',
    'NEMA 17 stepper motor + PSU',
    'DC motor 12V, SMPS included',
    'Servo 9g + UBEC',
  ],
  [
    'Servo PSU',
    'Motor PSU 24V',
    'Scanner galvo PSU',
    'Hub motor PSU 48V',
    'Speaker PSU',
    'Servo BEC',
    'Alim moteur 24V',
    'БП двигателя 24В',
    'БЖ двигуна 24В',
  ],
);
