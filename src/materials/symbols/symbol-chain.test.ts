import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { createDecomposer } from '../decompose.ts';
import { chainsIn } from './symbol-chain.ts';

const decomposer = createDecomposer(knowledge());

/** Form, constituents and elements that are proven, of what a description is told of. */
function found(text: string): string[] {
  return decomposer
    .decompose({ texts: [{ role: 'description', text, column: 1 }], manufacturer: '', cas: [], pieceGrams: null })
    .contents.filter(({ report, trace }) => report && !trace)
    .map(({ form, constituents, elements }) => {
      const proven = elements.filter(({ presence }) => presence === 'proven').map(({ symbol }) => symbol);
      return `${String(form)} ${[...constituents].sort().join('-')}: ${proven.sort().join(' ')}`;
    });
}

describe('symbols of an alloy, one behind the other', () => {
  it.each([
    ['Tb-Dy-Fe alloy powder', 'alloy Dy-Fe-Tb: Dy Tb'],
    ['Gd-Tb-Fe-Co target', 'target Co-Fe-Gd-Tb: Gd Tb'],
    ['Gd-Tb-Dy-Fe-Co sputtering target', 'target Co-Dy-Fe-Gd-Tb: Dy Gd Tb'],
    ['Ni-Co-Cr-Al-Y powder', 'alloy Al-Co-Cr-Ni-Y: Y'],
    ['Y-Al-Zr target', 'target Al-Y-Zr: Y'],
    ['Pr-Nd-Dy-Fe alloy', 'alloy Dy-Fe-Nd-Pr: Dy'],
    ['Cu-Cr-Zr-Y alloy bar', 'alloy Cr-Cu-Y-Zr: Y'],
    ['Fe–Cr–Al–Y alloy wire', 'alloy Al-Cr-Fe-Y: Y'],
    ['Mg-Gd-Nd-Zr alloy billet', 'alloy Gd-Mg-Nd-Zr: Gd'],
    ['Ba-Y-Cu-O target', 'target Ba-Cu-O-Y: Y'],
  ])('%s: all of them, and not those at the end alone', (text, told) => {
    expect(found(text)).toEqual([told]);
  });

  it('of the alloy of a magnet say what was put into it', () => {
    expect(found('Nd-Dy-Fe-B alloy flake')).toEqual(['alloy B-Fe-Nd-Pr: Dy']);
  });

  it.each(['Fe-Cr-Al wire', 'Option Y-Al-B', 'A-B-C-Y', 'Nd-Fe-B', 'Sm-Co-Fe-Cu-Zr', 'Dy-Fe', 'X-Tb-Dy-Fe-1'])(
    'are none of such an alloy: %s',
    (text) => {
      expect(chainsIn(text)).toEqual([]);
    },
  );

  it('are looked for in bounded time', () => {
    expect(chainsIn('Y-Al-'.repeat(20_000))).toEqual([]);
  });
});

describe('what only targets are known by', () => {
  it('is an alloy where it is sold as one', () => {
    expect(found('Zr-Y alloy sheet')).toEqual(['alloy Y-Zr: Y']);
    expect(found('Zr-Y target')).toEqual(['target Y-Zr: Y']);
    expect(found('TbFeCo')).toEqual(['target Co-Fe-Tb: Tb']);
  });

  it('is no target as a film, and an oxide no oxide by itself', () => {
    expect(found('TbFeCo thin film on wafer')).toEqual(['component Co-Fe-Tb: Tb']);
    expect(found('Gd2O3 film on sapphire wafer').map((one) => one.split(' ')[0])).toEqual(['ceramic']);
    expect(found('TbFeCo sputtering target for thin film').map((one) => one.split(' ')[0])).toEqual(['target']);
    expect(found('Thin film evaporation material Dy pellets').map((one) => one.split(' ')[0])).toEqual(['metal']);
  });
});
