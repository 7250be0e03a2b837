import { expect, it } from 'vitest';
import { isNoted } from './noted.ts';

it.each(['如果需要带动重物，可用 NEMA17 步进电机', '优先买 MG996R 舵机', 'Servo: pin D9 → signal'])(
  'what is advised or wired is told of nowhere else: %s',
  (text) => {
    expect(isNoted(text)).toBe(true);
  },
);

it.each(['步进电机 NEMA17，用于传送带', 'MG996R 舵机 2 个', 'Servo MG996R'])('a thing is told of: %s', (text) => {
  expect(isNoted(text)).toBe(false);
});
