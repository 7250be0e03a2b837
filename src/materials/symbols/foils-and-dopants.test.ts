import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('foils that instruments and fluxes of neutrons are measured by', () => {
  it.each([
    ['Sc calibration foil 20 µm', ['metal:Sc']],
    ['Scandium calibration foil', ['metal:Sc']],
    ['Gd calibration foil 25 µm', ['metal:Gd']],
    ['Kalibrierfolie Gadolinium', ['metal:Gd']],
    ['Lu foil monitor for neutrons', ['metal:Lu']],
    ['Activation foil set Au, Co, Lu', ['metal:Lu']],
    ['Activation foils: Mn, Dy, Sc', ['metal:Dy', 'metal:Sc']],
    ['Aktivierungsfolien Au, In, Lu', ['metal:Lu']],
    ["Feuilles d'activation Au, Dy", ['metal:Dy']],
  ])('are of the metal that is named: %s', (text, materials) => {
    expect(shown(text)).toEqual(materials);
  });

  it.each([
    'Nickel calibration foil',
    'SC calibration foil',
    'TB calibration foil',
    'SM calibration kit',
    'X/Y calibration foil',
    'Calibration foil set for SC 200',
    'Activation foil set Au, In, Co',
    'Foil set Au, In',
    'Foil monitor 24 inch',
    'Monitor foil protection',
  ])('are of none that is followed: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('two metals with a stroke between', () => {
  it.each([
    ['Gd/Al alloy sheet', 'formula:Gd-Al'],
    ['Dy/Al alloy foil 0.1 mm', 'formula:Dy-Al'],
    ['Alliage Tb/Fe', 'formula:Tb-Fe'],
  ])('are an alloy where that is said: %s', (text, material) => {
    expect(shown(text)).toEqual([material]);
  });

  it.each(['SC/AL alloy connector', 'DY/AL ALLOY CASE', 'Ni/Al alloy foil'])('are none of these: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('what is added to a powder', () => {
  it.each([
    ['Y-doped HfO2 precursor', 'doped:Y:HfO2'],
    ['BaTiO3 powder with Dy/Y dopant', 'unstated:Dy'],
  ])('is in it: %s', (text, material) => {
    expect(shown(text)).toEqual([material]);
  });

  it.each(['X, Y doped', 'La-doped HfO2 precursor', 'BaTiO3 powder with Nb dopant'])('is none of these: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('a formula', () => {
  it.each([
    ['SmBaCo2O5+d powder', 'formula:SmBaCo2O5'],
    ['GdBaCo2O5+d cathode', 'formula:GdBaCo2O5'],
    ['Y203 powder 4N', 'ox-Y'],
    ['GD203 sputtering target', 'ox-Gd'],
    ['Sc203 powder', 'ox-Sc'],
    ['DY203 99.9%', 'ox-Dy'],
  ])('is read with oxygen that is left open, or typed with a zero: %s', (text, material) => {
    expect(shown(text)).toEqual([material]);
  });

  it.each([
    'LaBaCo2O5+d cathode',
    'Y203 crystal 16 MHz',
    'Y203',
    'SM203 connector',
    'SC203 target board',
    'ER203 collet',
    'TB203 4N spring',
  ])('is none in %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
