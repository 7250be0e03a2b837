import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists, type ReadList } from 'lintanide/testing';
import { odoo } from './index.ts';

const read = async (name: string, text?: string): Promise<ReadList> => {
  const bytes =
    text === undefined ? readFileSync(new URL(`samples/${name}`, import.meta.url)) : new TextEncoder().encode(text);
  const [list, ...more] = await readLists([odoo], name, bytes);
  if (list === undefined || more.length > 0) throw new Error(`${name}: not one list`);
  return list;
};
const parts = (list: ReadList) =>
  list.parts.map(({ chain, perParent }) => `${chain.join(' > ')} x ${perParent ?? '?'}`);

describe('odoo/mrp-bom', () => {
  it('fills the head of a bill down, divides by its quantity, and goes through kits', async () => {
    const list = await read('mrp-bom-en.csv');
    expect(list).toMatchObject({ dialect: 'odoo/mrp-bom', hierarchy: 'fill-down' });
    const short = parts(list).map((line) => line.replace(/\] [^>]*?(?= >| x )/gu, ']'));
    expect(short).toEqual([
      '[100-00417] > [100-00430] x 2',
      '[100-00417] > [100-00510] x 1',
      '[100-00417] > [K-700] x 1',
      '[100-00417] > [100-00430] > [200-00420] x 8',
      '[100-00417] > [100-00430] > [300-00009] x 2.5 g',
      '[100-00417] > [K-700] > [700-00001] x 4',
    ]);
  });

  it.each(['mrp-bom-de.csv', 'mrp-bom-fr.csv'])('reads %s', async (name) => {
    const list = await read(name);
    expect(list.dialect).toBe('odoo/mrp-bom');
    expect(list.parts.map(({ chain, perParent }) => [chain[0], perParent])).toEqual([
      ['[100-00430] Rotor', '8'],
      ['[100-00430] Rotor', '2.5 g'],
    ]);
  });

  it('gives a blank head to the bill above even where nearly every bill has one line', async () => {
    const rows = Array.from({ length: 20 }, (_, i) => `[A-${100 + i}] Unit ${i},1,[P-${100 + i}] Part,${i + 1}`);
    rows.push(',,[M-200] Magnet N42SH,3');
    const list = await read(
      'many.csv',
      `Product,Quantity,BoM Lines/Component,BoM Lines/Quantity\n${rows.join('\n')}\n`,
    );
    expect(list.parts.at(-1)?.chain[0]).toBe('[A-119] Unit 19');
  });

  it.each([
    'External ID,Product/Internal Reference,Product/Display Name,BoM Lines/Component/Internal Reference,BoM Lines/Component,BoM Lines/Quantity',
    'ID,Produkt/Interne Referenz,Produkt/Anzeigename,Stücklistenpositionen/Komponente/Interne Referenz,Stücklistenpositionen/Komponente/Anzeigename,Stücklistenpositionen/Menge',
    'ID,Producto/Referencia interna,Producto/Nombre,Líneas de LdM/Componente/Referencia interna,Líneas de LdM/Componente/Nombre,Líneas de LdM/Cantidad',
  ])('takes fields of the product for the head, which describe no component: %s', async (header) => {
    const rows = [
      'bom_41,RB-20,[RB-20] Robot with BLDC motors,MT-20,[MT-20] Geared motor 6 V,3',
      ',,,SV-90,[SV-90] Servo,2',
      'bom_42,TR-15,[TR-15] Train,RB-20,[RB-20] Robot with BLDC motors,1',
    ];
    const list = await read('bom.csv', [header, ...rows].join('\n'));
    expect(list).toMatchObject({ dialect: 'odoo/mrp-bom', hierarchy: 'fill-down' });
    expect(list.parts.map(({ description }) => description)).toEqual([
      '[MT-20] Geared motor 6 V',
      '[SV-90] Servo',
      '[RB-20] Robot with BLDC motors',
    ]);
    expect(parts(list)).toEqual(['TR-15 > RB-20 > MT-20 x 3', 'TR-15 > RB-20 > SV-90 x 2', 'TR-15 > RB-20 x 1']);
  });
});
