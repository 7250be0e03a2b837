import { describe, expect, it } from 'vitest';
import { contentsOf, shown } from '../described.fixture.ts';

const isTold = (text: string): boolean => shown(text).length > 0;
const classOf = (text: string): string | null | undefined => contentsOf(text)[0]?.componentClass;

describe('goods called after strong magnets', () => {
  it.each(['強磁手電筒', '强磁手电筒 充电', '强磁工作灯 LED', '強力磁石付きLEDライト'])('have one: %s', (text) => {
    expect(classOf(text)).toBe('part-with-magnets');
  });

  it.each(['强磁', '强磁 20x10x5', '强磁块 20x10x5', '强磁片', '强磁磁铁 N35'])('and magnets are such: %s', (text) => {
    expect(classOf(text)).toBeNull();
  });

  it.each(['強磁 (商標) 手電筒', '强磁 (商标) 手电筒', '铝合金手电筒'])('have none by their brand: %s', (text) => {
    expect(isTold(text)).toBe(false);
  });
});

describe('ferrite in brackets or behind a blank, as lists in Chinese, Japanese and Korean write it', () => {
  it.each([
    '마그네틱 척 수동 (페라이트) 150x300',
    '扬声器(铁氧体) 8欧',
    '扬声器 8欧 (铁氧体)',
    'スピーカ(フェライト) 8Ω',
    '永磁吸盘 手动 (铁氧体) 150x300',
  ])('is what the magnet is of: %s', (text) => {
    expect(isTold(text)).toBe(false);
  });

  it.each([
    '마그네틱 척 수동 150x300',
    '마그네틱 척 (네오디뮴) 150x300',
    '扬声器(钕铁硼) 8欧',
    '伺服电机 带铁氧体磁环',
    'サーボモータ 400W フェライト付き',
  ])('and says nothing where it is none: %s', (text) => {
    expect(isTold(text)).toBe(true);
  });
});
