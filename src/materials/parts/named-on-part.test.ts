import { describe, expect, it } from 'vitest';
import { contentsOf, shown } from '../described.fixture.ts';

describe('a magnet of rare earths that is named in the clause of another part', () => {
  it.each([
    'Gancho imán neodimio 16 mm niquelado',
    'Pino magnetizado neodimio 4x10 p/ gabarito',
    'Polea magn. neodimio cinta 1000',
    'Support téléph. aimanté néodyme',
    'Crochet aimant néodyme 16 mm',
    'Poulie néodyme Ø40 pour câble',
    'Hook, neodymium, swivel, 20 kg, white',
  ])('is in it: %s', (text) => {
    const [content] = contentsOf(text);
    expect([content?.material, content?.componentClass]).toEqual(['ndfeb-sintered', 'part-with-magnets']);
  });

  it.each([
    ['Magnete Sm-Co D4x2 attacco protesi', 'smco'],
    ['RING MAGNET 4-POLE BONDED NDFEB 12OD WHL SPD', 'ndfeb-bonded'],
    ['BLOQUE IMAN 42H EPOXI GENERADOR', 'ndfeb-sintered'],
    ['Magnet door position 10x3 countersunk', 'magnet-unspecified'],
    ['AIMANT POLE GEN. N42UH 50X50X15 EPOXY', 'ndfeb-sintered'],
    ['N35 neodimyum mıknatıs askı kiti', 'ndfeb-sintered'],
    ['MAGNETE POLO GENERATORE N42UH 50X50X15 RESINA EPOSSIDICA', 'ndfeb-sintered'],
    ['MAGNES BIEGUN GENERATORA N42UH 50X50X15 EPOKSYD', 'ndfeb-sintered'],
    ['МАГНИТ ПОЛЮС ГЕНЕРАТОРА N42UH 50X50X15 ЭПОКСИДНОЕ ПОКРЫТИЕ', 'ndfeb-sintered'],
    ['磁铁 发电机磁极 N42UH 50X50X15 环氧涂层', 'ndfeb-sintered'],
    ['MIKNATIS JENERATOR KUTBU N42UH 50X50X15 EPOKSI KAPLAMA', 'ndfeb-sintered'],
    ['MAGNET POL N42SH 50X50X15 VERNICKELT', 'ndfeb-sintered'],
    ['Segment 90x60x25 N45 NiCuNi, rotor repair lot', 'ndfeb-sintered'],
  ])('is what the line is, where it stands first: %s', (text, material) => {
    expect(contentsOf(text).map(({ material: id, componentClass }) => [id, componentClass])).toEqual([
      [material, null],
    ]);
  });

  it.each([
    'Neodymium magnet holder',
    'Neodymium magnet bracket 20x10',
    'Neodymium magnet glue 50 ml',
    'Neodymium magnet storage box',
    'Neodym-Magnet Halter 8x3',
    'NdFeB magnet spacer 5x2',
    'Neodymium grey paint, touch up',
    'N42 neodymium magnet holder',
    'Cable clip for neodymium magnet N35',
    'Paint, neodymium, grey',
    'Label, neodymium',
    'Epoxy, magnet bonding N42',
    '警示标签 强磁勿近',
    'Magnet yoke 20x20',
    'Magnet table 200x300',
    'Magnet-Modellhalter Einbettscheibe Stahl 12mm',
    'Magnet wheel 100x20',
  ])('is none of what only goes with one: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
