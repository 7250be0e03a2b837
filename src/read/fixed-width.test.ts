import { describe, expect, it } from 'vitest';
import { findFixedLayout } from './fixed-width.ts';

/** How many of the words are those of headers. */
const scoreSample = (cells: readonly (readonly string[])[]): number =>
  Math.max(...cells.map((row) => row.filter((cell) => /^(?:#|part|qty|needed:)$/i.test(cell.trim())).length));

describe('a list in columns of blanks', () => {
  it('has a header that may open with a number sign', () => {
    expect(findFixedLayout(['#   Part      Qty', '1   Magnet    4', '2   Bearing   8'], scoreSample)?.starts).toEqual([
      0, 4, 14,
    ]);
  });

  it('has no title of Markdown for a header', () => {
    const lines = ['# needed:', '4 times', '  magnets N52', '  bearing 608', '# notes', '- all fit'];
    expect(findFixedLayout(lines, scoreSample)).toBeNull();
  });
});
