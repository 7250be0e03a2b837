import { describe, expect, it } from 'vitest';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noteWords } from '../run/note-words.ts';
import { lookInto } from './notes.ts';

describe('an item without a word for what it is', async () => {
  const words = await noteWords();
  const file = join(mkdtempSync(join(tmpdir(), 'around-')), 'README.md');
  const look = (text: string): ReturnType<typeof lookInto> => {
    writeFileSync(file, text);
    return lookInto(file, words);
  };

  it.each([
    '# Compass\n\n## PARTS\n\n### MAGNETS\n- [12x4](https://shop.example/p/12x4)\n- [20x3 M3](https://shop.example/p/20x3)\n\n### BOARD\n- [converter](https://shop.example/p/9)\n',
    '## Teile\n\n### Magnete\n- 12x4\n- 20x3 mm\n- 5 x 5 mm\n',
    '## ALKATRÉSZEK\n\n### MÁGNESEK\n- [12x4](https://bolt.example/p/12x4)\n- [20x3](https://bolt.example/p/20x3)\n- [5x5](https://bolt.example/p/5x5)\n',
  ])('is of a list below a title that says so: %j', async (text) => {
    expect(await look(text)).toMatchObject({ isList: true });
  });

  it.each([['# Compass\n\n### Magnets\n- [12x4](https://shop.example/p/12x4)\n', 'Magnets: [12x4]']])(
    'is told of where no list is opened: %j',
    async (text, names) => {
      expect(await look(text)).toEqual({ isList: false, names });
    },
  );

  it.each([
    // How to wire and program it, files, pages about it, and other things.
    '## Components\n\n### Motor\n- pin 3: speed\n- pin 4: direction\n- ground\n',
    '## Components\n\n### Motor\n- [motor.ts](https://git.example/src/motor.ts)\n- [`spin()`](https://git.example/src/spin)\n- [Tests](https://git.example/test)\n- [v1.2](https://git.example/v1.2)\n',
    '## Parts\n\n### Boards\n- [12x4](https://shop.example/p/12x4)\n- [20x3](https://shop.example/p/20x3)\n- 5x5 mm\n',
    '## Parts\n- [Driver](https://shop.example/stepper-motor-driver-a4988)\n- [Bracket](https://shop.example/nema-17-motor-bracket)\n- [Case](https://shop.example/case)\n',
    '# App\n\n- [Docs](https://docs.example/getting-started)\n- [Chat](https://chat.example/join-us)\n',
  ])('is none elsewhere: %j', async (text) => {
    expect(await look(text)).toEqual({ isList: false, names: null });
  });
});
