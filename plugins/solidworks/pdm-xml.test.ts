import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from 'lintanide/testing';
import { solidworks } from './index.ts';

const sample = readFileSync(new URL('samples/pdm-spindle.xml', import.meta.url));

describe('solidworks-pdm', () => {
  it('breaks a sub-assembly down once, wherever it is repeated, and tidies quantities', async () => {
    const [list] = await readLists([solidworks], 'pdm-spindle.xml', sample);
    expect(list?.format).toBe('solidworks-pdm');
    expect(list?.parts.map(({ chain, perParent }) => `${chain.join(' > ')} × ${perParent ?? '?'}`)).toEqual([
      'SP-1000 × 1',
      'SP-1000 > SP-1100 × 2',
      'SP-1000 > SP-1100 > SP-1110 × 12',
      'SP-1000 > SP-1200 × 1',
      'SP-1000 > SP-1200 > SP-1100 × 1',
      'SP-1000 > SP-1200 > SP-1210 × 0.5',
    ]);
    expect(list?.skipped).toEqual(['document 506: it has no configuration, so nothing is said of it']);
  });

  it('knows attributes by the words of the site, and keeps the others by name', async () => {
    const [list] = await readLists([solidworks], 'pdm-spindle.xml', sample);
    expect(list?.parts[2]?.fields).toMatchObject({
      partNumber: 'SP-1110',
      description: 'Magnet segmentni',
      material: 'NdFeB N42SH',
    });
    expect(list?.parts[2]?.place).toContain('line 8 /xml[1]/transactions[1]');
  });

  it('reads a document of another program with the root <xml> as any XML', async () => {
    const other =
      '<xml><part number="A-1000" description="Magnet" quantity="2"/><part number="A-1001" description="Shaft" quantity="1"/></xml>';
    const lists = await readLists([solidworks], 'other.xml', new TextEncoder().encode(other));
    expect(lists.map(({ format }) => format)).not.toContain('solidworks-pdm');
    expect(lists[0]?.parts.length).toBe(2);
  });
});
