import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { createDecomposer } from '../decompose.ts';

const decomposer = createDecomposer(knowledge());
const under = (role: 'heading' | 'category', group: string, text = 'AX-4711'): string[] =>
  decomposer
    .decompose({
      texts: [
        { role: 'description', text, column: 0 },
        { role, text: group, column: 1 },
      ],
      manufacturer: '',
      cas: [],
      pieceGrams: null,
    })
    .contents.map(({ componentClass }) => componentClass ?? '');

describe('the name of a group', () => {
  it.each(['Servo motors', 'Group A (servo motors)', '2.1 Servo motors'])('says what its lines are: %s', (group) => {
    expect(under('category', group)).toEqual(['motor-pmsm-servo']);
  });

  it.each(['(For Drone itself)', 'For the servo motor', 'Для серводвигателя', 'Für Servomotoren'])(
    'says what its lines are for: %s',
    (group) => {
      expect(under('category', group)).toEqual([]);
      expect(under('heading', group)).toEqual([]);
    },
  );

  it('tells of what it has or lacks in a bracket', () => {
    expect(under('category', 'Минимальная конфигурация (только моторы)')).toEqual([]);
  });
});

describe('a heading that lists things of several kinds', () => {
  it.each(['Audio, damping and speakers', '2.3 音频、静音与扬声器', 'Motors and drives', 'Lautsprecher und Gehäuse'])(
    'says of no number which of them it is: %s',
    (heading) => {
      expect(under('heading', heading)).toEqual([]);
    },
  );

  it('says it where all of them hold magnets, and of what a comma only tells more of', () => {
    expect(under('heading', 'Motors and servos').sort()).toEqual(['servo-hobby']);
    expect(under('heading', 'Motors, brushless')).toEqual(['motor-bldc']);
  });
});

describe('a line that says something of its group', () => {
  it.each([
    'see wiki',
    'siehe Wiki',
    'voir le wiki',
    'Assembly video',
    'Inspired by Bromo Project',
    '[Bromo Project](https://example.org)',
    'optional',
    'tbd',
    'Ordered 2024-03-01',
    'Thanks to Bob',
    '见附件',
    '购买链接',
  ])('is none of its things: %s', (text) => {
    expect(under('category', 'Motors', text)).toEqual([]);
  });

  it.each(['XYZ-57', '24V 100W', 'X axis', 'front left', 'Maxon 148867', 'Seeker 12V', 'Optional motor'])(
    'is one where it may be its name: %s',
    (text) => {
      expect(under('category', 'Motors', text)).not.toEqual([]);
    },
  );
});
