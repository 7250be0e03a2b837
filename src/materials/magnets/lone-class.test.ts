import { describe, expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';

/** How surely dysprosium is in the magnet of such a text, and by what words a grade is shown. */
function dysprosium(text: string): [string | undefined, string | undefined] {
  const [content] = contentsOf(text);
  return [
    content?.elements.find(({ symbol }) => symbol === 'Dy')?.presence,
    content?.evidence.find(({ kind }) => kind === 'grade')?.text,
  ];
}

describe('letters of a class without a number', () => {
  it.each([
    ['neodymium magnet SH', 'SH'],
    ['Neodymium magnet, class EH', 'EH'],
    ['Neodym Quader SH', 'SH'],
    ['neodymium SH 150 °C', 'SH'],
    ['Nd-Fe-B magnet 20x10x5 mm UH', 'UH'],
    ['ネオジム磁石 SH', 'SH'],
    ['钕铁硼 UH', 'UH'],
    ['неодимовый магнит UH, 20x10', 'UH'],
    ['magnet z neodymu KB-12-04-02-N SH', 'SH'],
  ])('are that of the magnet that they stand behind: %s', (text, letters) => {
    expect(dysprosium(text)).toEqual(['likely', letters]);
  });

  it.each([
    'neodymium magnet',
    'neodymium magnet, SH = 45 rubber coat',
    'neodymium magnet SH-Line',
    'neodymium magnet sh',
    'neodymium magnet pack, 12 AH battery tester',
    'neodymium magnet R/SH',
    'neodymium magnet by SH Tools',
  ])('and otherwise say nothing of it: %s', (text) => {
    expect(dysprosium(text)[1]).toBeUndefined();
    expect(dysprosium(text)[0]).not.toBe('likely');
  });

  it('are none of a magnet of samarium and cobalt, or beside a grade', () => {
    expect(dysprosium('Sm-Co magnet SH')).toEqual([undefined, undefined]);
    expect(dysprosium('neodymium magnet N42, UH')[1]).toBe('N42');
  });
});
