import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { createDecomposer } from '../decompose.ts';
import { spelledIn } from './spelled.ts';

const known = knowledge();
const decomposer = createDecomposer(known);

describe('what a name spells', () => {
  it.each([
    ['YOF', 'yof', 'Y'],
    ['Y5O4F7', 'yof', 'Y'],
    ['yttrium oxyfluoride', 'yof', 'Y'],
    ['イットリア入りタングステン', 'w-electrode-y', 'Y'],
    ['WY20', 'w-electrode-y', 'Y'],
    ['10Sc1CeSZ', 'scsz', 'Sc'],
    ['YSZ target', 't-cosmetic', 'Y'],
    ['Mg-Gd-Y-Zr', 'gz-mg', 'Gd Y'],
    ['GW103', 'gz-mg', ''],
    ['gadobutrol', 'gd-contrast', 'Gd'],
    ['Gd-DTPA', 'gd-contrast', 'Gd'],
    ['Dotarem', 'gd-contrast', ''],
    ['BaMgAl10O17:Eu', 'ph-bam', 'Eu'],
    ['LaPO4:Ce,Tb', 'ph-lap', 'Tb'],
    ['BAM', 'ph-bam', ''],
    ['CASN', 'ph-nitride', ''],
    ['Y5V', 'mlcc-x7r', ''],
    ['aluminium nitride', 'aln', ''],
    ['FeCrAlY', 'fecraly', 'Y'],
    ['Fecralloy', 'fecraly', ''],
  ])('%s', (written, id, symbols) => {
    expect([...spelledIn(written, known.materials.get(id)!, known)].sort().join(' ')).toBe(symbols);
  });

  it('the terbium in ytterbium, the erbium in terbium are none', () => {
    const all = {
      ...known.materials.get('edf')!,
      composition: { Er: [0, 1, 2], Yb: [0, 1, 2], Tb: [0, 1, 2] } as const,
    };
    expect([...spelledIn('ytterbium-doped fibre', all, known)]).toEqual(['Yb']);
    expect([...spelledIn('terbium-doped fibre', all, known)]).toEqual(['Tb']);
    expect([...spelledIn('イッテルビウム', all, known)]).toEqual(['Yb']);
  });
});

function presences(description: string): string {
  const texts = [{ role: 'description', text: description, column: 1 }] as const;
  const { contents } = decomposer.decompose({ texts, manufacturer: '', cas: [], pieceGrams: null });
  return contents.flatMap(({ elements }) => elements.map(({ symbol, presence }) => `${symbol} ${presence}`)).join(', ');
}

describe('a doubtful composition', () => {
  it.each([
    ['YOF coating', 'Y proven'],
    ['YIG sphere', 'Y proven'],
    ['AlScN film', 'Sc proven'],
    ['Mg-Gd-Y casting alloy', 'Gd proven, Y proven'],
    ['YSZ sputtering target', 'Y proven'],
    ['gadolinium neutron absorber plate', 'Gd proven'],
    // Each contrast medium of that name is a compound of gadolinium.
    ['Dotarem vial', 'Gd proven'],
  ])('takes nothing from what is named: %s', (text, words) => {
    expect(presences(text)).toContain(words);
  });

  it.each([
    ['GW103 alloy bar', 'Gd likely, Y possible'],
    ['CASN phosphor', 'Eu likely'],
  ])('is what a name that says no element stands for: %s', (text, words) => {
    expect(presences(text)).toContain(words);
  });
});
