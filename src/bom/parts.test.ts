import { describe, expect, it } from 'vitest';
import { fieldText, partLinesOf } from './access.ts';
import { bomOf, keysOf, partOf } from './bom.fixture.ts';

describe('the key of a part', () => {
  it('is maker and maker’s number, else part number, else description and material', () => {
    const bom = bomOf([
      ['Part Number', 'Description', 'Material', 'Manufacturer', 'MPN', 'Qty'],
      ['A-100', 'Magnet', 'NdFeB', 'Example Magnetics', 'N42SH-20103', 8],
      ['A-101', 'Shaft', 'Steel', null, null, 1],
      ['-', 'Base  Plate', 'Aluminium', null, 'TBD', 1],
    ]);
    expect(keysOf(bom)).toEqual([
      'mpn:example magnetics|n42sh-20103',
      'pn:a-100'.replace('100', '101'),
      'd:base plate|aluminium',
    ]);
  });

  it('takes a number with its own maker where a line has several sources', () => {
    const bom = bomOf([
      ['Description', 'Manufacturer 1', 'MPN 1', 'Manufacturer 2', 'MPN 2', 'Qty'],
      ['Motor', 'Acme Drives', 'AD-100', 'maxon', 'EC-max 30', 1],
      ['Motor', 'Acme Drives', null, 'maxon', 'EC-max 22', 1],
      ['Speaker', null, null, 'Visaton', 'K 50 FL', 2],
    ]);
    expect(keysOf(bom)).toEqual(['mpn:acme drives|ad-100', 'mpn:maxon|ec-max 22', 'mpn:visaton|k 50 fl']);
  });

  it('has the size in it where that has a column of its own', () => {
    const bom = bomOf([
      ['Description', 'Grade', 'Dimensions', 'Qty'],
      ['Magnet', 'N42SH', '20x10x5', 8],
      ['Magnet', 'N42SH', '10x10x2', 4],
      ['Magnet', 'N42SH', '20x10x5', 2],
    ]);
    expect(keysOf(bom)).toEqual(['d:magnet|n42sh 20x10x5', 'd:magnet|n42sh 10x10x2']);
    expect(Array.from(partLinesOf(bom, 0))).toEqual([0, 2]);
  });

  it('has no row, sheet or find number in it', () => {
    const bom = bomOf([
      ['Item', 'Description', 'Qty'],
      [1, 'Magnet', 8],
      [2, 'Shaft', 1],
      [3, 'Magnet', 4],
    ]);
    expect(keysOf(bom)).toEqual(['d:magnet|', 'd:shaft|']);
    expect(Array.from(partLinesOf(bom, 0))).toEqual([0, 2]);
  });
});

describe('lines are one part', () => {
  const header = ['Part Number', 'Description', 'Manufacturer', 'Qty'];

  it('by a plausible number, however it is typed', () => {
    const bom = bomOf([
      header,
      ['MAG-01', 'Magnet', null, 8],
      ['mag-01 ', 'Magnet segment', null, 4],
      ['A-2', 'Shaft', null, 1],
    ]);
    expect(Array.from(partLinesOf(bom, partOf(bom, 'pn:mag-01')))).toEqual([0, 1]);
  });

  it('but not by a placeholder that is all they have beside their kind', () => {
    const bom = bomOf([
      ['Category', 'Part', 'Part number', 'Qty'],
      ['Motor fuse', null, '-', 1],
      ['Main fuse', null, '-', 1],
      ['Motor', null, '-', 12],
    ]);
    expect(keysOf(bom)).toEqual(['d:motor fuse|', 'd:main fuse|', 'd:motor|']);
  });

  it('but not by a placeholder or a counter', () => {
    const bom = bomOf([
      header,
      ['-', 'Magnet', null, 8],
      ['-', 'Shaft', null, 1],
      ['N/A', 'Cover', null, 1],
      ['12', 'Bolt', null, 1],
    ]);
    expect(bom.partCount).toBe(4);
  });

  it('but not by words alone where short numbers or makers tell them apart', () => {
    const magnet = 'NdFeB magnet N42SH';
    const bom = bomOf([
      header,
      ['4711', magnet, 'Alpha', 1],
      ['4712', magnet, 'Beta', 1],
      ['ROTOR-A', magnet, null, 1],
      ['rotor-a', magnet, null, 1],
      ['ROTOR-C', magnet, null, 1],
      ['TBD', magnet, null, 1],
      [null, 'Magnet SmCo', 'Alpha', 1],
      [null, 'Magnet SmCo', 'Beta', 1],
    ]);
    expect(Array.from(bom.part)).toEqual([0, 1, 2, 2, 3, 4, 5, 6]);
    expect(new Set(keysOf(bom)).size).toBe(7);
    expect(keysOf(bom)).toEqual(expect.arrayContaining([`d:${magnet.toLowerCase()}||#4711`, 'd:magnet smco||beta']));
  });

  it('by words where a column of numbers only counts the lines', () => {
    const counted = (figures: readonly string[]): number =>
      bomOf([header, ...figures.map((figure) => [figure, 'Magnet', null, 1])]).partCount;
    expect(counted(['1', '2', '3', '4'])).toBe(1);
    expect(counted(['10', '20', '30', '30'])).toBe(1);
    expect(counted(['4711', '4718', '4726'])).toBe(3);
  });

  it('but not when their makers differ', () => {
    const bom = bomOf([
      header,
      ['5014', 'Test point', 'Keystone', 9],
      ['50-14', 'Test point', 'Keystone', 9],
      ['50-14', 'Test point', 'Glenair', 1],
    ]);
    expect(keysOf(bom)).toEqual(expect.arrayContaining(['pn:50-14|keystone', 'pn:50-14|glenair']));
  });

  it('but not when their descriptions have no word in common', () => {
    const bom = bomOf([
      header,
      ['X-100', 'Neodymium magnet', null, 8],
      ['X-100', 'Hex bolt M4', null, 4],
      ['X-100', 'Magnet disc', null, 1],
    ]);
    expect(bom.partCount).toBe(2);
    expect(Array.from(bom.part)).toEqual([0, 1, 0]);
  });

  it('when one description is merely in another script', () => {
    const bom = bomOf([
      header,
      ['X-100', 'Magnet', null, 8],
      ['X-100', '钕铁硼磁铁', null, 4],
      ['X-200', 'Shaft', null, 1],
    ]);
    expect(bom.partCount).toBe(2);
  });
});

describe('the text of a field', () => {
  it('joins the columns of a description, each text once', () => {
    const bom = bomOf([
      ['Name', 'Description', 'Spec', 'Qty'],
      ['Motor', 'Brushless motor', '90 KV', 12],
      ['Belt drive', 'HTD 5M', 'HTD 5M', 4],
    ]);
    expect(fieldText(bom, 0, 'description')).toBe('Brushless motor · 90 KV'.replace('Brushless', 'Motor · Brushless'));
    expect(fieldText(bom, 1, 'description')).toBe('Belt drive · HTD 5M');
    expect(fieldText(bom, 0, 'material')).toBe('');
  });
});
