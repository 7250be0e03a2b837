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
    [
      'names parts of a robot as its program does',
      '- name: Servo motor\n  link: base\n- name: DC motor\n  link: arm\n- name: Motor\n  link: arm\n',
    ],
    ['has one record', '[{"naziv":"Servo motor","količina":2}]'],
  ])('is left where it %s', async (_, text) => {
    expect(await isList(text)).toBe(false);
  });

  const called = async (name: string, text: string): ReturnType<typeof lookInto> => {
    const path = join(file, '..', name);
    writeFileSync(path, text);
    return lookInto(path, words);
  };
  it('is told of nothing where this tool wrote it: as a report, or as text for people', async () => {
    const parts = '"findings":[{"partNumber":"V-1","name":"Servo motor"},{"partNumber":"V-2","name":"Servo motor"}]';
    const report = (tool: string): string =>
      `{"schemaVersion":1,"tool":{"name":"${tool}","version":"1"},"files":[{${parts}}]}`;
    expect(await called('parts.json', report('lintanide'))).toEqual({ isList: false, names: null });
    expect((await called('parts.json', report('another'))).names).toBe('Servo motor');
    const stylish =
      'a.csv  (csv, 1 table, 2 lines, 2 parts)\n  B2  warning  V-1  mofcom/embedded-content\n    Servo motor\n';
    const text = async (more: string) => {
      await called('kept.txt', more);
      return lookInto(join(file, '..', 'kept.txt'), words, true);
    };
    expect(await text(stylish)).toEqual({ isList: false, names: null });
    expect((await text(stylish.replace('a.csv  (csv', 'bench (csv'))).names).not.toBeNull();
  });

  const bought = ['Fan 12 V', 'Screw M3', 'Cable'].map(
    (name, at) =>
      `K${String(at)}:\n  Name: ${name}\n  Suppliers:\n    X:\n      PartNo: A-${String(at)}\n      Link: https://x.example/${String(at)}\n`,
  );

  it('is read without quantities where its records say where parts are bought, and name one that is looked for or are called parts', async () => {
    const text = bought.join('');
    expect((await called('data.yaml', text.replace('Screw M3', 'Servo motor'))).isList).toBe(true);
    expect((await called('cnc_parts.yaml', text)).isList).toBe(true);
    expect((await called('data.yaml', text)).isList).toBe(false);
  });

  it.each([
    ['robot_parts.yaml', 'motor:\n  name: Stepper motor\nscrew:\n  name: Screw M3\n', 'Stepper motor'],
    ['parts.yaml', 'drive:\n  - Stepper motor\n  - Screw M3\n', 'Stepper motor'],
    ['parts_v2.yml', 'drive: Stepper motor\nscrew: Screw M3\n', 'Stepper motor'],
    ['parts.json', '{"drive":["Screw","Stepper motor"]}', 'Stepper motor'],
    ['parts.json', '{"drive":{"x":"Screw M3"}}', null],
    ['settings.yaml', 'drive: Stepper motor\nscrew: Screw M3\n', null],
  ])('that is called %s is told of by what it names: %j', async (name, text, names) => {
    expect(await called(name, text)).toEqual({ isList: false, names });
  });

  it.each([
    [
      'a tree below one key',
      '{"exported":"x","root":{"partNumber":"A-1","description":"Pump","quantity":1,"children":[{"partNumber":"A-2","description":"Rotor","quantity":2}]}}',
    ],
    [
      'a tree whose number and place stand in records of their own',
      '{"top":{"item":{"item_number":"A-1","name":"Pump"},"usage":{"qty":1},"bom":[{"item":{"item_number":"A-2","name":"Ring"},"usage":{"qty":2}}]}}',
    ],
    [
      'a tree in another language',
      '{"Struktur":{"Teilenummer":"A-1","Benennung":"Pumpe","Menge":1,"Unterteile":[{"Teilenummer":"A-2","Benennung":"Welle","Menge":"2"}]}}',
    ],
    [
      'records behind others',
      '{"meta":{"user":"x"},"rows":[{"numer części":"A-1","nazwa":"Wał","ilość":1},{"numer części":"A-2","nazwa":"Śruba","ilość":4}]}',
    ],
    [
      'records at the top',
      '[{"Sachnummer":"A-1","Benennung":"Welle","Stück":1},{"Sachnummer":"A-2","Benennung":"Ring","Werkstoff":"SmCo5","Stück":4}]',
    ],
  ])('is read where it numbers, names and counts parts in %s, whatever it is called', async (_, text) => {
    expect(await called('x17.json', text)).toEqual({ isList: true, names: null });
  });

  it.each([
    [
      'numbers and names them, and counts none',
      '{"a":{"partNumber":"A-1","name":"Shaft"},"b":{"partNumber":"A-2","name":"Servo motor"}}',
      'Servo motor',
    ],
    [
      'names and counts them, and numbers none',
      '{"bag":{"slot":[{"name":"Lamp","count":1},{"name":"Magnet","count":2}]}}',
      'Magnet',
    ],
    [
      'names nothing that is looked for',
      '{"bag":{"slot":[{"name":"Lamp","count":1},{"name":"Rope","count":2}]}}',
      null,
    ],
    [
      'numbers no part',
      '{"bag":{"slot":[{"id":"1","name":"Lamp","count":1},{"id":"2","name":"Rope","count":2}]}}',
      null,
    ],
    [
      'is of packages',
      '{"packages":{"a":{"version":"1.0.0","name":"magnet","count":1},"b":{"version":"1","name":"servo"}}}',
      null,
    ],
  ])('that %s further down is told of by what it names: %s', async (_, text, names) => {
    expect(await called('x17.json', text)).toEqual({ isList: false, names });
  });

  it.each([
    [
      'numbers, names and counts parts',
      '{"id":"7","columns":["Level","Part Number","Description","Quantity"],\n"cells":[["0","P-1","Pump",1],["1","P-2","Shaft",2]]}',
    ],
    ['does so in its first row', '[["Sachnummer","Benennung","Menge"],["P-1","Pumpe",1],["P-2","Welle",2]]'],
    ['counts things of which one is looked for', '{"fields":["Name","Qty"],"rows":[["Screw M3",4],["Servo motor",2]]}'],
  ])('is read where its table %s', async (_, text) => {
    expect(await called('x17.json', text)).toEqual({ isList: true, names: null });
  });

  it.each([
    ['counts things of which none is looked for', '{"columns":["Name","Count"],"data":[["get",4],["put",2]]}'],
    ['counts none', '{"columns":["Part Number","Description"],"data":[["P-1","Pump"],["P-2","Shaft"]]}'],
    ['has figures alone', '{"columns":["x","y","quantity"],"data":[[1,2,3],[2,3,4]]}'],
    ['has no row', '{"columns":["Part Number","Description","Quantity"],"data":[]}'],
    ['is a row', '{"keywords":["part number","description","quantity"],"files":["dist/a","dist/b"]}'],
  ])('is left where its table %s', async (_, text) => {
    expect(await called('x17.json', text)).toEqual({ isList: false, names: null });
  });

  it('is left in time that its length bounds', async () => {
    expect(await isList(`{${'["a",'.repeat(15_000)}`)).toBe(false);
    expect(await isList(`{${'"[",'.repeat(15_000)}`)).toBe(false);
    expect(await isList(`[{${'"a":"'.repeat(10_000)}`)).toBe(false);
    expect(await isList(`[{${' '.repeat(60_000)}"a" `)).toBe(false);
  });
});
