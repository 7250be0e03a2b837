import { describe, expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';

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
