import { describe, expect, it } from 'vitest';
import { mofcom } from '../../plugins/mofcom/index.ts';
import { lintText } from '../testing.ts';

async function statedOf(head: string, ...rows: readonly string[]) {
  const lines = rows.map((cells) => `MAG-1001,SmCo magnet ring Sm2Co17,2,${cells}\n`);
  const csv = `Part number,Description,Qty,${head}\n${lines.join('')}SCR-1001,Hex bolt M5 steel,2,${rows[0] ?? ''}\n`;
  return (await lintText(mofcom, { csv, rules: ['mofcom/controlled-item'] })).findings[0]?.stated;
}

describe('where a part comes from', () => {
  it('is what the bill names: maker, seller and country of origin', async () => {
    expect(await statedOf('Manufacturer,Supplier,Country of origin', 'Nordmark,Tokyo Parts,JP')).toEqual({
      makers: ['Nordmark'],
      suppliers: ['Tokyo Parts'],
      origins: ['JP'],
    });
  });

  it('is what all its lines say, in whatever order they stand', async () => {
    const two = { suppliers: ['Bridge Trading', 'Tokyo Parts'] };
    expect(await statedOf('Supplier', 'Tokyo Parts', 'Bridge Trading')).toEqual(two);
    expect(await statedOf('Supplier', 'Bridge Trading', 'Tokyo Parts', 'Tokyo Parts')).toEqual(two);
  });

  it('is where its list is shipped from, as the head of that says, unless a line says otherwise', async () => {
    const shippedFrom = async (head: string, cell: string): Promise<unknown> => {
      const csv = `Quotation 4711,,,\nShip from: China,,,\n,,,\nPart number,Description,Qty,${head}\nMAG-1001,SmCo magnet ring Sm2Co17,2,${cell}\nSCR-1001,Hex bolt M5,2,${cell}\n`;
      const { findings } = await lintText(mofcom, { csv, rules: ['mofcom/controlled-item'] });
      return findings[0]?.stated?.shipFroms;
    };
    expect(await shippedFrom('Remarks', 'urgent')).toEqual(['China']);
    expect(await shippedFrom('Ship from', 'JP')).toEqual(['JP']);
  });

  it('is nothing where nobody says it, or says no name', async () => {
    expect(await statedOf('Remarks', 'urgent')).toBeUndefined();
    expect(await statedOf('Supplier,Country of origin', 'TBD,n/a')).toBeUndefined();
  });
});
