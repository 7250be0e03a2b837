import { describe, expect, it } from 'vitest';
import { guessByContent } from './headerless.ts';
import { type Cell, sheetOf } from './test-sheet.ts';

/** Columns by field, or why there is no list. */
function guess(...rows: (readonly Cell[])[]): string {
  const found = guessByContent(sheetOf(rows));
  return found.kind === 'columns' ? [...found.columns].map(([field, columns]) => `${field}=${columns.join('+')}`).join(' ') : found.reason; // prettier-ignore
}

describe('things under headings that stand further out', () => {
  it('are a list, with the numbers before some of them', () => {
    const rows = [
      ['Component list'],
      ['Magnet'],
      [1000, 'N40UH magnets, 12.7 x 12.7 x 12.7 mm'],
      [300, 'N40UH magnets for passive shim'],
      [null, 'Plastic screws'],
      ['Field mapper'],
      [null, 'CNC rails'],
      [null, 'Hall probe'],
    ];
    expect(guess(...rows)).toBe('description=1 quantity=0');
  });

  it('are one without any number', () => {
    const rows = [
      ['Optics:'],
      [null, 'Optical isolator'],
      [null, 'Kinematic mirror mount'],
      [null, 'Diffraction grating'],
      ['Other:'],
      [null, 'Breadboard 8 x 8'],
      [null, 'Sorbothane pads'],
    ];
    expect(guess(...rows)).toBe('description=1');
  });

  it('are none where labels stand beside their values, or sentences tell a story', () => {
    const form = [
      ['Motor', 'Permanent magnet synchronous'],
      ['Cooling', 'Water jacket around the stator'],
      ['Rotor', 'Interior magnets in V'],
      ['Shaft', 'Hollow, oil inside'],
      ['Bearing', 'Two ball bearings'],
    ];
    expect(guess(...form)).toMatch(/labels and values/);
    const log = [
      ['Monday'],
      [null, 'We mounted the motor on the frame and it ran.'],
      [null, 'Then the magnet came off and we glued it again.'],
      ['Tuesday'],
      [null, 'The whole day went into the search for the fault.'],
      [null, 'In the evening the fault was found in the driver.'],
      [null, 'It was replaced by a new one of the same make.'],
    ];
    expect(guess(...log)).not.toMatch(/=/);
  });
});
