import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDeclared } from 'lintanide/testing';
import { jamp } from './index.ts';

const sample = readFileSync(new URL('samples/buzzer.xml', import.meta.url));

describe('jamp', () => {
  it('reads the prefix of a unit, and knows the magnet by its make', async () => {
    const told = await readDeclared([jamp], 'buzzer.xml', sample);
    expect(told?.parts).toMatchObject([{ numbers: [], materials: ['material class R119 1.8 g ndfeb: Nd 30, Dy 4.5'] }]);
  });
});
