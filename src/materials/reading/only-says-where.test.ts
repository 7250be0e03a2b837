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

table(
  'where a loudspeaker sits in a vehicle',
  [
    'Speaker door front',
    'Speaker door FL',
    'Speaker rear shelf',
    'Speaker parcel shelf',
    'Lautsprecher Tür vorne',
    'Lautsprecher Armaturenbrett',
    'Lautsprecher Hutablage',
    'Luidspreker deur voor',
    'Högtalare dörr fram',
    'Høyttaler hattehylle',
    'Altavoz puerta delantera',
  ],
  [
    'Speaker door',
    'Speaker door trim front',
    'Speaker front shelf bracket',
    'Speaker grille front left',
    'Speaker stand rear',
    'Speaker door seal front',
    'Lautsprecher Blende Tür vorne',
    'Lautsprecher Türgitter',
    'Lautsprecher Konsole',
    'Lautsprecherabdeckung Tür vorne',
  ],
);

table(
  'which cabinet a motor sits in',
  ['Lüftermotor EC Umrichterschrank', 'Lüftermotor Schaltschrank', 'Lüftermotor Schrank'],
  ['Motorschrank', 'Lüftermotorschrank', 'Lüftermotor Schrankschloss', 'Stellmotor Türschloss', 'Lautsprecherschrank'],
);

table(
  'in which state a motor is sent',
  ['SERVOMOTOR BL-MC140J-20TB REPAIR EXCH', 'SERVOMOTOR 1FT7044 REPAIR', 'SERVOMOTOR 1FK7 REPARATUR TAUSCH'],
  [
    'SERVOMOTOR REPAIR',
    'SERVOMOTOR 1FT7044 REPAIR KIT',
    'SERVO MOTOR REPAIR SERVICE',
    'Servomotor repair manual',
    'SERVOMOTOR REPAIR TOOL',
  ],
);

table(
  'how a laser is pumped',
  ['Laser marker Nd:YAG lamp pumped', 'Nd:YAG rod lamp pumped', 'Laser Nd:YAG lampengepumpt'],
  ['Nd:YAG lamp', 'Nd:YAG laser flash lamp', 'Flash lamp for Nd:YAG laser'],
);

table(
  'what motors move in two directions',
  ['Micro stepping motor cross platform', 'Stepping motor slide platform', 'Stepper motor XY stage'],
  ['Cross platform', 'Cross platform development board', 'XY stage', 'XY stage manual', 'Motor cross member'],
);

it.each([
  ['XY stage', 'Micro stepping motor cross platform', true],
  ['Valve', 'Stepper valve 24 V', true],
  ['XY stage', 'Cross platform', false],
  ['Valve', 'Stepper motor bracket', false],
  ['XY stage', 'for stepper motor', false],
])('reads what moves a thing in the next column: %s | %s', (name, text, isMoved) => {
  expect(contentsOfColumns(['description', name], ['description', text]).some(isTold)).toBe(isMoved);
});

it.each(['Raw mat', 'Raw mat.', 'Rohmat.'])('leaves powder a powder below the category %s', (category) => {
  const told = contentsOfColumns(['description', 'MQP-14-12 powder'], ['category', category]).filter(isTold);
  expect(told.map(({ form }) => form)).toEqual(['magnet-powder']);
});
