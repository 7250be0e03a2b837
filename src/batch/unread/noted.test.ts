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

it.each([
  'Motor: 28BYJ-48 (barato) vs. NEMA-17 + driver A4988',
  'Stepper NEMA 17 vs servo MG996R',
  'Servo MG996R versus DS3218',
  '舵机 MG996R 与步进电机 NEMA17 对比',
  'ステッピングモーター NEMA17 と サーボ MG996R の比較',
])('what compares two things lists neither: %s', (text) => {
  expect(isNoted(text)).toBe(true);
});

it.each(['Servo MG996R (vs. MG90S in version 1)', 'NEMA 17 stepper motor VS-42', 'Motor: NEMA 17 / 28BYJ-48'])(
  'what is named with a remark is told of: %s',
  (text) => {
    expect(isNoted(text)).toBe(false);
  },
);
