import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('a camera module behind the name of what focuses it has that inside', () => {
  it.each([
    'VCM 摄像头模组 8M',
    'VCM摄像头模组',
    '音圈电机 摄像头模组',
    '音圈馬達 鏡頭模組',
    'VCM 相機模組',
    'ボイスコイルモータ カメラモジュール',
    'VCM カメラモジュール 8M',
    'OIS 액추에이터 VCM 카메라모듈',
    '보이스코일모터 카메라 모듈',
  ])('%s', (text) => expect(shown(text)).not.toEqual([]));

  it.each([
    '摄像头模组 2M',
    '鏡頭模組',
    'カメラモジュール 2M',
    '카메라모듈 2M',
    'VCM 드라이버 카메라모듈',
    'VCM驱动芯片 摄像头模组',
  ])('%s, where nothing says so or only its driver is named', (text) => expect(shown(text)).toEqual([]));
});
