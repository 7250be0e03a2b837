import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isListTitle } from '../../discover/likely.ts';
import { nodeHost } from '../../host/node.ts';
import { readBulleted } from '../lists/bulleted-list.ts';
import { outlineOf, withoutMarkup } from './html-outline.ts';
import { readHtml } from './html.ts';
import { sniff } from '../sniff/sniff.ts';
import { defaultLimits, type ReadOptions, type ReadResult } from '../types.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const optionsFor = (isCalled: boolean): ReadOptions => ({
  host: nodeHost,
  limits: defaultLimits,
  encoding: null,
  scoreSample: () => 0,
  isList: () => isCalled,
  isListTitle: (title) => isListTitle(title, true),
});

/** Lines as `line: quantity | thing | heading`. */
const linesOf = ({ sheets }: ReadResult): string[] =>
  sheets.flatMap((sheet) =>
    Array.from(
      { length: sheet.rowCount },
      (_, row) => `${String(sheet.line(row))}: ${[0, 1, 2].map((column) => sheet.text(row, column)).join(' | ')}`,
    ),
  );

const PAGE = [
  '<!doctype html><html><body><nav><ul><li>Home<li>Shop</ul></nav>',
  '<h1>Robot</h1><p>A small arm.</p>',
  '<h2>Parts list</h2>',
  '<ul><li>4x <b>NEMA 17</b> stepper motor',
  '<li><p>Wheels</p><ul><li><a href="https://shop.example/a_b">Tyre &lt;80 mm&gt;</a></li></ul></li><li>Micro servo SG90</li></ul>',
  '<h2>Usage</h2><ul><li>Turn it on</li></ul></body></html>',
].join('\n');

describe('a page without tables', () => {
  it('has the items below a title that says so, with what they are filed under and how many there are', () => {
    const result = readHtml(utf8(PAGE), optionsFor(false));
    expect(linesOf(result)).toEqual([
      '4: 4 | NEMA 17 stepper motor | ',
      '5:  | Tyre <80 mm> | Wheels',
      '5:  | Micro servo SG90 | ',
    ]);
    expect([...(result.sheets[0]?.links.values() ?? [])]).toEqual(['https://shop.example/a_b']);
  });

  it('names what of it was left out', () => {
    expect(readHtml(utf8(PAGE), optionsFor(false)).skipped?.[0]?.reason).toMatch(/without tables/);
  });

  it('has all its items where it is called a list', () => {
    const page = '<h1>Robot</h1><ol><li>Motor<li>Frame<li>Screws M3</ol>';
    expect(sniff(utf8(page)).kind).toBe('html');
    expect(linesOf(readHtml(utf8(page), optionsFor(true)))).toEqual([
      '1:  | Motor | Robot',
      '1:  | Frame | Robot',
      '1:  | Screws M3 | Robot',
    ]);
  });

  it('is no list where nothing says so, and an error as before', () => {
    expect(() => readHtml(utf8('<h1>News</h1><ul><li>One<li>Two<li>Three</ul>'), optionsFor(false))).toThrow(
      /no table, and no list/,
    );
  });
});

it('rows are numbered as the lines of the document are, where each item has its own', () => {
  const row = (page: string): number | undefined => readHtml(utf8(page), optionsFor(true)).sheets[0]?.rowNumber(0);
  expect(row('<h1>Robot</h1>\n\n<ul>\n<li>Motor</li>\n<li>Frame</li>\n<li>Foot</li>\n</ul>')).toBe(4);
  expect(row('<h1>Robot</h1>\n\n<ul><li>Motor</li><li>Frame</li>\n<li>Foot</li></ul>')).toBe(2);
});

it('a page with tables has them, and its lists beside them', () => {
  const page =
    '<table><tr><th>Part<th>Qty</tr><tr><td>Nut<td>2</tr></table><h2>Components</h2><ul><li>Servo<li>Frame<li>Foot</ul>';
  const { sheets, skipped } = readHtml(utf8(page), optionsFor(false));
  expect(sheets.map(({ rowCount }) => rowCount)).toEqual([2, 3]);
  expect(skipped).toBeUndefined();
});

describe('items of HTML in a text', () => {
  it('are items, each on its line', () => {
    const text = [
      '# Robot',
      '<h2>Bill of materials</h2>',
      '<ul>',
      '  <li>Stepper motor</li>',
      '  <li>Other',
      '  <ul>',
      '  <li>Loudspeaker</li>',
      '  </ul></li>',
      '  <li>Frame</li>',
      '</ul>',
      '',
      '## Usage',
    ];
    expect(withoutMarkup(text)).toHaveLength(text.length);
    const result = readBulleted(utf8(text.join('\n')), 'utf-8', optionsFor(false));
    expect(result && linesOf(result)).toEqual([
      '4:  | Stepper motor | ',
      '7:  | Loudspeaker | Other',
      '9:  | Frame | ',
    ]);
  });
});

describe('whatever the markup', () => {
  const markup = fc.array(fc.constantFrom('<ul>', '</ul>', '<li>', '</li>', '<h2>', '</h2>', '<p>', '<table>', '</table>', '<nav>', '\n', 'Motor', ' <', '&amp;', '<a href="x">'), { maxLength: 60 }); // prettier-ignore

  it('each line of the outline has its place in the document, and none is before another', () => {
    fc.assert(
      fc.property(markup, (tags) => {
        const html = tags.join('');
        const { lines, numbers } = outlineOf(html);
        expect(numbers).toHaveLength(lines.length);
        const last = html.split('\n').length;
        numbers.forEach((number, at) => {
          expect(number).toBeGreaterThanOrEqual(Math.max(1, numbers[at - 1] ?? 1));
          expect(number).toBeLessThanOrEqual(last);
        });
      }),
    );
  });

  it('a text keeps its lines', () => {
    fc.assert(
      fc.property(
        markup,
        (tags) => withoutMarkup(tags.join('').split('\n')).length === tags.join('').split('\n').length,
      ),
    );
  });
});
