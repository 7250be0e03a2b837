import { describe, expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';
import { isTold } from '../told.ts';

/** Classes of what is told of; null: a bare magnet. */
const told = (text: string): readonly (string | null)[] =>
  contentsOf(text)
    .filter(isTold)
    .map(({ componentClass }) => componentClass);

describe('a device that states its magnets is that device', () => {
  it.each([
    ['Hochtöner-Kalotte 25 mm Neodym, DX25', 'tweeter-slim'],
    ['高音喇叭 钕磁 25mm', 'tweeter-slim'],
    ['耳机单元 钕磁 10mm', 'headphone'],
    ['麦克风 动圈 钕磁', 'mic-dynamic'],
    ['Line array 2x8" neodymium', 'speaker-system'],
    ['2-way cabinet neodymium 2x8"', 'speaker-system'],
    ['Bassbox Neodym 15"', 'speaker-system'],
    ['Cápsula de micrófono dinámico neodimio', 'mic-dynamic'],
    ['Micrófono cápsula neodimio', 'part-with-magnets'],
    ['Capsule micro dynamique néodyme', 'mic-dynamic'],
    ['Generator magneti permanenti 3 kW', 'generator-pm'],
    ['Generator magnesy trwałe 3 kW', 'generator-pm'],
    ['Anlasser 12V 1,4kW Permanentmagnet', 'motor-dc-brushed'],
    ['Starter motor permanent magnet 12V', 'motor-dc-brushed'],
    ['Magnetic level indicator float SmCo', 'flowmeter'],
    ['Sensor float neodymium', 'float-switch'],
    ['Magnet therapy bracelet', 'part-with-magnets'],
    ['Pulsera magnética imanes neodimio', 'part-with-magnets'],
  ])('%s', (text, id) => {
    expect(told(text)).toEqual([id]);
  });

  it.each([
    ['by the noun for a piece', '喇叭 钕磁铁 25mm'],
    ['by its size', '喇叭钕磁 20x5mm'],
    ['by its size behind a loudspeaker', 'Loudspeaker neodymium 10x5x2'],
    ['by a size that counts no cones', 'Speaker 2x3 neodymium'],
  ])('but a magnet for one is told %s: %s', (_, text) => {
    expect(told(text)).toEqual([null]);
  });

  it.each(['Anlasser 12V 1,4kW', 'Level gauge float', 'Micrófono electret', 'Microphone capsule 9.7mm'])(
    'and one that states none is not told of: %s',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );
});

describe('glass with neodymium that filters light holds no magnet', () => {
  it.each([
    'Neodymium filter 1.25"',
    'Baader Neodymium Moon & Skyglow 2"',
    'Filter Neodym',
    'Neodymfilter 2 Zoll',
    '钕滤镜 1.25寸',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['Neodymium filter rod D25x300 12000 GS', 'magnetic-separator'],
    ['Magnetic filter neodymium 3/4"', 'magnetic-filter'],
    ['Filtr magnetyczny neodymowy', 'magnetic-filter'],
  ])('but a magnetic filter does: %s', (text, id) => {
    expect(told(text)).toEqual([id]);
  });
});
