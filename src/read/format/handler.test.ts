import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../types.ts';
import { PathTree } from './paths.ts';
import { scanWith } from './read.ts';
import type { FormatReader } from './types.ts';

function told(text: string, reader: (tell: (line: string) => void) => FormatReader): string[] {
  const lines: string[] = [];
  scanWith(
    reader((line) => lines.push(line)),
    new PathTree(),
    new TextEncoder().encode(text),
    { limits: defaultLimits, encoding: null },
  );
  return lines;
}

describe('handlers of a format', () => {
  it('get the own text of their element, whatever prefix and pieces it comes in', () => {
    const lines = told('<r><p:a> one <b>inside</b>&amp;<![CDATA[ two]]>\n</p:a><a/></r>', (tell) => ({
      elements: { a: { close: (text, depth) => tell(`${String(depth)}:${text}`) }, b: { close: (text) => tell(text) } },
    }));
    expect(lines).toEqual(['inside', '1:one & two', '1:']);
  });

  it('end in their order also where one between them takes no text', () => {
    const lines = told('<r><a>x<b>y<a>z</a></b>w</a></r>', (tell) => ({
      elements: { a: { close: (text) => tell(`a ${text}`) }, b: { close: () => tell('b') } },
    }));
    expect(lines).toEqual(['a z', 'b', 'a xw']);
  });

  it('are told what stands around an element, and attributes by local name', () => {
    const lines = told('<r><list><item x:id="1" id="2" constructor="c"/></list></r>', (tell) => ({
      elements: {
        item: {
          open: (element) =>
            tell(
              `${element.above(2)}/${element.parent} ${element.attribute('id')} ${element.attribute('constructor')} ${element.attribute('none')}.`,
            ),
        },
      },
    }));
    expect(lines).toEqual(['r/list 2 c .']);
  });

  it('of an open record get everything inside it, and others what no handler names', () => {
    const lines = told('<r><record><a/><record/></record><a/><x/></r>', (tell) => ({
      elements: {
        record: { open: () => tell('record'), within: { open: ({ local }) => tell(`in ${local}`) } },
        a: { open: () => tell('a') },
      },
      others: { open: ({ local }) => tell(`other ${local}`) },
    }));
    expect(lines).toEqual(['other r', 'record', 'in a', 'in record', 'a', 'other x']);
  });
});
