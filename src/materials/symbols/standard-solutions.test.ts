import { describe, expect, it } from 'vitest';
import { contentsOf, shown } from '../described.fixture.ts';

/** Solutions of one element that instruments are set by. */
describe('a standard of one element', () => {
  it.each([
    'Wzorzec ICP Yb 1000 mg/l', 'Wzorzec Gd 1000 mg/l', 'Standard ICP Yb', 'Yb standard 1000 ppm', 'ICP-Standard Dy 1000 mg/L', 'Estándar ICP Yb', 'Étalon ICP Dy 1000 mg/L', 'Padrão ICP Gd 1000 mg/L',
    'ICP std 500 ug/mL Tb in 2% HNO3', 'ICP-Standardlösung 1000 mg/l Y in HNO3', 'Étalon ICP Yb 1000 ppm', 'AAS standard 1 g/L Dy', 'Multi-element standard, 10 ppm: La Ce Dy Er', 'Internal standard mix Sc, Y, Lu 10 ppm',
    'Patrón de gadolinio 1000 mg/L, HNO3 5 %', 'Patrón de terbio', 'Étalon de samarium 1000 mg/L', "Étalon d'yttrium, HNO3 2 %", 'Standaard yttrium 1000 mg/L',
    'Soluzione standard Gd 1000 mg/l ICP', 'Стандарт ICP Sm 1000 мг/л', 'ICP標準液 Dy 1000 mg/L', 'Dy 标准溶液 1000 mg/L', 'ICP standard Yb 1000 mg/l',
  ])('is of that element, whichever way the words stand: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  }); // prettier-ignore

  it.each([
    'Standard ICP Fe 1000 mg/l',
    'ICP std 1000 ug/mL Ce',
    'ICP std 1000 ug/mL S in H2O',
    'Multi-element standard, 10 ppm: Ca Mg Fe',
    'Patrón de corte',
    'Étalon de longueur 100 mm',
    'Standaard voor yttrium',
    'Internal mix SM, TB',
    'Wzorzec ICP Pb 1000 mg/l',
    'Y standard fitting',
    'Er standard DIN',
    'Sm standard cable',
    'Size Sm standard 1000 pcs',
    'ICP torch',
    'pH standard 1000 ml',
  ])('is none: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('a standard with the CAS number of its element', () => {
  it.each([
    ['Yttrium standard solution 1000 mg/l, CAS 7440-65-5', 'compound'],
    ['Yttrium standardlösning 1000 mg/l, CAS 7440-65-5', 'compound'],
    ['Yttrium metal, CAS 7440-65-5', 'metal'],
  ])('is a solution, and no metal: %s', (text, form) => {
    expect(contentsOf(text).map((content) => content.form)).toEqual([form]);
  });
});
