import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from 'lintanide/testing';
import { windchill } from './index.ts';

const sample = readFileSync(new URL('samples/esi-gripper.xml', import.meta.url));

describe('windchill-esi', () => {
  it('joins the assemblies of a message; as needed is unknown, a substitute stands in', async () => {
    const [list] = await readLists([windchill], 'esi.xml', sample);
    expect(list?.parts.map(({ chain, perParent }) => `${chain.join(' > ')} × ${perParent ?? '?'}`)).toEqual([
      'GR-100 × ?',
      'GR-100 > GR-110 × 2',
      'GR-100 > GR-110 > GR-111 × 4',
      'GR-100 > GR-110 > GR-112 × 4',
      'GR-100 > GR-190 × ?',
    ]);
    expect(list?.parts[3]?.fields['alternate']).toBe('GR-111');
  });

  it('keeps the part in whose link a substitute is nested', async () => {
    const text =
      '<BOMs><BOM><AssemblyPartNumber>AX-10001</AssemblyPartNumber><Children><ChildLinks><PartNumber>MG-50001</PartNumber><Name>Magnet N42SH</Name><Quantity>8</Quantity><Substitutes><SubstituteLinks><SubstitutePartNumber>MG-50002</SubstitutePartNumber><PartNumber>MG-50002</PartNumber><Name>Magnet SmCo</Name></SubstituteLinks></Substitutes><Unit>ea</Unit></ChildLinks></Children></BOM></BOMs>';
    const [list] = await readLists([windchill], 'esi.xml', new TextEncoder().encode(text));
    expect(
      list?.parts.map(({ partNumber, description, perParent, fields }) => [
        partNumber,
        description,
        perParent,
        fields['alternate'],
      ]),
    ).toEqual([
      ['AX-10001', '', null, undefined],
      ['MG-50001', 'Magnet N42SH', '8', undefined],
      ['MG-50002', 'Magnet SmCo', '8', 'MG-50001'],
    ]);
  });

  it('leaves a <BOM> of another program to the reader of any XML', async () => {
    const other =
      '<BOM><Part><PartNumber>A-1000</PartNumber><Description>Magnet</Description><Quantity>2</Quantity></Part><Part><PartNumber>A-1001</PartNumber><Description>Shaft</Description><Quantity>1</Quantity></Part></BOM>';
    const [list] = await readLists([windchill], 'other.xml', new TextEncoder().encode(other));
    expect(list?.format).toBe('xml');
    expect(list?.parts).toHaveLength(2);
  });
});
