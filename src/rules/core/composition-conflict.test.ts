import { describe, expect, it } from 'vitest';
import { lintText } from '../../testing.ts';

const run = async (description: string) => {
  const csv = `Part number,Description,Qty\nMAG-101,"${description}",8\nSCR-001,Hex bolt M5 steel,4\nSCR-002,Washer M5 steel,4`;
  return (await lintText({ name: 'none' }, { csv, rules: ['data/composition-conflict'] })).findings;
};

describe('data/composition-conflict', () => {
  it('reports "Dy-free" beside a grade that is made with heavy rare earths, at the cell that says so', async () => {
    const [finding, ...more] = await run('NdFeB magnet N42EH, Dy-free');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ partNumber: 'MAG-101', messageId: 'stated', defaultSeverity: 'error' });
    expect(finding?.locations[0]?.cell).toBe('B2');
    expect(finding?.data['grade']).toContain('42EH');
  });

  it.each(['Ferrite magnet N42SH 20x10x5', 'Hartferrit-Magnet N35 Ø20', 'AlNiCo magnet rod N45H'])(
    'reports a family that no rare-earth grade belongs to: %s',
    async (description) => {
      const [finding, ...more] = await run(description);
      expect(more).toEqual([]);
      expect(finding).toMatchObject({ partNumber: 'MAG-101', messageId: 'family' });
    },
  );

  it.each([
    'NdFeB magnet N42, Dy-free',
    'Ferrite magnet Y30BH 20x10x5',
    'Ferrite core N87 RM8',
    'AlNiCo 5 magnet LNG44',
    'NdFeB magnet N42SH, Dy-free',
    'NdFeB magnet N42EH',
    'Ferrite magnet Y30, Dy-free',
  ])('is silent about %s', async (description) => {
    expect(await run(description)).toEqual([]);
  });
});
