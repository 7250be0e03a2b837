import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from 'lintanide/testing';
import { kicad } from './index.ts';

const sample = readFileSync(new URL('samples/netlist.xml', import.meta.url));
const read = async () => {
  const lists = await readLists([kicad], 'counter.xml', sample);
  expect(lists.map(({ format }) => format)).toEqual(['kicad-netlist']);
  return lists[0] ?? expect.fail('no list');
};
const part = async (designator: string) =>
  (await read()).parts.find(({ fields }) => fields['refDes'] === designator) ?? expect.fail(`no ${designator}`);

describe('kicad netlist', () => {
  it('makes each component a line of one piece', async () => {
    expect(
      (await read()).parts.map(({ fields, perParent }) => `${fields['refDes'] ?? ''} ${perParent ?? '?'}`),
    ).toEqual(['U1 1', 'BZ1 1', 'R1 1', 'H1 1', 'J1 1']);
  });

  it('takes fields before what the library says, each once', async () => {
    const reed = await part('U1');
    expect(reed.fields).toMatchObject({
      manufacturer: 'Example Sensors',
      mpn: 'RSW-14-NO',
      footprint: 'Sensor:Reed_14mm',
      link: 'https://example.com/rsw14.pdf',
    });
    expect(reed.description).toMatch(/^Reed switch 14 mm, normally open/);
  });

  it('falls back to the library, and passes over empty links', async () => {
    const buzzer = await part('BZ1');
    expect(buzzer.description).toContain('Buzzer, polarized');
    expect(buzzer.fields).not.toHaveProperty('link');
    expect((await part('J1')).description).toBe('CONN_01X04');
  });

  it('knows what is not fitted by a property without a value', async () => {
    expect((await part('R1')).fields['dnp']).toBe('yes');
    expect((await part('H1')).fields).not.toHaveProperty('dnp');
  });

  it('says where a component stands', async () => {
    expect((await part('R1')).place).toBe('line 31 /export[1]/components[1]/comp[3]');
  });

  it('leaves other documents with this root to the general reader', async () => {
    const other =
      '<export><part number="A-100" description="Magnet" quantity="2"/><part number="A-200" description="Plate" quantity="1"/></export>';
    const [list] = await readLists([kicad], 'other.xml', new TextEncoder().encode(other));
    expect(list?.format).toBe('xml');
    expect(list?.parts).toHaveLength(2);
  });
});
