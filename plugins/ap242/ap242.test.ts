import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from 'lintanide/testing';
import { ap242 } from './index.ts';

const sample = readFileSync(new URL('samples/winch.stpx', import.meta.url));
const read = async (bytes: Uint8Array) => (await readLists([ap242], 'winch.stpx', bytes))[0] ?? expect.fail('no list');

describe('ap242', () => {
  it('counts the pieces of a part and reads amounts, of one view', async () => {
    const list = await read(sample);
    expect(list.format).toBe('ap242');
    expect(list.parts.map(({ chain, perParent }) => `${chain.join(' > ')} × ${perParent ?? '?'}`)).toEqual([
      'W-100 × ?',
      'W-100 > W-200 × 1',
      'W-100 > W-200 > W-210 × 4',
      'W-100 > W-200 > W-290 × 2.5 g',
    ]);
  });

  it('says what is another view, no piece, or in another file', async () => {
    expect((await read(sample)).skipped).toEqual([
      'gearbox.stpx: another file that the structure refers to: lint both in one run',
      '1 relations PromissoryAssemblyOccurrenceUsage: they are no pieces of an assembly',
      'view v2m: another view of what view v2 shows',
      'occurrence o-gear: the document refers to it and does not hold it: the structure may go on in another file',
    ]);
  });

  it('reads versions and properties with their units', async () => {
    const magnet = (await read(sample)).parts[2];
    expect(magnet?.fields).toMatchObject({
      revision: 'B',
      description: 'Magnet N38UH 25x10x5',
      material: 'NdFeB N38UH',
      massUnit: '9400',
      massUom: 'mg',
    });
    expect(magnet?.place).toMatch(/^line 15 \/Uos\[1\]\/DataContainer\[1\]\/Part\[1\]/);
  });

  it('reads properties that refer to a definition, before or after it, and says which has none', async () => {
    const referring =
      (name: string, id: string) =>
      (text: string): string =>
        text.replace(
          `<PropertyDefinitionString>${name}</PropertyDefinitionString>`,
          `<PropertyDefinition uidRef="${id}"/>`,
        );
    const definitions =
      '<PropertyDefinition uid="pd1"><Id id="Mass"/><PropertyType><ClassString>general</ClassString></PropertyType></PropertyDefinition><PropertyDefinition uid="pd2"><Id><Identifier uid="i9" id="Material"/></Id></PropertyDefinition>';
    const text = referring('Material', 'pd2')(referring('Mass', 'pd1')(sample.toString()));
    const before = await read(new TextEncoder().encode(text.replace(/<Part /, `${definitions}<Part `)));
    const after = await read(
      new TextEncoder().encode(text.replace('</DataContainer>', `${definitions}</DataContainer>`)),
    );
    for (const list of [before, after])
      expect(list.parts[2]?.fields).toMatchObject({ material: 'NdFeB N38UH', massUnit: '9400', massUom: 'mg' });
    const none = await read(new TextEncoder().encode(text));
    expect(none.skipped).toContain(
      'properties of definition pd1: the document refers to it and does not hold it, or it has no name',
    );
  });

  it('reads an edition of the standard with another namespace and prefix', async () => {
    const text = sample
      .toString()
      .replaceAll('bom:', 'x:')
      .replaceAll('xmlns:bom', 'xmlns:x')
      .replace('10303/-3001/-ed-2/tech/xml-schema/bo_model', '10303/-4442/-ed-1/tech/xml-schema/domain_model');
    expect((await read(new TextEncoder().encode(text))).parts).toHaveLength(4);
  });
});
