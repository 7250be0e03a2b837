import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDeclared } from 'lintanide/testing';
import { jamp } from './index.ts';

const sample = readFileSync(new URL('samples/buzzer.xml', import.meta.url));

describe('jamp', () => {
  it('reads the prefix of a unit, and knows the magnet by its make', async () => {
    const told = await readDeclared([jamp], 'buzzer.xml', sample);
    // The yoke in it, and the buzzer.
    const materials = ['material class R119 1.8 g ndfeb: Nd 30, Dy 4.5'];
    expect(told?.parts).toMatchObject([
      { numbers: [], materials },
      { numbers: ['MB-23A'], materials },
    ]);
  });

  it('knows the product by the number of the issuer, and by the customer’s', async () => {
    const told = await readDeclared([jamp], 'buzzer.xml', sample);
    expect(told?.parts[1]).toMatchObject({ manufacturer: 'Mihama Onkyo', customerNumbers: ['BZ-700-12'] });
    expect(told?.head).toMatchObject({ company: 'Mihama Onkyo', companyLocal: '美浜音響', date: '2012-09-03' });
  });

  it('takes a word where the number belongs for a name', async () => {
    const named = new TextEncoder().encode(sample.toString().replaceAll('MB-23A', 'ブザー'));
    expect((await readDeclared([jamp], 'buzzer.xml', named))?.parts[1]).toMatchObject({ numbers: [] });
  });
});
