import { describe, expect, it } from 'vitest';
import { holds } from '../described.fixture.ts';

describe('behind a dash stands', () => {
  it.each([
    'Servo SG90 - tampa',
    'Servo MG996R - base',
    'Servo SG90 - Deckel',
    'Servo Moteur SG90 - Barrière',
    'Motor NEMA 17 - eje Z',
    'Motore NEMA 17 - asse Z',
    'Silnik krokowy NEMA 17 - oś Z',
    'Шаговый двигатель NEMA 17 - ось Z',
    'Stepper motor - Z axis',
    'Stepper motor - base rotation',
    'Servomotor - Control de barrera',
    'Motor brushless 2212 - brazo 1',
    'Loudspeaker 12" neodymium - box',
    'NTS0090 아날로그 서보모터 - 그리퍼 제어',
    'サーボモータ SG90 - 蓋開閉',
  ])('where one article sits, or what it does: %s', (text) => {
    expect(holds(text)).toBe(true);
  });

  it.each([
    'Imanes de neodimio 6x3 - cierre de la tapa',
    'Magneti al neodimio 5×2 mm ×20 - Faceplate apribile',
    'Magnesy neodymowe 6x3 - pokrywa',
    '磁铁 N52 6x3 - 盖板',
    '네오디뮴 자석 6x3 - 커버',
    'Magnet 6x2 mm - door',
  ])('where magnets of a size go: %s', (text) => {
    expect(holds(text)).toBe(true);
  });

  it.each([
    'Motor - bracket',
    'Motor - base',
    'Servo - horn',
    'Stepper motor - driver',
    'NEMA 17 - bracket',
    'NEMA 17 - 支架',
    'SG90 - mounting plate',
    'SG90 - lid',
    'Motor 2 - cover',
    'Magnes – pudełko tekturowe',
    'Magnet - Kleber',
    'Motor - cable',
  ])('the part that is filed under what is only called so: %s', (text) => {
    expect(holds(text)).toBe(false);
  });

  it.each([
    'Servo SG90 - soporte',
    'Motor 775 - mounting bracket',
    'Silnik NEMA 17 - uchwyt',
    'Silnik krokowy NEMA 17 - sprzęgło 5x8',
    'Moteur NEMA 17 - accouplement 5x8',
    'Шаговый двигатель NEMA 17 - кронштейн',
    'Stepper motor NEMA 23 - driver DM556',
    'Brushless motor - ESC 30A',
    'Schrittmotor 28BYJ-48 - Treiberplatine ULN2003',
    '步进电机 - 支架',
  ])('what is fitted to a carrier and sold without it: %s', (text) => {
    expect(holds(text)).toBe(false);
  });
});
