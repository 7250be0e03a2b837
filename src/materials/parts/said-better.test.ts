import { describe, expect, it } from 'vitest';
import { contentsOfColumns } from '../described.fixture.ts';

const classOf = (...texts: string[]): unknown =>
  contentsOfColumns(...texts.map((text) => ['description', text] as const))[0]?.componentClass;

describe('what columns say of one motor in words of different width', () => {
  it.each([
    ['Motor', '550 Brushed DC Motor', 'motor-dc-brushed'],
    ['12V DC Gear Motor', 'Drive motor', 'gear-motor'],
    ['3115 900KV Brushless Motor', 'Servo Motors //', 'motor-drone'],
    ['Motor / 4 shoulder pitch/roll motors + 1 waist motor', 'DM-J4340P-2EC V1.1 (48V)', 'robot-joint'],
  ])('is the kind of it that one of them names: %s, %s', (one, other, kind) => {
    expect(classOf(one, other)).toBe(kind);
    expect(classOf(other, one)).toBe(kind);
  });

  it('leaves a servo motor of a stated rating what it is', () => {
    expect(classOf('AC servo motor 400 W', 'Motor')).toBe('motor-pmsm-servo');
  });

  it.each(['DJI drone quadcopter', 'Drone, quadcopter with carbon frame'])(
    'is the machine by two names: %s',
    (text) => {
      expect(classOf(text)).toBe('drone-complete');
    },
  );

  it.each(['4 shoulder pitch/roll motors', 'hip yaw/pitch motor'])('is a motor behind its place: %s', (text) => {
    expect(classOf(text)).toBe('motor');
  });
});

describe('a module with a camera', () => {
  it.each([
    'Camera module',
    'Kamera modülü',
    'Module caméra',
    'модуль камеры OV2640',
    'Moduł kamery',
    'Módulo de cámara',
  ])('has no motor for its lens that nobody speaks of: %s', (text) => {
    expect(classOf(text)).toBeUndefined();
  });

  it.each(['Module caméra autofocus', 'модуль камеры с автофокусом', 'Raspberry Pi Camera Module 3', 'Pi Camera v3'])(
    'has one where it focuses itself, by what is said or by its type: %s',
    (text) => {
      expect(classOf(text)).toBe('af-vcm');
    },
  );
});
