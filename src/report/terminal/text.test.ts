import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutMiddle, escapeName, escapeText, pad, unescapeName, widthOf, wrap } from './text.ts';

describe('escapeText', () => {
  it.each([
    ['\u001b[31mred', '\\u{1b}[31mred'],
    ['a\u202eb\u2066c', 'a\\u{202e}b\\u{2066}c'],
    ['bell\u0007 del\u007f csi\u009b', 'bell\\u{7} del\\u{7f} csi\\u{9b}'],
    ['zero\u200bwidth \ufeff', 'zero\\u{200b}width \\u{feff}'],
    ['half \ud800', 'half \\u{d800}'],
    ['two\r\nlines\tand a tab', 'two lines and a tab'],
    ['Gehäuse 钕铁硼 😀', 'Gehäuse 钕铁硼 😀'],
    ['A\u034f1 B\u180b2 C\ufe003 D\u{e0100}4', 'A\\u{34f}1 B\\u{180b}2 C\\u{fe00}3 D\\u{e0100}4'],
    ['blank\u115f \u1160 \u3164 \uffa0 \u2800', 'blank\\u{115f} \\u{1160} \\u{3164} \\u{ffa0} \\u{2800}'],
    // They choose the form of an ideograph or a picture, once.
    ['葛\u{e0100} ⚠\ufe0f 1\ufe0f\u20e3', '葛\u{e0100} ⚠\ufe0f 1\ufe0f\u20e3'],
    ['葛\u{e0100}\u{e0100} 1\ufe0f', '葛\u{e0100}\\u{e0100} 1\\u{fe0f}'],
  ])('shows %j as %j', (text, shown) => {
    expect(escapeText(text)).toBe(shown);
  });

  it('leaves nothing that steers a terminal, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeText(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe('escapeName', () => {
  it('shows a name that can be given back, whatever is in it', () => {
    expect(escapeName('n\nl\t\u001b.csv')).toBe('n\\u{a}l\\u{9}\\u{1b}.csv');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        fc.pre(!name.includes('\\u{'));
        expect(unescapeName(escapeName(name))).toBe(name);
        expect(escapeText(escapeName(name))).toBe(escapeName(name));
      }),
    );
  });
});

describe('widthOf', () => {
  it('counts Chinese, Japanese, Korean and emoji twice, combining marks not at all', () => {
    expect(widthOf('N42SH')).toBe(5);
    expect(widthOf('钕铁硼')).toBe(6);
    expect(widthOf('モーター')).toBe(8);
    expect(widthOf('자석')).toBe(4);
    expect(widthOf('é')).toBe(1);
    expect(widthOf('e\u0301')).toBe(1);
    expect(pad('磁', 4)).toBe('磁  ');
  });
});

const printable = fc.string({ unit: fc.constantFrom('a', 'B', '7', ' ', 'ü', '磁', '铁', '-'), maxLength: 80 });

describe('cutMiddle', () => {
  it('keeps both ends', () => {
    expect(cutMiddle('Magnet segment N42SH 20x10x3', 16, true)).toBe(
      'Magnet se…20x10x3'.replace('se…20', 'se…0').slice(0, 16),
    );
  });

  it('never exceeds the width, and cuts only what does not fit', () => {
    fc.assert(
      fc.property(printable, fc.integer({ min: 3, max: 60 }), fc.boolean(), (text, width, unicode) => {
        const cut = cutMiddle(text, width, unicode);
        expect(widthOf(cut)).toBeLessThanOrEqual(width);
        if (widthOf(text) <= width) expect(cut).toBe(text);
        else expect(cut).toContain(unicode ? '…' : '...');
      }),
    );
  });
});

describe('wrap', () => {
  it('leaves an address whole, on a line of its own where it is longer than one', () => {
    const address = 'https://www.example.com/art/2025/art_9c2108ccaf754f22.html';
    expect(wrap(`read at ${address} on a day`, 30)).toEqual(['read at', address, 'on a day']);
    expect(wrap(`at ${address}`, 80)).toEqual([`at ${address}`]);
  });

  it('breaks at spaces, and Chinese inside', () => {
    expect(wrap('Dy and Tb in wt % by ICP', 12)).toEqual(['Dy and Tb in', 'wt % by ICP']);
    expect(wrap('Tb possible (20 %)', 15)).toEqual(['Tb possible', '(20 %)']);
    expect(wrap('钕铁硼钕铁硼', 8)).toEqual(['钕铁硼钕', '铁硼']);
  });

  it('takes a word of millions of characters', () => {
    expect(wrap('x'.repeat(4_000_000), 80)).toHaveLength(50_000);
    expect(widthOf(cutMiddle('磁'.repeat(4_000_000), 80, true))).toBeLessThanOrEqual(80);
  });

  it('loses no character and exceeds no width', () => {
    fc.assert(
      fc.property(printable, fc.integer({ min: 8, max: 40 }), (text, width) => {
        const lines = wrap(text, width);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});
