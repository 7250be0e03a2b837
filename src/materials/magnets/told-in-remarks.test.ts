import { describe, expect, it } from 'vitest';
import { contentsOf, contentsOfColumns } from '../described.fixture.ts';

const likely = (description: string, remark = ''): boolean =>
  contentsOf(description, remark).some(({ presence }) => presence !== 'excluded' && presence !== 'unlikely');

describe('a column that is read as remarks', () => {
  it.each([
    ['Motor 400V', 'Asynchronmotor 0,55 kW'],
    ['Motor', 'Induction motor'],
    ['DRUM MOTOR 80S', 'asynchronous'],
    ['Getriebemotor', 'asynchron, 4-polig'],
    ['磁环', '镍锌'],
    ['磁环 31', '锰锌 PC40'],
  ])('names the kind that has no magnet: %s | %s', (description, remark) => {
    expect(likely(description, remark)).toBe(false);
  });

  it.each([
    ['Motor', 'for use with induction motor'],
    ['Motor', 'replaces old type'],
    ['Servo motor 750 W', 'Induction motor in next revision'],
    ['磁环 N35', '镀锌'],
  ])('says nothing of it otherwise: %s | %s', (description, remark) => {
    expect(likely(description, remark)).toBe(true);
  });
});

describe('a remark beside a form or a shape alone', () => {
  it.each([
    ['Oxide', 'Dy2O3'],
    ['Powder', 'Dysprosium oxide'],
    ['Target', 'Gd'],
    ['Target 3"', 'Gadolinium 99.95'],
    ['Rod', 'Terbium metal'],
    ['Crystal', 'Nd:YAG'],
    ['Ingot', 'Dy'],
    ['Disc 20x3', 'SmCo'],
    ['Plate', 'NdFeB'],
    ['Roll 40 mm', 'Nd-Fe-B'],
    ['Wire 1.5 mm', 'SmCo'],
    ['Wire', 'Terfenol-D'],
    ['Draht Ø1', 'Terfenol-D'],
    ['Platte 30x10', 'NdFeB'],
    ['Fil Ø1', 'Terfenol-D'],
    ['Fil magnétostrictif Ø2', 'Terfenol-D'],
    ['Płytka 30x10', 'NdFeB'],
    ['Пластина 30x10', 'NdFeB'],
    ['板 30x10', '钕铁硼'],
  ])('says of what it is: %s | %s', (description, remark) => {
    expect(likely(description, remark)).toBe(true);
  });

  it.each([
    ['Wire', 'Y'],
    ['Wire', 'SC'],
    ['Plate', 'TB'],
    ['Target', 'archery'],
    ['Plate', 'for NdFeB'],
    ['Roll', 'used on the NdFeB line'],
    ['Wire', 'holds SmCo magnet'],
    ['Wire', 'next to NdFeB'],
    ['Plate', 'no NdFeB'],
    ['Plate', 'Samarium'],
    ['Pressure plate', 'NdFeB'],
    ['Wire rope', 'SmCo'],
    ['Bracket', 'Dysprosium oxide'],
    ['Screw', 'use with SmCo magnet'],
    ['', 'use with SmCo magnet'],
  ])('says nothing of other things, nor does a sign: %s | %s', (description, remark) => {
    expect(likely(description, remark)).toBe(false);
  });
});

describe('a symbol beside a target of which shape and size are told', () => {
  const holdsOf = (description: string, symbol: string): string[] =>
    contentsOfColumns(['description', description], ['description', symbol])
      .filter(({ presence }) => presence === 'proven')
      .flatMap(({ elements }) => elements.map((element) => element.symbol));

  it.each([
    ['Target rund 3"', 'Gd'],
    ['Sputtertarget 3 Zoll', 'Gd'],
    ['Rundtarget 3 Zoll', 'Sc'],
    ['Target, round, 3 in', 'Gd'],
    ['Target rechteckig', 'Tb'],
    ['Target Ø50x3 gebondet', 'Dy'],
    ['Cible ronde 3 pouces', 'Gd'],
    ['Cible de pulvérisation 3 pouces', 'Tb'],
    ['Target vierkant 100', 'Dy'],
    ['Target tondo 3 pollici', 'Gd'],
    ['Мишень круглая 3 дюйма', 'Dy'],
    ['靶材 圆形 3英寸', 'Gd'],
    ['スパッタリングターゲット 丸型 3インチ', 'Tb'],
    ['스퍼터링 타겟 원형 3인치', 'Sc'],
  ])('is of what it is: %s | %s', (description, symbol) => {
    expect(holdsOf(description, symbol)).toEqual([symbol]);
  });

  it.each(['Target rund Gd', 'Rundtarget 3 Zoll Gd', 'Target rund 3" Gd', 'Target, round, 3 in, Gd', '圆形靶材 Gd'])(
    'is so in one text: %s',
    (text) => {
      expect(contentsOf(text).flatMap(({ elements }) => elements.map(({ symbol }) => symbol))).toEqual(['Gd']);
    },
  );

  it.each([
    ['Messtarget rund', 'Gd'],
    ['Target round, reflective', 'Sc'],
    ['Blanco redondo', 'Sm'],
    ['Ring rund 20', 'Sm'],
    ['Zielscheibe rund', 'Tb'],
    ['Target rund', 'Y'],
    ['Target value', 'Sc'],
  ])('is no element beside what is no target, nor the letter alone: %s | %s', (description, symbol) => {
    expect(holdsOf(description, symbol)).toEqual([]);
  });
});

describe('a magnet in a part that its remarks tell of', () => {
  const classes = (part: string, remark: string): readonly (string | null)[] =>
    contentsOf(part, remark).map(({ componentClass }) => componentClass);

  it.each([
    ['Housing', 'contains 2x NdFeB magnet N42SH'],
    ['Housing', 'with SmCo magnet inside'],
    ['Gehäuse', 'enthält Magnete NdFeB'],
    ['Deckel', 'mit 2 Magneten'],
    ['Cover', 'NdFeB N42SH magnet'],
    ['Shaft', 'NdFeB N42SH'],
    ['Cover', '4 magnets 6x2 glued in'],
    ['Deckel', 'eingeklebte Magnete 6x2'],
    ['Capot', 'aimants Ø6x2 collés'],
    ['Крышка', 'магниты вклеены'],
  ])('is in it: %s | %s', (part, remark) => {
    expect(classes(part, remark)).toEqual(['part-with-magnets']);
  });

  it.each([
    ['Bracket', 'for NdFeB magnet N42SH'],
    ['Screw', 'use with SmCo magnet'],
    ['Glue', 'contains magnet'],
    ['Label', 'contains NdFeB magnet'],
    ['Holder', 'keep away from NdFeB magnets'],
    ['Plate', 'see magnet drawing'],
    ['Cover', 'glue for magnets'],
    ['Cover', 'magnets see pos. 4'],
  ])('is not: %s | %s', (part, remark) => {
    expect(classes(part, remark)).toEqual([]);
  });
});

describe('a ring with so many magnets, or their number alone', () => {
  const classes = (part: string, remark = ''): readonly (string | null)[] =>
    contentsOf(part, remark).map(({ componentClass }) => componentClass);

  it.each([
    ['Pedal sensor', 'ring with 12 magnets'],
    ['Tretsensor', 'Ringgeber m. 10 Neodym'],
    ['Tretsensor', 'Geberring mit 8 Magneten'],
    ['Capteur', 'disque avec 12 aimants'],
    ['Deckel', 'm. 4 Neodym'],
    ['Deckel', 'm. 4 Magn.'],
    ['Deckel mit 4 Magn.', ''],
    ['PAS 10 Magn.', ''],
    ['PAS-Sensor, 10 Magn., rechts', ''],
  ])('is a part with magnets: %s | %s', (part, remark) => {
    expect(classes(part, remark)).toEqual(['part-with-magnets']);
  });

  it.each([
    ['Pedal sensor', 'for ring with 12 magnets'],
    ['Sensor', 'für 12 Magn.'],
    ['Sensor', 'f. 12 Magnete'],
    ['Screw', 'use with 12 magnets'],
    ['Screw', 'bracket with 2 magnets'],
    ['Hall sensor', 'ring without magnets'],
    ['Glue', 'ring with 12 magnets'],
    ['Lupe 10x Magn.', ''],
    ['Loupe, 8 Magn.', ''],
    ['Ventilblock, 4 Magn.', ''],
    ['Tablets, 400 Magn.', ''],
    ['Gehäuse, 1 Magn.-Ventil', ''],
    ['Deckel', 'm. 4 Schrauben'],
  ])('is none otherwise: %s | %s', (part, remark) => {
    expect(classes(part, remark)).toEqual([]);
  });
});
