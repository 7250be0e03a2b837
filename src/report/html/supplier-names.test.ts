import { describe, expect, it } from 'vitest';
import { judge } from '../../judge/judge.ts';
import { finding, JUDGING, unit } from '../fabricated.fixture.ts';
import { openParts, supplierKey } from '../procurement/open-parts.ts';
import { supplierNames } from './supplier-names.ts';
import { CONTEXT } from '../tools/tool-formats.fixture.ts';

const spelled = (names: readonly string[]) =>
  judge(
    [
      unit(
        'a.csv',
        names.map((manufacturer, at) =>
          finding({ manufacturer, partNumber: `P-${String(at)}`, partKey: `p${String(at)}` }),
        ),
      ),
    ],
    JUDGING,
  );

describe('one supplier', () => {
  it('has one key in the workbook, however its name is spelled', () => {
    const parts = openParts(
      spelled(['Nordmark Magnet AB', 'NORDMARK MAGNET', 'Nordmark-Magnet A.B.', 'Nordmarka AB']),
      CONTEXT,
    );
    expect(new Set(parts.map(({ supplier }) => supplierKey(supplier))).size).toBe(2);
    expect(supplierKey('株式会社東邦磁石')).toBe(supplierKey('東邦磁石'));
    expect(supplierKey(null)).toBe('');
    expect(supplierKey('GmbH')).not.toBe('');
  });

  it('stands under one name on the page: the spelling that most findings have', () => {
    const [first] = spelled(['Nordmark Magnet AB', 'NORDMARK MAGNET', 'Nordmark Magnet AB', 'Other']).units;
    const placed = (first?.findings ?? []).map((one) => ({ path: 'a.csv', finding: one }));
    const nameOf = supplierNames(placed);
    expect(placed.map((one) => nameOf(one.finding)).sort()).toEqual([
      'Nordmark Magnet AB',
      'Nordmark Magnet AB',
      'Nordmark Magnet AB',
      'Other',
    ]);
  });

  it('is the seller before the maker, as in the workbook', () => {
    const [unitOf] = judge(
      [unit('a.csv', [finding({ manufacturer: 'Maker', supplier: 'Kanto Trading' })])],
      JUDGING,
    ).units;
    const [one] = unitOf?.findings ?? [];
    expect(one === undefined ? null : supplierNames([{ path: 'a.csv', finding: one }])(one)).toBe('Kanto Trading');
  });
});
