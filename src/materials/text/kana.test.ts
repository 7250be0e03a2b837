import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modernKana } from './kana.ts';

const read = (written: string): string =>
  modernKana(written, written.normalize('NFKC').replace(/[\u2010-\u2015\u2212]/g, '-'));

describe('katakana of systems with one byte a character', () => {
  it.each([
    ['ﾓ-ﾀ', 'モータ'],
    ['ｻ-ﾎﾞﾓ-ﾀ', 'サーボモータ'],
    ['ﾓｰﾀﾌﾟﾚ-ﾄ', 'モータプレート'],
    ['ﾏｸﾞﾈﾂﾄ', 'マグネット'],
    ['ｽﾃﾂﾋﾟﾝｸﾞﾓｰﾀ', 'ステッピングモータ'],
    ['ｱｸﾁﾕｴｰﾀ', 'アクチュエータ'],
    ['ﾊﾞｲﾌﾞﾚｰｼﾖﾝ', 'バイブレーション'],
    ['ﾌｲﾙﾀ', 'フィルタ'],
    ['モ－タ', 'モータ'],
    ['モ-タ 24V', 'モータ 24V'],
  ])('is spelled as today: %s', (written, today) => {
    expect(read(written)).toBe(today);
  });

  it.each([
    'スポーツカー',
    'ギヤ',
    'タイヤ',
    'コネクタ-モータ用',
    'リレー',
    'センサ-A',
    'モータ-M3',
    'シャツ',
    'ツール',
  ])('leaves alone what is spelled so: %s', (written) => {
    expect(read(written)).toBe(written);
  });

  it('stays as long as it was, and nothing else changes (property)', () => {
    const unit = fc.constantFrom('モ', 'タ', 'ツ', 'ヤ', 'ー', '-', '－', 'a', '7', '磁', ' ', 'フ', 'イ');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (written) => {
        const cased = written.normalize('NFKC');
        const text = modernKana(written, cased);
        expect(text.length).toBe(cased.length);
        for (let i = 0; i < text.length; i++) if (text[i] !== cased[i]) expect('-ツヤユヨアイエオ').toContain(cased[i]);
      }),
    );
  });
});
