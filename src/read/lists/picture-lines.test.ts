import { expect, it } from 'vitest';
import { isPictures } from './picture-lines.ts';

it.each([
  '![img](./motor.jpg)',
  '- ![Servo motor](images/a b.png)',
  '[![a](a.png)](https://shop.example)',
  '<img src="motor.png" width="300">',
  '<p align="center"><img src="motor.png"></p>',
  'images/dc-motor.jpg',
  '![a](a.jpg) ![b](b.jpg)',
])('%j shows pictures alone', (line) => {
  expect(isPictures(line)).toBe(true);
});

it.each(['Servo motor', 'Motor ![a](a.jpg)', 'DC motor 12.5 V', '', 'see motor.jpg', `${'a.jpg.'.repeat(500)}x`])(
  '%j does not',
  (line) => {
    expect(isPictures(line)).toBe(false);
  },
);
