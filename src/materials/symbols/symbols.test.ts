import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { createDecomposer } from '../decompose.ts';
import { normalise } from '../text/normalise.ts';
import { findSymbols } from './symbols.ts';

const decomposer = createDecomposer(knowledge());
const contents = (text: string) =>
  decomposer.decompose({
    texts: [{ role: 'description', text, column: 1 }],
    manufacturer: '',
    cas: [],
    pieceGrams: null,
  }).contents;
const materialsOf = (text: string): string[] => contents(text).map(({ material }) => material);
const provenAll = (text: string): string[] =>
  contents(text)
    .flatMap(({ elements }) => elements.filter(({ presence }) => presence === 'proven'))
    .map(({ symbol }) => symbol)
    .filter((symbol) => symbol !== 'Sm');
const proven = (text: string): string[] =>
  decomposer
    .decompose({ texts: [{ role: 'description', text, column: 1 }], manufacturer: '', cas: [], pieceGrams: null })
    .contents.flatMap(({ elements }) => elements.filter(({ presence }) => presence === 'proven'))
    .map(({ symbol }) => symbol)
    .filter((symbol) => symbol === 'Dy' || symbol === 'Tb');

describe('heavy rare earths that are named in a magnet', () => {
  it.each([
    ['NdFeB N50 mit GBD Dy-diffundiert', ['Dy']],
    ['NdFeB magnet N50 Dy diffused', ['Dy']],
    ['NdFeB magnet N48H grain boundary diffusion Tb', ['Tb']],
    ['NdFeB magnet N52 GBD (Tb)', ['Tb']],
    ['NdFeB magnet N45 Dy-doped', ['Dy']],
    ['NdFeB-Magnet N48 Korngrenzendiffusion Dy', ['Dy']],
    ['NdFeB-Magnet N45 Dysprosium eindiffundiert', ['Dy']],
    ['Aimant NdFeB N48 diffusion de Dy aux joints de grains', ['Dy']],
    ['Magnete NdFeB N48 diffuso con Tb', ['Tb']],
    ['Imán NdFeB N48 difundido con Dy', ['Dy']],
    ['Магнит NdFeB N48 диффузия Dy', ['Dy']],
    ['烧结钕铁硼 N50 晶界扩散Dy', ['Dy']],
    ['烧结钕铁硼 N50 晶界扩散镝', ['Dy']],
    ['焼結NdFeB磁石 N50 Tb拡散', ['Tb']],
    ['NdFeB 자석 N50 입계확산 Tb', ['Tb']],
    ['NdFeB 자석 N50 Dy 입계확산', ['Dy']],
  ])('by diffusion, before the symbol or behind it: %s', (text, symbols) => {
    expect(proven(text)).toEqual(symbols);
  });

  it.each([
    ['NdFeB magnet N38, Ho-doped', ['Ho']],
    ['NdFeB magnet N38 Ho doped', ['Ho']],
    ['Magnet N38H, Gd-doped', ['Gd']],
    ['NdFeB magnet N38, Ho alloyed', ['Ho']],
    ['NdFeB-Magnet N38, Ho-dotiert', ['Ho']],
    ['NdFeB-Magnet N38, mit Ho dotiert', ['Ho']],
    ['NdFeB-Magnet N38, Dy-legiert', ['Dy']],
    ['NdFeB magneet N38, Ho gedoteerd', ['Ho']],
    ['Aimant NdFeB N38 dopé Ho', ['Ho']],
    ['Aimant NdFeB N38 dopé au Tb', ['Tb']],
    ['Imán NdFeB N38 dopado con Ho', ['Ho']],
    ['Magnete NdFeB N38 drogato Ho', ['Ho']],
    ['Magnes NdFeB N38 domieszkowany Ho', ['Ho']],
    ['Магнит NdFeB N38, легированный Ho', ['Ho']],
    ['NdFeB magnet N38, Tb/Dy-doped', ['Dy', 'Tb']],
    ['NdFeB magnet N38, doped with Ho and Dy', ['Dy', 'Ho']],
    ['NDFEB MAGNET N38 HO-DOPED', ['Ho']],
  ])('by what is doped into it: %s', (text, symbols) => {
    expect(provenAll(text).sort()).toEqual(symbols);
  });

  it.each([
    'NdFeB magnet N38, not Ho-doped',
    'NdFeB-Magnet N38, nicht Dy-dotiert',
    'NdFeB magnet N38 for Ho-doped fiber laser',
    'NdFeB magnet N38, HO scale locomotive',
    'NdFeB magnet N38, Ho-free, doped with Nb',
  ])('are not shown by a dopant that is denied, or of something else: %s', (text) => {
    expect(provenAll(text)).toEqual([]);
  });

  it.each(['Motor with Dy-doped NdFeB magnets', 'Ho-doped NdFeB magnet'])(
    'make no second material of the magnet that they are in: %s',
    (text) => {
      expect(materialsOf(text).filter((material) => material.startsWith('doped:'))).toEqual([]);
    },
  );

  it.each([
    ['NdFeB magnet (Nd Dy)FeB N35', ['Dy']],
    ['Magnet (Nd,Dy)-Fe-B', ['Dy']],
    ['Magnet (NdDy)2Fe14B', ['Dy']],
    ['NdDyFeB segment 20x10x5', ['Dy']],
    ['Nd-Dy-Fe-B ring magnet', ['Dy']],
    ['Magnet (Nd,Dy,Tb)FeB', ['Dy', 'Tb']],
    ['Magnet (Nd,Pr)FeB N35', []],
  ])('by the formula of the magnet: %s', (text, symbols) => {
    expect(proven(text).sort()).toEqual(symbols);
  });

  it.each([
    'NdFeB magnet N42 Dy-free grain boundary diffusion',
    'NdFeB N42 GBD ohne Dy',
    'NdFeB N48 diffused, Dy-free',
    'NdFeB magnet N42 GBD',
    'NdFeB magnet N42 with diffuser TB-12',
  ])('are not shown where they are denied, or only the process is named: %s', (text) => {
    expect(proven(text)).toEqual([]);
  });

  it('stand where the formula spells them', () => {
    const [hit] = findSymbols(normalise('Magnet (Nd,Dy)2Fe14B N35'));
    expect(hit).toMatchObject({ symbol: 'Dy', cue: 'named', text: '(Nd,Dy)2Fe14B' });
    expect('Magnet (Nd,Dy)2Fe14B N35'.slice(hit?.start, hit?.end)).toBe('Dy');
  });
});
