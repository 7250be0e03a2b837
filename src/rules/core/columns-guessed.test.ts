import { describe, expect, it } from 'vitest';
import { lintText } from '../../testing.ts';

async function reported(csv: string): Promise<string[]> {
  const { findings } = await lintText({ name: 'none' }, { csv, rules: ['data/columns-guessed'] });
  return findings.map(({ data, locations }) => `${locations[0]?.cell ?? ''} ${String(data['columns'])}`);
}

describe('data/columns-guessed', () => {
  it('says how a list is read whose header nobody knows', async () => {
    const csv = 'Foo,Bar,Baz\nScrew M3x8,A2,12\nNut M3,A2,30\nBracket left,PETG,2\nBracket right,PETG,4\n';
    expect(await reported(csv)).toEqual(['A1 A description, C quantity']);
  });

  it('says how a list is read that has no header', async () => {
    expect(await reported('Screw M3x8,12\nNut M3 hex,30\nBracket left,2\nBracket right,4\nCover plate,1\n')).toEqual([
      'A1 A description, B quantity',
    ]);
  });

  it('says nothing where words head the columns', async () => {
    expect(await reported('Part,Qty\nScrew M3x8,12\nNut M3,30\n')).toEqual([]);
  });
});
