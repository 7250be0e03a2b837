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
