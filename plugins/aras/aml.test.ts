import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from 'lintanide/testing';
import { aras } from './index.ts';

const sample = readFileSync(new URL('samples/actuator.xml', import.meta.url));
const read = async (text: string | Uint8Array) => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const [list] = await readLists([aras], 'actuator.xml', bytes);
  return {
    ...(list ?? expect.fail('no list')),
    chains: (list?.parts ?? []).map(({ chain, perParent }) => `${chain.join(' > ')} × ${perParent ?? '?'}`),
  };
};

describe('aras-aml', () => {
  it('reads nested items below a web service envelope, a repeated part once', async () => {
    expect((await read(sample)).chains).toEqual([
      'ACT-100 × ?',
      'ACT-100 > ACT-110 × 2',
      'ACT-100 > ACT-110 > ACT-111 × 6',
      'ACT-100 > ACT-110 > ACT-112 × 6',
      'ACT-100 > ACT-120 × 1',
      'ACT-100 > ACT-110 × 1',
    ]);
  });

  it('takes the preferred maker first, and says what stands in for what', async () => {
    const { parts, skipped } = await read(sample);
    expect(parts[2]?.fields).toMatchObject({
      manufacturer: 'First Magnetics',
      mpn: 'FM-45SH',
      alternate: 'Second Magnetics SM-45',
      massUnit: '12.5',
      refDes: 'M1-M6',
    });
    expect(parts[3]?.fields['alternate']).toBe('ACT-111');
    expect(skipped).toEqual([
      '1 Document items: they are no parts and no lines of a bill',
      '1 Part Document items: they are no parts and no lines of a bill',
    ]);
  });

  it('reads lines that stand apart from their parts and name both by id', async () => {
    const flat =
      '<AML><Item type="Part" id="P"><item_number>TOP-1</item_number></Item><Item type="Part" id="C"><item_number>MAG-1</item_number></Item><Item type="Part BOM"><source_id>P</source_id><related_id>C</related_id><quantity>4</quantity></Item></AML>';
    expect((await read(flat)).chains).toEqual(['TOP-1 × ?', 'TOP-1 > MAG-1 × 4']);
  });
});
