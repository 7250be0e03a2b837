import { describe, expect, it } from 'vitest';
import { sheetOf } from '../sheet.fixture.ts';
import type { Assigned } from './column-inputs.ts';
import { Meanings } from './meanings.ts';
import { profilesOf } from './profile.ts';

const HEADER = ['ID', 'Name', ' Part no. ', 'Note'];

/** What the columns of a list mean: each a field and by what it was found. */
function meanings(...fields: (readonly [number, Assigned['field'], Assigned['kind']])[]): Meanings {
  const sheet = sheetOf([HEADER, ['1', 'Servo motor', 'A-100', 'left'], ['2', 'Disc magnet', 'A-101', 'right']]);
  const profile = profilesOf(sheet, [1, 2]);
  return new Meanings(
    HEADER.map((header, column) => ({ column, header, profile: profile(column) })),
    fields.map(([column, field, kind]) => ({ field, column, score: 0.9, kind })),
  );
}

describe('a step that changes what columns mean', () => {
  it('leaves what a user or a format said', () => {
    const list = meanings([1, 'name', 'user'], [2, 'name', 'dialect'], [3, 'name', 'term'], [0, 'findNo', 'term']);
    list.change(['name'], 'remarks', () => true);
    expect(list.assigned.map(({ field }) => field)).toEqual(['name', 'name', 'remarks', 'findNo']);
  });

  it('asks by the cells and the header without the blanks around it', () => {
    const list = meanings([2, 'name', 'term'], [3, 'name', 'term']);
    list.change(['name'], 'partNumber', ({ code }, header) => code === 1 && header === 'Part no.');
    expect(list.assigned.map(({ field }) => field)).toEqual(['partNumber', 'name']);
  });
});

describe('a list', () => {
  it('is numbered by its parts, and not by what only tells records apart', () => {
    expect(meanings([0, 'partNumber', 'term']).isNumbered).toBe(false);
    expect(meanings([0, 'partNumber', 'term'], [2, 'partNumber', 'term']).isNumbered).toBe(true);
    expect(meanings([2, 'mpn', 'term']).isNumbered).toBe(true);
  });

  it('is described by words in another column', () => {
    const list = meanings([1, 'name', 'term'], [2, 'description', 'term']);
    expect(list.isDescribedBeside(2)).toBe(true);
    expect(list.isDescribedBeside(1)).toBe(false);
    expect(list.namesBeside(2)).toEqual(['Servo motor', 'Disc magnet']);
  });
});
