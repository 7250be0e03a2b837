import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('a motor that a piezo crystal moves has no magnet', () => {
  it.each([
    'ピエゾモーター N-310 NEXACT',
    '圧電モータ',
    '压电电机',
    '壓電馬達',
    '압전 모터',
    '초음파 모터 USR60',
    'moteur ultrasonique',
    'moteur à ultrasons',
    'motore piezoelettrico',
    'motore a ultrasuoni',
    'motor ultrasónico',
    'motor ultrassônico',
    'ультразвуковой двигатель',
    'silnik ultradźwiękowy',
    'ultrazvukový motor',
    'ultraljudsmotor',
    'ultrahangos motor',
    'Ultraschallmotor USR60',
  ])('%s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    'Ultrasonic toothbrush motor 3V',
    'Motor y sensor ultrasónico',
    'двигатель постоянного тока, ультразвуковой датчик',
    'Voice coil motor with piezo fine stage',
  ])('but one beside or for such a thing may: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });
});
