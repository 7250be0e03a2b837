import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('the title of a norm', () => {
  it.each([
    'GB T 4180 2000 稀土钴永磁材料',
    'GB/T 4180-2012 稀土钴永磁材料',
    'GB/T 13560-2017 烧结钕铁硼永磁材料',
    'Norm DIN EN 60404 SmCo',
    'IEC 60404-8-1 Magnetic materials - Part 8-1: Specifications for individual materials - Hard magnetic materials SmCo NdFeB',
  ])('is no material: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    'GB/T 13560 N42SH 20x10x5 magnet',
    'GB/T 13560 烧结钕铁硼磁钢 35SH 40x20x10',
    'DIN EN 60404-8-1 magnet SmCo5 10x10x5',
    'Magnet NdFeB nach DIN IEC 60404-8-1',
    'DIN IEC 60404-8-1 Dauermagnete SmCo',
    'GB/T 15071 金属镝',
    'GB/T 13558-2008 氧化镝',
    '稀土钴永磁材料 GB/T 4180-2012',
  ])('and what is made by one stays what it is: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });
});
