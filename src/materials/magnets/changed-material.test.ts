import { describe, expect, it } from 'vitest';
import { claimsOf } from '../described.fixture.ts';

const of = (name: string, material: string, remark: string): string[] =>
  claimsOf(['description', name], ['material', material], ['remarks', remark]);

describe('a remark that says what a part is of now', () => {
  it.each([
    ['Magnet D20', 'Ferrit', 'jetzt SmCo', 'smco magnet proven'],
    ['Magnet D20', 'ferrite', 'now SmCo', 'smco magnet proven'],
    ['Disc D20', 'AlNiCo', 'now SmCo 2:17', 'sm2co17 magnet proven'],
    ['Magnet D20', 'ferrite', 'changed to NdFeB N42', 'ndfeb-sintered magnet proven'],
    ['Magnes D20', 'ferryt', 'teraz SmCo', 'smco magnet proven'],
    ['Aimant D20', 'ferrite', 'désormais SmCo', 'smco magnet proven'],
    ['磁环', '铁氧体', '改为钐钴', 'smco magnet proven'],
  ])('goes before what the column for it has: %s | %s | %s', (name, material, remark, claim) => {
    expect(of(name, material, remark)).toEqual([claim]);
  });

  it('goes before it in the same cell', () => {
    expect(claimsOf(['description', 'Magnet D20'], ['material', 'Ferrit, jetzt SmCo'])).toEqual(['smco magnet proven']);
  });

  it.each(['now SmCo magnet fitted', 'jetzt: SmCo-Magnet', 'ahora imán SmCo'])(
    'tells of a magnet in it: %s',
    (remark) => {
      expect(of('Bracket', 'steel', remark)).toEqual([expect.stringMatching(/^smco component/)]);
    },
  );

  it.each([
    ['Magnet D20', 'Ferrit', 'kein SmCo'],
    ['Magnet D20', 'Ferrit', 'neuer Test mit SmCo geplant'],
    ['Bracket', 'steel', 'now for SmCo magnet'],
    ['Bracket', 'steel', 'no longer SmCo magnet'],
    ['Holder', 'steel', 'SmCo'],
    ['Wire rope', '', 'SmCo'],
  ])('is none where it denies or says a purpose: %s | %s | %s', (name, material, remark) => {
    expect(of(name, material, remark)).toEqual([]);
  });

  it('clears nothing: "now ferrite"', () => {
    expect(of('Magnet D20', 'NdFeB', 'jetzt Ferrit')).not.toEqual([]);
  });
});

describe('a remark on what is let into a part', () => {
  it.each([
    ['Einsatz', 'SmCo, bitte Werkstoff angeben', /^smco/],
    ['Insert 12 mm', 'SmCo', /^smco/],
    ['Greifer-Einsatz', 'Selten-Erd-Magnet', /^ndfeb/],
  ])('is of it: %s | %s', (name, remark, claim) => {
    expect(claimsOf(['description', name], ['remarks', remark])).toEqual([expect.stringMatching(claim)]);
  });
});

it.each(['Y2O3 coated', 'yttria-coated'])('a coating that a remark names is on the part: %s', (remark) => {
  expect(claimsOf(['description', 'Liner'], ['remarks', remark])).toEqual([expect.stringContaining('component')]);
});

it.each(['for Y2O3 coated parts', 'not Y2O3 coated'])('a coating that others have is not: %s', (remark) => {
  expect(claimsOf(['description', 'Liner'], ['remarks', remark])).toEqual([]);
});
