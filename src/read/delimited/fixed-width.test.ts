import { describe, expect, it } from 'vitest';
import { findFixedLayout, goesOn } from './fixed-width.ts';

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

  it('has the columns in which nearly all its lines stand, whatever heads them', () => {
    const lines = [
      'Koodi    Nimike           Seloste     Kpl',
      'K-1      Servomoottori    400 W       2',
      'K-2      Magneetti        N42SH       8',
      'K-3      Ruuvi            M4x12       24',
      'K-4      Kansi            ABS         1',
      'K-5      Laakeri          608ZZ       4',
      'K-6      Kaapeli          2 m         1',
    ];
    expect(findFixedLayout(lines, scoreSample)?.starts).toEqual([0, 9, 26, 38]);
    const prose = lines.map((line, at) => `${line.replace(/ {2,}/g, ' ')}${at === 2 ? '  and   so' : ''}`);
    expect(findFixedLayout(prose, scoreSample)).toBeNull();
    expect(findFixedLayout(lines.slice(0, 4), scoreSample)).toBeNull();
  });

  it('has no columns of dashes that its numbers run across', () => {
    const lines = [
      'Part       Qty',
      '------ --- ---',
      'A-1      10000',
      'A-2      20000',
      'A-3          4',
      'A-4          4',
      'A-5          4',
      'A-6          4',
      'A-7          4',
      'A-8          4',
    ];
    expect(findFixedLayout(lines, scoreSample)?.widths).toBeNull();
  });
});

describe('a text in a column', () => {
  it('goes on in the line below where its next word had no room, or it ends as none does', () => {
    expect(goesOn('Magnet NdFeB N42UH', '19.8x6.5x40, segmented', 24)).toBe(true);
    expect(goesOn('Servo motor', 'FASTENERS', 24)).toBe(false);
    expect(goesOn('Servo motor with', 'brake', undefined)).toBe(true);
    expect(goesOn('Bracket', 'Servo motor', undefined)).toBe(false);
    expect(goesOn('', 'Servo motor', 4)).toBe(false);
  });

  it('of a query tool has the column that the dashes give it, full as that may be', () => {
    const lines = [
      'plant matnr   maktx',
      '----- ------- ---------------',
      '9001  0000417 Servo motor',
      '9001  0000418 Magnet N42SH',
      '9001  0000419 Stator',
    ];
    expect(findFixedLayout(lines, () => 1)).toEqual({ starts: [0, 6, 14], score: 1, widths: [5, 7, 15] });
  });
});
