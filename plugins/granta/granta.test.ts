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

  it.each([
    ['kg', '0.01', 'kg/kg', '1', '9 g'],
    ['g', '6', 'kg/kg', '1', '5.4 g'],
    ['m', '0.5', 'kg/m', '0,02', '9 g'],
    ['m', '0.5', 'kg/kg', '1', '- g'],
  ])('takes a quantity of %s for how much there is of a part: %s with %s %s', async (unit, quantity, per, mass, grams) => {
    const part = '<g:Quantity Unit="Each">2</g:Quantity>\n          <g:MassPerUom Unit="g/Part">6</g:MassPerUom>';
    const text = new TextDecoder().decode(sample);
    expect(text).toContain(part);
    const told = await readDeclared([granta], 'door.xml', new TextEncoder().encode(text.replace(part, `<g:Quantity Unit="${unit}">${quantity}</g:Quantity><g:MassPerUom Unit="${per}">${mass}</g:MassPerUom>`)));
    const name = `Bonded NdFeB ${grams === '- g' ? '' : `${grams} `}ndfeb-bonded: Nd 26, Dy 0.5`;
    expect(told?.parts).toMatchObject([{ numbers: ['LQ-5107'], materials: [name] }, { numbers: ['LQ-5100'], materials: [name] }]);
  }); // prettier-ignore

  it('nobody signs it', async () => {
    expect((await readDeclared([granta], 'door.xml', sample))?.doubts).toContain('unsigned: it names no authorizer');
  });
});
