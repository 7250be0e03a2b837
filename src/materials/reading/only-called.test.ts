import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('a rare earth beside a word', () => {
  it.each([
    'ÉBÉNISTERIE LAQUÉE BLEU SAMARIUM',
    'GEHÄUSEHÄLFTE LINKS NEODYM-GRAU',
    'Porte laquée néodyme gris',
    'Coque gris néodyme',
    'Carcasa gris neodimio',
    'Scocca grigio neodimio',
    'Blende neodym schwarz',
    'Obudowa szary neodym',
    'Housing neodymium-silver',
    'Samarium grey metallic',
  ])('that is a colour only tells the colour: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each(['Tip, sapphire, 0.8 x 6 mm, erbium use only', 'Fibre 365 um, holmium use'])(
    'or the laser that a tip is for: %s',
    (text) => {
      expect(shown(text)).toEqual([]);
    },
  );

  it.each([
    'Neodymium magnet black epoxy',
    'Neodymium silver plated magnet',
    'Magnet neodymium black D10x5',
    'Neodymium black D10x5 epoxy',
    'Neodymium disc silver',
    'Neodym grau',
    'Material Neodym schwarz',
    'Woofer neodymium black 8 inch',
    'Headphones, neodymium black',
    'Samarium grey powder 99.9 %',
    'Terbium green phosphor',
    'Yttrium white ceramic',
  ])('is in it where a magnet, a form or nothing else is named: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });
});

describe('a magnet in Chinese characters', () => {
  it.each(['耐磁板, 純鉄', '防磁板', '抗磁板 SUS316', '隔磁环', '非磁石'])('is none behind what keeps fields away: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each(['磁板', 'LED显示屏磁铁', '正反磁铁', '耐磁磁石', '防磁扬声器', '耐高温磁铁'])('is one behind other words: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });
}); // prettier-ignore
