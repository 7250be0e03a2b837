import { describe, expect, it } from 'vitest';
import { holds } from '../described.fixture.ts';

describe('a chain of arrows', () => {
  it.each([
    'DAC (GPIO26) → PAM8403 class-D amplifier → Visaton FRS 8 speaker',
    'ESP32 → Verstärker TDA7492 → Lautsprecher 8 Ohm',
    'Raspberry Pi → ampli MAX98357A → haut-parleur 3 W',
    'ESP32 -> I2S amplifier -> 3 W speaker',
    'микроконтроллер → усилитель → динамик 4 Ом',
    '单片机 → 功放 → 喇叭 8Ω 2W',
    'Battery → ESC → BLDC motor 2207',
    'Arduino → L298N → 2 DC motors 6 V',
    'STM32 → DRV8825 → NEMA 17',
    'PLC → servo amplifier → servo motor 400 W',
  ])('%s ends in what sounds or turns', (text) => {
    expect(holds(text)).toBe(true);
  });

  it.each([
    'TB6600 → NEMA 23',
    'amplifier → speaker 8 Ohm',
    'PSU → cable 18 AWG → motor 24 V',
    'J4 → JST connector → stepper motor NEMA 17',
    'Microphone → ADC → amplifier TDA2030',
    'Home → Electronics → Amplifiers 100 W',
    'battery → fuse 5 A → motor',
  ])('%s says where a part is wired to, or ends in another part', (text) => {
    expect(holds(text)).toBe(false);
  });
});
