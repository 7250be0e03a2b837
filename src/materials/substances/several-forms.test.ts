import { describe, expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';

const forms = (description: string): string[] =>
  contentsOf(description)
    .filter(({ presence }) => presence === 'proven')
    .map(({ form, elements }) => `${elements.map(({ symbol }) => symbol).join('')} ${String(form)}`)
    .sort();

describe('an element that is offered in several forms', () => {
  it.each([
    'Dysprosium oxide / dysprosium metal',
    'Dysprosium metal, dysprosium oxide',
    'Dysprosium oxide; Dy metal',
    'Dysprosium oxide, metal',
    'Dysprosium metal and oxide',
    'Dysprosium metal / oxide',
    'Oxides and metals of dysprosium',
    'Dysprosium: Oxid, Metall',
    'oxyde et métal de dysprosium',
    'oxyde de dysprosium, dysprosium métal',
    'óxido y metal de disprosio',
    'ossido e metallo di disprosio',
    'tlenek i metal dysprozu',
    'оксид и металл диспрозия',
    'оксид диспрозия, диспрозий металлический',
    '산화디스프로슘, 금속디스프로슘',
    '디스프로슘 (산화물, 금속)',
    '酸化ジスプロシウム・金属ジスプロシウム',
    'ジスプロシウム（酸化物、金属）',
    '氧化镝、金属镝',
    '金属镝 氧化镝',
  ])('is in each of them, whatever joins them: %s', (text) => {
    expect(forms(text)).toEqual(['Dy metal', 'Dy oxide']);
  });

  it.each([
    ['Terbium (metal, oxide, fluoride)', ['Tb compound', 'Tb metal', 'Tb oxide']],
    ['Dysprosium (Dy) | Dy₂O₃ oxide · Dy metal · DyFe alloy', ['Dy alloy', 'Dy metal', 'Dy oxide']],
    ['스칸듐 | 산화물 Sc₂O₃ · Al-Sc 마스터합금', ['Sc alloy', 'Sc oxide']],
    ['Thulium · Lutetium | Oxides · metals', ['Lu metal', 'Lu oxide', 'Tm metal', 'Tm oxide']],
    ['Gadolinium oxide, chloride and nitrate', ['Gd compound', 'Gd oxide']],
    ['Yttrium metal and targets', ['Y metal', 'Y target']],
    ['氧化钆 金属钆 钆靶', ['Gd metal', 'Gd oxide', 'Gd target']],
  ])('may be in more than two, and an alloy or a target: %s', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it.each([
    'Dysprosium oxide powder, 99.9% (metals basis)',
    'Dysprosium oxide, metal basis',
    'Dysprosium oxide (dysprosium metal content 87%)',
    'Dysprosium oxide for dysprosium metal production',
    'Dysprosium oxide, metal drum',
    'Dysprosium oxide, Dy2O3',
  ])('is in one where the other word says something of it: %s', (text) => {
    expect(forms(text)).toEqual(['Dy oxide']);
  });

  it.each([
    ['Dysprosium metal, oxide free', ['Dy metal']],
    ['Yttrium metal, oxide layer removed', ['Y metal']],
    ['Terbium metal from terbium oxide', ['Tb metal']],
    ['Yttrium oxide, target', ['Y target']],
    ['Dysprosium (Dy), metal, ingot', ['Dy metal']],
  ])('nor where it is none of the goods: %s', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it('is found in bounded time', () => {
    expect(forms('dysprosium oxide, '.repeat(5_000))).toEqual(['Dy oxide']);
  });
});

describe('entries of a text that close with a purity each', () => {
  it.each([
    ['Er2O3, 99.9 % ; ErF3, 99.9 %', ['Er compound', 'Er oxide']],
    ['氧化铒 99.9%；氟化铒 99.9%', ['Er compound', 'Er oxide']],
    ['Gd2O3 99.99% | GdCl3 99.9%', ['Gd compound', 'Gd oxide']],
    ['Dy2O3 99.5 %; Dy metal 99.9 %', ['Dy metal', 'Dy oxide']],
    ['Tb4O7 99.8% X-Ray Intensif | Gd2O2S:Tb Film', ['GdTb compound', 'Tb oxide']],
    ['Sc2O3 99.8% Laser Crystal | Sc-doped GGG substrate | 99.8%', ['GdSc crystal', 'Sc oxide']],
  ])('are goods each: %s', (text, wanted) => {
    expect(forms(text)).toEqual(wanted);
  });

  it.each([
    ['8YSZ 99.9 %; Y2O3 8 mol%', ['Y ceramic']],
    ['Dysprosium metal 99.9%; Dy2O3 < 0.1 %', ['Dy metal']],
    ['Er2O3 99.9% | Er:YAG rod', ['Er oxide']],
    ['Dy2O3 99.8% | Terfenol-D Alloy', ['Dy oxide']],
  ])('and what is said of one, or what it is for, is none: %s', (text, wanted) => {
    expect(forms(text)).toEqual(wanted);
  });
});
