import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from 'lintanide/testing';
import { eagle } from './index.ts';

const read = async (bytes: Uint8Array) => {
  const [list, ...more] = await readLists([eagle], 'drive.sch', bytes);
  if (list === undefined || more.length > 0) throw new Error('not one list');
  return list;
};
const schematic = readFileSync(new URL('samples/schematic.xml', import.meta.url));

describe('an EAGLE drawing', () => {
  it('has a line of one piece for each part of a schematic, named by its device set and not by its designator', async () => {
    const { format, parts } = await read(schematic);
    expect(format).toBe('eagle-drawing');
    expect(parts.map(({ fields, perParent }) => [fields['refDes'], fields['description'], perParent])).toEqual([
      ['M1', 'MOTOR-DC · 12 V 30 rpm', '1'],
      ['MOTOR', '22-23-2081', '1'],
      ['R1', 'R-EU_ · 10k', '1'],
    ]);
    expect(parts[0]?.fields).toMatchObject({
      manufacturer: 'Example Drives',
      mpn: 'ED-1230',
    });
  });

  it('says what a variant leaves out', async () => {
    const { parts } = await read(schematic);
    expect(parts.map(({ fields }) => fields['dnp'] ?? '')).toEqual(['', '', 'yes']);
  });

  it('has the elements of a board', async () => {
    const board =
      '<eagle version="9.6.2"><drawing><board><elements><element name="LS1" library="buzzer" package="LS-8R" value="8 Ohm speaker" x="1" y="2"/><element name="C1" library="rcl" package="C0603" value="100n" x="3" y="4"/></elements></board></drawing></eagle>';
    const { format, parts } = await read(new TextEncoder().encode(board));
    expect(format).toBe('eagle-drawing');
    expect(parts.map(({ fields }) => [fields['refDes'], fields['description'], fields['footprint']])).toEqual([
      ['LS1', '8 Ohm speaker', 'LS-8R'],
      ['C1', '100n', 'C0603'],
    ]);
  });
});
