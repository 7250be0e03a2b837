import { describe, expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';

/** Classes of what a line is said to hold, by its description and a remark. */
const classes = (description: string, remark = ''): string[] => [
  ...new Set(contentsOf(description, remark).map(({ componentClass }) => componentClass ?? '')),
];

describe('two things of one name', () => {
  it.each([
    ['Optical isolator 4N25 DIP-6', ''],
    ['Optical isolator', 'SOIC-8'],
    ['Optical isolator', 'Galvanic isolation'],
    ['Optical isolator', 'MIDI input'],
    ['Caixa acústica vazia MDF 12"', ''],
    ['Empty speaker cabinet 12"', ''],
    ['Speaker cabinet MDF', ''],
    ['Enceinte vide 12"', ''],
    ['Scintillator EJ-200', ''],
    ['Scintillator, Polystyrene Plastic Scintillator Material (EJ200 Equivalent)', ''],
    ['Magnetkupplung 24 V', ''],
    ['Fan coil actuator KNX', ''],
    ['1 relay actuator in DIN module', ''],
    ['Attuatore tapparella, 2 can', ''],
    ['Actuator, manual', ''],
    ['Café pan + rubber isolators', ''],
    ['Isolators for compressor, rubber', ''],
    ['ZS44/28.6 headset + crown race + star nut', ''],
    ['MTB headset 44 mm', ''],
    ['Main computer', 'Raspberry Pi 5 (8GB)'],
    ['6-bolt rotor 6×44 + left caliper', ''],
    ['Disc brake rotor 180 mm', ''],
  ])('holds no magnet: %s | %s', (description, remark) => {
    expect(classes(description, remark)).toEqual([]);
  });

  it.each([
    ['Optical isolator 1550 nm fibre-coupled', 'optical-isolator'],
    ['Speaker cabinet MDF 100 W 8 ohm', 'speaker-system'],
    ['Magnetkupplung 5 Nm', 'mag-coupling'],
    ['Magnetic drive pump 230 V', 'mag-coupling'],
    ['Actuator 24 V', 'actuator'],
    ['Bluetooth headset for bike helmet', 'headset'],
    ['Headset, 3.5 mm stereo', 'headset'],
    ['Rotor of brake motor', 'rotor'],
    ['Industrial computer 19"', 'computer-complete'],
  ])('holds one: %s', (description, expected) => {
    expect(classes(description)).toEqual([expected]);
  });
});
