import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDeclared, readLists } from 'lintanide/testing';
import { iec62474 } from './index.ts';

const sample = (name: string) => readFileSync(new URL(`samples/${name}`, import.meta.url));
const declared = (name: string, options = {}) => readDeclared([iec62474], name, sample(name), options);

describe('iec-62474', () => {
  it('reads X8: several numbers of one product, that of the customer, parts times their number, ranges', async () => {
    const told = await declared('actuator.xml');
    expect(told?.parts).toMatchObject([
      { numbers: ['TM-0088'], manufacturer: null, materials: ['Samarium cobalt 3 g sm2co17: Sm 24-26'] },
      {
        numbers: ['TA-4400', 'TA-4401'],
        customerNumbers: ['91-20077'],
        manufacturer: 'Toyohara Seiki',
        materials: ['Samarium cobalt 6 g sm2co17: Sm 24-26'],
      },
    ]);
    expect(told?.head).toEqual({
      date: '2026-05-18',
      signer: 'K. Mori',
      company: 'Toyohara Seiki',
      companyLocal: '豊原精機',
    });
  });

  it('called a full disclosure is one only where it comes to 100 %', async () => {
    const told = await declared('actuator.xml');
    expect(told?.parts.map(({ disclosure }) => disclosure)).toEqual(['claimed', 'claimed']);
    expect(told?.doubts.join()).toContain('does not come to 100 %');
  });

  it('reads the older form of chemSHERPA: numbers as attributes, MatMassPercent, names in Japanese', async () => {
    const told = await declared('capacitor-old.xml');
    expect(told?.parts.slice(1)).toMatchObject([
      { numbers: ['HD-105K25'], materials: ['Ceramic 0.008 g: Dy 1.743'], disclosure: 'shown' },
    ]);
    expect(told?.head['company']).toBe('飯能電機');
  });

  it('a list of declarable substances clears nothing', async () => {
    expect((await declared('compliance-only.xml'))?.parts).toMatchObject([
      { materials: [], denied: [], disclosure: 'no' },
    ]);
  });

  it('past its time it shows no absence', async () => {
    const told = await declared('capacitor-old.xml', { validMonths: 36 });
    expect(told?.parts[0]?.disclosure).toBe('claimed');
    expect(told?.doubts).toContain('expired: of 2021-02-09, older than 36 months');
  });

  it('is a list of products, parts and materials as well', async () => {
    const [list] = await readLists([iec62474], 'actuator.xml', sample('actuator.xml'));
    expect(list?.parts.map(({ chain, perParent }) => `${chain.join(' > ')} × ${perParent ?? '?'}`)).toEqual([
      'TA-4400 × ?',
      'TA-4400 > TM-0088 × 2',
      'TA-4400 > TM-0088 > Samarium cobalt × 1',
      'TA-4400 > Bearing × 1',
      'TA-4400 > Bearing > Bearing steel × 1',
    ]);
    expect(list?.parts[0]?.fields).toMatchObject({ countryOfOrigin: 'JP', customerPn: '91-20077' });
  });
});
