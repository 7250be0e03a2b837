import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists, type ReadList } from 'lintanide/testing';
import { erpnext } from './index.ts';

const read = async (name: string, text?: string): Promise<ReadList> => {
  const bytes =
    text === undefined ? readFileSync(new URL(`samples/${name}`, import.meta.url)) : new TextEncoder().encode(text);
  const [list, ...more] = await readLists([erpnext], name, bytes);
  if (list === undefined || more.length > 0) throw new Error(`${name}: not one list`);
  return list;
};
const parts = (list: ReadList) =>
  list.parts.map(({ chain, perParent }) => `${chain.join(' > ')} x ${perParent ?? '?'}`);

describe('erpnext/bom', () => {
  it('gives the head to the rows below it and divides by its quantity', async () => {
    const list = await read('bom.csv');
    expect(list).toMatchObject({ dialect: 'erpnext/bom', hierarchy: 'fill-down' });
    expect(parts(list)).toEqual([
      '100-00417 > 100-00430 > 200-00420 x 8',
      '100-00417 > 100-00430 > 300-00009 x 2.5 g',
      '100-00417 > 100-00430 x 2',
    ]);
  });

  it('knows the columns of its lines in German, and not the keys of rows', async () => {
    const rows = [
      'ID,Artikel,Menge,Artikelname,ID (Artikel),Artikel-Code (Artikel),Einheit (Artikel),Menge (Artikel)',
      'BOM-B-1-001,B-1,2.0,Bike,03mddd6hf0,C-29,Nos,1.0',
      ',,,,03md99j0jl,C-23,Nos,2.0',
      ',,,,,C-52,Nos,4.0',
      'BOM-B-2-001,B-2,1.0,E-bike,03m4ll2h9b,C-1,Nos,1.0',
    ];
    const list = await read('bom.csv', `${rows.join('\n')}\n`);
    expect(list).toMatchObject({ dialect: 'erpnext/bom', hierarchy: 'fill-down' });
    expect(parts(list)).toEqual(['B-1 > C-29 x 0.5', 'B-1 > C-23 x 1', 'B-1 > C-52 x 2', 'B-2 > C-1 x 1']);
  });

  it('gives what is said of a bill to none of its components', async () => {
    for (const [head, name, mark] of [
      ['Item', 'Item Name', 'Items'],
      ['Artikel', 'Artikelname', 'Artikel'],
    ] as const) {
      const code = mark === 'Items' ? 'Item Code' : 'Artikel-Code';
      const count = mark === 'Items' ? 'Qty' : 'Menge';
      const rows = [
        `ID,${head},${name},Item Description,ID (${mark}),${code} (${mark}),${count} (${mark})`,
        'BOM-S-1-001,S-1,E-scooter,Scooter with hub motor,0a1,C-31,1.0',
        ',,,,0a2,C-32,2.0',
        'BOM-S-2-001,S-2,Rack,Rack of steel,0a3,C-33,2.0',
      ];
      const list = await read('bom.csv', `${rows.join('\n')}\n`);
      expect(list.parts.map(({ description }) => description)).toEqual(['', '', '']);
    }
  });
});
