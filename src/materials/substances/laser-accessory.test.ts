import { describe, expect, it } from 'vitest';
import { claimsOf, contentsOfColumns, shown } from '../described.fixture.ts';

describe('what serves a laser that is called after its crystal', () => {
  it.each([
    'YAG lens 20 f100',
    'Lentille de focalisation YAG f150',
    'Protective window YAG 40x2',
    'YAG window 25.4 mm',
    'YAG laser window, uncoated',
    'YAG laser window ZnSe',
    'YAG window fused silica uncoated',
    'Protective window YAG 40x2 uncoated',
    'YAG lens BK7 polished',
    'Window for YAG, uncoated',
    'Window for YAG laser',
    'Fenêtre de protection laser YAG Ø40x2 silice',
    'finestra protettiva laser YAG',
    'Защитное стекло лазера YAG 30х1,5',
    'YAG lazer koruma camı',
    'YAG 레이저 보호창',
    'YAG-Laser Fokussieroptik',
    'Laser YAG flashlamp',
    'YAG激光打标机用氙灯 8*125*270',
    'YAG激光打标机用水箱',
    'YAG激光焊机 氙灯',
    'YAG激光电源',
    'Nd:YAG laser power supply',
    'Nd-YAG HP tip',
    'Er:YAG handpiece tip, 600 µm',
    'Quartz tip | Er:YAG fiber tip',
    'Embout saphir Er:YAG',
    'Puntale Er:YAG 400 µm',
    'Nd:YAG-Saphirspitze',
    'насадка Er:YAG',
    'Nd:YAG 팁',
  ])('holds none of it: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    ['YAG window 10x1 undoped', 'yag crystal proven'],
    ['YAG crystal window', 'yag crystal proven'],
    ['YAG window Ø20 x 2 mm uncoated', 'yag crystal proven'],
    ['YAG window 12.7 mm <111> polished', 'yag crystal proven'],
    ['YAG window 10x10x1, 20-10 S-D', 'yag crystal proven'],
    ['Unbeschichtetes YAG-Fenster Ø15x1', 'yag crystal proven'],
    ['YAG lens R=25, uncoated', 'yag crystal proven'],
    ['Fenêtre YAG non dopée Ø10', 'yag crystal proven'],
    ['Ce:YAG window 20x1', 'ce-yag crystal proven'],
    ['Nd:YAG rod with lens end R=1m', 'nd-yag crystal proven'],
    ['Nd:YAG laser rod, lamp pumped', 'nd-yag crystal proven'],
    ['Nd:YAG crystal tip', 'nd-yag crystal proven'],
    ['Nd:YAG rod, tip-cut', 'nd-yag crystal proven'],
  ])('is told from the crystal by its doping or its kind: %s', (text, claim) => {
    expect(claimsOf(['description', text])).toEqual([claim]);
  });

  it.each([
    'Flashlamp pumped Nd:YAG laser',
    'Laser YAG à lampe 300 W',
    '灯泵浦YAG激光器',
    'Nd:YAG laser with focusing lens f100',
    'Nd:YAG laser, 1064 nm, power supply included',
    'YAG激光打标机',
    'Er:YAG handpiece',
    'Er:YAG handpiece with tips',
  ])('is told from the laser that has it: %s', (text) => {
    expect(claimsOf(['description', text]).map((claim) => claim.split(' ')[1])).toEqual(['component']);
  });

  it('is of the crystal where a column says so', () => {
    expect(contentsOfColumns(['description', 'Lens'], ['material', 'YAG']).map(({ form }) => form)).toEqual([
      'crystal',
    ]);
  });
});
