import { describe, expect, it } from 'vitest';
import { bundledDecomposer } from '../../batch/lines/decomposer.ts';
import { FREE, HELD } from './probed.fixture.ts';

const decomposer = await bundledDecomposer();
const told = (text: string): (string | null)[] =>
  decomposer
    .decompose({
      texts: [{ role: 'description', text, column: 0 }],
      manufacturer: '',
      cas: [],
      pieceGrams: null,
    })
    .contents.filter(({ report, confidence }) => report && confidence >= 0.1)
    .map(({ componentClass }) => componentClass ?? null);

describe.each(Object.entries(HELD))('what holds a magnet, written in %s', (_, lines) => {
  it.each(lines)('is told of, and as what it is: %s', (text, component) => {
    expect(told(text)).toContain(component);
  });
});

describe.each(Object.entries(FREE))('what holds none, written in %s', (_, lines) => {
  it.each(lines)('is not told of: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
