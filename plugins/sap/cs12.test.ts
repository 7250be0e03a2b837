import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists, type ReadList } from 'lintanide/testing';
import { sap } from './index.ts';

const sample = (name: string) => readFileSync(new URL(`samples/${name}`, import.meta.url));
const read = async (name: string, bytes: Uint8Array = sample(name)): Promise<ReadList> => {
  const [list, ...more] = await readLists([sap], name, bytes);
  if (list === undefined || more.length > 0) throw new Error(`${name}: not one list`);
  return list;
};
const text = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\r\n'));
const perParent = (list: ReadList) => Object.fromEntries(list.parts.map((part) => [part.partNumber, part.perParent]));

describe('sap/cs12', () => {
  it('reads an unconverted list: pages joined, the top assembly from the heading, documents set apart', async () => {
    const list = await read('cs12-en.txt');
    expect(list).toMatchObject({ dialect: 'sap/cs12', hierarchy: 'level', references: ['Assembly drawing'] });
    expect(list.parts.map(({ chain }) => chain.join(' > '))).toEqual([
      '100-00417 > 100-00430',
      '100-00417 > 100-00430 > 200-00420',
      '100-00417 > 100-00430 > 300-00009',
      '100-00417 > 100-00510',
      '100-00417 > 990-00001',
    ]);
  });

  it('does not multiply an exploded quantity again: 16 magnets in 2 rotors are 8 in each', async () => {
    expect(perParent(await read('cs12-en.txt'))).toMatchObject({
      '100-00430': '2',
      '200-00420': '8',
      '300-00009': '2.5 g',
    });
  });

  it('divides by the required quantity in the heading: a German list for ten drives', async () => {
    const list = await read('cs12-de.txt');
    expect(perParent(list)).toEqual({
      '000000000010000430': '1',
      '000000000020000420': '8',
      '000000000030000009': '2.5 g',
      '000000000010000510': '1',
      // A by-product comes out: shown as negative, counted nowhere.
      '000000000099000001': '-150 g',
    });
    expect(list.parts[1]?.chain).toEqual(['000000000010000417', '000000000010000430', '000000000020000420']);
  });

  it.each(['cs12-ja.txt', 'cs12-zh.txt'])('reads %s', async (name) => {
    const list = await read(name);
    expect(list.dialect).toBe('sap/cs12');
    expect(perParent(list)).toMatchObject({ '100-00430': '2', '200-00420': '8', '100-00510': '1' });
    expect(list.parts[1]?.chain).toEqual(['100-00417', '100-00430', '200-00420']);
  });

  it('reads the same list saved as HTML and named .xls', async () => {
    const rows = [
      ['Stufe', 'Auflösungsstufe', 'Pos', 'Komponentennummer', 'Objektkurztext', 'Menge (KME)', 'KME', 'PTp'],
      ['1', '.1', '0010', '100-00430', 'Rotor', '1,000', 'ST', 'L'],
      ['2', '..2', '0010', '200-00420', 'Magnet N42SH', '8,000', 'ST', 'L'],
      ['2', '..2', '0020', '200-00500', 'Blechpaket', '1,000', 'ST', 'L'],
    ];
    const html = `<html><body><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></body></html>`;
    const list = await read('export.xls', text([html]));
    expect(list).toMatchObject({ format: 'html', dialect: 'sap/cs12' });
    expect(perParent(list)).toEqual({ '100-00430': '1', '200-00420': '8', '200-00500': '1' });
  });

  it('takes the second of two units for that of the mass beside it', async () => {
    const rows = ['层次\t展开层\t项目\t组件编号\t物料描述\t组件数量\t单位\t项目类别\t净重\t单位', '1\t.1\t0010\t30021110\t磁钢 38UH 45.2*18*5.5\t1.000\tEA\tL\t0.033\tKG', '1\t.1\t0020\t30021120\t转子铁芯\t1.000\tEA\tL\t14.000\tKG', '1\t.1\t0030\t30021130\t轴\t1.000\tEA\tL\t2.500\tKG']; // prettier-ignore
    const list = await read('list.txt', text(rows));
    expect(list).toMatchObject({
      dialect: 'sap/cs12',
      columns: { unit: ['单位'], massUnit: ['净重'], massUom: ['单位'] },
    });
  });

  const header = 'Lv\tItem\tComponent number\tObject description\tComp. Qty (CUn)\tUn\tICt';
  const lines = (one: string, two: string, three: string) =>
    text([
      header,
      `1\t0010\tA-100\tRotor\t${one}\tEA\tL`,
      `2\t0010\tM-200\tMagnet N42SH\t${two}\tEA\tL`,
      `1\t0020\tB-300\tHousing\t${three}\tEA\tL`,
    ]);

  it.each([
    ['a comma', lines('1,000', '8,000', '1,000')],
    ['a point', lines('1.000', '8.000', '1.000')],
  ])('knows that three decimals are printed always: a list in which all end in 000 behind %s', async (_, bytes) => {
    expect(perParent(await read('list.txt', bytes))).toEqual({ 'A-100': '1', 'M-200': '8', 'B-300': '1' });
  });

  it('does not take a thousand for one where pieces are printed without decimals', async () => {
    const list = await read('list.txt', lines('2', '1.000', '1'));
    expect(perParent(list)).toEqual({ 'A-100': '2', 'M-200': null, 'B-300': '1' });
  });

  const either = (...rows: string[]) =>
    read('list.txt', text(['Stufe\tPos\tKomponente\tObjektkurztext\tKomponentenmenge\tKME\tPTp', ...rows]));

  it('gives no quantity below several where the header may mean the exploded one or that per assembly', async () => {
    const list = await either(
      '1\t0010\tA-100\tRotor\t2,000\tST\tL',
      '2\t0010\tM-200\tMagnet\t16,000\tST\tL',
      '3\t0010\tM-210\tKleber\t1,000\tST\tL',
      '1\t0020\tB-300\tDeckel\t1,500\tST\tL',
    );
    expect(list.dialect).toBe('sap/cs12');
    expect(perParent(list)).toEqual({ 'A-100': '2', 'M-200': null, 'M-210': null, 'B-300': '1.5' });
  });

  it('gives it where both come to the same, in an assembly of which there is one', async () => {
    const list = await either(
      '1\t0010\tA-100\tRotor\t1,000\tST\tL',
      '2\t0010\tM-200\tMagnet\t16,000\tST\tL',
      '2\t0020\tM-300\tWelle\t1,000\tST\tL',
      '3\t0010\tM-310\tStift\t2,000\tST\tL',
    );
    expect(perParent(list)).toEqual({ 'A-100': '1', 'M-200': '16', 'M-300': '1', 'M-310': '2' });
  });

  it('is known by the short words of a narrow layout, and has its top assembly above them', async () => {
    const rows = [
      'Strukturstückliste (mehrstufig)',
      '',
      'Material        A-050',
      'Bedarfsmenge    1,000',
      '',
      '|Stufe|Pos. |Komponente |Objektkurztext |Komp.-Menge |ME |PT |',
      '|.1   |0010 |A-100      |Rotor          |       1,000|ST |L  |',
      '|..2  |0010 |M-200      |Magnet         |      16,000|ST |L  |',
      '|.1   |0020 |B-300      |Deckel         |       1,000|ST |L  |',
    ];
    const list = await read('list.txt', text(rows));
    expect(list).toMatchObject({ dialect: 'sap/cs12', columns: { itemType: ['PT'] } });
    expect(list.parts.map(({ chain }) => chain.join(' > '))).toEqual(['A-050 > A-100', 'A-050 > A-100 > M-200', 'A-050 > B-300']); // prettier-ignore
    expect(perParent(list)).toEqual({ 'A-100': '1', 'M-200': '16', 'B-300': '1' });
  });

  it('gives none of an unclear one where the list is for ten', async () => {
    const rows = [
      'Einsatzmenge\t10,000',
      '',
      'Stufe\tPos\tKomponente\tObjektkurztext\tKomponentenmenge\tKME\tPTp',
      '1\t0010\tA-100\tRotor\t10,000\tST\tL',
      '1\t0020\tB-300\tDeckel\t1,500\tST\tL',
    ];
    expect(perParent(await read('list.txt', text(rows)))).toEqual({ 'A-100': null, 'B-300': null });
  });

  it('reads the exploded quantity where both are there', async () => {
    const rows = [
      'Lv\tItem\tComponent number\tObject description\tComponent quantity\tComp. Qty (CUn)\tUn\tICt',
      '1\t0010\tA-100\tRotor\t2,000\t2,000\tEA\tL',
      '2\t0010\tM-200\tMagnet N42SH\t8,000\t16,000\tEA\tL',
    ];
    expect(perParent(await read('list.txt', text(rows)))).toEqual({ 'A-100': '2', 'M-200': '8' });
  });

  it.each([
    ['Component,Quantity,Description', 'M-200,8,Magnet N42SH', 'S-300,4,Screw'],
    ['Level,Component,Component quantity,Description', '1,M-200,8,Magnet N42SH', '1,S-300,4,Screw'],
    ['Pos,Komponente,Menge,Bezeichnung', '1,M-200,8,Magnet', '2,S-300,4,Schraube'],
  ])('is not seen in a list of one’s own: %s', async (...rows) => {
    expect((await read('own.csv', text(rows))).dialect).toBeNull();
  });
});
