import { describe, expect, it } from 'vitest';
import { claimsOf } from '../described.fixture.ts';

const of = (text: string): string => claimsOf(['description', text]).join();

describe('a glass that is doped, with the symbol of what is in it', () => {
  it.each([
    'Sm添加ガラス',
    'フィルタガラス Sm添加 2mm',
    'ﾌｨﾙﾀｶﾞﾗｽ_Sm添加_2mm',
    'Sm ドープ ガラス',
    'Smドープガラス板',
    '掺Sm玻璃',
    '掺Sm滤光玻璃片',
    'Sm 도핑 유리',
    'Sm첨가 유리',
    'Sm-doped glass plate',
    'Sm doped filter glass 2 mm',
    'Verre dopé Sm',
    'Vetro drogato Sm',
    'Vidrio dopado con Sm',
    'Szkło domieszkowane Sm',
    'Стекло, легированное Sm',
  ])('holds it: %s', (text) => {
    expect(of(text)).toMatch(/Sm \S+ proven/);
  });

  it.each(['Fe添加ガラス', 'フィルタガラス 2mm', 'Glass plate, SM connector', 'Verre dopé Fe'])(
    'holds none: %s',
    (text) => {
      expect(of(text)).toBe('');
    },
  );
});
