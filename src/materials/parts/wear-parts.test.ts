import { describe, expect, it } from 'vitest';
import { holds } from '../described.fixture.ts';

describe('a part first, and the motor that it is for behind it', () => {
  it.each([
    'BRAKE DISC HOIST MOTOR',
    'BRAKE PAD HOIST MOTOR',
    'BRAKE LINING TRAVEL MOTOR',
    'SEAL KIT HOIST MOTOR',
    'GASKET FAN MOTOR',
    'CARBON BRUSH SET FEED MOTOR',
    'Carbon brush feed motor',
    'Kohlebürsten Satz Vorschubmotor',
    'Dichtung Satz Vorschubmotor',
    'AXLE NUT M12X1.25 HUB MOTOR',
    'Nut M12x1.25 hub motor',
    'SHAFT SEAL PUMP MOTOR',
    'V-BELT FAN MOTOR',
    'Space heater motor',
    'CONTACTOR PUMP MOTOR',
    'RECTIFIER BRAKE MOTOR',
    'COUPLING PUMP MOTOR',
    'Überlastrelais Lüftermotor',
    'Bremsspule Hubmotor',
    'EXT CABLE MOTOR 9 PIN',
    'MOTOR WORM',
    'Stepper motor leadscrew',
    'Leadscrew 8mm for stepper',
    'EXTENSION CABLE MOTOR 9 PIN 900MM',
  ])('is that part: %s', (text) => {
    expect(holds(text)).toBe(false);
  });

  it.each([
    'Carbon brush motor 12V',
    'Carbon brush DC motor',
    'Carbon brush gear motor',
    'Brush motor 12V',
    'Brake motor 24V',
    'Conveyor belt motor',
    'Belt motor 24V',
    'Timing belt stepper motor',
    'Heater motor',
    'Filter fan motor',
    'V-belt with motor',
    'Hub motor 500W with axle nut M12x1.25',
    'Feed motor with carbon brush set',
    'HUB MOTOR REAR 48V 500W CASSETTE',
    'MOTOR 24V 150W WORM GEAR',
    'STEPPER 1.8DEG 1A LEADSCREW',
  ])('is the motor: %s', (text) => {
    expect(holds(text)).toBe(true);
  });
});
