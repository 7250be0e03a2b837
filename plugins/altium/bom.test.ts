import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists, type ReadList } from 'lintanide/testing';
import { altium } from './index.ts';

const read = async (name: string, text?: string): Promise<ReadList> => {
  const bytes =
    text === undefined ? readFileSync(new URL(`samples/${name}`, import.meta.url)) : new TextEncoder().encode(text);
  const [list, ...more] = await readLists([altium], name, bytes);
  if (list === undefined || more.length > 0) throw new Error(`${name}: not one list`);
  return list;
};

describe('altium/bom', () => {
  it('reads past the title rows; the library name numbers nothing', async () => {
    const list = await read('bom-grouped.csv');
    expect(list).toMatchObject({ dialect: 'altium/bom', headerRow: 4, hierarchy: 'flat' });
    expect(list.parts.map(({ partNumber, description, perParent }) => [partNumber, description, perParent])).toEqual([
      ['', '100nF · CAP CER 0.1UF 50V X7R 0603', '3'],
      ['', '10uH · Power inductor, shielded', '1'],
      ['', 'KMT09 · Buzzer, magnetic, 5 V', '1'],
    ]);
  });

  it('counts designators where there is no quantity column', async () => {
    const list = await read('bom-flat-ru.csv');
    expect(list.dialect).toBe('altium/bom');
    expect(list.parts.map(({ perParent }) => perParent)).toEqual(['1', '1', '2']);
  });
});
