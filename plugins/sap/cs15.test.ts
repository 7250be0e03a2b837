import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from 'lintanide/testing';
import { sap } from './index.ts';

const read = async (name: string) =>
  (await readLists([sap], name, readFileSync(new URL(`samples/${name}`, import.meta.url))))[0];

describe('sap/cs15', () => {
  it.each(['cs15-en.txt', 'cs15-de.txt'])('puts no assembly below another, and counts none: %s', async (name) => {
    const list = await read(name);
    expect(list).toMatchObject({ dialect: 'sap/cs15', hierarchy: 'flat' });
    expect(list?.parts.every(({ chain, perParent }) => chain.length === 1 && perParent === null)).toBe(true);
    expect(list?.parts.map(({ partNumber }) => partNumber).slice(0, 2)).toEqual(['100-00430', '100-00417']);
  });

  it('takes a mark below "Baugruppe" for no number', async () => {
    const rows = ['Materialverwendung mehrstufig', '', 'Stufe\tAuflösungsstufe\tMaterial\tObjektkurztext\tPos\tMenge\tME\tBaugruppe', '1\t.1\t3100220\tROTOR KPL\t0020\t16,000\tST\tX', '2\t..2\t4100100\tSERVOMOTOR SM63\t0030\t1,000\tST\tX', '1\t.1\t3100300\tMUSTERTEIL\t0010\t1,000\tST\t']; // prettier-ignore
    const [list] = await readLists([sap], 'list.txt', new TextEncoder().encode(rows.join('\r\n')));
    expect(list?.dialect).toBe('sap/cs15');
    expect(list?.columns['partNumber']).toEqual(['Material']);
  });
});
