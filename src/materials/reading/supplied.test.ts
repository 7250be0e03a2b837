import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('what a thing is supplied with stands behind a blank and the size of the thing', () => {
  it.each([
    '步进电机 86 闭环',
    '直流电机 24V 双闭环',
    '步進馬達 42 開環',
    '喇叭 3020 4R2W 1.25端子',
    '喇叭 MX1.25插头',
    '马达 带线 2.0端子',
    '受话器 1208 引线',
    '无刷电机 2804 航空插头',
    '振动马达 1030 弹片式',
    '扁平马达 1027 FPC',
    '振动马达 排线',
    '喇叭 2030 焊线',
    '揚聲器 3040 8R 導線',
    'コイン型振動モータ φ8 FPC',
    '振動モーター リード線',
    'DCモータ 24V 端子',
    'ステッピングモータ □28 両軸 コネクタ',
    '스텝모터 28각 커넥터',
    '진동모터 FPC',
    'Vibration motor 8 mm FPC',
    'Loudspeaker 3020 4R terminal',
    '直流电机 130 齿轮',
    '步进电机 35 梅花轴',
    '步进电机 28 D轴 同步轮',
    '直流电机 D轴',
  ])('%s', (text) => expect(shown(text)).not.toEqual([]));

  it.each([
    '磁铁 D6*2 背胶',
    '磁铁 方形 背胶 10*5*2',
    '強力磁鐵 D6*2 背膠',
    '钕铁硼 D6*2 3M胶',
    '背胶磁铁 D6*2',
    '点胶喇叭 2011 4R',
    '喇叭 2011 背胶 4R',
    '磁石 φ8 両面テープ',
    'ﾏｸﾞﾈｯﾄ φ8 両面ﾃｰﾌﾟ',
    '자석 D8 양면테이프',
    '자석 D8*2 3M테이프',
  ])('%s, as glue and tape are', (text) => expect(shown(text)).not.toEqual([]));
});

describe('without a blank or a size it is the thing, and so is what is bought for one', () => {
  it.each([
    '闭环驱动器 CL57',
    '步进电机 42 O环',
    '磁铁背胶 3M 467',
    '背胶 磁铁用',
    '马达背胶',
    '磁钢胶 401 20ml',
    '磁石 両面テープ 10mm×5m',
    '喇叭端子 红黑 弹片',
    '喇叭 端子台',
    '喇叭线 2.0端子 150mm',
    '喇叭 端子 2P',
    '电机 M12 插头',
    '电机 57mm 支架',
    'モータ 12V 中継コネクタ',
    'モータ用FPC',
    'モータケーブル 3m',
    '모터 단자 187',
    '모터 4P 커넥터',
    '直流电机 370 支架',
    '步进电机 42 同步轮',
    '马达 20T 齿轮',
    '马达 备件 130 齿轮',
    '喇叭 2030 网罩',
    'Motor connector 2P',
  ])('%s', (text) => expect(shown(text)).toEqual([]));
});
