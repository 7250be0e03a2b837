import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists, type ReadList } from 'lintanide/testing';
import { eagle } from './index.ts';

const read = async (name: string, text?: string): Promise<ReadList> => {
  const bytes =
    text === undefined ? readFileSync(new URL(`samples/${name}`, import.meta.url)) : new TextEncoder().encode(text);
  const [list, ...more] = await readLists([eagle], name, bytes);
  if (list === undefined || more.length > 0) throw new Error(`${name}: not one list`);
  return list;
};

describe('eagle/bom-ulp', () => {
  it('reads values, devices and quantities', async () => {
    const list = await read('bom-ulp.csv');
    expect(list).toMatchObject({ dialect: 'eagle/bom-ulp', hierarchy: 'flat' });
    expect(list.parts.map(({ description, perParent }) => [description, perParent])).toEqual([
      ['100n · CAPACITOR, European symbol', '2'],
      ['NdFeB disc', '1'],
    ]);
  });

  it('reads a list of single parts, whose designators stand under "Part"', async () => {
    const list = await read(
      'parts.csv',
      ['Part;Value;Device;Package;Description;MF;', '"C1";"100n";"C0603";"C0603";"Capacitor";"";', '"LS1";"";"BUZZER";"PS12";"Buzzer";"";'].join('\n'), // prettier-ignore
    );
    expect(list).toMatchObject({ dialect: 'eagle/bom-ulp', columns: { refDes: ['Part'] } });
    expect(list.columns).not.toHaveProperty('partNumber');
    expect(list.parts.map(({ perParent }) => perParent)).toEqual(['1', '1']);
  });
});
