import { describe, expect, it } from 'vitest';
import { contentsOf, shown } from '../described.fixture.ts';

const classOf = (text: string): string | null | undefined => contentsOf(text)[0]?.componentClass;

describe('the magnet of what sounds, behind how wide that is', () => {
  it.each([
    ['动圈耳机单元 40mm 钕磁', 'headphone'],
    ['扬声器单元 50mm 钕磁 8欧', 'loudspeaker'],
    ['Speaker driver 40 mm neodymium magnet', 'loudspeaker'],
    ['Haut-parleur 40 mm aimant néodyme', 'loudspeaker'],
    ['스피커 유닛 40mm 네오디뮴 자석', 'loudspeaker'],
  ])('%s is a %s', (text, id) => {
    expect(classOf(text)).toBe(id);
  });

  it.each(['Speaker neodymium magnet 40x5', 'Speaker magnet neodymium 40 mm'])(
    'and sized itself it is one: %s',
    (text) => {
      expect(classOf(text)).toBeNull();
    },
  );
});

describe('the way of magnets of a linear motor, cut short', () => {
  it('is one as written in full', () => {
    expect(classOf('Ironless lin motor forcer + mag track')).toBe('motor-linear');
  });

  it.each(['mag track light 48V', 'LED mag track spotlight', 'MAG TRACK RAIL 1m'])('and %s is for lamps', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('kinds of magnets and motors by the words of one language', () => {
  it.each(['射出釹鐵硼', '射出成型釹鐵硼磁環', '注塑钕铁硼'])('%s is bonded', (text) => {
    expect(shown(text)).toEqual(['ndfeb-bonded']);
  });

  it('and what an injection moulding machine has is not', () => {
    expect(shown('射出成形機用 ヒータ')).toEqual([]);
  });

  it('무인기 모터 is that of a drone', () => {
    expect(classOf('무인기 모터 KV400')).toBe('motor-drone');
    expect(shown('무인기 모터 브라켓')).toEqual([]);
  });

  it('포트마그넷 is a magnet in a pot', () => {
    expect(classOf('포트마그넷')).toBe('pot-magnet');
  });
});
