import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noteWords } from '../run/note-words.ts';
import { lookInto } from './notes.ts';

describe('JSON that no name and no word of English tells for a list', async () => {
  const words = await noteWords();
  const file = join(mkdtempSync(join(tmpdir(), 'probe-')), 'data.json');
  const isList = async (text: string): Promise<boolean> => {
    writeFileSync(file, text);
    return (await lookInto(file, words)).isList;
  };

  it.each([
    '[{"sifra":"R-1","naziv":"LEŽAJ","zaloga":"12","dobavitelj":"SKF"},{"sifra":"R-2","naziv":"MAGNET NEODIM N45","zaloga":"80","dobavitelj":"MAGSY"}]',
    '{"stavke": [{"naziv":"Vijak","količina":4},{"naziv":"Servo motor","količina":2}]}',
    '[{"품명":"스피커","수량":2},{"품명":"나사","수량":8}]',
  ])('is read where its records name parts and how many, in any language: %s', async (text) => {
    expect(await isList(text)).toBe(true);
  });

  it.each([
    [
      'names things and neither counts nor prices them',
      '[{"name":"servo motor","speed":3},{"name":"magnet","speed":4}]',
    ],
    ['holds no thing one would be told of', '[{"naziv":"Vijak","količina":4},{"naziv":"Matica","količina":2}]'],
    [
      'is settings with a record within',
      '{"version":1,"items":[{"naziv":"Servo motor","količina":2},{"naziv":"a","količina":1}]}',
    ],
    ['has one record', '[{"naziv":"Servo motor","količina":2}]'],
  ])('is left where it %s', async (_, text) => {
    expect(await isList(text)).toBe(false);
  });

  it('is left in time that its length bounds', async () => {
    expect(await isList(`[{${'"a":"'.repeat(10_000)}`)).toBe(false);
    expect(await isList(`[{${' '.repeat(60_000)}"a" `)).toBe(false);
  });
});
