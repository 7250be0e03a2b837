import { describe, expect, it } from 'vitest';
import { claimsOf, shown } from '../described.fixture.ts';

const claims = (text: string): string[] => claimsOf(['description', text]);

describe('a substance that capacitors are made with', () => {
  it.each([
    ['氧化镝 MLCC级', 'ox-Dy'],
    ['Dy2O3 MLCC grade', 'ox-Dy'],
    ['Holmium oxide powder, MLCC', 'ox-Ho'],
    ['산화디스프로슘 MLCC', 'ox-Dy'],
  ])('is itself: %s', (text, material) => {
    expect(shown(text)).toEqual([material]);
  });

  it('is one where the ceramic is doped with it', () => {
    expect(claims('誘電体粉 BaTiO3 Dy添加 X8R')).toEqual(expect.arrayContaining([expect.stringContaining('Dy')]));
  });

  it.each(['MLCC 0603 X7R 104K 50V', 'MLCC 100nF Y5V', 'BaTiO3 X7R 10nF', 'MLCC 镍浆'])(
    'is in a capacitor as a trace: %s',
    (text) => {
      expect(shown(text).filter((id) => id.startsWith('ox-'))).toEqual([]);
    },
  );
});

describe('tungsten electrodes by what is in them', () => {
  it.each([
    ['イットリウムタングステン電極 φ1.6', ['w-electrode-y']],
    ['Yttrium tungsten electrode 1.6', ['w-electrode-y']],
    ['钨电极 含钇', ['w-electrode-y']],
    ['이트륨 텅스텐 전극', ['w-electrode-y']],
    ['Lanthanated tungsten electrode 1.6', []],
    ['タングステン電極 φ1.6', []],
  ])('%s', (text, materials) => {
    expect(shown(text)).toEqual(materials);
  });
});

describe('melt-spun ribbon', () => {
  it.each([
    ['钕铁硼甩带片', ['ndfeb-flake']],
    ['TbDyFe 甩带片', ['terfenol-d']],
    ['非晶甩带片 FeSiB', []],
    ['LaFeSi 甩带片', []],
  ])('is of the alloy that is named: %s', (text, materials) => {
    expect(shown(text)).toEqual(materials);
  });
});
