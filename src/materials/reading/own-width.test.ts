import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

const isTold = (text: string): boolean => shown(text).length > 0;

describe('a part behind a motor and a blank, in languages that set none within a word', () => {
  it.each([
    'ガルバノスキャナ φ10ミラー XY',
    'ガルバノスキャナ XY ミラー径10',
    'サーボモータ φ60フランジ',
    'サーボモータ 60角フランジ 400W',
    'ACサーボ φ14 ストレートシャフト',
    'モータ φ10シャフト',
    '伺服电机 φ14轴',
    '伺服电机 法兰60',
    '伺服马达 60法兰 400W',
    '步进电机 D轴 φ5',
    '伺服電機 φ14軸',
    '스텝모터 φ5 샤프트',
    '서보모터 플랜지 60',
    '갈바노 스캐너 φ10 미러',
  ])('is of the motor where it has a size: %s', (text) => {
    expect(isTold(text)).toBe(true);
  });

  it.each(['servo motor ø14 shaft', 'Servomotor Ø60 Flansch'])('as in other languages: %s', (text) => {
    expect(isTold(text)).toBe(true);
  });

  it.each([
    'モータ用シャフト φ10',
    'モータシャフト φ10',
    'サーボモータ用フランジ φ60',
    '伺服电机轴 φ14',
    '伺服电机法兰 60',
    '电机 法兰60',
    '모터 샤프트 φ5',
    '서보모터용 플랜지 60',
    'ガルバノ用ミラー φ10',
    '伺服电机 轴 45钢',
    '步进电机 轴 5x100',
    'Motorwelle Ø10',
    'Motor shaft ø10',
  ])('is a part of its own: %s', (text) => {
    expect(isTold(text)).toBe(false);
  });

  it.each([
    'モータ φ5 カップリング',
    'サーボモータ φ14プーリ',
    'サーボモータ 60角ブラケット',
    'サーボモータ ギヤヘッド 10',
    '伺服电机 φ14 联轴器',
    '伺服电机 减速箱 60',
    '스텝모터 φ8 풀리',
    '서보모터 감속기 60',
    'Schrittmotor Ø5 Kupplung',
  ])('is what fits a motor of that size: %s', (text) => {
    expect(isTold(text)).toBe(false);
  });
});

describe('a cable that comes with a thing', () => {
  it('is no thing by what it is the cable of', () => {
    expect(shown('ブラシレスモータ エンコーダケーブル付')).not.toEqual([]);
    expect(shown('サーボアンプ モータケーブル付')).toEqual([]);
  });
});
