import { describe, expect, it } from 'vitest';
import { holds } from '../described.fixture.ts';

describe('a noun that only says how a thing is fitted, moved or counted', () => {
  it.each([
    'Optical isolator fiber-coupled 1064nm',
    'Optical isolator 1550 nm fiber',
    'motor bracket stepper motor 12V',
    'Motor box servo 20 kg',
    '3 寸全频单元',
    '同轴单元 6 寸',
    'Hard disk 3.5 inch 2TB 256MB cache',
    'HDD 4 TB 64 MB Puffer',
    'Balanced armature driver for earphones',
    'Stepper motor shaft-mounted',
    'BLDC motor, belt-driven',
    'Permanent magnet module',
    'Vibration motor module',
    'Neodymium magnet piece',
    'Neodymium magnet on adhesive disc',
    'A/C compressor motor, permanent magnet',
    'Servo 25kg waterproof arm',
    'Servo digital landing gear 20kg',
    'Servo digital Fahrwerk 20kg HV coreless',
  ])('does not take the thing away: %s', (text) => {
    expect(holds(text)).toBe(true);
  });

  it.each([
    'Motor module 2x9A',
    'HDD cache card',
    'motor_bracket_stepper',
    'x_axis_assembly >> motor_mount_servo',
    'Optical isolator fiber cleaner',
    'Armature driver board 24V',
    'Controller that drives two stepper motors',
    'Motor wireway 50 mm',
    '偏振镜 77mm',
    'Optical isolator board for Modbus',
    'Dual motor I/O board',
    'Switch on score motor',
    'Motor Pull Back 4 x 9',
    'Interr. magneto-termico 10 A',
    'Motor controller BLDC 36 V',
    'Servo drive brushless 48 V',
    'Contactor motor 3P 12A',
    'Motor-driven potentiometer bracket',
    'Servo arm 20kg',
    'Servo bracket 20kg digital',
    'Servo tester digital 20kg',
  ])('leaves another part what it is: %s', (text) => {
    expect(holds(text)).toBe(false);
  });
});
