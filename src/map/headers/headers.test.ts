import { describe, expect, it } from 'vitest';
import { headerCandidates } from './dictionary.ts';
import { headerForm, headerKey, headerUnit, headerWords } from './headers.ts';

describe('header keys', () => {
  it.each([
    ['Part-No.', 'PART NO'],
    ['Part #', 'part no'],
    ['Désignation', 'DESIGNATION'],
    ['N° de plan', 'Nº de plan'],
    ['Ilość', 'ilosc'],
    ['数量 *', '数量'],
    ['Ｑｔｙ', 'qty'],
    ['Stück', 'STUCK'],
    ['№ п/п', 'No п/п'],
  ])('%s and %s are one header', (one, other) => {
    expect(headerKey(one)).toBe(headerKey(other));
  });

  it('keeps the marks of kana and hangul', () => {
    expect(headerKey('ガ')).not.toBe(headerKey('カ'));
    expect(headerKey('품명')).toBe('품명');
  });

  it('keeps the per cent sign, which is a field of its own', () => {
    expect(headerKey('%')).toBe('%');
  });
});

describe('header forms', () => {
  it.each([
    ['Mass [g]', 'mass', 'g'],
    ['Gewicht (kg)', 'gewicht', 'kg'],
    ['质量（g）', '质量', 'g'],
    ['Mass - g (each)', 'mass', 'g'],
    ['Масса, кг', 'масса', 'кг'],
    ['Maße cm', 'masse', 'cm'],
    ['Medidas mm', 'medidas', 'mm'],
    ['Precio US$', 'precious', null],
  ])('%s is %s in %s', (text, bare, unit) => {
    expect(headerForm(text)).toMatchObject({ bare, unit });
  });

  it('takes a trailing index off', () => {
    expect(headerForm('Manufacturer 2')).toMatchObject({ bare: 'manufacturer', index: 2 });
    expect(headerForm('Path')).toMatchObject({ index: null });
  });

  it('splits camel case and snake case into words', () => {
    expect(headerWords('RequestedQuantity')).toEqual(['requested', 'quantity']);
    expect(headerWords('qty_subassembly')).toEqual(['qty', 'subassembly']);
  });

  it('is none for sentences, source text and nothing', () => {
    expect(headerForm('')).toBeNull();
    expect(headerForm('x'.repeat(500))).toBeNull();
    expect(headerForm('"component": {')).toBeNull();
  });

  it('gives the unit a header states', () => {
    expect(headerUnit('Peso [kg]')).toBe('kg');
    expect(headerUnit('Weight')).toBeNull();
  });
});

describe('headers that name the things of small projects', () => {
  it.each([
    ['하드웨어', 'name'],
    ['ハードウェア', 'name'],
    ['Вузол', 'category'],
    ['Notatka', 'remarks'],
    ['Référence / Fournisseur', 'supplier'],
  ])('%s is %s', (header, field) => {
    expect(headerCandidates(header)[0]?.field).toBe(field);
  });
});

it.each([
  'Package Qty',
  'Stück pro Packung',
  'Quantidade por pacote',
  'Кол-во в упаковке',
  '包装数量',
  'MOQ',
  'Paket içi adet',
])('how many are in a pack, or have to be ordered, is neither a quantity nor a footprint: %s', (header) => {
  const fields = headerCandidates(header).filter(({ kind }) => kind !== 'contained').map(({ field }) => field); // prettier-ignore
  expect(fields).toEqual(['document']);
});
