import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from 'lintanide/testing';
import { oagis } from './index.ts';

const sample = readFileSync(new URL('samples/sync-bom.xml', import.meta.url));
const read = async (bytes: Uint8Array = sample) =>
  (await readLists([oagis], 'bom.xml', bytes))[0] ?? expect.fail('no list');

describe('oagis', () => {
  it('reads the item, its components, and quantities of a batch', async () => {
    const list = await read();
    expect(list.format).toBe('oagis');
    expect(list.parts.map(({ chain, perParent }) => `${chain.join(' > ')} × ${perParent ?? '?'}`)).toEqual([
      'TS-800 × ?',
      'TS-800 > TS-810 × 4',
      'TS-800 > TS-820 × 15 g',
    ]);
    expect(list.parts[1]?.fields).toMatchObject({
      description: 'Pot magnet 25 mm',
      material: 'NdFeB N38',
      findNo: '10',
    });
  });

  it('reads a bill that names its item by its own number only, and lines of another release', async () => {
    const text =
      '<o:GetBillOfMaterial xmlns:o="http://www.openapplications.org/oagis/9"><o:BillOfMaterial><o:Header><o:ID>B-1001</o:ID></o:Header><o:Line><o:Item><o:ItemID><o:ID>TS-810</o:ID></o:ItemID></o:Item><o:Quantity>3</o:Quantity></o:Line></o:BillOfMaterial></o:GetBillOfMaterial>';
    expect(
      (await read(new TextEncoder().encode(text))).parts.map(
        ({ chain, perParent }) => `${chain.join(' > ')} × ${perParent ?? '?'}`,
      ),
    ).toEqual(['B-1001 × ?', 'B-1001 > TS-810 × 3']);
  });

  it('leaves messages without a bill to the general reader', async () => {
    const other =
      '<SyncItemMaster xmlns="http://www.openapplications.org/oagis/10"><Item><ItemID>A-100</ItemID><Description>Magnet</Description></Item><Item><ItemID>A-200</ItemID><Description>Plate</Description></Item></SyncItemMaster>';
    const lists = await readLists([oagis], 'items.xml', new TextEncoder().encode(other));
    expect(lists.map(({ format }) => format)).not.toContain('oagis');
  });
});
