import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf } from '../sheet.fixture.ts';

/** The quantities of a list of these names; null: unknown. */
function counts(header: readonly string[], ...names: string[]): (number | null)[] {
  const rows = names.map((name) => [name, 'X axis', ...(header.length > 2 ? ['7'] : [])]);
  const [table] = mapSheet(sheetOf([header, ...rows])).tables;
  return [...(table?.lines.quantity ?? [])].map((count) => (Number.isNaN(count) ? null : count));
}

const HEAD = ['Component', 'Where used'];

describe('a list without a column of quantities', () => {
  it('has those that names begin or end with', () => {
    expect(counts(HEAD, '2 x stepper NEMA 17', '(4x) servo SG90', 'Arduino Uno', 'サーボ×2', 'Motor × 3', 'Contactors ×2 (GV200 class)', 'Plate 20 ×4 (mm)')).toEqual([2, 4, null, 2, 3, 2, null]); // prettier-ignore
  });

  it('has bare numbers where nearly every name begins with one', () => {
    const names = ['1 Arduino Uno', '2 Motores DC', '5 Sensores LDR', '1 Bateria 9V', '1 Breadboard'];
    expect(counts(HEAD, ...names)).toEqual([1, 2, 5, 1, 1]);
    // Else those of several things alone.
    expect(counts(HEAD, ...names, 'Chassis', 'Solda')).toEqual([null, 2, 5, null, null, null, null]);
  });

  it('and counts by no size, no value and no numbers of its lines', () => {
    expect(counts(HEAD, '10 x 20 mm profile', 'Cable 3 × 1.5', 'PCIe x16 riser', 'Screw M3x10')).toEqual([null, null, null, null]); // prettier-ignore
    expect(counts(HEAD, '1 Motor', '2 Cable', '3 Board', '4 Screw', '5 Servo')).toEqual([null, null, null, null, null]);
  });

  it('and goes by the column where there is one', () => {
    expect(counts(['Component', 'Where used', 'Qty'], '2 x stepper NEMA 17', '(4x) servo', 'Arduino')).toEqual([7, 7, 7]); // prettier-ignore
  });

  it('has small numbers before several things of a kind, where they are no trait of it', () => {
    expect(counts(HEAD, '4 N42SH magnets', '2 AX-12A motors', 'Frame', '3 phase motors', '28 AWG wires', '10 k resistors', '608 bearings')).toEqual([4, 2, null, null, null, null, null]); // prettier-ignore
  });

  it('has those of names where the cell of its column is empty', () => {
    const rows = [
      ['2 x stepper NEMA 17', '', 'a'],
      ['Arduino Uno', '3', 'b'],
      ['4x servo SG90', '7', 'c'],
      ['2x faster CPU', 'tbd', 'd'],
    ];
    const [table] = mapSheet(sheetOf([['Component', 'Qty', 'Where used'], ...rows])).tables;
    expect([...(table?.lines.quantity ?? [])]).toEqual([2, 3, 7, NaN]);
  });

  it('has those that most cells of a column beside the names begin with', () => {
    const of = (...specs: string[]): (number | null)[] => {
      const rows = specs.map((spec, at) => [`Motor of axis ${'XYZU'[at] ?? ''}`, spec]);
      const [table] = mapSheet(sheetOf([['Name', 'Specification'], ...rows])).tables;
      return [...(table?.lines.quantity ?? [])].map((count) => (Number.isNaN(count) ? null : count));
    };
    expect(of('3 × NEMA 17, shaft 5 mm', '2 x GT2 pulley', 'open belt')).toEqual([3, 2, null]);
    expect(of('4 x holes', 'steel', 'plastic', 'wood')).toEqual([null, null, null, null]);
  });
});
