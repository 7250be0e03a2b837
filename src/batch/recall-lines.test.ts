import { describe, expect, it } from 'vitest';
import type { Decomposer } from '../materials/decompose.ts';
import type { Content, Decomposition, LineInput } from '../materials/types.ts';
import { recallLines } from './recall-lines.ts';

const line = (text: string, pieceGrams: number | null = null): LineInput => ({
  texts: [{ role: 'description', text, column: 1 }],
  manufacturer: '',
  cas: [],
  pieceGrams,
});

/** A decomposer that says `made` of every line, and counts how often it was asked. */
function counting(made: Decomposition): { decomposer: Decomposer; asked: () => number } {
  let count = 0;
  const decompose = (): Decomposition => {
    count++;
    return { ...made };
  };
  return { decomposer: recallLines({ decompose } as unknown as Decomposer), asked: () => count };
}

const content = (trace: boolean): Content => ({ trace }) as unknown as Content;
const nothing: Decomposition = { contents: [], coverage: 'non-carrier', against: [] };

describe('a decomposer that remembers', () => {
  it('asks once for lines that read alike', () => {
    const { decomposer, asked } = counting(nothing);
    expect(decomposer.decompose(line('Screw', 2))).toEqual(decomposer.decompose(line('Screw', 3)));
    expect(asked()).toBe(1);
    decomposer.decompose(line('Nut', 2));
    expect(asked()).toBe(2);
  });

  it('asks again where the piece weighs more and that counts', () => {
    const magnet = counting({ ...nothing, contents: [content(false)] });
    const traces = counting({ ...nothing, contents: [content(true)] });
    for (const { decomposer } of [magnet, traces])
      for (const grams of [2, 3, 2]) decomposer.decompose(line('Magnet', grams));
    expect([magnet.asked(), traces.asked()]).toEqual([2, 1]);
  });

  it('tells lines apart by column, role, maker, CAS number and designator', () => {
    const { decomposer, asked } = counting(nothing);
    const own = line('Magnet');
    const others: LineInput[] = [
      { ...own, manufacturer: 'SKF' },
      { ...own, cas: ['7440-00-8'] },
      { ...own, designator: { text: 'M1', column: 0 } },
      { ...own, texts: [{ role: 'remarks', text: 'Magnet', column: 1 }] },
      { ...own, texts: [{ role: 'description', text: 'Magnet', column: 2 }] },
    ];
    for (const each of [own, ...others]) decomposer.decompose(each);
    expect(asked()).toBe(6);
  });

  it('gives no line the object of another', () => {
    const { decomposer } = counting({ ...nothing, contents: [content(true)] });
    expect(decomposer.decompose(line('Magnet'))).not.toBe(decomposer.decompose(line('Magnet')));
  });
});
