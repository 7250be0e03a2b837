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
