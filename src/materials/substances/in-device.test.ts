import { describe, expect, it } from 'vitest';
import { claimsOf } from '../described.fixture.ts';

const claims = (description: string): string[] => claimsOf(['description', description]);

describe('a detector', () => {
  it.each([
    ['LYSO/SiPM detector', 'lyso'],
    ['LSO block detector', 'lso'],
    ['GAGG detector 1x1', 'gagg'],
    ['LYSO detector module 8x8', 'lyso'],
    ['YAP detector', 'yap'],
    ['YAG detector', 'yag'],
    ['BSE detector YAG', 'yag'],
    ['YAG:Ce detector', 'ce-yag'],
    ['YIG detector', 'yig'],
    ['YIG (Yttrium Iron Garnet) + Pt detector', 'yig'],
    ['Детектор LYSO 8x8', 'lyso'],
    ['GAGG 검출기', 'gagg'],
  ])('has the crystal in it that is named with it: %s', (text, material) => {
    expect(claims(text)).toEqual([`${material} component proven`]);
  });

  it.each([
    'Nd:YAG laser detector',
    'detector for Nd:YAG laser 1064',
    'Si photodiode detector, YAG enhanced',
    'CsI detector',
  ])('has none of what it looks at: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });

  it.each([
    ['LYSO crystal for detector', 'lyso'],
    ['LYSO crystal, detector grade', 'lyso'],
    ['TGG rod, detector side AR', 'tgg'],
  ])('is not what a crystal for one is: %s', (text, material) => {
    expect(claims(text)).toEqual([`${material} crystal proven`]);
  });
});

describe('what is wound of a superconductor', () => {
  it.each([
    ['bobinas supercondutoras de YBCO', 'yba'],
    ['bobina YBCO', 'yba'],
    ['Bobine YBCO 77K', 'yba'],
    ['YBCO Spule', 'yba'],
    ['Катушка YBCO', 'yba'],
    ['YBCO线圈', 'yba'],
    ['YBCO コイル', 'yba'],
    ['YBCO coil', 'yba'],
    ['YBCO magnet 5 T', 'yba'],
    ['REBCO coil', 'rebco-tape'],
  ])('has it in it, and is no permanent magnet: %s', (text, material) => {
    expect(claims(text).map((claim) => claim.split(' ').slice(0, 2).join(' '))).toEqual([`${material} component`]);
  });

  it.each(['YBCO pellet', 'YBCO bulk magnet'])('is not what the ceramic itself is: %s', (text) => {
    expect(claims(text)).toEqual(['yba ceramic proven']);
  });
});

describe('a filter and a source of light', () => {
  it.each([
    ['Filter Standard 1 (Holmium Oxide)', 'ox-Ho'],
    ['Holmium oxide filter', 'ho-glass'],
    ['Holmium glass filter', 'ho-glass'],
    ['Filtro de óxido de holmio', 'ho-glass'],
    ['1.0 µm ASE light source, 1030-1070 nm, ytterbium-doped fiber, 20 mW', 'yb-doped-fibre'],
  ])('have in them what they are named with: %s', (text, material) => {
    expect(claims(text)).toEqual([`${material} component proven`]);
  });

  it.each(['Didymium glass filter', 'Light source, LED'])('are else without: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });
});

describe('what looks at the light of a scintillator', () => {
  it.each([
    ['LYSO/SiPM module', 'lyso'],
    ['LYSO calorimeter', 'lyso'],
    ['YAG:Ce beam profile monitor', 'ce-yag'],
    ['GOS panel', 'gos'],
    ['Gd2O2S:Tb Flachdetektor', 'gos'],
    ['détecteur plan Gd2O2S:Tb', 'gos'],
    ['Gd₂O₂S:Tb Sintilatör DDA Panel', 'gos'],
    ['GOS detector array', 'gos'],
    ['LSO PET/CT', 'lso'],
    ['LYSO 量能器', 'lyso'],
  ])('has it in it: %s', (text, material) => {
    expect(claims(text)).toEqual([`${material} component proven`]);
  });

  it.each([
    ['LYSO crystal module 8x8', 'lyso crystal proven'],
    ['LYSO array 8x8', 'lyso crystal proven'],
    ['LYSO for PET detector', 'lyso crystal proven'],
    ['Gd2O2S:Tb powder for panels', 'gos ceramic proven'],
    ['YAG:Ce screen', 'ce-yag crystal proven'],
  ])('is none where a piece or a purpose is named: %s', (text, claim) => {
    expect(claims(text)).toEqual([claim]);
  });
});
