import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('magnets of other metals, and what has none', () => {
  it.each([
    'Mn-Al-C magnet', 'Magnet, MnAl', 'MnAl magnet', 'Magnet MnAlC 10x5', 'PtCo magnet', 'Magnet, PtCo', 'Platinum-cobalt magnet', 'Cobalt steel magnet', 'Electrostatic headphones', 'Headphones, electrostatic', 'Kopfhörer elektrostatisch', 'Casque électrostatique', 'Servo (RC) horn metal 25T', 'Servo horn metal 25T',
  ])('hold no rare earth: %s', (text) => {
    expect(shown(text)).toEqual([]);
  }); // prettier-ignore

  it.each(['Magnet', 'SmCo magnet', 'Stepper motor, NEMA 17', 'Headphones', 'Servo (RC) 25T metal gear', 'Headphones with electrostatic microphone'])('may hold it: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  }); // prettier-ignore
});
