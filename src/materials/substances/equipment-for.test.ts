import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('equipment that a text calls by the material that goes through it', () => {
  it.each([
    'Kammerofen zum Sintern von YSZ-Scheiben, 1600 °C',
    'Anlage zur Herstellung von Dysprosiumoxid',
    'Tantaltiegel zum Schmelzen von Terbium',
    'Kugelmühle zum Mahlen von Gadoliniumoxid',
    'Gerät zur Messung von Yttriumoxid',
    'Reactor for precipitation of gadolinium oxalate',
    'Spray gun for thermal spraying of yttria',
    'Crucible for melting of terbium metal',
    'Creuset pour la fusion de terbium',
    'Reattore per la precipitazione di ossalato di ittrio',
    'Реактор для осаждения оксалата иттрия',
    '草酸钆沉淀用反应釜 1000L',
    '草酸钇沉淀槽',
    '氧化镝溶解用反应釜',
    '氧化铽焙烧用回转窑',
    'モリブデンボート Gd2O3蒸着用 5枚',
    'Y2O3蒸着用ボート',
    'YSZ焼成用セッター',
    '電気炉 YAGセラミックス焼結用 1700℃',
    '酸化イットリウム溶射用ガン',
    'Y2O3 증착용 보트',
    'YBCO 소결용 전기로',
  ])('is none of it: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    'Yttriumoxid zum Sintern von Keramik',
    'Yttriumoxid zur Herstellung von YAG, 99,99 %',
    'Tiegel aus Yttriumoxid zum Schmelzen von Titan',
    'Pulver zum Spritzen von YSZ',
    'Target zum Sputtern von YSZ',
    'Yttria crucible for melting of titanium',
    'Y2O3溶射用粉末',
    'Y2O3蒸着用タブレット',
    '氧化钇坩埚 熔炼钛用',
    '蒸镀用氧化钇颗粒',
    'YAG激光晶体 焊接用',
    '氧化钇烧结坩埚',
  ])('but is told where it is the material, or is made of it: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });
});
