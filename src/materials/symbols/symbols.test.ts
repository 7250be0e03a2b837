import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { createDecomposer } from '../decompose.ts';
import { normalise } from '../text/normalise.ts';
import { findSymbols } from './symbols.ts';

const decomposer = createDecomposer(knowledge());
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
