import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../judge/register/register-facts.ts';
import { entryFor, parseRegister } from '../../judge/register/register.ts';
import { fold, nameKeys } from '../../bom/name-keys.ts';

const sha256 = (text: string): string => `of ${text}`;
const register = (rows: string, path = 'lintanide.parts.csv') =>
  parseRegister(`partNumber,manufacturer,mpn,state,Dy\n${rows}`, path);

describe('the facts', () => {
  it('are the same in whatever order registers and rows come, and whatever they answer', () => {
    const a = register('MAG-001,,,answered,2\n,Nord,N-7,answered,\n');
    const b = register('MAG-002,,,answered,\n', 'boms/lintanide.parts.csv');
    const c = register(',Nord,N-7,answered,1\nMAG-001,,,partial,\n');
    expect(factsOf([a, b], sha256)).toEqual(factsOf([b, c], sha256));
    expect(factsOf([a], sha256).hash).not.toBe(factsOf([a, b], sha256).hash);
  });

  it('hold the parts that are about to be spoken of', () => {
    expect(factsOf([], sha256, ['pn:mag-001', 'key:x']).names).toEqual(['key:x', 'pn:mag-001']);
  });
});

describe('the names of a part', () => {
  it('find every row that the register finds for it', () => {
    const word = fc.constantFrom('MAG-001', 'mag-001', ' MAG-001', 'A1', 'a1', 'ＭＡＧ-001', 'Nord', 'NORD ', 'constructor', '');
    fc.assert(
      fc.property(word, word, word, word, word, (number, maker, mpn, partNumber, manufacturer) => {
        fc.pre(number.trim() !== '' || mpn.trim() !== '');
        const one = register(`${number},${maker},${mpn},answered,2\n`);
        const part = { partKey: `pn:${fold(partNumber)}`, partNumber: partNumber === '' ? null : partNumber, manufacturer };
        const names = new Set(factsOf([one], sha256).names);
        if (entryFor(part, [one]) !== null) expect(nameKeys(part).some((key) => names.has(key))).toBe(true);
      }),
    );
  });
}); // prettier-ignore
