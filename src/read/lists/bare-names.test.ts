import { describe, expect, it } from 'vitest';
import { bareNamesOf } from './bare-names.ts';

const names = (text: string): string[] => {
  const lines = text.split('\n');
  const isName = bareNamesOf(lines);
  return lines.filter((_, at) => isName(at));
};

describe('a line of a text that may be the name of a thing', () => {
  it('is brief, by itself or among others that are', () => {
    expect(names('Servo motor MG996R\nNeodymium magnet 10x3\n\n步进电机 42')).toEqual([
      'Servo motor MG996R',
      'Neodymium magnet 10x3',
      '步进电机 42',
    ]);
  });

  it.each([
    'It is driven by a servo motor.',
    'The arm has six axes, of which each is\nmoved by a stepper motor.',
    'Motors:',
    '# Motors',
    '> Servo motor',
    'Servo motor\n-----',
    '```\nservo motor\n```',
    '| Servo motor | 4 |',
    '![Servo motor](a.png)',
    'https://example.com/servo-motor',
    'servo.attach(9);\nservo motor',
    '---',
  ])('is none: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});
