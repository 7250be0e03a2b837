import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('magnets that are bought apart are not delivered', () => {
  it.each([
    'サーボモータ 磁石別',
    'スピーカ 磁石別売',
    'リニアモータ 可動子 磁石板別',
    'リニアモータ 可動子 マグネット別手配',
    'モータ 磁石なし',
    '리니어모터 가동자 자석 별도',
    '스피커 자석별도',
    '直线电机 磁铁另购',
    '直線馬達 磁鐵另購',
    '磁石別',
    'エンコーダ（磁石別）',
  ])('%s', (text) => expect(shown(text)).toEqual([]));

  it.each(['サーボモータ 磁石付', 'リニアモータ 磁石板', '磁石 別注品 φ10', '磁石 特注 φ10', '直线电机 驱动器另购'])(
    '%s is',
    (text) => expect(shown(text)).not.toEqual([]),
  );
});

describe('the magnet plate of a linear motor', () => {
  it.each(['リニアモータ 固定子 磁石板 L=200', 'リニアモータ用磁石板', '磁石板 500mm', 'ﾘﾆｱｻｰﾎﾞ 磁石板', '永久磁石板'])(
    '%s',
    (text) => expect(shown(text)).not.toEqual([]),
  );

  it.each(['磁石取付板', '磁石用鉄板', 'リニアサーボモータ用磁石板カバー', '磁石板取付ボルト'])(
    '%s is a part for it',
    (text) => expect(shown(text)).toEqual([]),
  );
});
