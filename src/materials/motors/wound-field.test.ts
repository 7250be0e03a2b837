import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

/** A field that is fed over slip rings or an exciter needs no magnets. */
describe('a synchronous motor', () => {
  it.each([
    'Synchronous motor, slip rings, 4 MW', 'Synchronous motor with slip rings', 'Synchronous motor with brushless exciter 5 MW', 'Synchronmotor fremderregt 3 MW', 'Synchronmotor mit Schleifringen', 'Schleifring-Synchronmotor 800 kW', 'Moteur synchrone à excitation bobinée', 'Moteur synchrone à bagues', 'Motore sincrono a rotore avvolto', 'Motore sincrono ad anelli',
    'Motor síncrono de rotor bobinado 2 MW', 'Motor síncrono de anillos rozantes', 'Motor síncrono com rotor bobinado', 'Silnik synchroniczny wzbudzany', 'Silnik synchroniczny pierścieniowy', 'Синхронный двигатель с контактными кольцами', 'Synchronní motor s buzením 1 MW', 'Synkronmotor med släpringar',
  ])('whose field is fed has no magnets: %s', (text) => {
    expect(shown(text)).toEqual([]);
  }); // prettier-ignore

  it.each(['Synchronous motor 15 kW', 'Synchronous motor permanent magnet excited', 'Synchronmotor permanenterregt 15 kW', 'Silnik synchroniczny wzbudzany magnesami trwałymi', 'Moteur synchrone à aimants permanents', 'Synchronous motor 230 V 5 rpm'])('else may have: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  }); // prettier-ignore
});
