import { describe, expect, it } from 'vitest';
import { scoreHeaderSample } from './header-rows.ts';

describe('the score of a decoded sample', () => {
  it('is higher for the decoding that reads', () => {
    const text = '层级,子项物料编码,子项物料名称,用量';
    const bytes = new TextEncoder().encode(text);
    const right = scoreHeaderSample([text.split(',')]);
    const wrong = scoreHeaderSample([new TextDecoder('windows-1252').decode(bytes).split(',')]);
    expect(right).toBe(4);
    expect(wrong).toBe(0);
  });

  it('takes the best row, and survives an empty sample', () => {
    expect(scoreHeaderSample([['title'], ['Part Number', 'Qty', 'xyz'], ['A-1', '2', '']])).toBe(2);
    expect(scoreHeaderSample([])).toBe(0);
  });
});
