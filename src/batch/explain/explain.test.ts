import { describe, expect, it } from 'vitest';
import { explainText, MOTOR_BOM } from '../../../test/support/explain.ts';

const explain = (address: string, options = {}) => explainText(MOTOR_BOM, address, options);

describe('a row explained', () => {
  it('shows each cell with its field and the role in which it was read', async () => {
    const { cells, headerRow, hierarchy } = await explain('MAG-01');
    expect(headerRow).toBe(1);
    expect(hierarchy).toBe('level');
    expect(cells).toContainEqual({
      name: 'D4',
      header: 'Material',
      text: 'NdFeB N42SH',
      field: 'material',
      role: 'material',
    });
    expect(cells).toContainEqual({ name: 'E4', header: 'Qty', text: '8', field: 'quantity', role: null });
  });

  it('gives the chain from the top and the evidence in the order of the ladder', async () => {
    const { part, findings } = await explain('MAG-01');
    expect(part?.chains).toEqual([['A-1000', 'M-2000', 'MAG-01']]);
    expect(part?.evidence.map(({ kind }) => kind)).toEqual(['material', 'grade', 'context']);
    expect(part?.evidence[0]).toMatchObject({ cell: 'D4', text: 'NdFeB', grade: 'published' });
    expect(findings).toMatchObject([{ ruleId: 'mofcom/controlled-item', basis: 'item' }]);
  });

  it('asks again what an answer would change', async () => {
    const whatIf = (await explain('MAG-01')).part?.whatIf ?? [];
    const entries = (id: string) =>
      whatIf.find((one) => one.id === id)?.findings.flatMap(({ controls }) => controls.map(({ entry }) => entry)) ?? [];
    expect(whatIf[0]).toMatchObject({ id: 'below-limit', data: { elements: 'Dy and Tb' } });
    expect(entries('below-limit')).not.toContain('1C905.a.4');
    expect(entries('all-found')).toContain('1C905.a.4');
    const elsewhere = whatIf.find(({ id }) => id === 'from-elsewhere')?.findings[0]?.controls ?? [];
    expect(elsewhere.find(({ entry }) => entry === '1C905.a.4')?.applies).toBe('not-this-movement');
  });

  it('asks the other way round where the country is given', async () => {
    const { part } = await explain('MAG-01', { trade: { shipFrom: 'JP' } });
    expect(part?.whatIf.map(({ id }) => id)).toContain('from-territory');
  });

  it('a ferrite or a grade would settle a magnet that only its word speaks for', async () => {
    const { part } = await explain('SP-01');
    expect(part?.whatIf.find(({ id }) => id === 'other-family')?.findings).toEqual([]);
    expect(part?.whatIf.find(({ id }) => id === 'grade')?.findings[0]?.basis).toBe('item');
  });
});

describe('a row without a finding', () => {
  it('says that the motor is only what the driver is for', async () => {
    const { part, findings } = await explain('DRV-77');
    expect(findings).toEqual([]);
    expect(part?.silence).toMatchObject({
      id: 'other-part',
      data: { noun: expect.stringContaining('driver') as string },
    });
    expect(part?.silence?.data['only']).toContain('motor');
    expect(part?.against.length).toBeGreaterThan(0);
  });

  it('says what an alloy that no entry names may hold', async () => {
    const { part, findings } = await explainText('Part number,Description,Qty\nF-1,Mischmetal ingot,1\n', 'F-1');
    expect(findings).toEqual([]);
    expect(part?.silence).toEqual({ id: 'no-entry', data: { material: 'mischmetal (Sm possible)' } });
  });

  it('says that the bill lists the magnet itself', async () => {
    expect((await explain('M-2000')).part?.silence).toEqual({ id: 'reported-below', data: { parts: 'MAG-01 (B4)' } });
  });

  it('says that the bill lists a magnet without rare earths', async () => {
    const list =
      'Level,Part number,Description,Qty\n0,T-1000,Drive,1\n1,M-1001,BLDC motor,1\n2,S-1002,Ferrite magnet,1\n1,M-1003,BLDC motor,1\n';
    const { part, findings } = await explainText(list, 'M-1001');
    expect(findings).toEqual([]);
    expect(part?.silence).toEqual({ id: 'plain-below', data: { parts: 'S-1002 (B4)' } });
    expect((await explainText(list, 'M-1003')).findings).toHaveLength(1);
  });

  it('says that the magnet is a ferrite', async () => {
    const { part } = await explain('FER-01');
    expect(part?.silence?.id).toBe('against');
    expect(part?.against[0]).toMatchObject({ kind: 'negative', cell: expect.stringMatching(/^[CD]7$/) as string });
  });

  it('is explained as what it is: header, heading, total, title, skipped sheet', async () => {
    const text =
      'Assembly list of A-1000,,\n\nPart number,Description,Qty\nMotors,,\nX-1001,BLDC motor 24 V,1\nX-1002,Screw M3,4\nX-1003,Housing,1\n,Total,6\n';
    const kind = async (address: string) => (await explainText(text, address)).kind;
    expect(await kind('A1')).toBe('outside');
    expect(await kind('B3')).toBe('header');
    expect(await kind('A4')).toBe('heading');
    expect(await kind('B8')).toBe('total');
    expect(await kind('A6')).toBe('part');
    const notes = await explainText('Minutes of the meeting\nWe spoke about motors and magnets.\n', 'A2');
    expect(notes).toMatchObject({ kind: 'skipped', part: null, findings: [] });
    expect(notes.reason).not.toBe('');
  });

  it('says that a row was valid until a day that is past', async () => {
    const csv =
      'Part number,Description,Qty,Valid to\nMAG-01,Magnet N42SH,8,31-DEC-21\nMAG-02,Magnet N42SH,8,\nB-1,Bolt,8,';
    expect((await explainText(csv, 'MAG-01')).part?.expired).toBe('2021-12-31');
    expect((await explainText(csv, 'MAG-02')).part?.expired).toBeNull();
  });
});
