import { expect, it } from 'vitest';
import { containerOf } from './container.ts';

it.each([
  ['a.xls', 'xlsb', '.xls'],
  ['a.xls', 'html', '.xls'],
  ['a.xlsx', 'csv', '.xlsx'],
  ['a.XLSM', 'xlsx', null],
  ['export.dat', 'csv', null],
  ['a.txt', 'tsv', null],
  ['a.plmxml', 'xml', null],
  ['no-extension', 'xlsx', null],
])('%s that is %s: wrong extension %s', (path, format, wrong) => {
  expect(containerOf(path, format, {}).wrongExtension).toBe(wrong);
});

it('names encoding and separator, and judges a member of an archive by its own name', () => {
  const view = containerOf('a.zip', 'csv', {
    encoding: 'utf-8',
    delimiter: ';',
    member: 'x/bom.csv',
    nul: '3 NUL bytes left out',
  });
  expect(view).toMatchObject({ encoding: 'utf-8', delimiter: 'semicolon', wrongExtension: null });
  expect(view.notes).toEqual(['read from x/bom.csv in the archive', '3 NUL bytes left out']);
});
