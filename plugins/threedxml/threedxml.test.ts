import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from 'lintanide/testing';
import { zip } from '../../test/support/zip.ts';
import { threedxml } from './index.ts';

const sample = readFileSync(new URL('samples/fan.3dxml.xml', import.meta.url));

describe('3dxml', () => {
  it('counts instances, whatever their order and the form of their references', async () => {
    const [list] = await readLists([threedxml], 'fan.3dxml', sample);
    expect(list?.parts.map(({ chain, perParent }) => `${chain.join(' > ')} × ${perParent ?? '?'}`)).toEqual([
      'FAN-100 × ?',
      'FAN-100 > FAN-110 × 3',
      'FAN-100 > bearing.3dxml#7 × 1',
    ]);
    expect(list?.parts[1]?.fields).toMatchObject({ description: 'Magnet N42SH', material: 'NdFeB' });
    expect(list?.skipped).toEqual(['bearing.3dxml#7: the part stands in another document: lint both in one run']);
  });

  it('of a package is the document that its manifest calls the root', async () => {
    const other = sample.toString().replaceAll('FAN-100', 'REP-900');
    const parts = [
      { name: 'a-representation.3dxml', data: other },
      { name: 'fan.3dxml', data: sample.toString() },
      { name: 'Manifest.xml', data: '<Manifest><Root>fan.3dxml</Root></Manifest>' },
    ];
    const [list] = await readLists([threedxml], 'fan.3dxml', zip(parts));
    expect(list?.parts[0]?.partNumber).toBe('FAN-100');
  });
});
