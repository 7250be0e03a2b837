import { describe, expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';

/** The component that a line is, and what its evidence quotes. */
const told = (description: string): readonly (string | null | undefined)[] => {
  const [content] = contentsOf(description);
  return [content?.componentClass, content?.evidence[0]?.text];
};

describe('a known name with its rating written inside', () => {
  it.each([
    ['Brake 24 V permanent magnet', 'pm-brake'],
    ['Brake 24 V, permanent magnet', 'pm-brake'],
    ['Bremse 24 V Permanentmagnet', 'pm-brake'],
    ['Frein 24VDC aimant permanent', 'pm-brake'],
    ['Freno 24 V magnete permanente', 'pm-brake'],
    ['Hamulec 24V magnes trwały', 'pm-brake'],
    ['Тормоз 24 В, постоянный магнит', 'pm-brake'],
    ['制动器 24V 永磁', 'pm-brake'],
    ['ブレーキ DC24V 永久磁石', 'pm-brake'],
    ['Generator 5 kW 400 rpm permanent magnet', 'generator-pm'],
    ['발전기 5kW 영구자석', 'generator-pm'],
  ])('%s is what it is without: %s', (text, id) => {
    expect(told(text)).toEqual([id, text]);
  });

  it.each(['Coupling 10 Nm permanent magnet', 'Bracket 24 V permanent magnet'])(
    'is no name that nobody knows: %s',
    (text) => {
      expect(told(text)[0] ?? null).toBeNull();
    },
  );

  it('is quoted without what stands beside it', () => {
    expect(told('IP54 brake 24 V permanent magnet, 0.4 Nm')).toEqual(['pm-brake', 'brake 24 V permanent magnet']);
  });
});
