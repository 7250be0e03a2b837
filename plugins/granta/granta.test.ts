import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDeclared } from 'lintanide/testing';
import { granta } from './index.ts';

const sample = readFileSync(new URL('samples/door.xml', import.meta.url));

describe('granta', () => {
  it('reads parts in parts, the share of a material, and substances by CAS number', async () => {
    const told = await readDeclared([granta], 'door.xml', sample);
    expect(told?.parts).toMatchObject([
      { numbers: ['LQ-5107'], materials: ['Bonded NdFeB 5.4 g ndfeb-bonded: Nd 26, Dy 0.5'] },
      { numbers: ['LQ-5100'], materials: ['Bonded NdFeB 10.8 g ndfeb-bonded: Nd 26, Dy 0.5'] },
    ]);
  });

  it('nobody signs it', async () => {
    expect((await readDeclared([granta], 'door.xml', sample))?.doubts).toContain('unsigned: it names no authorizer');
  });
});
