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

  it.each([
    ['Haltebremse 12V PM', 'Haltebremse 12V PM'],
    ['Bremse 12 VDC, PM, 8 Nm', 'Bremse 12 VDC, PM'],
    ['Haltebremse 8Nm PM', 'Haltebremse 8Nm PM'],
    ['Holding brake 12V PM 8Nm', 'Holding brake 12V PM'],
    ['Bremse 12V permanenterregt', 'Bremse 12V permanenterregt'],
    ['Haltebremse 12V 8Nm perm. erregt', 'Haltebremse 12V 8Nm perm. erregt'],
    ['Holding brake 12 V permanently excited', 'Holding brake 12 V permanently excited'],
    ['Bremse 12V DC permanent-magnetisch', 'Bremse 12V DC permanent-magnetisch'],
    ['Frein 24V PM 8Nm', 'Frein 24V PM'],
    ['Hamulec 24V PM', 'Hamulec 24V PM'],
    ['Тормоз 24В PM', 'Тормоз 24В PM'],
    ['制动器 24V PM', '制动器 24V PM'],
    ['ブレーキ 24V PM', 'ブレーキ 24V PM'],
  ])('tells how it is excited behind the rating: %s', (text, quoted) => {
    expect(told(text)).toEqual(['pm-brake', quoted]);
  });

  it.each([
    'Brake 24V PMMA cover',
    'Brake service kit 12V PM',
    'Bremse 24V 22Nm',
    'Federkraftbremse 12V 8Nm',
    'Bremsleitung 12V PM',
  ])('is no brake with a magnet: %s', (text) => {
    expect(told(text)[0]).not.toBe('pm-brake');
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
