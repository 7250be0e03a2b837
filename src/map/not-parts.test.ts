import { describe, expect, it } from 'vitest';
import { foreignTable, isSettled } from './not-parts.ts';
import { sheetOf } from './sheet.fixture.ts';

const ANSWERS = [
  ['Question', 'Mineral', 'Answer'],
  ['1) Is it intentionally added?'],
  ['Dysprosium', 'Yes', ''],
  ['Terbium', 'No', ''],
];

describe('a form in which a company answers for minerals', () => {
  it.each([
    'Additional Minerals Reporting Template (AMRT) 1.2',
    'Conflict Minerals Reporting Template',
    'Extended Mineral Reporting Template',
  ])('is no parts list by its title: %s', (title) => {
    expect(foreignTable(sheetOf([[title], ['Company Name (*)', 'Ardal'], ...ANSWERS]))).toMatch(
      /minerals reporting template/,
    );
  });

  it('has nothing to look at where it is one of conflict minerals: rare earths are none of them', () => {
    const settled = (title: string): boolean => isSettled(foreignTable(sheetOf([[title], ...ANSWERS])) ?? '');
    expect(settled('Conflict Minerals Reporting Template (CMRT)')).toBe(true);
    expect(settled('Additional Minerals Reporting Template (AMRT)')).toBe(false);
  });

  it('is none for a column that says whether one has come', () => {
    expect(
      foreignTable(
        sheetOf([
          ['Part number', 'Description', 'CMRT'],
          ['A-1', 'Magnet N42', 'yes'],
        ]),
      ),
    ).toBeNull();
  });
});

it('a list of smelters names no parts, and a column of them beside parts does', () => {
  expect(
    foreignTable(
      sheetOf([
        ['Metal', 'Smelter Name', 'Smelter ID'],
        ['Tin', 'Ardal', 'CID1'],
      ]),
    ),
  ).toMatch(/smelter list/);
  expect(
    foreignTable(
      sheetOf([
        ['Part number', 'Description', 'Qty', 'Smelter'],
        ['A-1', 'Solder', 2, 'Ardal'],
      ]),
    ),
  ).toBeNull();
});

it('a table says by its pins what is wired to them, unless a word for parts or a count makes a list of it', () => {
  const wired = [
    ['Motor A', 'D8'],
    ['Motor B', 'D9'],
    ['Servo', 'D10'],
  ];
  expect(isSettled(foreignTable(sheetOf([['Function', 'Arduino pin'], ...wired])) ?? '')).toBe(true);
  expect(foreignTable(sheetOf([['Component', 'Arduino pin'], ...wired]))).toBeNull();
  expect(foreignTable(sheetOf([['Function', 'Pin', 'Qty'], ...wired.map((row) => [...row, 1])]))).toBeNull();
});
