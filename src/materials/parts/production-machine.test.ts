import { describe, expect, it } from 'vitest';
import { claimsOf, shown } from '../described.fixture.ts';

describe('a machine that magnets or rare earths are made or worked with', () => {
  it.each([
    '희토류 영구자석 확산 장치',
    '네오디뮴 자석 가공기',
    'NdFeB 입계 확산 치구',
    '고순도 홀뮴 제조 장치',
    '稀土永磁扩散装置',
    '钕铁硼切割机',
    '钕铁硼磨床',
    '磁铁充磁机 钕铁硼',
    '高纯钬制备装置',
    '钇提纯设备',
    'ネオジム磁石 着磁装置',
    'サマコバ磁石 着磁器',
    'NdFeB magnet sintering line',
    'neodymium magnet remover',
    'dysprosium extraction equipment',
    'NdFeB Schneidmaschine',
    'máquina de corte imanes de neodimio',
  ])('is called after them, and is none: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    'NdFeB magnet for cutting machine',
    'NdFeB magnet 20x10x5 slicing machine',
    'NdFeB magnets, machining tolerance 0.05',
    '네오디뮴 자석 가공품',
    'ネオジム磁石 加工品',
    '钕铁硼 电机用',
  ])('is not what a magnet is for, or was made on: %s', (text) => {
    expect(claimsOf(['description', text])).toEqual(['ndfeb-sintered magnet proven']);
  });

  it.each(['磁选机 钕铁硼', 'CNC cutting machine with NdFeB magnets', '永磁同步曳引机'])(
    'is not what has magnets in it: %s',
    (text) => {
      expect(claimsOf(['description', text])[0]).toContain('component');
    },
  );
});
