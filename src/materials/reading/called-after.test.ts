import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('software, fees and work behind a thing are what the text is about, whatever their number', () => {
  it.each([
    '电机设计软件 授权2年',
    '电机设计软件 2年 (V3)',
    '步进电机软件 V1.2',
    '伺服馬達調試軟體 V4',
    '電機軟體 定制',
    'モータ制御ソフトウェア 2年',
    '서보 제어 소프트웨어 V3',
    'Motor tuning software V4',
    'Motor S/W V3',
    'Speaker design SW license 2y',
    'Motor simulation SW V2',
    'サーボモータ設定ソフト',
    'スピーカ設計ソフト V2',
    '磁石解析ソフト',
    'モータ制御プログラム',
    '모터 해석 프로그램 V3',
    '모터 제어 S/W',
    '电机调试程序 V2',
    '电机认证费',
    'モータ認証費',
    '스피커 인증비',
    '电机维修 2次',
    '电机 维修费 2台',
    'モータ点検 2年',
    '모터 수리 3대',
    '磁钢检测机',
    '磁鋼檢測機',
    '磁石測定器',
    '자석 측정기',
  ])('%s', (text) => expect(shown(text)).toEqual([]));

  it.each([
    '电机 含软件',
    '伺服电机 带调试软件',
    '伺服电机 400W 软件V3',
    '钕铁硼磁钢 图纸 4711',
    'ソフトタッチ モータ',
    '프로그램 가능 서보모터',
    'モータ 点検済',
    'Servo motor 400 W, firmware 2.1',
    'Magnet N42SH, drawing 4711',
  ])('%s is the thing', (text) => expect(shown(text)).not.toEqual([]));
});
