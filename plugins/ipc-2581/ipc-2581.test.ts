import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from 'lintanide/testing';
import { bundledFormatOf } from '../../src/builtin-formats.ts';
import { nodeHost } from '../../src/host/node.ts';
import { readUnit } from '../../src/read/read-unit.ts';
import { defaultLimits } from '../../src/read/types.ts';
import { ipc2581 } from './index.ts';

const sample = readFileSync(new URL('samples/sounder.xml', import.meta.url));
const read = async (bytes: Uint8Array = sample) => {
  const lists = await readLists([ipc2581], 'sounder.xml', bytes);
  expect(lists.map(({ format }) => format)).toEqual(['ipc-2581']);
  return lists[0] ?? expect.fail('no list');
};
const part = async (number: string) =>
  (await read()).parts.find(({ partNumber }) => partNumber === number) ?? expect.fail(`no ${number}`);

describe('ipc-2581', () => {
  it('reads the bill of the board, one level, past the geometry', async () => {
    expect((await read()).parts.map(({ chain, perParent }) => `${chain.join(' > ')} × ${perParent ?? '?'}`)).toEqual([
      'FS-220-B × ?',
      'FS-220-B > LS-40-8 × 1',
      'FS-220-B > CAP-4U7 × 2',
      'FS-220-B > RES-10K × 1',
      'FS-220-B > CON-906 × 1',
      'FS-220-B > SP-305 × 0.85',
    ]);
  });

  it("takes the chosen maker's part, notes the others, and passes over empty entries", async () => {
    expect((await part('LS-40-8')).fields).toMatchObject({
      manufacturer: 'Cape Acoustics',
      mpn: 'CA-4008N',
      alternate: 'Harbour Audio HA40-8',
    });
    expect((await part('RES-10K')).fields).not.toHaveProperty('manufacturer');
  });

  it('marks what is on no board, and only that', async () => {
    expect((await part('CON-906')).fields).toMatchObject({ dnp: 'yes', refDes: 'J9' });
    const capacitor = (await part('CAP-4U7')).fields;
    expect(capacitor).not.toHaveProperty('dnp');
    expect(capacitor).toMatchObject({ refDes: 'C1, C2, C3', footprint: '0805' });
  });

  it('counts what is populated, and nothing where the number fits neither all designators nor those', async () => {
    const counted = async (quantity: string) => {
      const list = await read(
        new TextEncoder().encode(
          sample.toString().replace('"CAP-4U7" quantity="3"', `"CAP-4U7" quantity="${quantity}"`),
        ),
      );
      return list.parts.find(({ partNumber }) => partNumber === 'CAP-4U7')?.perParent ?? null;
    };
    expect([await counted('3'), await counted('2'), await counted('5')]).toEqual(['2', '2', null]);
  });

  it('reads characteristics, and not those of libraries', async () => {
    const capacitor = await part('CAP-4U7');
    expect(capacitor.description).toBe('CCAP · 4.7UF');
    expect(capacitor.fields).toMatchObject({ massUnit: '12', massUom: 'mg' });
    expect(JSON.stringify(capacitor)).not.toContain('CAPACITORS');
  });

  it('leaves out documents and says so', async () => {
    expect((await read()).skipped).toEqual(['DRW-220 Assembly drawing: a document, nothing that is built in']);
  });

  it('says where a line stands, and refuses a file that ends early', async () => {
    expect((await part('CON-906')).place).toBe('line 34 /IPC-2581[1]/Bom[1]/BomItem[4]');
    await expect(read(sample.subarray(0, 2500))).rejects.toMatchObject({ name: 'ReadError' });
  });

  it('says of a document without a bill what to export', async () => {
    const root =
      '<IPC-2581 xmlns="http://webstds.ipc.org/2581"><Content><FunctionMode mode="STACKUP"/></Content><Ecad><CadData><Layer name="TOP"/><Layer name="GND"/></CadData></Ecad></IPC-2581>';
    const options = {
      host: nodeHost,
      limits: defaultLimits,
      encoding: null,
      scoreSample: () => 0,
      formatOf: bundledFormatOf,
    };
    const { format, sheets, skipped } = await readUnit(new TextEncoder().encode(root), 'board.xml', options);
    expect([format, sheets.length, skipped]).toEqual([
      'ipc-2581',
      0,
      [
        {
          what: 'the document',
          reason: 'it holds no bill (function mode STACKUP): export it with the function mode BOM or FULL',
        },
      ],
    ]);
  });
});
