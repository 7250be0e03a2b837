import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from 'lintanide/testing';
import { d365 } from './index.ts';

const sample = readFileSync(new URL('samples/entities.xml', import.meta.url));
const read = async () => {
  const lists = await readLists([d365], 'package.xml', sample);
  expect(lists.map(({ format }) => format)).toEqual(['d365-entities']);
  return lists[0] ?? expect.fail('no list');
};

describe('d365 entities', () => {
  it('joins lines to the items that their bills make, per piece, and keeps a second bill apart', async () => {
    expect((await read()).parts.map(({ chain, perParent }) => `${chain.join(' > ')} × ${perParent ?? '?'}`)).toEqual([
      'GM-100 × ?',
      'GM-100 > GM-120 × 1',
      'GM-100 > GM-120 > GM-121 × 6',
      'GM-100 × ?',
      'GM-100 > GM-130 × 1',
      'BOM-0099 × ?',
      'BOM-0099 > GM-121 × 2',
    ]);
  });

  it('says of which bills the item is not known', async () => {
    expect((await read()).skipped).toEqual([
      'BOM ids BOM-0099: the document does not say which items they make: their lines stand below the BOM id, and a document of versions in the same run says the rest',
    ]);
  });

  it('reads products: weights in kilograms, none for zero', async () => {
    const { parts } = await read();
    expect(parts[2]?.fields).toMatchObject({
      description: 'Magnet arc 38EH',
      massUnit: '0.012000',
      massUom: 'kg',
      countryOfOrigin: 'CHN',
      hsCode: '850511',
      validTo: '2027-06-30',
    });
    expect(parts[0]?.fields).not.toHaveProperty('massUnit');
    expect(parts[1]?.fields).not.toHaveProperty('validFrom');
  });

  it('names an item as its line does, where no product row is there', async () => {
    const text =
      '<Document><BOMLINESENTITY><BOMID>B-1</BOMID><ITEMNUMBER>MG-50001</ITEMNUMBER><PRODUCTNAME>Magnet N42SH</PRODUCTNAME><QUANTITY>8</QUANTITY></BOMLINESENTITY></Document>';
    const [list] = await readLists([d365], 'lines.xml', new TextEncoder().encode(text));
    expect(list?.parts[1]).toMatchObject({ partNumber: 'MG-50001', description: 'Magnet N42SH' });
  });

  it('leaves other documents to the general reader', async () => {
    const other =
      '<Document><Part number="A-100" description="Magnet" quantity="2"/><Part number="A-200" description="Plate" quantity="1"/></Document>';
    expect((await readLists([d365], 'other.xml', new TextEncoder().encode(other)))[0]?.format).toBe('xml');
  });
});
