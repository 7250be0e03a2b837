import { describe, expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';
import { growsFaster, TIMES } from '../../../test/support/growth.ts';
import { isDeniedAt, isOpenAt, isRevokedAt } from './meant-otherwise.ts';

/** Whether it is said of the word in braces. */
const of = (text: string, is: (folded: string, start: number, end: number) => boolean): boolean => {
  const start = text.indexOf('{');
  const end = text.indexOf('}') - 1;
  return is(text.replace(/[{}]/g, ''), start, end);
};

describe('what a text names to say that it is not there', () => {
  it.each([
    'does not contain {dysprosium} or terbium',
    'must not contain {dysprosium}',
    'contains neither {dysprosium} nor terbium',
    '{dysprosium}: none',
    '{dysprosium} not used',
    '{terbium} is not present',
    'enthalt weder {dysprosium} noch terbium',
    'ne contient pas de {dysprosium}',
    '{디스프로슘} 미함유',
    '{ferrite} magnets not acceptable',
    '{ndfeb} nicht zulassig',
  ])('%s', (text) => {
    expect(of(text, isDeniedAt)).toBe(true);
  });

  it.each([
    'contains {dysprosium}',
    '{neodymium} magnet, not tested',
    '{samarium} oxide not available in 5 kg',
    'not only {dysprosium}',
    'no. 4 {dysprosium}',
  ])('and not: %s', (text) => {
    expect(of(text, isDeniedAt)).toBe(false);
  });
});

describe('what a text leaves open', () => {
  it.each([
    'may contain {dysprosium}',
    '{dysprosium} content unknown',
    '{dysprosium} to be confirmed',
    'ask supplier about {dysprosium}',
    '{dysprosium}?',
    '可能含有{镝}',
  ])('%s', (text) => {
    expect(of(text, isOpenAt)).toBe(true);
  });

  it.each(['with {dysprosium}', '{dysprosium} 2 %', 'magnet with {dysprosium}, unknown maker'])(
    'and not: %s',
    (text) => {
      expect(of(text, isOpenAt)).toBe(false);
    },
  );
});

describe('a claim that is not made of this part', () => {
  it.each([
    'not {dy-free}',
    'no longer {dy-free}',
    '{dy-free} version not available',
    '{dy-free} option on request',
    'do not replace by {dy-free} type',
    'nicht {seltenerdfrei}',
    'ask for {rare earth free} alternative',
    '{rare earth free}?',
  ])('%s', (text) => {
    expect(of(text, isRevokedAt)).toBe(true);
  });

  it.each(['{dy-free}', '{dy-free} version', 'magnet n42, {dy-free}, available from stock', 'now {dy-free} grade'])(
    'and not: %s',
    (text) => {
      expect(of(text, isRevokedAt)).toBe(false);
    },
  );
});

describe('the time it takes', () => {
  it.each(['not ', 'dy, ', 'ask the ', 'a and ', 'no '])('grows with the length of the text: %s', (piece) => {
    const asked = (times: number) => () => {
      const text = piece.repeat(times);
      isDeniedAt(text, text.length - 1, text.length);
      isOpenAt(text, 0, 0);
      isRevokedAt(text, text.length - 1, text.length);
    };
    expect(growsFaster(asked(100 * TIMES), asked(100))).toBe(false);
  });
});

describe('what a line comes to', () => {
  const elements = (description: string, remark: string): Record<string, string> =>
    Object.fromEntries(
      contentsOf(description, remark).flatMap((content) =>
        content.elements.map(({ symbol, presence }) => [symbol, presence]),
      ),
    );

  it('has no element proven by a remark that denies it, asks for it or leaves it open', () => {
    const magnet = 'Neodymium magnet N35 20x5';
    for (const remark of ['must not contain dysprosium', 'not containing Dy', 'dysprosium content unknown'])
      expect(elements(magnet, remark)['Dy']).not.toBe('proven');
    expect(elements(magnet, 'contains dysprosium 2 %')['Dy']).toBe('proven');
  });

  it('keeps what a grade says where a claim against it is not made of this part', () => {
    const plain = elements('Magnet N42SH', '')['Dy'];
    expect(elements('Magnet N42SH, not Dy-free', '')['Dy']).toBe(plain);
    expect(elements('Magnet N42SH; Dy-free option on request', '')['Dy']).toBe(plain);
    expect(elements('Magnet N42SH, Dy-free', '')['Dy']).not.toBe(plain);
  });

  it('is told of where a claim to hold no rare earths is denied or asked, and not where it is made', () => {
    for (const remark of [
      'not rare-earth free',
      'rare earth free version not available',
      'ferrite magnets not acceptable',
    ])
      expect(contentsOf('Servo motor 400 W', remark)).not.toEqual([]);
    for (const remark of ['rare-earth free', 'does not contain rare earth magnets', '不含稀土'])
      expect(contentsOf('Servo motor 400 W', remark)).toEqual([]);
  });
});
