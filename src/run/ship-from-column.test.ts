import { describe, expect, it } from 'vitest';
import type { Config } from '../config/types.ts';
import { inFolder, run } from './across/declarations.fixture.ts';

inFolder();

/** Of a list with one magnet of which a column says something: how the samarium of it bears on the date and the movement. */
async function samarium(header: string, ...cells: string[]) {
  const lines = cells.map((cell) => `MG-1001,SmCo magnet ring 10x4x2,4,"${cell}"`);
  const { content } = await run({ 'bom.csv': [`Part number,Description,Qty,${header}`, ...lines, ''].join('\n') });
  return content('bom.csv')[0]?.controls.find(({ entry }) => entry === '1C902.a.4');
}

describe('a column that says where parts are shipped from', () => {
  it.each(['Ship-from country', 'Versandland', '启运国', '出荷国', '출하국', "Pays d'expédition", 'ALAND'])(
    '%s: from Japan it is no export from China',
    async (header) => {
      expect(await samarium(header, 'Japan')).toMatchObject({
        applies: 'not-this-movement',
        because:
          'ship-from JP (the bill says "Japan"): not an export from China; the entry applied only if it left China',
      });
    },
  );

  it('from China it is one', async () => {
    expect(await samarium('Ship from', 'CN')).toMatchObject({
      applies: 'applies',
      because: 'ship-from CN (the bill says "CN")',
    });
  });

  it('is open where two lines of the part differ', async () => {
    expect(await samarium('Ship from', 'JP', 'CN')).toMatchObject({
      applies: 'applies',
      because: 'ship-from not given (the bill says "CN" and "JP")',
    });
  });

  it('is no country of origin, which says nothing of where goods leave from', async () => {
    expect(await samarium('Country of origin', 'JP')).toMatchObject({
      applies: 'applies',
      because: 'ship-from not given',
    });
  });
});

describe('a column that says where, or to whom, parts are shipped', () => {
  const onward = async (header: string, cells: readonly string[], trade: NonNullable<Config['trade']> = {}) => {
    const lines = cells.map((cell) => `MG-1001,SmCo magnet ring 10x4x2,4,"${cell}"`);
    const csv = [`Part number,Description,Qty,${header}`, ...lines, ''].join('\n');
    const { content, unit } = await run({ 'bom.csv': csv }, { trade });
    const control = content('bom.csv')[0]?.controls.find(({ entry }) => entry === '61-A1-P2-SmCo');
    return {
      because: control?.because,
      applies: control?.applies,
      rules: unit('bom.csv')?.findings.map(({ ruleId }) => ruleId),
    };
  };

  it.each([
    'Ship-to',
    'Destination Country',
    'Zielland',
    'Pays de destination',
    '仕向地',
    '목적국',
    '运抵国',
    'Consignee',
  ])('%s: a country is where they go', async (header) => {
    expect((await onward(header, ['Germany'])).because).toMatch(/^(?:.*; )?ship-to DE \(the bill says "Germany"\)/);
  });

  it('into China No. 61 is not about them', async () => {
    expect(await onward('Ship-to country', ['CN'])).toMatchObject({ applies: 'not-this-movement' });
  });

  it('a company leaves the country as it was given, and is compared with the lists as importer', async () => {
    expect((await onward('Consignee', ['Pumpen AG'])).because).toContain(
      'ship-to not given (the bill says "Pumpen AG")',
    );
    expect((await onward('Consignee', ['Pumpen AG'], { shipTo: 'KR' })).because).toContain(
      'ship-to KR (the bill says "Pumpen AG")',
    );
    expect((await onward('Consignee', ['Rheinmetall AG'])).rules).toContain('mofcom/refused');
  });

  it('is open where two lines of the part differ', async () => {
    expect((await onward('Ship to', ['DE', 'FR'], { shipTo: 'KR' })).because).toContain(
      'ship-to not given (the bill says "DE" and "FR")',
    );
  });
});

describe('who applies for a licence onward, as the finding says', () => {
  const onward = async (trade: NonNullable<Config['trade']>) => {
    const { content } = await run(
      { 'bom.csv': 'Part number,Description,Qty\nMG-1001,SmCo magnet ring 10x4x2,4\n' },
      { trade },
    );
    return content('bom.csv')[0]?.data['onward'];
  };

  it('is we, of what we ship to another country', async () => {
    expect(await onward({ ourCountry: 'KR', shipTo: 'DE' })).toMatch(/, we apply/);
  });

  it('is the supplier abroad, of what comes to where we are', async () => {
    expect(await onward({ ourCountry: 'KR', shipTo: 'KR', shipFrom: 'JP' })).toMatch(/, the supplier applies/);
  });

  it('is whoever exports it, where nobody said where it comes from', async () => {
    expect(await onward({ ourCountry: 'KR', shipTo: 'KR' })).toMatch(/, whoever exports it applies/);
  });
});
