import { describe, expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';

describe('a stroke between two things', () => {
  it.each([
    'Motor/encoder cable',
    'Motor / encoder cable 5 m',
    'Motor/resolver connector',
    'Servo/motor bracket',
    'Motor/pump coupling',
    'Motor-/Geberleitung',
    'Lautsprecher-/Kopfhörerausgang',
    'Høyttaler-/hodetelefonutgang',
    'Speaker/headphone output',
    'Magnet/hall sensor holder',
    '电机/编码器电缆',
    'モータ/エンコーダケーブル',
  ])('is within what one noun behind them is for: %s', (text) => {
    expect(contentsOf(text)).toEqual([]);
  });

  it.each([
    'Motor/encoder',
    'Motor/gearbox assembly',
    'Servo motor / power cable',
    'Stepper motor/driver board',
    'Motor/battery holder',
    'Magnet/steel plate',
    'Loudspeaker/grille',
    'Servo-/Schrittmotor',
    'DC motor 12V/100rpm',
  ])('parts them where each is there: %s', (text) => {
    expect(contentsOf(text)).not.toEqual([]);
  });
});

describe('parts by how they are made', () => {
  it.each(['Laser cut parts servos/neck', 'Acrylic parts motors', 'Frästeile Servos', '3D printed parts servos'])(
    'are for what stands behind them: %s',
    (text) => {
      expect(contentsOf(text)).toEqual([]);
    },
  );

  it.each(['Laser cut parts with servos', 'Printed parts and 2 servos', 'Motor parts, servo motor'])(
    'come with what else is named: %s',
    (text) => {
      expect(contentsOf(text)).not.toEqual([]);
    },
  );
});
