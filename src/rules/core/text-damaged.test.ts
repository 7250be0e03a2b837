import { describe, expect, it } from 'vitest';
import { lintText } from '../../testing.ts';

async function reported(csv: string | Uint8Array): Promise<string[]> {
  const record = await lintText({ name: 'none' }, { csv: csv, rules: ['data/text-damaged'] });
  return record.findings.map(
    ({ data, locations }) => `${String(data.text)} ${locations.map(({ cell }) => cell).join(' ')}`,
  );
}

describe('data/text-damaged', () => {
  it('names the cell of a text with characters that could not be read, once for all rows of a text', async () => {
    expect(
      await reported('Part number,Description,Qty\nA-1,サーボモ\ufffd,1\nA-2,Screw M3,2\nA-1,サーボモ\ufffd,3\n'),
    ).toEqual(['サーボモ\ufffd B2 B4']);
  });

  it('looks at part numbers, and not at remarks', async () => {
    expect(
      await reported('Part number,Description,Qty,Remark\nA-\ufffd1,Motor,1,x\nA-2,Screw M3,2,sp\ufffdter\n'),
    ).toEqual(['A-\ufffd1 A2']);
  });

  it('names a text that was UTF-8, read as Windows-1252 and stored again, with what it says; of makers too', async () => {
    const csv =
      'Part number,Description,Qty,Manufacturer\nMO-200,BÃ¼rstenloser Motor,1,MÃ¼ller Magnete\nA-2,Screw M3,2,Müller\n';
    const { findings } = await lintText({ name: 'none' }, { csv, rules: ['data/text-damaged'] });
    expect(findings.map(({ messageId, data, locations }) => [messageId, data['repaired'], locations[0]?.cell])).toEqual(
      [
        ['doubled', 'Bürstenloser Motor', 'B2'],
        ['doubled', 'Müller Magnete', 'D2'],
      ],
    );
  });

  it('is silent on capitals of Portuguese', async () => {
    expect(await reported('Part number,Description,Qty\nA-1,ÍMÃ DE NEODÍMIO,1\nA-2,MÃO DE OBRA SÃO PAULO,2\n')).toEqual(
      [],
    );
  });

  it('is silent on whole texts', async () => {
    expect(await reported('Part number,Description,Qty\nA-1,電子部品（大）,1\nA-2,Läufer,2\n')).toEqual([]);
  });

  it('says it once of a column in a wrong encoding', async () => {
    const lines = Array.from({ length: 12 }, (_, i) => `P-${String(i)},Geh\u00c3\u00a4use ${String(i)},1`);
    const csv = ['Part number,Description,Qty', ...lines].join('\n');
    const { findings } = await lintText({ name: 'none' }, { csv, rules: ['data/text-damaged'] });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ messageId: 'several-doubled', data: { count: 12, repaired: 'Gehäuse 0' } });
  });
});
