import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('a part for motors of two kinds', () => {
  it.each([
    'متحكم محركات DC و Stepper | L298N MOTOR DRIVER',
    'L298N motor driver DC and stepper',
    'controlador de motores DC y stepper L298N',
    'Motor driver DC + servo, PCA9685',
    'Scheda driver motori DC e stepper',
    'درایور موتور DC و استپر L298N',
    'DC电机和步进电机驱动模块 L298N',
    'DC모터와 스테핑모터 드라이버',
  ])('is none of them: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    'Motor driver and stepper motor NEMA 17',
    'Motor driver 12V DC and stepper motor NEMA 17',
    'Driver DC and stepper motor NEMA 17',
    'Kit DC motor driver L298N and stepper motor 28BYJ-48',
    'Motor DC y controlador L298N',
    'Regler + Servo MG996R',
    '步进电机和步进电机驱动器',
    '电机和驱动器套装',
  ])('has one beside it where that has a name of its own: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });
});
