import { describe, expect, it } from 'vitest';
import { claimsOf } from '../described.fixture.ts';

const formsOf = (text: string): string[] => claimsOf(['description', text]).map((claim) => claim.split(' ')[1] ?? '');

describe('loan words of Korean and Japanese', () => {
  it.each([
    ['루테튬 옥사이드 4N 분말', 'oxide'],
    ['이트륨옥사이드 4N', 'oxide'],
    ['ディスプロシウム オキサイド', 'oxide'],
    ['サマリウムオキシド', 'oxide'],
    ['スカンジウムハイドロオキサイド', 'compound'],
    ['루테튬 클로라이드', 'compound'],
    ['ガドリニウムクロライド', 'compound'],
    ['테르븀 플루오라이드', 'compound'],
    ['イットリウムアセテート', 'compound'],
  ])('say what an element is bound in: %s', (text, form) => {
    expect(formsOf(text)).toEqual([form]);
  });

  it.each([
    'ネオジム オキサイド',
    '네오디뮴 옥사이드',
    '세륨 옥사이드',
    '메탈 옥사이드 배리스터',
    'アルミニウムオキサイド砥石',
    '비닐 클로라이드 테이프',
    '폴리에틸렌 옥사이드',
    'マンガンオキサイド電池',
    '니켈 설페이트',
    'セルロースアセテート',
  ])('make nothing of other oxides and salts: %s', (text) => {
    expect(formsOf(text)).toEqual([]);
  });
});
