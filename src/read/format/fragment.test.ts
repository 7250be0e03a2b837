import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../host/node.ts';
import { defaultLimits } from '../types.ts';
import { all, type Fragment, fragmentHandler, textAt } from './fragment.ts';
import { readFormat } from './read.ts';

function fragments(text: string, placed: readonly string[] = []): Fragment[] {
  const found: Fragment[] = [];
  const format = {
    name: 'test',
    title: '',
    roots: [],
    read: () => ({ elements: { rec: fragmentHandler((record) => found.push(record), placed), other: {} } }),
  };
  readFormat(new TextEncoder().encode(text), format, {
    host: nodeHost,
    limits: defaultLimits,
    encoding: null,
    scoreSample: () => 0,
  });
  return found;
}

describe('fragmentHandler', () => {
  it('gathers a record with everything inside it, and goes on behind it', () => {
    const [one, two] = fragments('<x><rec a="1"><k>v</k><q><k>w</k></q></rec><other>no</other><rec>text</rec></x>');
    expect(textAt(one!, '@a')).toBe('1');
    expect(textAt(one!, 'k')).toBe('v');
    expect(textAt(one!, 'q/k')).toBe('w');
    expect(all(one!, '*/k').map(({ text }) => text)).toEqual(['w']);
    expect([two!.text, two!.parent]).toEqual(['text', 'x']);
  });

  it('keeps a record inside a record as its part, and elements that others would handle', () => {
    const found = fragments('<x><rec><other>o</other><rec><k>v</k></rec></rec></x>');
    expect(found).toHaveLength(1);
    expect(textAt(found[0]!, 'rec/k')).toBe('v');
    expect(textAt(found[0]!, 'other')).toBe('o');
  });

  it('has places of records, and of the elements that are asked for', () => {
    const [record] = fragments('<x>\n<rec>\n<k/>\n<l/>\n</rec></x>', ['l']);
    expect([record!.place.line, ...record!.children.map(({ place }) => place.line)]).toEqual([2, 0, 4]);
  });
});
