import { describe, expect, it } from 'vitest';
import { defineDialect, type Dialect } from '../../plugin.ts';
import { readLists } from '../../run/plugins/testing-parts.ts';
import { spellings } from './dialect.ts';

const base: Dialect = defineDialect({
  name: 'test/list',
  title: 'A list',
  recognise: { headers: [['Teil'], ['Anz']] },
  columns: { partNumber: ['Teil'], name: ['Bez'], quantity: ['Anz'], unit: ['Einh'] },
});
const read = async (text: string, change: Partial<Dialect> = {}) => {
  const lists = await readLists(
    [{ name: 'test', dialects: [{ ...base, ...change }] }],
    'list.csv',
    new TextEncoder().encode(text),
  );
  return { dialect: lists[0]?.dialect, parts: lists[0]?.parts.map(({ perParent }) => perParent) };
};
const list = 'Teil;Bez;Anz;Einh\nM-200;Magnet;8;Stk\nS-300;Schraube;4;Stk\n';

describe('header texts of a dialect', () => {
  it.each([
    ['Qty.', ['qty']],
    ['*(单据头)父项物料编码#编码', ['单据头父项物料编码no编码', '父项物料编码no编码', '父项物料编码']],
    ['用量 / 分子', ['用量分子', '分子']],
    ['BoM Lines/Component', ['bomlinescomponent']],
    ['(kg)', ['kg']],
    ['[[[[', []],
  ])('%s is known as %j', (text, keys) => {
    expect(spellings(text)).toEqual(keys);
  });
});

describe('recognition', () => {
  it('needs one header of each group', async () => {
    expect((await read(list)).dialect).toBe('test/list');
    expect((await read(list.replace('Anz', 'Menge'))).dialect).toBeNull();
  });

  it('compares letter by letter where the words are everybody’s', async () => {
    const recognise = { headers: [['Teil'], ['ANZ.']], exact: true };
    expect((await read(list, { recognise })).dialect).toBeNull();
    expect((await read(list.replace('Anz', 'ANZ.'), { recognise })).dialect).toBe('test/list');
  });

  it('is refused by a header that must be absent, and without a title that must stand above', async () => {
    expect((await read(list, { recognise: { ...base.recognise, absent: ['Einh'] } })).dialect).toBeNull();
    expect((await read(list, { recognise: { ...base.recognise, above: ['Bericht 7'] } })).dialect).toBeNull();
    expect(
      (await read(`Bericht 7, Seite 1\n\n${list}`, { recognise: { ...base.recognise, above: ['Bericht 7'] } })).dialect,
    ).toBe('test/list');
  });
});

describe('a header no word of which is in the dictionary', () => {
  const zk: Partial<Dialect> = {
    name: 'test/zk',
    recognise: { headers: [['ZK_ST'], ['ZK_TNR', 'F2']] },
    columns: { level: ['ZK_ST'], partNumber: ['ZK_TNR', 'F2'], name: ['ZK_BEZ1'], material: ['ZK_WST'], quantity: ['ZK_MGE'] }, // prettier-ignore
    hierarchy: 'level',
  };
  const head = 'ZK_ST;ZK_TNR;ZK_BEZ1;ZK_MGE;ZK_WST\n';
  const lines = ['1;A-100;Antrieb;1;', '2;M-4711;Magnet N42SH;8;', '2;S-4712;Schraube M3;4;A2'];
  const known = async (text: string, change: Partial<Dialect> = zk) => {
    const [first] = await readLists(
      [{ name: 'test', dialects: [{ ...base, ...change }] }],
      'list.csv',
      new TextEncoder().encode(text),
    );
    return [
      first?.dialect,
      ...(first?.parts.map(({ description, perParent }) => `${description} ${String(perParent)}`) ?? []),
    ];
  };
  const read3 = ['test/zk', 'Antrieb 1', 'Magnet N42SH 8', 'Schraube M3 4'];

  it('is found by what the dialect asks for', async () => {
    expect(await known(head + lines.join('\n'))).toEqual(read3);
    expect(await known(head.replace('ZK_TNR', 'F2') + lines.join('\n'))).toEqual(read3);
    expect(await known(`Auszug ZK 7;;;;\n;;;;\n${head}${lines.join('\n')}`)).toEqual(read3);
  });

  it('may be printed again, and is no part', async () => {
    const many = Array.from({ length: 70 }, (_, at) => `2;S-${String(5000 + at)};Schraube M3;4;A2`);
    const parts = await known(head + [...lines, head.trim(), ...many, head.trim(), '2;S-6000;Bolzen;2;'].join('\n'));
    expect(parts).toHaveLength(75);
    expect(parts.at(-1)).toBe('Bolzen 2');
  });

  it('stands above rows that have words of headers, which are lines below it', async () => {
    const worded = ['1;A-100;Antrieb;1;', '2;M-4711;Motor;8;Material', '2;S-4712;Teil;4;Menge'];
    expect(await known(head + worded.join('\n'))).toEqual(['test/zk', 'Antrieb 1', 'Motor 8', 'Teil 4']);
  });

  it('is none where a group is missing, a header must be absent, or a title that must stand above does not', async () => {
    const [dialect] = await known(head.replace('ZK_TNR', 'ZK_NR') + lines.join('\n'));
    expect(dialect).not.toBe('test/zk');
    for (const more of [{ absent: ['ZK_WST'] }, { above: ['Auszug ZK'] }]) {
      const recognise = { headers: [['ZK_ST'], ['ZK_TNR']], ...more };
      expect((await known(head + lines.join('\n'), { ...zk, recognise }))[0]).not.toBe('test/zk');
    }
  });
});

describe('quantities', () => {
  const rows = (...cells: string[]) =>
    `Teil;Bez;Anz;Einh\n${cells.map((cell, i) => `T-${100 + i};Ding;${cell}`).join('\n')}\n`;

  it('keeps a promise of decimals only while every text does', async () => {
    const quantities = { decimals: 3 };
    expect((await read(rows('1,000;Stk', '8,000;Stk'), { quantities })).parts).toEqual(['1', '8']);
    expect((await read(rows('1.000;Stk', '8.000;Stk'), { quantities })).parts).toEqual(['1', '8']);
    expect((await read(rows('1,000;Stk', '8;Stk'), { quantities })).parts).toEqual([null, '8']);
    expect((await read(rows('1,000;Stk', '8.000;Stk'), { quantities })).parts).toEqual([null, null]);
    expect((await read(rows('1.250,000;Stk', '8,000;Stk'), { quantities })).parts).toEqual(['1250', '8']);
    expect((await read(rows('1,000;Stk', '8,000;Stk'))).parts).toEqual([null, null]);
  });

  it('says what an empty cell is, but not for a thing that is taken as needed', async () => {
    expect((await read(rows(';Stk', '8;Stk', ';as needed'), { quantities: { blank: 1 } })).parts).toEqual([
      '1',
      '8',
      null,
    ]);
    expect((await read(rows(';Stk', '8;Stk'))).parts).toEqual([null, '8']);
  });

  it('does not know what a cell means that is filled and no number', async () => {
    expect((await read(rows('viele;Stk', '8;Stk'), { quantities: { blank: 1 } })).parts).toEqual([null, '8']);
  });

  it('divides by the base above the header, and knows nothing where it cannot be read', async () => {
    const quantities = { base: ['Bedarf', 'Basis'] };
    expect((await read(`Basis (Stk);100\n\n${rows('800;Stk', '50;Stk')}`, { quantities })).parts).toEqual(['8', '0.5']);
    expect((await read(`Basis;1\nBedarf: 10\n\n${rows('80;Stk', '5;Stk')}`, { quantities })).parts).toEqual([
      '8',
      '0.5',
    ]);
    expect((await read(`Basis;eine Charge\n\n${rows('80;Stk', '5;Stk')}`, { quantities })).parts).toEqual([null, null]);
    expect((await read(rows('80;Stk', '5;Stk'), { quantities })).parts).toEqual(['80', '5']);
  });

  it('leaves a quantity unknown where a column says that it is not per piece', async () => {
    const quantities = { unknownWhere: { column: ['Bez'], is: ['je Los'] } };
    expect((await read('Teil;Bez;Anz\nT-100;Ding;8\nT-101;je Los;4\n', { quantities })).parts).toEqual(['8', null]);
  });
});
