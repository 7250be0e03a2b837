import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noteWords } from '../run/note-words.ts';
import { discover } from './discover.ts';
import { folder, inFolder } from './folder.fixture.ts';

inFolder();

const told: string[] = [];
/** What is taken of the folder; what is told of goes to `told`. */
async function taken(): Promise<string[]> {
  told.length = 0;
  const found = await discover(['.'], {
    cwd: folder.path,
    noteWords,
    onUnread: ({ line }) => {
      if (line !== null) told.push(line);
    },
  });
  return found.map(({ path }) => path);
}

describe('notes in other markup', () => {
  const list = ['=== ======', 'Qty Part', '=== ======', '4   Servo', '2   Motor', '=== ======'];
  it.each([
    ['bom.org', 'Servo motor\n'],
    ['robot.org', '* Robot\n| Part | Qty |\n|------+-----|\n| Servo | 4 |\n'],
    ['robot.rst', `Robot\n=====\n\n${list.join('\n')}\n`],
    ['needed.rst', 'Parts list\n----------\n\n- Servo\n- Screw\n- Wheel\n'],
    ['robot.adoc', '= Robot\n\n|===\n|Part |Qty\n\n|Servo |4\n|===\n'],
  ])('are taken where they are called a list, or hold one: %s', async (name, text) => {
    await writeFile(join(folder.path, name), text);
    expect(await taken()).toEqual([name]);
  });

  it.each([
    ['index.rst', 'Motors\n======\n\nThe servo is fast.\n'],
    ['todo.org', '* TODO write\n- call Bob\n'],
  ])('are left where they hold none: %s', async (name, text) => {
    await writeFile(join(folder.path, name), text);
    expect(await taken()).toEqual([]);
  });
});

describe('YAML', () => {
  it.each([
    ['bom.yaml', 'title: x\n'],
    ['robot.yml', 'parts:\n  - name: Screw\n    qty: 4\n  - name: Wheel\n    qty: 2\n'],
    ['flow.yaml', '- {name: Screw, qty: 4}\n- {name: Wheel, qty: 2}\n'],
  ])('is taken where it is called a list, or counts what it names: %s', async (name, text) => {
    await writeFile(join(folder.path, name), text);
    expect(await taken()).toEqual([name]);
  });

  it.each([
    [
      'ci.yml',
      'name: CI\njobs:\n  a:\n    steps:\n      - name: Motor test\n        run: x\n      - name: b\n        run: y\n',
    ],
    ['compose.yaml', 'services:\n  motor:\n    image: servo\n    ports:\n      - "80:80"\n'],
    ['printer.yaml', 'stepper_x:\n  type: NEMA 17\n  pin: 2\nstepper_y:\n  type: NEMA 17\n  pin: 3\n'],
  ])('is left, and not told of, where it keeps settings: %s', async (name, text) => {
    await writeFile(join(folder.path, name), text);
    expect(await taken()).toEqual([]);
    expect(told).toEqual([]);
  });
});

describe('JSON with values before its records', () => {
  const write = (text: string): Promise<void> => writeFile(join(folder.path, 'export.json'), text);

  it('is taken where they name, count and price things, and told of where they only count them', async () => {
    const rows = ['Screw', 'Servo motor', 'Wheel'].map((part_name) => ({ part_name, quantity: 2, unit_price: 3 }));
    await write(JSON.stringify({ exported_at: '2025-01-01', table: 'parts', rows }));
    expect(await taken()).toEqual(['export.json']);
    await write(JSON.stringify({ version: 1, rows: rows.map(({ part_name, quantity }) => ({ part_name, quantity })) }));
    expect(await taken()).toEqual([]);
    expect(told).toEqual(['Servo motor']);
  });

  it('is neither where a program keeps its settings in it', async () => {
    await write('{"name":"motor-driver","version":"1.0.0","files":["a"],"scripts":{"test":"servo"},"count":3}');
    expect(await taken()).toEqual([]);
    await write('{"compilerOptions":{"target":"es2022"},"include":["servo"]}');
    expect(await taken()).toEqual([]);
    expect(told).toEqual([]);
  });
});
