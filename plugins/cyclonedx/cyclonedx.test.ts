import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDeclared, readLists } from 'lintanide/testing';
import { cyclonedx } from './index.ts';

const sample = readFileSync(new URL('samples/gimbal.xml', import.meta.url));

describe('cyclonedx in XML', () => {
  it('puts a flat list together by its dependencies, nested components below their parent', async () => {
    const [list] = await readLists([cyclonedx], 'gimbal.xml', sample);
    expect(list?.parts.map(({ chain, perParent }) => `${chain.join(' > ')} × ${perParent ?? '?'}`)).toEqual([
      'Gimbal × ?',
      'Gimbal > CM-2204 × 2',
      'Gimbal > CM-2204 > AM-14-45 × 14',
      'Gimbal > CM-2204 > AM-14-45 > Coating · NiCuNi plating × 1',
      'Gimbal > Screw M2 × 1',
    ]);
    expect(list?.parts[2]?.fields).toMatchObject({ manufacturer: 'Ardal Magnetics', mpn: 'AM-14-45' });
  });

  it('has no place for substances, so it is no declaration', async () => {
    expect(await readDeclared([cyclonedx], 'gimbal.xml', sample)).toBeNull();
  });
});

describe('cyclonedx in JSON', () => {
  it('is read as the XML form is', async () => {
    const json = readFileSync(new URL('samples/gimbal.json', import.meta.url));
    const [[ofJson], [ofXml]] = await Promise.all([
      readLists([cyclonedx], 'gimbal.json', json),
      readLists([cyclonedx], 'gimbal.xml', sample),
    ]);
    const plain = (list: typeof ofJson) =>
      list?.parts.map(({ chain, perParent, fields }) => ({ chain, perParent, fields }));
    expect(plain(ofJson)).toEqual(plain(ofXml));
    expect(ofJson?.parts[2]?.place).toBe('line 15 /components[2]');
  });
});
