import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';

/** What a column beside names is. */
function fieldOf(
  header: string,
  cells: readonly Cell[],
  beside: Record<string, readonly Cell[]> = {},
): string | undefined {
  // prettier-ignore
  const heads = Object.keys(beside);
  const rows = cells.map((cell, at): Cell[] => [['Servo', 'Magnet', 'Wire', 'Screw'][at] ?? '', cell, ...heads.map((head) => beside[head]?.[at] ?? null)]); // prettier-ignore
  const [table] = mapSheet(sheetOf([['Part', header, ...heads], ...rows])).tables;
  return [...(table?.columns ?? [])].find(([, list]) => list[0] === 1)?.[0];
}

describe('how many there are', () => {
  it.each([
    'Buy',
    'To buy',
    'To order',
    'Order',
    'Number per system',
    'Unidade',
    'Unid.',
    'Un.',
    'Unités',
    'Pz',
    'À acheter',
    'Da ordinare',
    '個',
    '个',
    '개',
    'Qt.',
    'Amount',
    'Jumlah',
  ])('is said below %s', (header) => {
    expect(fieldOf(header, [4, 8, 2, 4])).toBe('quantity');
  });

  it.each(['Amount', 'Jumlah'])('is said by whole numbers that happen to rise: %s', (header) => {
    expect(fieldOf(header, [4, 7, 8])).toBe('quantity');
    expect(fieldOf(header, ['4.50', '7.00', '8.25'])).toBe('totalCost');
  });

  it('is none where other things stand in the cells', () => {
    expect(fieldOf('Unidade', ['un', 'un', 'm'], { Quantidade: [4, 8, 2] })).toBe('unit');
    expect(fieldOf('Un.', [1, 1, 1], { Qty: [4, 8, 20] })).not.toBe('quantity');
    expect(fieldOf('Buy', ['https://shop.example/a', 'https://shop.example/b'])).toBe('link');
    expect(fieldOf('Buy', ['yes', 'no', 'yes'])).not.toBe('quantity');
    expect(fieldOf('Order', [1, 2, 3, 4])).not.toBe('quantity');
  });
});

describe('what a thing is for', () => {
  it.each(['Use Case', 'Anwendungsfall', 'Cas d’usage', 'Caso de uso', 'ユースケース', '应用场景'])(
    'is said below %s, and where it is soldered is not',
    (header) => {
      expect(fieldOf(header, ['Door latch', 'Arm joint', 'Wheel'])).toBe('endUse');
    },
  );

  it('is not said below "Case"', () => {
    expect(fieldOf('Case', ['TO-220', 'SOT-23', '0603'])).toBe('footprint');
  });
});
