import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../src/regulation/content.fixture.ts';
import { pack } from '../pack.ts';
import { reportsOf } from '../run.fixture.ts';
import { listedSupplier } from './listed-supplier.ts';

const smco = contentOf('sm2co17', 'magnet', { Sm: 'proven' });
const report = (given: Partial<Parameters<typeof reportsOf>[1]>) =>
  reportsOf(listedSupplier, { contents: [smco], packs: [pack], ...given });

describe('mofcom/listed-supplier', () => {
  it('is supply risk, once for all parts of the company', () => {
    const [one, ...more] = report({ manufacturer: 'TDK Corporation', times: 4 });
    expect(more).toEqual([]);
    expect(one?.words).toContain('Supply risk: TDK Corporation is TDK, on the watch list (No. 12, 2026-02-24');
    expect(one?.words).toContain('supplies 4 parts');
    expect(one?.words).not.toContain('refused in principle');
  });

  it('says of exports to the company what its measure says, and no refusal that stands in none', () => {
    const [watched] = report({ manufacturer: 'TDK' });
    expect(watched?.words).toMatch(
      /on exports from China to it: No\. 12, in force on 2026-11-24: No general licence; a single licence with risk report and commitment$/,
    );
    const [controlled] = report({ manufacturer: 'Lafert' });
    expect(controlled?.words).toMatch(/put on the control list; what else the measure says was not read$/);
    expect(`${watched?.words}${controlled?.words}`).not.toContain('refused');
  });

  it('looks at the seller beside the maker', () => {
    expect(report({ manufacturer: 'Nobody', supplier: '株式会社トーキン' })).toHaveLength(1);
    expect(report({ manufacturer: 'TDK', supplier: 'ＴＤＫ' })).toHaveLength(1);
  });

  it('says nothing of other names, of other days, of other goods', () => {
    expect(report({ manufacturer: 'TDK-Lambda' })).toEqual([]);
    expect(report({ manufacturer: 'TDK', asOf: '2026-02-23' })).toEqual([]);
    expect(report({ manufacturer: 'TDK', contents: [contentOf('ferrite', 'magnet', {})] })).toEqual([]);
    const capacitor = contentOf('mlcc-x7r', 'component', { Dy: 'possible' }, { trace: true });
    expect(report({ manufacturer: 'TDK', contents: [capacitor] })).toEqual([]);
  });

  it('asks for each day and each list anew', () => {
    for (let again = 0; again < 2; again++) {
      expect(report({ manufacturer: 'TDK', asOf: '2026-02-23' })).toHaveLength(0);
      expect(report({ manufacturer: 'TDK', asOf: '2026-11-24' })).toHaveLength(1);
      expect(
        report({
          manufacturer: 'TDK',
          packs: [{ ...pack, parties: { name: 'none', asOf: '2026-11-24', parties: [], unnamed: [] } }],
        }),
      ).toHaveLength(0);
    }
  });
});
