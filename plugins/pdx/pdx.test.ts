import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from 'lintanide/testing';
import { pdx } from './index.ts';

const sample = readFileSync(new URL('samples/gimbal.xml', import.meta.url));
const read = async (text: string | Uint8Array) => {
  const lists = await readLists([pdx], 'gimbal.xml', typeof text === 'string' ? new TextEncoder().encode(text) : text);
  expect(lists.map(({ format }) => format)).toEqual(['pdx']);
  return lists[0] ?? expect.fail('no list');
};
const chains = ({ parts }: Awaited<ReturnType<typeof read>>) =>
  parts.map(({ chain, perParent }) => `${chain.join(' > ')} × ${perParent ?? '?'}`);
const packed = (items: string): string =>
  `<ProductDataeXchangePackage><Items>${items}</Items></ProductDataeXchangePackage>`;

describe('pdx', () => {
  it('joins flat items by the bills that name them, quantities per assembly', async () => {
    expect(chains(await read(sample))).toEqual([
      '810-0001 × ?',
      '810-0001 > 810-0110 × 2',
      '810-0001 > 810-0110 > 810-0120 × 1',
      '810-0001 > 810-0110 > 810-0121 × 1',
      '810-0001 > 810-0300 × 1',
      '810-0001 > 810-0900 × ?',
    ]);
  });

  it('takes the preferred source first and notes the others', async () => {
    const magnet = (await read(sample)).parts[2];
    expect(magnet?.fields).toMatchObject({
      manufacturer: 'Example Magnetics',
      mpn: 'MR42-SH',
      supplier: 'Example Trading',
      alternate: 'Ring Works RR-42SH; Gone Magnetics R-1',
      description: 'Magnet ring, radial · Ring 42SH',
      material: 'NdFeB N42SH sintered',
      massUnit: '11.5',
      massUom: 'g',
      countryOfOrigin: 'CN',
    });
    expect((await read(sample)).parts[3]?.fields['alternate']).toBe('810-0120');
  });

  it('says where a line stands', async () => {
    expect((await read(sample)).parts[2]?.place).toMatch(
      /^line 27 \/ProductDataeXchangePackage\[1\]\/Items\[1\]\/Item\[3\]\/BillOfMaterial\[1\]\/BillOfMaterialItem\[1\]$/,
    );
  });

  it('leaves out documents, references and what changes propose, and says so', async () => {
    const { skipped } = await read(sample);
    expect(skipped.map((text) => text.replace(/:.*/, ''))).toEqual([
      'TP-22 Test procedure',
      '1 rows of changes',
      'items 810-0300',
      'DRW-810 Drawing, gimbal',
    ]);
  });

  it('leaves out an item that bills only refer to, and no item that another bill builds in', async () => {
    const bill = (...lines: readonly (readonly [string, string])[]): string => lines.map(([number, type]) => `<BillOfMaterialItem billOfMaterialItemIdentifier="${number}" billOfMaterialItemUniqueIdentifier="${number}" itemQuantity="1" globalBillOfMaterialTypeCode="${type}"/>`).join('');
    const item = (number: string, lines = ''): string => `<Item itemIdentifier="${number}" itemUniqueIdentifier="${number}" description="Part ${number}"><BillOfMaterial>${lines}</BillOfMaterial></Item>`;
    const list = await read(packed(item('TOP-01', bill(['FIX-02', 'Reference'], ['MAG-03', 'Reference'], ['SUB-04', 'Subassembly'])) + item('SUB-04', bill(['MAG-03', 'DirectMaterial'])) + item('FIX-02') + item('MAG-03')));
    expect(chains(list)).toEqual(['TOP-01 × ?', 'TOP-01 > SUB-04 × 1', 'TOP-01 > SUB-04 > MAG-03 × 1']);
    expect(list.skipped).toEqual(['MAG-03: listed as Reference, nothing that is built in', 'FIX-02 Part FIX-02: listed as Reference, nothing that is built in']);
  }); // prettier-ignore

  it('takes the revision out of revision and change number', async () => {
    expect((await read(sample)).parts[0]?.fields['revision']).toBe('B');
  });

  it('joins lines by number where they have no id', async () => {
    const list = await read(
      packed(
        '<Item itemIdentifier="A" itemUniqueIdentifier="1"><BillOfMaterial><BillOfMaterialItem billOfMaterialItemIdentifier="B-100" itemQuantity="3"/></BillOfMaterial></Item><Item itemIdentifier="B-100" itemUniqueIdentifier="2" description="Magnet"/>',
      ),
    );
    expect(list.parts.map(({ fields }) => fields['description'] ?? '')).toEqual(['', 'Magnet']);
  });

  it('refuses a package that ends early', async () => {
    await expect(read(sample.subarray(0, 5000))).rejects.toMatchObject({ name: 'ReadError' });
  });
});
