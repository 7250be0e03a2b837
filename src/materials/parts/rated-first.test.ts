import { describe, expect, it } from 'vitest';
import { contentsOf, holds } from '../described.fixture.ts';

describe('a rating that no motor and no loudspeaker has is that of what stands before it', () => {
  it.each([
    'Anlaufkondensator 80µF Kompressormotor',
    'Capacitor 40uF motor',
    'Condensateur 25µF moteur',
    'Run capacitor 25 uF 450V compressor motor',
    'Fuse 10A motor',
    'Relais 24V Motor',
    'Switch 12V motor',
    'Cable 3m motor',
    'Kabel 2 m Lautsprecher',
    'Cable 1.5mm² motor',
    'Screw M4x12 motor',
    'Connector M12 4 pin servo motor',
    'Bearing 6204 motor',
    'Kugellager 6203-2RS Motor',
    'Resistor 10 ohm speaker',
  ])('%s holds no magnet', (text) => {
    expect(holds(text)).toBe(false);
  });

  it.each([
    'Gear motor 12V pump',
    'Wheel 65mm motor',
    'Robot arm 12V motor',
    'Speaker 8 ohm',
    'Mini speaker 8 ohm 1W',
    'Motor 24V relay kit motor',
    'Servo 3A motor',
  ])('%s does', (text) => {
    expect(holds(text)).toBe(true);
  });

  it.each(['贴片电容 100nF 50V X7R 0603', 'Capacitor 100nF 50V X7R'])(
    '%s is a ceramic capacitor: a rating before the dielectric is its own',
    (text) => {
      expect(contentsOf(text).map(({ componentClass }) => componentClass)).toContain('mlcc');
    },
  );
});

describe('a hub motor with its tyre', () => {
  it('is the motor where it is rated, and else the tyre for one', () => {
    expect(holds('36V 350W hub motor wheel tire 6.5"')).toBe(true);
    expect(holds('Hub motor tire 6.5"')).toBe(false);
    expect(holds('Tire for hub motor 36V')).toBe(false);
  });
});
