import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noteWords } from '../run/note-words.ts';
import { discover } from './discover.ts';
import { folder, inFolder } from './folder.fixture.ts';
import { headText } from './head-text.ts';
import { lookInto } from './notes.ts';

const little = (text: string): Buffer => Buffer.from(text, 'utf16le');
const ENCODINGS: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a mark': (text) => Buffer.from(`\uFEFF${text}`),
  'UTF-16 as PowerShell writes it': (text) => little(`\uFEFF${text}`),
  'UTF-16, big end first': (text) => little(`\uFEFF${text}`).swap16(),
  'UTF-16 without a mark': little,
  'UTF-16 without a mark, big end first': (text) => little(text).swap16(),
};
const markdown = '# Winch\n\n| Part | Qty |\n|---|---|\n| Servo motor für Öse | 4 |\n';
const drawn = '=== ===========\nQty Part\n=== ===========\n4   Servo motor\n2   Öse\n=== ===========\n';
const LISTS: Readonly<Record<string, string>> = {
  'winch.md': markdown,
  'winch.org': '* Winch\n| Part | Qty |\n|------+-----|\n| Servo motor | 4 |\n',
  'winch.rst': `Winch\n=====\n\n${drawn}`,
  'winch.adoc': '= Winch\n\n|===\n|Part |Qty\n\n|Servo motor |4\n|===\n',
  'winch.yaml': 'parts:\n  - name: Servo motor\n    qty: 4\n  - name: Öse\n    qty: 2\n',
  'winch.json': '[{"name":"Servo motor","quantity":4},{"name":"Öse","quantity":2}]',
  'winch.txt': '4x Servo motor\n2x Öse\n',
  'winch.html': '<html><table><tr><td>Servo motor</td><td>4</td></tr></table></html>',
  'winch.csv': 'Part,Qty\nServo motor,4\n',
};

inFolder();

const found = async (): Promise<string[]> =>
  (await discover(['.'], { cwd: folder.path, noteWords })).map(({ path }) => path);

describe('a list in a folder', () => {
  it.each(Object.entries(ENCODINGS))('is found whatever it is called and written in: %s', async (_, encode) => {
    for (const [name, text] of Object.entries(LISTS)) await writeFile(join(folder.path, name), encode(text));
    expect(await found()).toEqual(Object.keys(LISTS).sort());
  });

  it.each(Object.entries(ENCODINGS))('is looked for in vain in prose: %s', async (_, encode) => {
    for (const name of ['a.md', 'b.org', 'c.txt', 'd.yaml'])
      await writeFile(join(folder.path, name), encode('The winch is old.\nIt turns slowly.\n'));
    expect(await found()).toEqual([]);
  });

  it.skipIf(process.getuid?.() === 0)('is one as well where it cannot be opened, so that the run says so', async () => {
    await writeFile(join(folder.path, 'winch.md'), markdown);
    await chmod(join(folder.path, 'winch.md'), 0);
    expect(await found()).toEqual(['winch.md']);
  });

  it('that is gone again is one too', async () => {
    expect(await lookInto(join(folder.path, 'gone.md'), await noteWords())).toEqual({ isList: true, names: null });
  });

  it('is none the less told of where looking into it fails', async () => {
    await writeFile(join(folder.path, 'winch.md'), markdown);
    const shown = (): never => {
      throw new TypeError('a fault of the tool');
    };
    await expect(lookInto(join(folder.path, 'winch.md'), { ...(await noteWords()), shown })).rejects.toThrow(TypeError);
  });
});

describe('the head of a file as text', () => {
  it.each(Object.entries(ENCODINGS))('is the same in %s', (_, encode) => {
    expect(headText(encode('| 磁石 | Öse |\n|---|---|\n| ネオジム | 2 |\n'))).toBe('| 磁石 | Öse |\n|---|---|\n| ネオジム | 2 |\n');
  });

  it('is without zeros that stand in bytes', () => {
    expect(headText(Buffer.from('Part;Qty\0\0\nMotor;2\n'))).toBe('Part;Qty\nMotor;2\n');
  });

  it('may end within a character', () => {
    expect(headText(little('\uFEFFPart | Qty').subarray(0, -1))).toMatch(/^Part \| Qt/);
    expect(headText(little('Part | Qty').subarray(0, -1))).toMatch(/^Part \| Qt/);
  });
}); // prettier-ignore
