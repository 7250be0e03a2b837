import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from 'lintanide/testing';
import { teamcenter } from './index.ts';

const read = async (text: string) => {
  const [list, ...more] = await readLists([teamcenter], 'list.csv', new TextEncoder().encode(text));
  if (list === undefined || more.length > 0) throw new Error('not one list');
  return list;
};
const sample = readFileSync(new URL('samples/bom-line-en.csv', import.meta.url), 'utf8');

describe('teamcenter/bom-line', () => {
  it('has its levels by the blanks before a line, and one where no quantity stands', async () => {
    const { dialect, parts } = await read(sample);
    expect(dialect).toBe('teamcenter/bom-line');
    expect(parts.map(({ chain, perParent }) => `${chain.join(' > ')} x ${perParent ?? '?'}`)).toEqual([
      '100-00417/A;1-Servo drive (View) x 1',
      '100-00417/A;1-Servo drive (View) > 100-00430/B;2-Rotor (View) x 2',
      '100-00417/A;1-Servo drive (View) > 100-00430/B;2-Rotor (View) > 200-00420/A;1-Magnet segment NdFeB N42SH 20x10x5 x 8',
      '100-00417/A;1-Servo drive (View) > 100-00430/B;2-Rotor (View) > 200-00431/C;1-Shaft x 1',
      '100-00417/A;1-Servo drive (View) > 100-00510/A;3-Encoder x 1',
      '100-00417/A;1-Servo drive (View) > 200-00710/A;1-Screw M4x12 x 4',
    ]);
  });

  it('is not seen where the column is called otherwise', async () => {
    expect((await read(sample.replace('BOM Line', 'Line'))).dialect).toBeNull();
  });

  it('is not seen where that column counts the lines, and the number has one of its own', async () => {
    const text = 'BOM-Zeile;Ebene;Teil-ID;Bezeichnung;Menge\n1;0;CT-900000;Gantry;1\n2;1;CT-900100;Direktantrieb;1\n';
    const { dialect, parts } = await read(text);
    expect(dialect).toBeNull();
    expect(parts.map(({ chain }) => chain.join(' > '))).toEqual(['CT-900000', 'CT-900000 > CT-900100']);
  });

  it.each([
    ['counts the lines', ['1', '1', '2']],
    ['numbers records', ['BL-0001', 'BL-0002', 'BL-0003']],
  ])('is not seen where it %s of a table, whose parts are called otherwise', async (_, lines) => {
    const rows = ['Magnet N42SH', 'Servo motor', 'Magnet SmCo disc'].map(
      (name, at) => `B-0${String(at + 7)},${lines[at] ?? ''},${name},2`,
    );
    const { dialect, parts } = await read(`bom_id,bom_line,material_description,qty\n${rows.join('\n')}\n`);
    expect(dialect).toBeNull();
    expect(new Set(parts.map(({ chain }) => chain.at(-1))).size).toBe(3);
    expect(parts.map(({ chain }) => chain.at(-1))).not.toContain('1');
  });

  it.each(['4711/A;1-Servo drive', '4711/001-Servo drive', '4711-Servo drive', '4711/A;1-电机'])(
    'is seen by lines such as %s',
    async (line) => {
      expect((await read(`BOM Line,Find No.,Quantity\n${line},10,2\n`)).dialect).toBe('teamcenter/bom-line');
    },
  );
});
