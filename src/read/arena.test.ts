import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextArena, TextKind } from './arena.ts';
import { internStruck } from './cell/struck-out.ts';

const texts = fc.array(
  fc.tuple(
    fc.oneof(fc.string({ maxLength: 6 }), fc.string({ unit: 'binary', maxLength: 30 })),
    fc.constantFrom(TextKind.string, TextKind.number),
  ),
  { maxLength: 40 },
);

/** Halves of a pair alone are no text. */
const wellFormed = (text: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));

describe('texts of a unit', () => {
  it('stores each once and gives it back, sealed or not', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const arena = new TextArena();
        const ids = new Map<string, number>();
        const store = ([text, kind]: (typeof before)[number]): void => {
          const known = wellFormed(text);
          const id = arena.intern(known, kind);
          const key = known === '' ? '' : `${String(kind)}${known}`;
          expect(ids.get(key) ?? id).toBe(id);
          ids.set(key, id);
          expect(arena.text(id)).toBe(known);
        };
        before.forEach(store);
        arena.seal();
        arena.seal();
        for (const [text, kind] of before)
          expect(arena.text(ids.get(text === '' ? '' : `${String(kind)}${wellFormed(text)}`) ?? -1)).toBe(
            wellFormed(text),
          );
        for (const [text, kind] of before)
          if (kind === TextKind.string)
            expect(arena.find(wellFormed(text))).toBe(ids.get(text === '' ? '' : `0${wellFormed(text)}`));
        arena.seal();
        // What is stored later has the id that it had.
        [...after, ...before].forEach(store);
        expect(new Set(ids.values()).size).toBe(ids.size);
      }),
    );
  });

  it('gives the char codes of a text, without a character beyond the basic plane', () => {
    const arena = new TextArena();
    const codes = new Uint16Array(64);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (given) => {
        const text = wellFormed(given);
        const length = arena.codes(arena.intern(text), codes);
        if (/[\ud800-\udfff]/.test(text)) expect(length).toBe(-1);
        else expect(String.fromCharCode(...codes.subarray(0, length))).toBe(text);
      }),
    );
    expect(arena.codes(arena.intern('x'.repeat(65)), codes)).toBe(-1);
    expect(arena.codes(0, codes)).toBe(0);
  });

  it('has the same ids whatever number of them was expected, before or between', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 40 }), (all, room, at) => {
        const [plain, roomy] = [new TextArena(), new TextArena()];
        all.forEach(([text, kind], index) => {
          if (index === at) roomy.expect(room);
          const id = roomy.intern(wellFormed(text), kind);
          expect(id).toBe(plain.intern(wellFormed(text), kind));
          expect(roomy.text(id)).toBe(wellFormed(text));
        });
        expect(roomy.size).toBe(plain.size);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps a text of which a part is struck through apart from the same words elsewhere, sealed or not', () => {
    const arena = new TextArena();
    const words = 'NdFeB magnet, steel plate';
    const struck = internStruck(arena, words, 'steel plate');
    const plain = arena.intern(words);
    const other = internStruck(arena, words, 'NdFeB magnet');
    expect(new Set([struck, plain, other]).size).toBe(3);
    arena.seal();
    for (let i = 0; i < 3000; i++) arena.intern(`Screw ${String(i)}`);
    expect([internStruck(arena, words, 'steel plate'), arena.intern(words), arena.find(words)]).toEqual([
      struck,
      plain,
      plain,
    ]);
    expect([struck, plain, other].map((id) => [arena.text(id), arena.kind(id), arena.struckOut.get(id)])).toEqual([
      [words, TextKind.string, 'steel plate'],
      [words, TextKind.string, undefined],
      [words, TextKind.string, 'NdFeB magnet'],
    ]);
  });

  it('takes what is left of a figure or a number as all that its cell says', () => {
    const arena = new TextArena();
    const ids = [internStruck(arena, '48', '8'), internStruck(arena, 'MG-1 MG-2', 'MG-2')];
    expect(ids.map((id) => [arena.text(id), arena.struckOut.get(id)])).toEqual([
      ['8', undefined],
      ['MG-2', undefined],
    ]);
  });

  it('takes a text that is struck through in more ways than anybody does as it is written', () => {
    const arena = new TextArena();
    const ids = Array.from({ length: 40 }, (_, i) => internStruck(arena, 'Magnet', `part ${String(i)}`));
    expect(ids.at(-1)).toBe(arena.intern('Magnet'));
    expect(new Set(ids).size).toBe(17);
  });

  it('makes no room for more than it could ever need', () => {
    const arena = new TextArena();
    arena.expect(Number.MAX_SAFE_INTEGER);
    expect(arena.text(arena.intern('Magnet'))).toBe('Magnet');
  });

  it('tells which texts begin or end with a blank, those that came since it was asked included', () => {
    const BLANKS = ['', ' ', '\t', '\u00a0', '\u1680', '\u2003', '\u200b', '\u202f', '\u205f', '\u2060', '\u3000', '\ufeff'];
    const blank = fc.constantFrom(...BLANKS);
    const word = fc.constantFrom('Motor', '磁铁', '\uac00', '\u0e01', '\ue000', '😀', 'é');
    fc.assert(
      fc.property(fc.array(fc.tuple(blank, word, blank), { maxLength: 20 }), (parts) => {
        const arena = new TextArena();
        const [starts, ends] = [new Set<number>(), new Set<number>()];
        for (const [before, text, after] of parts) {
          const id = arena.intern(`${before}${text}${after}`);
          if (before !== '') starts.add(id);
          if (after !== '') ends.add(id);
          expect(new Set(arena.idsWithBlank('start'))).toEqual(starts);
          expect(new Set(arena.idsWithBlank('end'))).toEqual(ends);
        }
      }),
    );
  }); // prettier-ignore
});
