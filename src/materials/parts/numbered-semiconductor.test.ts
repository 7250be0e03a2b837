import { describe, expect, it } from 'vitest';
import { claimsOf, shown } from '../described.fixture.ts';

const claims = (first: string, second: string, role: 'description' | 'partNumber' = 'description') =>
  claimsOf([role, first], ['description', second]);

describe('a semiconductor by its number', () => {
  it.each([
    ['1N4148 or equivalent', 'Flyback diode at motor'],
    ['2N2222', 'Drives the vibration motor'],
    ['IRLZ44N', 'Drives motor'],
    ['PC817', 'isolation of motor'],
    ['NE555', 'drives the speaker'],
    ['ATmega328P', 'runs the motor'],
  ])('is not what it serves: %s | %s', (number, served) => {
    expect(claims(number, served)).toEqual([]);
    expect(claims(number, served, 'partNumber')).toEqual([]);
  });

  it.each([
    ['1N4148', 'Servo motor with encoder'],
    ['BC547', 'Speaker 8 Ω'],
    ['1N4148', 'NdFeB magnet 10x3'],
    ['Servo SG90', '2N2222 switches motor'],
    ['TowerPro servo', 'BC547'],
    ['7812', 'Left motor'],
    ['K3001', 'The gear motor'],
    ['2N2222 motor', 'The motor of it'],
  ])('is none, or of a house, where the line is called by another thing: %s | %s', (number, named) => {
    expect(claims(number, named)).not.toEqual([]);
  });
});

describe('what is wired across a motor', () => {
  it.each([
    'Flyback diode across motor',
    'Ceramic capacitor across the speaker',
    'Diode am Motor',
    'Diode en parallèle avec le moteur',
    'Diodo en paralelo con el motor',
  ])('is no motor: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    'Stepper motor 42 mm across',
    'Neodymium magnet 12 mm across flats',
    'NdFeB magnet, magnetized across thickness',
  ])('is its size elsewhere: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });
});
