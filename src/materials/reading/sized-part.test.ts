import { describe, expect, it } from 'vitest';
import { holds } from '../described.fixture.ts';

describe('a part by its norm, its size, and the motor that it is of', () => {
  it.each([
    'RILLENKUGELLAGER 6205-2Z MOTOR B-SEITE',
    'WELLENDICHTRING 30X42X7 MOTOR',
    'SICHERUNGSRING D25 MOTOR',
    'ZYLINDERROLLENLAGER NU208 MOTOR',
    'V-RING VA30 MOTOR',
    'FEDERSCHEIBE 25 MOTOR',
    'FILZRING MOTOR A-SEITE',
    'ANELLO 25 MOTORE LATO A',
    '碳刷 7*11*17 电锤电机配件',
    '轴承 6203 电机配件',
    '电刷 7*11*17 手电钻电机',
  ])('is that part: %s', (text) => {
    expect(holds(text)).toBe(false);
  });

  it.each(['GETRIEBE 50:1 MOTOR', 'LAGER 24V MOTOR', 'Welle 8mm Motor', '轴 5mm 电机', '电机 24V'])(
    'is the motor where the part is no norm part, or the figure rates the motor: %s',
    (text) => {
      expect(holds(text)).toBe(true);
    },
  );
});

describe('"only" and a part behind a carrier', () => {
  it.each([
    'HEADSET: ONLY EAR PADS',
    'KOPFHOERER: NUR OHRPOLSTER',
    'SERVOMOTOR: NUR STECKER M23',
    'MOTOR, NUR KLEMMENKASTEN',
    'AURICULARES: SOLO ALMOHADILLAS',
    '电机(仅支架)',
    'Servo motor (only cable)',
  ])('is that part: %s', (text) => {
    expect(holds(text)).toBe(false);
  });

  it.each(['SERVOMOTOR: NUR MIT BREMSE', 'Motor (only 24 V)', 'Loudspeaker, only for indoor use', '电机(仅24V)'])(
    'is the carrier where "only" says something else: %s',
    (text) => {
      expect(holds(text)).toBe(true);
    },
  );
});

describe('a category and its part, behind a comma and no blank', () => {
  it.each(['MOTOR,SHAFT SEAL', 'MOTOR,FAN COWL,BG80', 'SPEAKER,CONE,PAPER', 'SERVO,DRIVE,750W,ETHERCAT'])(
    'is that part: %s',
    (text) => {
      expect(holds(text)).toBe(false);
    },
  );

  it.each(['MOTOR,BRUSH,24V', 'SPEAKER,CONE,8 OHM', 'MOTOR,DRIVE', 'MOTOR,SHAFT,24V'])(
    'is the carrier where that says of which kind it is: %s',
    (text) => {
      expect(holds(text)).toBe(true);
    },
  );
});
