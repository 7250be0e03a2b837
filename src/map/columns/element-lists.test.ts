import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementsListed, heldText, listedIn, markedText, mayListElements } from './element-lists.ts';

describe('a header of a column that lists the elements of parts', () => {
  it.each([
    'Elements',
    'Rare earths contained',
    'REE',
    'Which rare earth elements?',
    'Enthaltene Elemente',
    'Seltene Erden',
    '稀土元素',
    '含有元素',
    '含有レアアース',
    '함유 원소',
    'Terres rares contenues',
    'Pierwiastki',
  ])('%s', (header) => {
    expect(mayListElements(header)).toBe(true);
  });

  it.each([
    'Filter element',
    'Rare earth content %',
    'Rare earth weight (g)',
    '稀土含量',
    '稀土产地',
    'Price of rare earths',
    'Reel',
    'Freeze',
  ])('is not %s', (header) => {
    expect(mayListElements(header)).toBe(false);
  });
});

describe('a cell that lists elements', () => {
  it.each<[string, string[]]>([
    ['Nd, Dy', ['Nd', 'Dy']],
    ['DY/TB', ['Dy', 'Tb']],
    ['Dysprosium (Dy), Terbium (Tb)', ['Dy', 'Tb']],
    ['Neodym und Praseodym', ['Nd', 'Pr']],
    ['钕、镝', ['Nd', 'Dy']],
    ['ネオジム・ジスプロシウム', ['Nd', 'Dy']],
    ['Nd Fe B Dy', ['Nd', 'Fe', 'B', 'Dy']],
    ['Sm', ['Sm']],
    ['钐、钴', ['Sm', 'Co']],
    ['Neodym, Eisen, Bor', ['Nd', 'Fe', 'B']],
  ])('%s', (cell, elements) => {
    expect(elementsListed(cell)).toEqual(elements);
    expect(heldText(elements)).toBe(`${elements.join(', ')} in it`);
  });

  it.each(['NdFeB', 'Dy 2 %', 'Nd magnet', 'see drawing', 'no', '', '12', 'Dy?'])('is not %s', (cell) => {
    expect(elementsListed(cell)).toBeNull();
  });

  it.each([
    ['Sm ~26', 'Sm in it'],
    ['Dy 1,9 %', 'Dy 1,9 %'],
    ['Dy 1.2 wt%; Tb 0.3 wt%', 'Dy 1.2 %, Tb 0.3 %'],
    ['Y2O3 5.2', 'Y in it'],
    ['Pr 0, Dy 2', 'Dy in it'],
    ['Gd, Dy', 'Gd, Dy in it'],
  ])('may say how much of each: %s', (cell, text) => {
    expect(listedIn(cell)?.text).toBe(text);
  });

  it.each(['Dy 0', 'Type 5', 'see drawing 12', 'N42', '2 %'])('and says nothing by %s', (cell) => {
    expect(listedIn(cell)).toBeNull();
  });

  it('names what it is made of, whatever parts it', () => {
    const symbols = fc.uniqueArray(fc.constantFrom('Nd', 'Pr', 'Dy', 'Tb', 'Sm', 'Gd', 'Y', 'Fe', 'B'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(symbols, fc.constantFrom(', ', '/', ' + ', '; ', '、', ' and ', '\n'), (list, by) => {
        expect(elementsListed(list.join(by))).toEqual(list);
      }),
    );
  });
});

it('marks below an element say that it is there, or that it is not', () => {
  expect(['x', 'Yes', '●', '有', 'ja'].map((cell) => markedText('Dy', cell))).toEqual(Array(5).fill('Dy in it'));
  expect(['no', 'nein', '无'].map((cell) => markedText('Dy', cell))).toEqual(Array(3).fill('Dy n.d.'));
  expect(['?', 'see report', '2'].map((cell) => markedText('Dy', cell))).toEqual([null, null, null]);
});
