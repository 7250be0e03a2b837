import { describe, expect, it } from 'vitest';
import { TextArena } from '../arena.ts';
import { OpenCell } from './html-cell.ts';
import { tokenizeHtml } from './html-tokens.ts';

interface Held {
  readonly text: string;
  /** Of a text that is struck through in part. */
  readonly left: string | null;
  readonly aside: string;
  readonly link: string | null;
}

/** What a cell with this markup holds, and keeps aside; `number` is what stands behind it. */
function cell(markup: string, number: string | null = null): Held {
  const open = new OpenCell(number, 1, false);
  tokenizeHtml(markup, {
    open: (tag, attributes) => open.open(tag, attributes),
    close: (tag) => open.close(tag),
    text: (text) => open.add(text),
  });
  const texts = new TextArena();
  const id = open.intern(texts);
  return { text: texts.text(id), left: texts.struckOut.get(id) ?? null, aside: open.aside, link: open.link };
}

describe('a cell of a page', () => {
  it('shows its texts, blocks and breaks on lines of their own', () => {
    expect(cell('  Motor <b>NEMA</b>  17<br>1.8° ').text).toBe('Motor NEMA 17\n1.8°');
    expect(cell('<div>left</div><div>right</div>').text).toBe('left\nright');
  });

  it('keeps aside what is not shown, to the end of the element that hides it', () => {
    const sorted = cell('<span style="display:none"><span>0017</span>x</span>NEMA 17');
    expect(sorted).toMatchObject({ text: 'NEMA 17', aside: '0017x' });
  });

  it('says what a field of a form shows, and nothing of a hidden one', () => {
    expect(cell('<input type="text" value="NdFeB">').text).toBe('NdFeB');
    expect(cell('<input type="hidden" value="NdFeB"><input type="checkbox" value="on">').text).toBe('');
  });

  it('tells what is left where a part is struck through, and nothing where all of it is', () => {
    expect(cell('<s>ferrite <s>Y30</s> ring</s> NdFeB')).toMatchObject({
      text: 'ferrite Y30 ring NdFeB',
      left: 'NdFeB',
    });
    expect(cell('<del>ferrite</del>')).toMatchObject({ text: 'ferrite', left: null });
  });

  it('leads to its first link', () => {
    expect(cell('<a href="https://a.example">A</a> <a href="https://b.example">B</a>').link).toBe('https://a.example');
  });

  it('parts two links that stand side by side and lead to different sites, as two shops do', () => {
    const shops = '<a href="https://north.example/1">North Audio</a> <a href="https://www.south.example/2">South</a>';
    expect(cell(shops).text).toBe('North Audio, South');
    expect(cell(shops.replace('</a> ', '</a><br>')).text).toBe('North Audio, South');
    expect(cell(shops.replace('www.south', 'north')).text).toBe('North Audio South');
    expect(cell(shops.replace('https://www.south.example', '')).text).toBe('North Audio South');
    expect(cell(shops.replace('</a> ', '</a> or ')).text).toBe('North Audio or South');
  });

  it('holds the number behind it', () => {
    expect(cell('1,234.50', '1234.5').text).toBe('1234.5');
    expect(cell('12', '').text).toBe('12');
  });
});
