import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from 'lintanide/testing';
import { plmxml } from './index.ts';
import { spokenName } from './references.ts';

const sample = (name: string) => readFileSync(new URL(`samples/${name}`, import.meta.url));
const chains = async (name: string) => {
  const lists = await readLists([plmxml], name, sample(name));
  expect(lists.map(({ format }) => format)).toEqual(['plmxml']);
  return (lists[0]?.parts ?? []).map(({ chain, perParent }) => `${chain.join(' > ')} × ${perParent ?? '?'}`);
};

describe('plmxml', () => {
  it('reads an occurrence tree: an empty quantity is one, and a sub-assembly used twice is broken down once', async () => {
    expect(await chains('drive-occurrences.plmxml')).toEqual([
      '100-00417 × ?',
      '100-00417 > 100-00430 × 1',
      '100-00417 > 100-00430 > 200-00420 × 8',
      '100-00417 > 100-00430 × 1',
    ]);
  });

  it('reads an instance graph under any prefix, with references forward and back', async () => {
    expect(await chains('drive-instances.plmxml')).toEqual([
      'Servo drive 400 W × ?',
      'Servo drive 400 W > Rotor × 1',
      'Servo drive 400 W > Rotor > 200-00420 × 8',
    ]);
  });

  it('reads a graph of instances and parts without views, as schema 4 has it; what is suppressed is not fitted', async () => {
    const text = `<plm:PLMXML xmlns:plm="http://www.plmxml.org/Schemas/PLMXMLSchema" schemaVersion="4"><plm:ProductDef id="id1"><plm:InstanceGraph id="id2" rootRefs="i0">
      <plm:Instance id="i0" partRef="#p1"/><plm:Instance id="i1" partRef="#p2" quantity="2"/><plm:Instance id="i2" partRef="#p3"/><plm:Instance id="i3" partRef="#p3"/><plm:Instance id="i4" partRef="#p4" suppressed="true"/>
      <plm:Part id="p1" name="Gearbox" instanceRefs="i1 i4"/><plm:Part id="p2" name="Rotor" instanceRefs="i2 i3"/><plm:Part id="p3" name="Magnet N45SH"/><plm:Part id="p4" name="Magnet N42"/>
    </plm:InstanceGraph></plm:ProductDef></plm:PLMXML>`;
    const [list] = await readLists([plmxml], 'old.plmxml', new TextEncoder().encode(text));
    expect(
      list?.parts.map(
        ({ chain, perParent, fields }) =>
          `${chain.join(' > ')} × ${perParent ?? '?'}${fields['dnp'] === 'yes' ? ', not fitted' : ''}`,
      ),
    ).toEqual([
      'Gearbox × ?',
      'Gearbox > Rotor × 2',
      'Gearbox > Rotor > Magnet N45SH × 1',
      'Gearbox > Rotor > Magnet N45SH × 1',
      'Gearbox > Magnet N42 × 1, not fitted',
    ]);
  });

  it('reads the view that says what a product is made of, and says which it did not read', async () => {
    expect(await chains('pump-views.plmxml')).toEqual([
      'P-100 × ?',
      'P-100 > P-110 × 6',
      'P-100 > P-120 × ?',
      'P-100 > B-77 × 1',
      'P-100 > P-130 × 1',
    ]);
    const [list] = await readLists([plmxml], 'pump-views.plmxml', sample('pump-views.plmxml'));
    expect(list?.skipped).toEqual([
      'base.plmxml#r1: the part stands in another document: lint both in one run',
      'product view Plant, manufacturing: it shows the product that view Engineering, design shows, and that one was read',
      'occurrence o9: the document refers to it and does not hold it',
      'DS-7 Data sheet: a document, nothing that is built in',
    ]);
  });

  it('gives parts what stands in forms, units and attributes of the site', async () => {
    const [list] = await readLists([plmxml], 'pump-views.plmxml', sample('pump-views.plmxml'));
    expect(list?.parts[1]?.fields).toMatchObject({
      partNumber: 'P-110',
      revision: 'A',
      description: 'Rotor magnet N38EH',
      material: 'NdFeB sintered',
      massUnit: '31.5',
      massUom: 'g',
      countryOfOrigin: 'CN',
    });
    expect(list?.parts[2]?.fields).toMatchObject({ description: 'Coolant', quantity: '1.5', unit: 'l' });
    expect(list?.columns).not.toHaveProperty('x9_Coating');
  });

  it('keeps the name of the revision where the item has none', () => {
    expect(spokenName('000417/B;1-Servo motor')).toEqual({
      partNumber: '000417',
      revision: 'B',
      description: 'Servo motor',
    });
    expect(spokenName('p000016/A-view')).toEqual({ partNumber: 'p000016', revision: 'A', description: '' });
    expect(spokenName('24V/48V; 2-pole')).toEqual({ description: '24V/48V; 2-pole' });
  });

  it('refuses a document that ends early', async () => {
    await expect(
      readLists([plmxml], 'cut.plmxml', sample('pump-views.plmxml').subarray(0, 2000)),
    ).rejects.toMatchObject({ name: 'ReadError' });
  });
});
