import { expect, it } from 'vitest';
import { holds } from '../described.fixture.ts';

it.each(['Vibration, ERM 3V', 'ERM 3.3 V coin', 'Haptic ERM', 'ERM vibrator'])('is a vibration motor: %s', (text) => {
  expect(holds(text)).toBe(true);
});

it.each(['ERM driver IC', 'Haptic ERM driver', 'ERM software licence', 'TERM 3V', 'ERM 24 V relay base'])(
  'is none: %s',
  (text) => {
    expect(holds(text)).toBe(false);
  },
);
