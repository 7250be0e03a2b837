import { describe, expect, it } from 'vitest';
import { knowledge } from '../knowledge/index.ts';
import { createDecomposer } from './decompose.ts';

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
