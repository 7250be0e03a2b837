import { describe, expect, it } from 'vitest';
import { holds } from '../described.fixture.ts';

describe('a motor that burns fuel, where one word serves both', () => {
  it.each([
    'Motor 1.6 TDI',
    'Motor OM651',
    'Motor completo Renault 1.5 dCi K9K',
    'MOTOR COMPLETO RENAULT 1.5 DCI',
    'Moteur complet 1.6 HDi',
    'Motor semi-novo Fiat Fire 1.0',
    'Motor completo Fiat Palio 1.0 8V Flex 2010',
    'Motor AP 1.8',
    'Motor Briggs & Stratton 6.5 HP',
    'motor fuera de borda Yamaha 15HP',
    'motor de popa 15 HP',
    'Двигатель ВАЗ 2106',
    'Двигатель Д-240',
    'silnik 1.9 TDI',
    'motore 1.3 multijet',
    'motor benzínový 6,5 HP',
    'Motor Yanmar 3TNV88',
    'motor 2 tiempos 49cc',
  ])('is told by its litres, its strokes, its fuel or its maker: %s', (text) => {
    expect(holds(text)).toBe(false);
  });

  it.each([
    'Motor limpiaparabrisas 1.6 TDI',
    'Motor de ralentí 1.6 16V',
    'Motor ventilador 1.9 TDI',
    'Двигатель отопителя ВАЗ 2106',
    'Motor bomba diesel 12V',
    'Motor elétrico de popa 12V 55 lbs',
    'Electric motor for Kubota tractor',
    'Motor Faulhaber 1.5',
    'Motor 2.0 Nm',
    'Motor 1.5-3V',
    'Motor 24V 1.0',
    'Motor 4T 5V',
    'Motor cc 12V',
    'Motor 12 Vcc 50 rpm',
  ])('and is none where it is fed by current, or moves something in the car: %s', (text) => {
    expect(holds(text)).toBe(true);
  });

  it.each([
    'Motor de aplicación de redes',
    'Motor de inferencia IA',
    'motor de renderização',
    "moteur d'inférence",
    'motore di rendering',
    'silnik renderujący',
  ])('nor does an engine of software hold a magnet: %s', (text) => {
    expect(holds(text)).toBe(false);
  });
});
